#include "support/help_text.h"
#include "widgets/help_menu.h"
#include "widgets/help_window.h"
#include "widgets/network/canvas.h"
#include "widgets/network/figures_view.h"

#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

TEST_CASE("The help knows every key of the canvas, and no key that is not there")
{
    test::Canvas canvas;
    QSet<QString> seen;
    for (const QAction* action : canvas.view.actions()) {
        if (action->isSeparator() || action->shortcuts().isEmpty())
            continue;
        test::checkIsInHelp(*action);
        seen.insert(action->text());
    }
    CHECK(seen.size() > 20);

    const QString text = test::helpText();
    const auto ofTheCanvas = text.mid(0, text.indexOf(u"<h3>Overal</h3>"_s)).count(u"data-action"_s);
    CHECK(ofTheCanvas == seen.size());
}

TEST_CASE("The help says of every figure what it means")
{
    test::Canvas canvas;
    const QString text = test::helpText();
    int figures = 0;
    for (const QLabel* label : canvas.panel.findChild<widgets::FiguresView*>()->findChildren<QLabel*>()) {
        if (label->accessibleName().isEmpty())
            continue;
        INFO(label->accessibleName().toStdString());
        ++figures;
        const QRegularExpression meaning(u"<div data-figure=\"%1\"><h3>[^<]+</h3>\\s*<p>[^<]{60,}</p>"_s.arg(
            QRegularExpression::escape(label->accessibleName())));
        CHECK(text.contains(meaning));
    }
    CHECK(figures == 5);
    CHECK(text.count(u"data-figure"_s) == figures);
    CHECK(text.contains(u"nooit een cijfer voor een mens"_s));
}

TEST_CASE("F1 opens the help beside the work, once, and Esc closes it")
{
    QMainWindow window;
    widgets::fillHelpMenu(*window.menuBar()->addMenu(u"Help"_s), window);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    QTest::keyClick(&window, Qt::Key_F1);
    QTest::keyClick(&window, Qt::Key_F1);
    REQUIRE(window.findChildren<widgets::HelpWindow*>().size() == 1);
    auto* help = window.findChild<widgets::HelpWindow*>();
    CHECK(help->isVisible());
    CHECK_FALSE(help->isModal());
    CHECK(help->findChild<QTextBrowser*>()->toPlainText().contains(u"Zo werkt tekenen"_s));

    QTest::keyClick(help, Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("The help opens where it was asked for, in the size of text of the window")
{
    widgets::HelpWindow help;
    help.show();
    auto* text = help.findChild<QTextBrowser*>();
    CHECK(text->verticalScrollBar()->value() == 0);
    CHECK(text->font().pointSizeF() == help.font().pointSizeF());

    help.showPart(u"figures"_s);

    CHECK(text->verticalScrollBar()->value() > 100);
}

#include "editing/session_editor.h"
#include "storage/offer_store.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/conversation/agreement_card.h"
#include "widgets/conversation/agreements_page.h"
#include "widgets/growing_line.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Offers
{
    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::OfferStore offers{database};
};

} // namespace

TEST_CASE("An agreement is written as what, who, when and with whom it lies, and undo takes each step back")
{
    auto session = test::exampleSession();
    session.agreements.clear();
    editing::SessionEditor editor(session);
    Offers list;
    widgets::AgreementsPage page(editor, list.offers, QDate(2023, 1, 31));
    test::show(page);

    test::click(test::child<QPushButton>(page, "add"));
    auto& card = *page.findChild<widgets::AgreementCard*>();
    REQUIRE(QApplication::focusWidget() == &test::child<widgets::GrowingLine>(card, "what"));
    QTest::keyClicks(QApplication::focusWidget(), u"samen naar het koor"_s);
    auto& who = test::child<QLineEdit>(card, "who");
    who.setFocus();
    QTest::keyClicks(&who, u"zus"_s);
    test::child<QToolButton>(card, "due").menu()->actions()[2]->trigger();
    test::click(test::child<QPushButton>(card, "surroundings"));

    REQUIRE(editor.session().agreements.size() == 1);
    const domain::Agreement agreement = editor.session().agreements[0];
    CHECK(agreement.what == u"samen naar het koor"_s);
    CHECK(agreement.owners == QStringList{u"zus"_s});
    CHECK(agreement.due == QDate(2023, 2, 7));
    CHECK(agreement.source == domain::NeedSource::Surroundings);

    editor.undoStack().undo();
    CHECK_FALSE(editor.session().agreements[0].source);
    CHECK_FALSE(test::child<QPushButton>(card, "surroundings").isChecked());
    while (editor.undoStack().canUndo())
        editor.undoStack().undo();
    CHECK(editor.session() == session);
}

TEST_CASE("Pressing the chosen source once more takes it back, and a removed agreement leaves the page")
{
    editing::SessionEditor editor(test::exampleSession());
    Offers list;
    widgets::AgreementsPage page(editor, list.offers, QDate(2023, 1, 31));
    test::show(page);
    auto& card = *page.findChild<widgets::AgreementCard*>();

    test::click(test::child<QPushButton>(card, "self"));
    CHECK_FALSE(editor.session().agreements[0].source);

    test::click(test::child<QToolButton>(card, "remove"));
    CHECK(editor.session().agreements.isEmpty());
    CHECK_FALSE(card.isVisible());
}

TEST_CASE("An agreement can have several owners, chosen or written, and what was chosen can be taken away")
{
    editing::SessionEditor editor(test::exampleSession());
    Offers list;
    widgets::AgreementsPage page(editor, list.offers, QDate(2023, 1, 31));
    test::show(page);
    auto& card = *page.findChild<widgets::AgreementCard*>();
    auto& who = test::child<QLineEdit>(card, "who");
    CHECK(who.text() == u"Noor, Kim"_s);

    QMenu& people = *test::child<QToolButton>(card, "owners").menu();
    const auto choose = [&](const QString& name) {
        emit people.aboutToShow();
        for (QAction* action : people.actions()) {
            if (action->text() == name)
                return action->trigger();
        }
        FAIL("nobody of that name: " << name.toStdString());
    };
    choose(u"Kim"_s);
    CHECK(editor.session().agreements[0].owners == QStringList{u"Noor"_s});
    who.setFocus();
    QTest::keyClick(&who, Qt::Key_End);
    QTest::keyClicks(&who, u", zus Zoe"_s);
    CHECK(editor.session().agreements[0].owners == QStringList{u"Noor"_s, u"zus Zoe"_s});
    CHECK(who.text() == u"Noor, zus Zoe"_s);
}

TEST_CASE("An agreement tells what on the drawing it is about")
{
    editing::SessionEditor editor(test::exampleSession());
    Offers list;
    widgets::AgreementsPage page(editor, list.offers, QDate(2023, 1, 31));
    test::show(page);
    auto& about = test::child<QToolButton>(*page.findChild<widgets::AgreementCard*>(), "node");
    CHECK(about.text() == u"About: mijn zus Zoë"_s);
    emit about.menu()->aboutToShow();
    about.menu()->actions().first()->trigger();
    CHECK_FALSE(editor.session().agreements[0].node);
    editor.undoStack().undo();
    CHECK(about.text() == u"About: mijn zus Zoë"_s);
}

TEST_CASE("What the practice put in its list becomes an agreement in one step")
{
    editing::SessionEditor editor(test::exampleSession());
    Offers list;
    list.offers.replace({{.name = u"WRAP & meer"_s, .reach = u"maandag"_s}, {.name = u"Praktijkhuis"_s, .reach = {}}});
    widgets::AgreementsPage page(editor, list.offers, QDate(2023, 1, 31));
    test::show(page);
    QMenu& menu = *test::child<QToolButton>(page, "offers").menu();
    emit menu.aboutToShow();
    menu.actions().first()->trigger();
    REQUIRE(editor.session().agreements.size() == 2);
    CHECK(editor.session().agreements[1].what == u"WRAP & meer"_s);
    editor.undoStack().undo();
    CHECK(editor.session().agreements.size() == 1);
}

TEST_CASE("Whoever it lies with can be seen and pressed, however narrow the page is")
{
    editing::SessionEditor editor(test::exampleSession());
    Offers list;
    widgets::AgreementsPage page(editor, list.offers, QDate(2023, 1, 31));
    test::show(page);
    for (const int width : {900, 420, 330, 300, 280}) {
        page.resize(width, 700);
        QCoreApplication::processEvents();
        auto& card = *page.findChild<widgets::AgreementCard*>();
        auto& sources = test::child<QWidget>(card, "sources");
        for (const char* name : {"self", "surroundings", "professionalHelp"}) {
            INFO(width << " " << name);
            CHECK(sources.rect().contains(test::child<QPushButton>(card, name).geometry()));
        }
        CHECK(card.rect().contains(sources.geometry()));
    }
}

TEST_CASE("However long an agreement is, all of it can be seen while it is written, and it stays one line")
{
    auto session = test::exampleSession();
    session.agreements.clear();
    editing::SessionEditor editor(session);
    Offers list;
    widgets::AgreementsPage page(editor, list.offers, QDate(2023, 1, 31));
    test::show(page);
    page.resize(360, 700);
    test::click(test::child<QPushButton>(page, "add"));
    auto& card = *page.findChild<widgets::AgreementCard*>();
    auto& what = test::child<widgets::GrowingLine>(card, "what");
    QCoreApplication::processEvents();
    const int oneLine = what.height();

    const QString text = u"Noor vraagt haar zus of zij de eerste keer mee wil naar het koor, "_s
        + u"omdat alleen binnenkomen te veel is"_s;
    test::type(what, text);

    CHECK(QTest::qWaitFor([&] { return what.height() >= oneLine + 2 * what.fontMetrics().lineSpacing(); }));
    QTextCursor first(what.document());
    QTextCursor last = first;
    last.movePosition(QTextCursor::End);
    CHECK(what.viewport()->rect().contains(what.cursorRect(first)));
    CHECK(what.viewport()->rect().contains(what.cursorRect(last)));
    CHECK(card.rect().contains(what.geometry()));

    QTest::keyClick(&what, Qt::Key_Return);
    QTest::keyClick(&what, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(editor.session().agreements[0].what == text);
    CHECK(what.hasFocus());

    QTest::keyClick(&what, Qt::Key_A, Qt::ControlModifier);
    QApplication::clipboard()->setText(u"samen\nnaar het koor\n"_s);
    QTest::keyClick(&what, Qt::Key_V, Qt::ControlModifier);
    CHECK(editor.session().agreements[0].what == u"samen naar het koor"_s);
    CHECK(QTest::qWaitFor([&] { return what.height() == oneLine; }));

    QTest::keyClick(&what, Qt::Key_Tab);
    CHECK_FALSE(what.hasFocus());
    CHECK_FALSE(what.toPlainText().contains(u'\t'));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(what.hasFocus());
    QTest::keyClick(&what, Qt::Key_Exclam, Qt::ShiftModifier);
    CHECK(editor.session().agreements[0].what == u"samen naar het koor!"_s); // the caret is behind it
}

TEST_CASE("The line that is written of the last agreement stays in sight")
{
    editing::SessionEditor editor(test::exampleSession());
    Offers list;
    widgets::AgreementsPage page(editor, list.offers, QDate(2023, 1, 31));
    test::show(page);
    page.resize(360, 330);
    for (int more = 0; more < 3; ++more)
        test::click(test::child<QPushButton>(page, "add"));
    auto& what = *qobject_cast<widgets::GrowingLine*>(QApplication::focusWidget());
    const auto& area = test::child<QScrollArea>(page, "cardsArea");

    for (int word = 0; word < 40; ++word) {
        test::type(what, u"nog een keer "_s);
        QCoreApplication::processEvents();
        const QPoint caret = what.viewport()->mapTo(area.viewport(), what.cursorRect().center());
        INFO(word);
        CHECK(area.viewport()->rect().contains(caret));
    }
}

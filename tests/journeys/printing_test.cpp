#include "journeys/player.h"
#include "support/help_text.h"
#include "support/read_pdf.h"
#include "widgets/print_dialog.h"

#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// Presses "Save as PDF…" in the dialog that shows the page, once it is there.
void saveFromPreview(test::Player& player)
{
    auto* waiting = new QTimer(&player.window());
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting] {
        auto* dialog = qobject_cast<widgets::PrintDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        waiting->deleteLater();
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    });
    waiting->start(50);
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

QList<QAction*> actionsIn(const QMenu& menu)
{
    QList<QAction*> found;
    for (QAction* action : menu.actions()) {
        if (action->menu())
            found += actionsIn(*action->menu());
        else
            found += action;
    }
    return found;
}

QAction& command(test::Player& player, const QString& words)
{
    for (QAction* top : player.window().menuBar()->actions()) {
        for (QAction* action : actionsIn(*top->menu())) {
            if (action->text().remove(u'&') == words)
                return *action;
        }
    }
    FAIL("no command " << words.toStdString());
    std::abort();
}

} // namespace

TEST_CASE("Ctrl+P shows the drawing as it will be printed, and keeps it as PDF where there is no printer")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    test::Player player;
    player.beginConversation();
    player.draw(u"mijn zus Zoë"_s, {-180, -120});

    saveFromPreview(player);
    player.answerFileDialog(folder.file(u"papier.pdf"_s));
    player.key(Qt::Key_P, Qt::ControlModifier);

    const QByteArray pdf = contentsOf(folder.file(u"papier.pdf"_s));
    CHECK(test::textOf(pdf).contains(u"mijn zus Zoë"_s));
    CHECK(test::textOf(pdf).contains(u"thema"_s)); // the legend
    CHECK(test::descriptionOf(pdf).contains(u"(A4)"_s));
}

TEST_CASE("An empty sheet can be printed before there is a conversation or even a vault")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    test::Player player;
    CHECK_FALSE(command(player, u"Print the drawing…"_s).isEnabled());

    saveFromPreview(player);
    player.answerFileDialog(folder.file(u"leeg.pdf"_s));
    command(player, u"Print an empty sheet…"_s).trigger();

    const QString text = test::textOf(contentsOf(folder.file(u"leeg.pdf"_s)));
    CHECK(text.contains(u"Wat is er gebeurd?"_s));
    CHECK(text.contains(u"Wat heb je daarbij nodig?"_s));
}

TEST_CASE("Every key of the menus is in the help")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    test::Player player;
    player.beginConversation();

    int keys = 0;
    for (QAction* top : player.window().menuBar()->actions()) {
        for (const QAction* action : actionsIn(*top->menu())) {
            if (action->shortcuts().isEmpty())
                continue;
            ++keys;
            test::checkIsInHelp(*action);
        }
    }
    CHECK(keys > 25);
}

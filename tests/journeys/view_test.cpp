#include "journeys/player.h"
#include "widgets/network/movement.h"
#include "widgets/preferences.h"
#include "widgets/spelling/spelling.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
namespace preferences = widgets::preferences;

namespace {

// The action that is reached by opening these menus one in the other.
QAction& chosenBy(const QList<QAction*>& actions, const QStringList& texts)
{
    for (QAction* action : actions) {
        if (action->text() != texts.first())
            continue;
        return texts.size() == 1 ? *action : chosenBy(action->menu()->actions(), texts.mid(1));
    }
    FAIL("no menu " << texts.first().toStdString());
    std::abort();
}

} // namespace

TEST_CASE("Larger text is there at once, and at the next start")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    test::Player player;
    const auto& button = player.seen<QAbstractButton>("newFile");
    const int before = button.fontMetrics().height();

    chosenBy(player.window().menuBar()->actions(), {u"&View"_s, u"&Text size"_s, u"200 %"_s}).trigger();

    CHECK(QTest::qWaitFor([&] { return button.fontMetrics().height() > before * 3 / 2; }));
    CHECK(preferences::textPercent() == 200);
}

TEST_CASE("Movement on the screen can be stopped, and stays so at the next start")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    CHECK(preferences::movement());
    {
        test::Player player;
        QAction& movement = chosenBy(player.window().menuBar()->actions(), {u"&View"_s, u"&Movement on the screen"_s});
        CHECK(movement.isChecked());
        movement.trigger();
        CHECK_FALSE(preferences::movement());
    }

    test::Player again;
    QAction& movement = chosenBy(again.window().menuBar()->actions(), {u"&View"_s, u"&Movement on the screen"_s});
    CHECK_FALSE(movement.isChecked());
    CHECK_FALSE(widgets::Movement::isAllowed(again.window()));
    movement.trigger();
    CHECK(widgets::Movement::isAllowed(again.window()));
}

TEST_CASE("Spelling is on until somebody turns it off in the menu, and stays off at the next start")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    test::Player player;
    QAction& spelling = chosenBy(player.window().menuBar()->actions(), {u"&View"_s, u"&Spelling"_s});
    CHECK(spelling.isEnabled());
    CHECK(spelling.isChecked());

    spelling.trigger();
    CHECK_FALSE(preferences::spelling());
    CHECK_FALSE(widgets::Spelling::ofProgram().isOn());

    spelling.trigger();
    CHECK(preferences::spelling());
    CHECK(spelling.isChecked());
}

TEST_CASE("With text twice as large the way back to smaller text can be read")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    widgets::applyTheme(*qApp, preferences::largestText);
    test::Player player;
    QAction& usual = chosenBy(player.window().menuBar()->actions(), {u"&View"_s, u"&Text size"_s, u"100 %"_s});
    auto& menu = *qobject_cast<QMenu*>(usual.parent());

    menu.popup({});

    // The style wants room for the mark and more beside the text; with less it shows 1…%.
    const int beside = menu.actionGeometry(&usual).width() - menu.fontMetrics().horizontalAdvance(usual.text());
    INFO(beside);
    CHECK(beside >= menu.fontMetrics().horizontalAdvance(u"00000"_s));
    menu.close();
    widgets::applyTheme(*qApp, 100);
}

TEST_CASE("With text twice as large every page still fits a small screen")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    widgets::applyTheme(*qApp, preferences::largestText);
    test::Player player;
    const auto fits = [&](const char* page) {
        QCoreApplication::processEvents();
        const QSize least = player.window().minimumSizeHint();
        INFO(page << ": " << least.width() << " by " << least.height());
        CHECK(least.width() <= 1280);
        CHECK(least.height() <= 760); // below the title bar
    };
    fits("unlock");
    player.press("example");
    player.seen<QWidget>("newConversation");
    fits("start");
    player.visit("openAgreements", "agreements", [&] { fits("open agreements"); });
    player.visit("retention", "explanation", [&] { fits("what is erased when"); });
    player.visit("enterPaper", "takeOver", [&] { fits("from paper"); });
    player.press("newConversation");
    player.seen<QWidget>("clock");
    fits("question");
    player.draw(u"een heel lang woord dat om ruimte vraagt"_s, {-180, -120});
    fits("node");
    player.draw(u"nog een lang woord dat om ruimte vraagt"_s, {180, -120});
    player.connectTo(u"een heel"_s);
    fits("relation");
    player.openTab(5);
    player.press("add");
    fits("agreements");
    player.press("close");
    fits("look back");
    player.press("finish");
    player.visit("evaluation", "figures", [&] { fits("evaluation"); });
    player.visit("summaries", "rows", [&] { fits("summaries"); });
    player.press("leaveExample");
    player.makeVault(folder);
    player.openGuides();
    fits("guides");
    widgets::applyTheme(*qApp);
}

TEST_CASE("The window speaks Dutch until somebody chooses English, and the menu shows which")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    test::Player player;
    const QList<QAction*> menus = player.window().menuBar()->actions();
    const QString languages = u"&Language, from the next start"_s;
    CHECK(preferences::language() == preferences::Language::Dutch);
    CHECK(chosenBy(menus, {u"&View"_s, languages, u"Nederlands"_s}).isChecked());

    chosenBy(menus, {u"&View"_s, languages, u"English"_s}).trigger();

    CHECK(preferences::language() == preferences::Language::English);
    CHECK_FALSE(chosenBy(menus, {u"&View"_s, languages, u"Nederlands"_s}).isChecked());
}

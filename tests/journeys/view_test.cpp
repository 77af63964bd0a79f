#include "journeys/player.h"
#include "widgets/preferences.h"

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

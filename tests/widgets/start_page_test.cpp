#include "guide/library.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/start/start_page.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

struct Stores
{
    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::SessionStore sessions{database};
    storage::ExperimentStore experiments{database};
};

} // namespace

TEST_CASE("The start page lists the conversations and opens the one that is chosen")
{
    Stores stores;
    const auto session = test::exampleSession();
    stores.sessions.save(session);
    widgets::StartPage page(widgets::VaultKind::Own, stores.sessions, stores.experiments);
    test::show(page);
    std::optional<domain::SessionId> wanted;
    QObject::connect(&page, &widgets::StartPage::conversationWanted, &page,
                     [&](domain::SessionId chosen) { wanted = chosen; });
    auto& list = test::child<QTreeView>(page, "sessions");
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.model()->index(0, 0).data().toString() == u"Noor"_s);
    CHECK_FALSE(test::child<QWidget>(page, "resumeCard").isVisible());

    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    test::click(test::child<QPushButton>(page, "openSession"));

    CHECK(wanted == session.id);
}

TEST_CASE("A conversation that was on the screen when the program stopped is offered first")
{
    Stores stores;
    const auto session = test::exampleSession();
    stores.sessions.save(session);
    stores.sessions.setOpen(session.id);
    widgets::StartPage page(widgets::VaultKind::Own, stores.sessions, stores.experiments);
    test::show(page);
    std::optional<domain::SessionId> wanted;
    QObject::connect(&page, &widgets::StartPage::conversationWanted, &page,
                     [&](domain::SessionId chosen) { wanted = chosen; });

    CHECK(test::child<QLabel>(page, "resumeText").text().contains(u"Noor"));
    page.setFocus();
    CHECK(test::child<QPushButton>(page, "resume").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    CHECK(wanted == session.id);
}

TEST_CASE("With one guide there is nothing to choose, and with more the usual one is marked in the menu")
{
    Stores stores;
    const guide::Library all = guide::readLibrary();
    const guide::Library one{.guides = {all.guides.first()}, .evaluationSets = all.evaluationSets};
    widgets::StartPage simple(widgets::VaultKind::Own, stores.sessions, stores.experiments);
    simple.offerGuides(one);
    test::show(simple);
    CHECK_FALSE(test::child<QWidget>(simple, "chooseGuide").isVisible());
    CHECK_FALSE(test::child<QWidget>(simple, "guide").isVisible());
    CHECK_FALSE(test::child<QWidget>(simple, "refusedGuides").isVisible());

    widgets::StartPage page(widgets::VaultKind::Own, stores.sessions, stores.experiments);
    page.offerGuides(all);
    test::show(page);
    QString wanted;
    QObject::connect(&page, &widgets::StartPage::newConversationWanted, &page,
                     [&](const auto&, const QString& guide) { wanted = guide; });
    CHECK(test::child<QToolButton>(page, "chooseGuide").isVisible());
    const QList<QAction*> actions = test::child<QToolButton>(page, "chooseGuide").menu()->actions();
    REQUIRE(actions.size() == all.guides.size() + 2); // behind them a line, and what leads to their page
    CHECK(std::ranges::count_if(actions, &QAction::isChecked) == 1);

    test::click(test::child<QPushButton>(page, "newConversation"));

    const auto checked = std::ranges::find_if(actions, &QAction::isChecked);
    CHECK(wanted == all.guides[checked - actions.begin()].id);
}

TEST_CASE("The guides can be changed from the menu that offers them, but not those of the example")
{
    Stores stores;
    const guide::Library library = guide::readLibrary();
    widgets::StartPage page(widgets::VaultKind::Own, stores.sessions, stores.experiments);
    page.offerGuides(library);
    test::show(page);
    bool isWanted = false;
    QObject::connect(&page, &widgets::StartPage::guidesWanted, &page, [&] { isWanted = true; });

    QAction* last = test::child<QToolButton>(page, "chooseGuide").menu()->actions().last();
    CHECK(last->text() == u"Change the guides…"_s);
    last->trigger();
    CHECK(isWanted);

    widgets::StartPage example(widgets::VaultKind::Example, stores.sessions, stores.experiments);
    example.offerGuides(library);
    const QList<QAction*> offered = test::child<QToolButton>(example, "chooseGuide").menu()->actions();
    CHECK(offered.size() == library.guides.size());
}

#include "guide/library.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/preferences.h"
#include "widgets/start/experiment_dialog.h"
#include "widgets/start/progress_delegate.h"
#include "widgets/start/start_page.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
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

TEST_CASE("The list of experiments tells in words and figures how far each is")
{
    Stores stores;
    domain::Experiment experiment{.id = domain::ExperimentId::create(), .name = u"Ermelo"_s, .planned = 20};
    domain::Experiment other{.id = domain::ExperimentId::create(),
                             .name = u"Putten"_s,
                             .startsOn = QDate(2023, 1, 1),
                             .endsOn = QDate(2023, 6, 30)};
    stores.experiments.save(experiment);
    stores.experiments.save(other);
    for (int month = 2; month <= 6; ++month) {
        domain::Session session =
            domain::startSession(QDateTime(QDate(2022, month, 1), QTime(12, 0), Qt::UTC), u"hog"_s);
        session.experiment = experiment.id;
        if (month <= 4)
            session.closedAt = session.startedAt.addSecs(5400);
        session.hasBegun = month < 6; // the last one is only planned
        stores.sessions.save(session);
    }
    QLocale::setDefault(QLocale(QLocale::Dutch));
    widgets::StartPage page(widgets::VaultKind::Own, stores.sessions, stores.experiments);

    const auto& list = test::child<QListWidget>(page, "experiments");
    const auto textOf = [&](int row) { return list.item(row)->text().replace(QChar::Nbsp, u' '); };
    CHECK(textOf(0) == u"Ermelo\n3 of 20 conversations · feb. 2022 – now · 1 not finished yet"_s);
    CHECK(list.item(0)->data(widgets::ProgressDelegate::shareRole).toDouble() == 3.0 / 20);
    CHECK(textOf(1).startsWith(u"Putten\n0 "_s));
    CHECK(textOf(1).endsWith(u" · jan. 2023 – jun. 2023"_s));
    CHECK_FALSE(list.item(1)->data(widgets::ProgressDelegate::shareRole).isValid());
    QLocale::setDefault(QLocale());
}

TEST_CASE("A conversation in an experiment with a guide begins with that guide")
{
    Stores stores;
    const guide::Library library = guide::readLibrary();
    const guide::Guide& last = library.guides.last();
    stores.experiments.save({.id = domain::ExperimentId::create(), .name = u"Ermelo"_s, .guide = last.id});
    stores.experiments.save({.id = domain::ExperimentId::create(), .name = u"Putten"_s, .guide = u"gone"_s});
    widgets::StartPage page(widgets::VaultKind::Own, stores.sessions, stores.experiments);
    page.offerGuides(library);
    QStringList begun;
    QObject::connect(&page, &widgets::StartPage::newConversationWanted, &page,
                     [&](const auto&, const QString& guide) { begun.append(guide); });
    auto& list = test::child<QListWidget>(page, "experiments");
    const auto& shown = test::child<QLabel>(page, "guide");

    list.setCurrentRow(0);
    CHECK(shown.text() == last.title);
    test::click(test::child<QPushButton>(page, "newConversation"));
    list.setCurrentRow(1);
    test::click(test::child<QPushButton>(page, "newConversation"));
    list.setCurrentRow(0);
    test::child<QToolButton>(page, "chooseGuide").menu()->actions()[1]->trigger(); // chosen by hand

    const QString usual = library.guide(widgets::preferences::guide()).id;
    CHECK(begun == QStringList{last.id, library.guides.first().id, library.guides[1].id});
    CHECK(usual == library.guides[1].id);
}

TEST_CASE("Of an experiment are kept who takes part, guide, set, and a threshold that is only raised")
{
    const guide::Library library = guide::readLibrary();
    domain::Experiment experiment{.id = domain::ExperimentId::create(),
                                  .name = u"Ermelo"_s,
                                  .partners = u"de praktijk"_s,
                                  .guide = u"no_longer_here"_s,
                                  .evaluationSet = library.evaluationSets.last().id,
                                  .k = 9};
    widgets::ExperimentDialog dialog(experiment, library);
    CHECK(dialog.experiment() == experiment);

    auto& threshold = test::child<QSpinBox>(dialog, "threshold");
    CHECK(threshold.minimum() == domain::smallestThreshold);
    threshold.setValue(1);
    CHECK_FALSE(dialog.experiment().k); // as low as the program allows
    test::child<QComboBox>(dialog, "guide").setCurrentIndex(0);
    CHECK(dialog.experiment().guide.isEmpty());
}

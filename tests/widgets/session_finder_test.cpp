#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/start/session_finder.h"
#include "widgets/start/start_page.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

// A file with conversations, and the start page over it.
struct Start
{
    explicit Start(const QStringList& names)
    {
        QDateTime when(QDate(2025, 5, 12), QTime(10, 0), Qt::UTC);
        for (const QString& name : names) {
            domain::Session session = domain::startSession(when, u"hog"_s);
            session.nodes[0].label = name;
            sessions.save(session);
            ids.append(session.id);
            when = when.addDays(-1);
        }
    }

    void open()
    {
        page = std::make_unique<widgets::StartPage>(widgets::VaultKind::Own, sessions, experiments);
        QObject::connect(page.get(), &widgets::StartPage::conversationWanted, page.get(),
                         [this](domain::SessionId session) { wanted = session; });
        test::show(*page);
    }

    QLineEdit& search() { return test::child<QLineEdit>(*page, "search"); }
    QTreeView& list() { return test::child<QTreeView>(*page, "sessions"); }

    QStringList shown(int column = 0)
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts.append(list().model()->index(row, column).data().toString());
        return texts;
    }

    void look(const QString& typed)
    {
        QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
        test::type(*QApplication::focusWidget(), typed);
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::SessionStore sessions{database};
    storage::ExperimentStore experiments{database};
    QList<domain::SessionId> ids;
    std::unique_ptr<widgets::StartPage> page;
    std::optional<domain::SessionId> wanted;
};

const QStringList names{u"Noor"_s, u"Zoë"_s, u"Sam"_s, u"Bram"_s, u"Ali"_s, u"Fenna"_s, u"Kees"_s, u"Norah"_s};

} // namespace

TEST_CASE("The list shows what fits while one types, and Enter opens the first")
{
    Start start(names);
    start.open();
    CHECK(start.shown() == names);

    start.look(u"no"_s);
    CHECK(start.shown() == QStringList{u"Noor"_s, u"Norah"_s});

    QTest::keyClick(&start.search(), Qt::Key_Return);
    CHECK(start.wanted == start.ids[0]);
}

TEST_CASE("From the field Down goes to the list, and Escape empties it")
{
    Start start(names);
    start.open();
    start.look(u"11 mei"_s);
    REQUIRE(start.shown() == QStringList{u"Zoë"_s});

    QTest::keyClick(&start.search(), Qt::Key_Down);
    CHECK(start.list().hasFocus());
    QTest::keyClick(&start.list(), Qt::Key_Return);
    CHECK(start.wanted == start.ids[1]);

    start.search().setFocus();
    QTest::keyClick(&start.search(), Qt::Key_Escape);
    CHECK(start.search().text().isEmpty());
    CHECK(start.shown().size() == names.size());
    CHECK(start.list().currentIndex().data().toString() == u"Zoë"_s);
}

TEST_CASE("Enter in an empty field opens nothing")
{
    Start start(names);
    start.open();
    start.search().setFocus();

    QTest::keyClick(&start.search(), Qt::Key_Return);

    CHECK_FALSE(start.wanted);
}

TEST_CASE("Where nothing fits a sentence says so, and no conversation can be opened by mistake")
{
    Start start(names);
    start.open();
    test::click(start.list());
    start.list().setCurrentIndex(start.list().model()->index(0, 0));
    CHECK(test::child<QWidget>(*start.page, "openSession").isEnabled());
    CHECK_FALSE(test::child<QLabel>(*start.page, "nothingFound").isVisible());

    start.look(u"zebra"_s);

    CHECK(test::child<QLabel>(*start.page, "nothingFound").isVisible());
    CHECK_FALSE(test::child<QWidget>(*start.page, "openSession").isEnabled());
    QTest::keyClick(&start.search(), Qt::Key_Return);
    QTest::keyClick(&start.search(), Qt::Key_Down);
    CHECK(start.search().hasFocus());
    CHECK_FALSE(start.wanted);
}

TEST_CASE("Only conversations with open agreements are listed when that is asked")
{
    Start start(names);
    domain::Session session = *start.sessions.load(start.ids[2]);
    session.agreements = {{.id = domain::AgreementId::create(), .what = u"bellen"_s}};
    start.sessions.save(session);
    start.open();

    test::click(test::child<QCheckBox>(*start.page, "withOpenAgreements"));

    CHECK(start.shown() == QStringList{u"Sam"_s});
}

TEST_CASE("With a few conversations there is no field in the way")
{
    Start start(names.mid(0, 7));
    start.open();

    CHECK_FALSE(start.search().isVisible());
    CHECK(start.shown().size() == 7);
}

TEST_CASE("A click on a column sorts by it, which is remembered, and what was looked for is not")
{
    Start start(names);
    start.open();
    QHeaderView& header = *start.list().header();
    const auto click = [&](int column) {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 10, header.height() / 2});
    };

    click(0);
    CHECK(start.shown().first() == u"Ali"_s);
    CHECK(start.shown().last() == u"Zoë"_s);
    click(0);
    CHECK(start.shown().first() == u"Zoë"_s);
    start.look(u"fenna"_s);

    start.open();
    CHECK(start.shown().size() == names.size());
    CHECK(start.shown().first() == u"Zoë"_s);
    QSettings settings;
    settings.sync();
    for (const QString& key : settings.allKeys())
        CHECK_FALSE(settings.value(key).toString().contains(u"fenna"_s, Qt::CaseInsensitive));
}

TEST_CASE("A prepared conversation says so, with the time that is planned or that there is none")
{
    Start start({});
    domain::Session planned = domain::startSession(QDateTime(QDate(2025, 5, 1), QTime(9, 0), Qt::UTC), u"hog"_s);
    planned.hasBegun = false;
    domain::Session unplanned = planned;
    unplanned.id = domain::SessionId::create();
    unplanned.startedAt = planned.startedAt.addDays(-1);
    planned.preparation.plannedFor = QDateTime(QDate(2025, 6, 3), QTime(14, 30)).toUTC();
    start.sessions.save({planned, unplanned});
    start.open();

    CHECK(start.shown(widgets::SessionTableModel::Progress) == QStringList{u"prepared"_s, u"prepared"_s});
    const QStringList times = start.shown(widgets::SessionTableModel::When);
    CHECK(times[0].startsWith(u"3 June 2025, 14:30"_s));
    CHECK(times[1] == u"not planned yet"_s);
}

#include "domain/network.h"
#include "storage/migrations.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "storage/storage_error.h"
#include "support/test_database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

qint64 versionOf(storage::Database& database)
{
    storage::Statement version(database, "PRAGMA user_version");
    REQUIRE(version.next());
    return version.integer(0);
}

} // namespace

TEST_CASE("Opening migrates a new file to the newest schema, and opening again changes nothing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.db"_s);
    const qsizetype newest = QDir(u":/migrations"_s).entryList(QDir::Files).size();
    REQUIRE(newest >= 3);
    for (int run = 0; run < 2; ++run) {
        auto database = test::openDatabase(path);
        CHECK(versionOf(database) == newest);
    }
}

TEST_CASE("A file of before there were states keeps every place and relation, as those of now")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.db"_s);
    const QString me = u"11111111-1111-4111-8111-111111111111"_s;
    const QString sister = u"22222222-2222-4222-8222-222222222222"_s;
    {
        auto old = storage::Database::create(path, test::key);
        for (const QString& name : {u"0001_conversations.sql"_s, u"0002_evaluation_views.sql"_s}) {
            QFile step(u":/migrations/"_s + name);
            REQUIRE(step.open(QIODevice::ReadOnly));
            old.execute(step.readAll().constData());
        }
        old.execute(R"sql(
            INSERT INTO session (number, id, guide, started_at)
            VALUES (4, '33333333-3333-4333-8333-333333333333', 'hog', '2025-01-31T09:30:00.000Z');
            INSERT INTO node (session, place, id, kind, label, x, y, influence, question) VALUES
                (4, 0, '11111111-1111-4111-8111-111111111111', 'help_seeker', 'Noor', 0, 0, NULL, NULL),
                (4, 1, '22222222-2222-4222-8222-222222222222', 'person', 'zus', 120.5, -80, 2, 'where_to');
            INSERT INTO relation (session, place, id, from_node, to_node, quality, direction, label) VALUES
                (4, 0, '44444444-4444-4444-8444-444444444444', '11111111-1111-4111-8111-111111111111',
                 '22222222-2222-4222-8222-222222222222', 'strained', 'forward', 'belt nooit'),
                (4, 1, '55555555-5555-4555-8555-555555555555', '22222222-2222-4222-8222-222222222222',
                 '11111111-1111-4111-8111-111111111111', NULL, 'none', '');
            PRAGMA user_version = 2;
        )sql");
    }

    auto database = test::openDatabase(path);
    const storage::SessionStore store(database);
    REQUIRE(store.headings().size() == 1);
    const auto session = store.load(store.headings().first().id);
    REQUIRE(session);
    CHECK(session->sheet == domain::Sheet::Empty);
    CHECK(session->states.keys() == QList{domain::Snapshot::Now});
    const domain::Network network = domain::networkOf(*session, domain::Snapshot::Now);
    REQUIRE(network.nodes.size() == 2);
    CHECK(network.nodes[0].id.toString() == me);
    CHECK(network.nodes[1].id.toString() == sister);
    CHECK(network.nodes[1].position == QPointF(120.5, -80));
    CHECK(network.nodes[1].influence == 2);
    CHECK(network.nodes[1].question == domain::Question::WhereTo);
    CHECK(network.nodes[1].supports.isEmpty());
    CHECK_FALSE(network.nodes[1].deceased);
    REQUIRE(network.relations.size() == 2);
    CHECK(network.relations[0].quality == domain::RelationQuality::Strained);
    CHECK(network.relations[0].direction == domain::Direction::Forward);
    CHECK(network.relations[0].label == u"belt nooit"_s);
    CHECK_FALSE(network.relations[1].quality);
    CHECK(network.groups.isEmpty());
}

TEST_CASE("In a file of before there was a choice, every place was chosen by hand")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.db"_s);
    {
        auto old = storage::Database::create(path, test::key);
        const QStringList files = QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name).first(4);
        for (const QString& name : files) {
            QFile step(u":/migrations/"_s + name);
            REQUIRE(step.open(QIODevice::ReadOnly));
            old.execute(step.readAll().constData());
        }
        old.execute(R"sql(
            INSERT INTO session (number, id, guide, started_at)
            VALUES (4, '33333333-3333-4333-8333-333333333333', 'hog', '2025-01-31T09:30:00.000Z');
            INSERT INTO node (session, place, id, kind, label, influence, question) VALUES
                (4, 0, '11111111-1111-4111-8111-111111111111', 'help_seeker', 'Noor', NULL, NULL),
                (4, 1, '22222222-2222-4222-8222-222222222222', 'person', 'zus', 2, 'where_to');
            INSERT INTO state (session, snapshot) VALUES (4, 'now');
            INSERT INTO placement (session, snapshot, node, x, y) VALUES
                (4, 'now', '11111111-1111-4111-8111-111111111111', 0, 0),
                (4, 'now', '22222222-2222-4222-8222-222222222222', 120.5, -80);
            PRAGMA user_version = 4;
        )sql");
    }

    auto database = test::openDatabase(path);
    const storage::SessionStore store(database);
    const auto session = store.load(store.headings().first().id);
    REQUIRE(session);
    const domain::Placement placed{.position = {120.5, -80}, .placedBy = domain::PlacedBy::Hand};
    CHECK(session->states.value(domain::Snapshot::Now).places.value(session->nodes[1].id) == placed);
}

TEST_CASE("A file written by a newer program is refused and left alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.db"_s);
    test::openDatabase(path).execute("PRAGMA user_version = 99");

    try {
        test::openDatabase(path);
        FAIL("opened a newer schema");
    } catch (const storage::StorageError& error) {
        CHECK(error.kind() == storage::StorageError::Kind::NewerSchema);
    }
}

TEST_CASE("A migration that fails half-way leaves no trace, not even its version number")
{
    const QTemporaryDir folder;
    auto database = test::openDatabase(folder.filePath(u"test.db"_s));
    const qint64 before = versionOf(database);
    CHECK_THROWS_AS(database.execute("BEGIN; CREATE TABLE half (a); PRAGMA user_version = 50; SELECT nonsense"),
                    storage::StorageError);
    database.execute("ROLLBACK");

    CHECK(versionOf(database) == before);
    storage::Statement table(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'");
    REQUIRE(table.next());
    CHECK(table.integer(0) == 0);
}

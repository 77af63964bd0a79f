#include "storage/migrations.h"
#include "storage/statement.h"
#include "storage/storage_error.h"
#include "support/test_database.h"

#include <QDir>
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
    REQUIRE(newest >= 2);
    for (int run = 0; run < 2; ++run) {
        auto database = test::openDatabase(path);
        CHECK(versionOf(database) == newest);
    }
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

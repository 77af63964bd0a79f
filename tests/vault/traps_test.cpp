// One test for each way in which an encrypted file has been seen to leak.
#include "storage/statement.h"
#include "support/catch_qt.h"
#include "support/file_pages.h"
#include "support/file_snapshot.h"
#include "support/kind_of.h"
#include "support/leak_search.h"
#include "support/private_temp.h"
#include "support/probe.h"
#include "support/sqlite_writes.h"
#include "support/test_vault.h"

#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>
#include <sqlite3.h>

#include <dlfcn.h>
#include <link.h>

using namespace Qt::StringLiterals;
using Kind = storage::StorageError::Kind;

namespace {

QStringList loadedLibraries()
{
    QStringList names;
    dl_iterate_phdr(
        [](dl_phdr_info* info, std::size_t, void* list) {
            static_cast<QStringList*>(list)->append(QFile::decodeName(info->dlpi_name));
            return 0;
        },
        &names);
    return names;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

const QString word = u"kerkorgel"_s;

// A sort of more than the cache holds.
void sortMuch(storage::Database& database)
{
    database.execute("PRAGMA cache_size = 10");
    storage::Statement sorted(database, R"sql(
        WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 20000)
        SELECT 'kerkorgel' || hex(randomblob(40)) AS text FROM many ORDER BY text
    )sql");
    REQUIRE(sorted.next());
}

void fillAndDelete(storage::Database& database)
{
    database.execute(R"sql(
        CREATE TABLE scratch (text TEXT);
        WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 500)
        INSERT INTO scratch SELECT 'kerkorgel ' || n || hex(randomblob(30)) FROM many;
    )sql");
    REQUIRE(test::pagesOf(database).contains(word.toUtf8()));
    database.execute("DELETE FROM scratch");
}

} // namespace

TEST_CASE("No plain SQLite is in this program, and SQLCipher is the one that answers")
{
    const QStringList libraries = loadedLibraries();
    CHECK(libraries.filter(u"libsqlite3"_s).isEmpty());
    CHECK(libraries.filter(u"libsqlcipher"_s).size() == 1);

    Dl_info answering{};
    REQUIRE(dladdr(reinterpret_cast<void*>(&sqlite3_open_v2), &answering) != 0);
    CHECK(QByteArray(answering.dli_fname).contains("libsqlcipher"));
}

TEST_CASE("Where plain SQLite pushes itself in front, nothing is written at all")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    void* plain = dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_LOCAL);
    if (!plain)
        SKIP("there is no plain SQLite on this machine");
    dlclose(plain);

    const QStringList pushed{u"LD_PRELOAD=libsqlite3.so.0"_s, u"ASAN_OPTIONS=verify_asan_link_order=0"_s};
    CHECK(test::probe({u"create"_s, path}, pushed).output == u"Other"_s);
    CHECK(test::snapshot(folder.path()).isEmpty());
}

TEST_CASE("A key of nothing is refused, and no file is made with it")
{
    const QTemporaryDir folder;
    const auto create = [&] { storage::Database::create(folder.filePath(u"a.db"_s), storage::RawKey{}); };
    CHECK(test::kindOf(create) == Kind::WrongKey);
    CHECK(test::snapshot(folder.path()).isEmpty());
}

TEST_CASE("A vault does not begin like a SQLite file, and no two vaults begin alike")
{
    const QTemporaryDir folder;
    test::fillVault(folder.filePath(u"a.netwerk"_s));
    test::fillVault(folder.filePath(u"b.netwerk"_s));
    const QByteArray first = bytesOf(folder.filePath(u"a.netwerk"_s)).first(16);
    CHECK_FALSE(first.startsWith("SQLite"));
    CHECK(first != bytesOf(folder.filePath(u"b.netwerk"_s)).first(16));
}

TEST_CASE("A sort larger than the cache stays in memory")
{
    const QTemporaryDir folder;
    const test::PrivateTemp temp;
    test::SqliteWrites writes;
    auto vault = test::createVault(folder.filePath(u"a.netwerk"_s));
    const qsizetype opened = writes.opened().size();

    sortMuch(vault.database());
    CHECK(writes.opened().size() == opened);
    CHECK(test::wordsIn(writes.written(), {word}).isEmpty());
    CHECK(test::snapshot(temp.path()).isEmpty());

    vault.database().execute("PRAGMA temp_store = FILE"); // the same sort without the guard, which this test must see
    sortMuch(vault.database());
    CHECK(writes.opened().size() > opened);
    CHECK_FALSE(test::wordsIn(writes.written(), {word}).isEmpty());
}

TEST_CASE("Deleted text is gone from the pages, not merely unreachable")
{
    const QTemporaryDir folder;
    auto vault = test::createVault(folder.filePath(u"a.netwerk"_s));
    fillAndDelete(vault.database());
    CHECK_FALSE(test::pagesOf(vault.database()).contains(word.toUtf8()));

    vault.database().execute("DROP TABLE scratch; PRAGMA secure_delete = OFF"); // which this test must see
    fillAndDelete(vault.database());
    CHECK(test::pagesOf(vault.database()).contains(word.toUtf8()));
}

TEST_CASE("A wrong key and a damaged page say nothing on standard error")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    test::fillVault(path);
    const auto wrong = test::probe({u"other-key"_s, path});
    CHECK(wrong.output == u"WrongKey"_s);
    CHECK(wrong.errors == QString());

    for (const qsizetype at : {100, 3 * 4096 + 100}) {
        QFile file(path);
        REQUIRE(file.open(QFile::ReadWrite));
        REQUIRE(file.seek(at));
        REQUIRE(file.write("!") == 1);
        file.close();
        const auto damaged = test::probe({u"open"_s, path});
        CHECK(damaged.output == u"Damaged"_s);
        CHECK(damaged.errors == QString());
    }
}

TEST_CASE("Nothing that SQLite writes anywhere holds a word, and the log is gone after closing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    test::SqliteWrites writes;
    {
        auto vault = test::createVault(path);
        storage::SessionStore sessions(vault.database());
        const auto session = test::exampleSession();
        sessions.save(session);
        CHECK(QFileInfo(path + u"-wal"_s).size() > 0);
        vault.backUpTo(folder.filePath(u"copy.netwerk"_s));
        sessions.remove(session.id);
        vault.close();
    }
    CHECK(writes.written().size() > 50'000);
    const QStringList words{u"alleen zijn"_s, u"weer zingen"_s,  u"Noor"_s,
                            u"Zoë"_s,         u"CREATE TABLE"_s, u"help_seeker"_s};
    CHECK(test::wordsIn(writes.written(), words) == QStringList());
    CHECK_FALSE(QFileInfo::exists(path + u"-wal"_s));
    CHECK_FALSE(QFileInfo::exists(path + u"-shm"_s));
}

TEST_CASE("A crash writes no memory to disk, and no other program may look into this one")
{
    CHECK(test::probe({u"hygiene"_s}).output == u"core 0 0 dumpable 0\nDone"_s);
}

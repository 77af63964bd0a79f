#include "support/catch_qt.h"
#include "support/file_snapshot.h"
#include "support/kind_of.h"
#include "support/small_disk.h"
#include "support/sqlite_writes.h"
#include "support/test_vault.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using Kind = storage::StorageError::Kind;

namespace {

domain::Session longSession()
{
    domain::Session session = test::exampleSession();
    session.notes[0].text = QString(100'000, u'n');
    return session;
}

QStringList warnings;

void collectWarnings(QtMsgType, const QMessageLogContext&, const QString& message)
{
    warnings += message;
}

} // namespace

TEST_CASE("A full disk is said to be full, what was saved stays, and saving works again when there is room")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    const domain::Session earlier = test::fillVault(path);
    const domain::Session later = longSession();
    test::SqliteWrites disk;
    warnings.clear();
    {
        auto vault = test::openVault(path);
        storage::SessionStore sessions(vault.database());
        for (const qint64 room : {0, 1000, 5000, 50'000, 100'000}) { // full at the start, half-way, near the end
            INFO("room for " << room << " bytes");
            disk.setRoom(room);
            const auto handler = qInstallMessageHandler(collectWarnings);
            CHECK(test::kindOf([&] { sessions.save(later); }) == Kind::DiskFull);
            qInstallMessageHandler(handler);
            CHECK(sessions.load(earlier.id) == earlier);
            CHECK_FALSE(sessions.load(later.id));
        }
        CHECK(warnings == QStringList());
        disk.setUnlimitedRoom();
        sessions.save(later);
    }
    auto vault = test::openVault(path);
    storage::SessionStore sessions(vault.database());
    CHECK(sessions.load(earlier.id) == earlier);
    CHECK(sessions.load(later.id) == later);
}

TEST_CASE("A disk that is full at closing keeps the work in the log until there is room")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    test::createVault(path).close();
    const domain::Session session = longSession();
    test::SqliteWrites disk;
    {
        auto vault = test::openVault(path);
        storage::SessionStore(vault.database()).save(session);
        disk.setRoom(0);
        CHECK(test::kindOf([&] { vault.close(); }) == Kind::DiskFull);
    }
    CHECK(test::kindOf([&] { test::openVault(path); }) == Kind::DiskFull);

    disk.setUnlimitedRoom();
    auto vault = test::openVault(path);
    CHECK(storage::SessionStore(vault.database()).load(session.id) == session);
}

TEST_CASE("A new vault or a backup that does not fit on the disk leaves nothing behind")
{
    const QTemporaryDir folder;
    test::SqliteWrites disk;
    for (const qint64 room : {0, 4096, 20'000, 60'000}) {
        INFO("room for " << room << " bytes");
        disk.setRoom(room);
        CHECK(test::kindOf([&] { test::createVault(folder.filePath(u"a.netwerk"_s)); }) == Kind::DiskFull);
        CHECK(test::snapshot(folder.path()).isEmpty());
    }

    disk.setUnlimitedRoom();
    const QTemporaryDir backups;
    auto vault = test::createVault(folder.filePath(u"a.netwerk"_s));
    disk.setRoom(20'000);
    CHECK(test::kindOf([&] { vault.backUpTo(backups.filePath(u"copy.netwerk"_s)); }) == Kind::DiskFull);
    CHECK(test::snapshot(backups.path()).isEmpty());
    disk.setUnlimitedRoom(); // for the closing
}

TEST_CASE("On a real disk that is full nothing is lost, and a new passphrase changes nothing")
{
    const test::SmallDisk disk;
    if (!disk.isMounted())
        SKIP("this process may not mount a disk");
    const QString path = disk.filePath(u"a.netwerk"_s);
    const domain::Session earlier = test::fillVault(path);
    const domain::Session later = longSession();
    {
        auto vault = test::openVault(path);
        storage::SessionStore sessions(vault.database());
        disk.fill();
        CHECK(test::kindOf([&] { sessions.save(later); }) == Kind::DiskFull);
        CHECK(test::kindOf([&] { vault.setPassphrase(vault::Passphrase(u"een nieuwe zin"_s), test::cheap); })
              == Kind::DiskFull);
        CHECK(test::kindOf([&] { test::createVault(disk.filePath(u"b.netwerk"_s)); }) == Kind::DiskFull);
        CHECK(sessions.load(earlier.id) == earlier);
        disk.makeRoom();
        sessions.save(later);
    }
    CHECK(test::snapshot(disk.path()).keys() == QStringList{path, vault::KeyFile::pathFor(path)});
    auto vault = test::openVault(path);
    CHECK(storage::SessionStore(vault.database()).load(earlier.id) == earlier);
    CHECK(storage::SessionStore(vault.database()).load(later.id) == later);
}

TEST_CASE("A vault on a disk that may only be read is read-only")
{
    const test::SmallDisk disk;
    if (!disk.isMounted())
        SKIP("this process may not mount a disk");
    const QString path = disk.filePath(u"a.netwerk"_s);
    test::fillVault(path);
    const auto before = test::snapshot(disk.path());
    REQUIRE(disk.makeReadOnly());

    CHECK(test::kindOf([&] { test::openVault(path); }) == Kind::ReadOnly);
    CHECK(test::kindOf([&] { test::createVault(disk.filePath(u"b.netwerk"_s)); }) == Kind::ReadOnly);
    CHECK(test::snapshot(disk.path()) == before);
}

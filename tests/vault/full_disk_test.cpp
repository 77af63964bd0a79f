#include "support/catch_qt.h"
#include "support/file_snapshot.h"
#include "support/kind_of.h"
#include "support/sqlite_writes.h"
#include "support/test_vault.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <sched.h>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using Kind = storage::StorageError::Kind;

namespace {

// A real disk of one megabyte; there is none where this process may not mount.
class SmallDisk
{
public:
    SmallDisk()
    {
        m_mounted = unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && mount("tmpfs", name().constData(), "tmpfs", 0, "size=1m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(name().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }
    QString filePath(const QString& file) const { return m_folder.filePath(file); }
    QString path() const { return m_folder.path(); }
    bool makeReadOnly() const
    {
        return mount(nullptr, name().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

    void fill() const
    {
        QFile ballast(filePath(u"ballast"_s));
        REQUIRE(ballast.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) {}
    }
    void makeRoom() const { REQUIRE(QFile::remove(filePath(u"ballast"_s))); }

private:
    QByteArray name() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

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
    const SmallDisk disk;
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
    const SmallDisk disk;
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

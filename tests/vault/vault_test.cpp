#include "storage/migrations.h"
#include "support/catch_qt.h"
#include "support/file_snapshot.h"
#include "support/kind_of.h"
#include "support/test_vault.h"
#include "vault/recovery_key.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using Kind = storage::StorageError::Kind;

namespace {

// A vault as an older program left it: only the first migration was known.
void makeOlderVault(const QString& path)
{
    const auto key = vault::DataKey::random();
    auto database = storage::Database::create(path, key.raw());
    QFile first(u":/migrations/0001_conversations.sql"_s);
    REQUIRE(first.open(QFile::ReadOnly));
    database.execute(first.readAll().constData());
    database.execute("PRAGMA user_version = 1");
    vault::KeyFile::wrap(key, vault::Passphrase(test::passphrase), test::cheap).writeNew(vault::KeyFile::pathFor(path));
}

} // namespace

TEST_CASE("What was saved in a vault is there when it is opened again with its passphrase")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    const domain::Session session = test::fillVault(path);

    auto vault = test::openVault(path);
    CHECK(storage::SessionStore(vault.database()).load(session.id) == session);
}

TEST_CASE("The key can be derived beforehand, apart from the opening")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    auto key = vault::DataKey::random();
    const auto keyFile = vault::KeyFile::wrap(key, vault::Passphrase(test::passphrase), test::cheap);
    vault::Vault::create(path, std::move(key), keyFile).close();

    auto unwrapped = vault::unwrapKey(path, vault::Passphrase(test::passphrase));
    CHECK_FALSE(test::kindOf([&] { vault::Vault::open(path, std::move(unwrapped)); }));
}

TEST_CASE("A closed vault is two files that only their owner can read")
{
    const QTemporaryDir folder;
    test::fillVault(folder.filePath(u"a.netwerk"_s));

    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"a.netwerk"_s, u"a.netwerk.key.json"_s});
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        CHECK((file.permissions() & others) == QFile::Permissions());
    }
}

TEST_CASE("While a vault is open its log is readable by the owner alone too")
{
    const QTemporaryDir folder;
    auto vault = test::createVault(folder.filePath(u"a.netwerk"_s));
    storage::SessionStore(vault.database()).save(test::exampleSession());

    const QFileInfo log(folder.filePath(u"a.netwerk-wal"_s));
    REQUIRE(log.exists());
    CHECK_FALSE(log.permission(QFile::ReadGroup));
    CHECK_FALSE(log.permission(QFile::ReadOther));
}

TEST_CASE("The recovery key opens a vault whose key file is lost, and sets a new passphrase")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    const domain::Session session = test::exampleSession();
    QString printed;
    {
        auto vault = test::createVault(path);
        storage::SessionStore(vault.database()).save(session);
        printed = vault.recoveryKey();
    }
    REQUIRE(QFile::remove(vault::KeyFile::pathFor(path)));
    CHECK(test::kindOf([&] { test::openVault(path); }) == Kind::KeyFileMissing);

    auto reading = vault::RecoveryKey::read(printed);
    REQUIRE(reading.key);
    {
        auto vault = vault::Vault::open(path, std::move(*reading.key));
        CHECK(storage::SessionStore(vault.database()).load(session.id) == session);
        vault.setPassphrase(vault::Passphrase(u"een nieuwe zin"_s), test::cheap);
    }

    auto vault = vault::Vault::open(path, vault::Passphrase(u"een nieuwe zin"_s));
    CHECK(storage::SessionStore(vault.database()).load(session.id) == session);
    CHECK(vault.recoveryKey() == printed);
}

TEST_CASE("After a change of passphrase the old one no longer opens the vault")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    test::createVault(path).setPassphrase(vault::Passphrase(u"een nieuwe zin"_s), test::cheap);

    CHECK(test::kindOf([&] { test::openVault(path); }) == Kind::WrongKey);
    CHECK_FALSE(test::kindOf([&] { vault::Vault::open(path, vault::Passphrase(u"een nieuwe zin"_s)); }));
}

TEST_CASE("A key file of another vault is not put beside this one")
{
    const QTemporaryDir folder;
    auto vault = test::createVault(folder.filePath(u"a.netwerk"_s));
    const auto foreign =
        vault::KeyFile::wrap(vault::DataKey::random(), vault::Passphrase(test::passphrase), test::cheap);

    CHECK(test::kindOf([&] { vault.setKeyFile(foreign); }) == Kind::WrongKey);
    CHECK(vault::KeyFile::read(vault::KeyFile::pathFor(vault.path())).belongsTo(vault.key()));
}

TEST_CASE("A passphrase is the same however the keyboard composes its letters")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    vault::Vault::create(path, vault::Passphrase(u"co\u00EBxistentie"_s), test::cheap).close();

    CHECK_FALSE(test::kindOf([&] { vault::Vault::open(path, vault::Passphrase(u"coe\u0308xistentie"_s)); }));
}

TEST_CASE("A backup opens with the same passphrase, and never replaces a file")
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.netwerk"_s);
    auto vault = test::createVault(folder.filePath(u"a.netwerk"_s));
    const domain::Session session = test::exampleSession();
    storage::SessionStore(vault.database()).save(session);

    vault.backUpTo(copy);
    {
        auto opened = test::openVault(copy);
        CHECK(storage::SessionStore(opened.database()).load(session.id) == session);
    }
    CHECK_FALSE(QFileInfo(copy).permission(QFile::ReadOther));
    CHECK(test::kindOf([&] { vault.backUpTo(copy); }) == Kind::AlreadyThere);
}

TEST_CASE("A vault of an older program is brought up to date, after a backup beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    makeOlderVault(path);

    auto vault = test::openVault(path);

    CHECK(storage::schemaVersion(vault.database()) == storage::newestSchemaVersion());
    const QString backup = folder.filePath(u"a.before-update-1.netwerk"_s);
    const auto key = vault::unwrapKey(backup, vault::Passphrase(test::passphrase));
    auto older = storage::Database::open(backup, key.raw());
    CHECK(storage::schemaVersion(older) == 1);
}

TEST_CASE("What a killed program had saved is recovered from the log")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.netwerk"_s);
    const QString killed = folder.filePath(u"killed.netwerk"_s);
    const domain::Session session = test::exampleSession();
    auto vault = test::createVault(path);
    storage::SessionStore(vault.database()).save(session);
    for (const auto& suffix : {u""_s, u"-wal"_s, u".key.json"_s}) // as they stand when nobody says goodbye
        REQUIRE(QFile::copy(path + suffix, killed + suffix));

    auto recovered = test::openVault(killed);
    CHECK(storage::SessionStore(recovered.database()).load(session.id) == session);
}

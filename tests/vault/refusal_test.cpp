#include "storage/statement.h"
#include "support/catch_qt.h"
#include "support/file_snapshot.h"
#include "support/kind_of.h"
#include "support/probe.h"
#include "support/test_vault.h"
#include "vault/recovery_key.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = storage::StorageError::Kind;

namespace {

// A closed vault in a folder of its own, to be spoilt.
struct ClosedVault
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.netwerk"_s);
    QString keyPath = vault::KeyFile::pathFor(path);
    domain::Session session = test::fillVault(path);

    // The kind of error of opening it, after which every file must be as it was.
    std::optional<Kind> openKind() const
    {
        return unchanged([&] { test::openVault(path); });
    }

    std::optional<Kind> openWithKeyKind(vault::DataKey key) const
    {
        return unchanged([&] { vault::Vault::open(path, std::move(key)); });
    }

    template <typename Action>
    std::optional<Kind> unchanged(Action&& action) const
    {
        const auto before = test::snapshot(folder.path());
        const auto kind = test::kindOf(action);
        CHECK(test::snapshot(folder.path()) == before);
        return kind;
    }

    vault::DataKey key() const { return vault::unwrapKey(path, vault::Passphrase(test::passphrase)); }
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x20);
    return bytes;
}

QByteArray plainSqliteFile()
{
    QByteArray bytes("SQLite format 3\0", 16);
    bytes.resize(8192, '\0');
    return bytes;
}

// A vault as a program that was killed leaves it, with work in its log.
struct KilledVault : ClosedVault
{
    KilledVault()
    {
        const QTemporaryDir other;
        const QString open = other.filePath(u"open.netwerk"_s);
        auto vault = test::createVault(open);
        storage::SessionStore(vault.database()).save(test::exampleSession());
        vault.database().execute("PRAGMA user_version = 99");
        for (const auto& suffix : {u""_s, u"-wal"_s, u".key.json"_s})
            overwrite(path + suffix, bytesOf(open + suffix));
        REQUIRE(QFileInfo(path + u"-wal"_s).size() > 0);
    }
};

// Lets another user try it, for whom the modes of files count.
void giveToNobody(const QString& path, QFile::Permissions permissions)
{
    if (geteuid() == 0)
        REQUIRE(chown(QFile::encodeName(path).constData(), 65534, 65534) == 0);
    REQUIRE(QFile::setPermissions(path, permissions));
}

constexpr auto readWrite = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto readOnly = QFile::Permissions(QFile::ReadOwner);
constexpr auto openFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto closedFolder = QFile::ReadOwner | QFile::ExeOwner;

} // namespace

TEST_CASE("A vault that is not there is said to be absent")
{
    const QTemporaryDir folder;
    CHECK(test::kindOf([&] { test::openVault(folder.filePath(u"none.netwerk"_s)); }) == Kind::Absent);
    CHECK(test::kindOf([&] { test::createVault(folder.filePath(u"no/folder/a.netwerk"_s)); }) == Kind::Absent);
    CHECK(test::snapshot(folder.path()).isEmpty());
}

TEST_CASE("A new vault overwrites nothing: neither a vault, nor its key file, nor any other file")
{
    const ClosedVault vault;
    const auto create = [&] { test::createVault(vault.path); };
    CHECK(vault.unchanged(create) == Kind::AlreadyThere);

    REQUIRE(QFile::remove(vault.keyPath));
    CHECK(vault.unchanged(create) == Kind::AlreadyThere);

    overwrite(vault.keyPath, "mine");
    REQUIRE(QFile::remove(vault.path));
    CHECK(vault.unchanged(create) == Kind::AlreadyThere);
}

TEST_CASE("A new vault that fails half-way leaves nothing behind")
{
    const QTemporaryDir folder;
    const auto key = vault::DataKey::random();
    const auto keyFile = vault::KeyFile::wrap(key, vault::Passphrase(test::passphrase), test::cheap);
    const auto create = [&] {
        vault::Vault::create(folder.filePath(u"a.netwerk"_s), vault::DataKey::empty(), keyFile);
    };
    CHECK(test::kindOf(create) == Kind::WrongKey);
    CHECK(test::snapshot(folder.path()).isEmpty());
}

TEST_CASE("Another kind of file is not a vault, with or without a key file beside it")
{
    const ClosedVault vault;
    overwrite(vault.path,
              GENERATE(plainSqliteFile(), QByteArray("Beste Noor,\ntot dinsdag.\n"), QByteArray(8192, 'a'),
                       QString(4096, u'é').toUtf8()));
    CHECK(vault.openKind() == Kind::NotAVault);

    REQUIRE(QFile::remove(vault.keyPath));
    CHECK(vault.openKind() == Kind::NotAVault);
    CHECK(vault.openWithKeyKind(vault::DataKey::random()) == Kind::NotAVault);
}

TEST_CASE("Without a key file, what does not look encrypted is not a vault")
{
    const ClosedVault vault;
    const QByteArray whole = bytesOf(vault.path);
    REQUIRE(QFile::remove(vault.keyPath));
    overwrite(vault.path,
              GENERATE_COPY(QByteArray(), QByteArray(8192, '\0'), whole.first(whole.size() - 1), whole.first(100),
                            QByteArray("\x7f"
                                       "ELF\0\1\2\3",
                                       8)
                                .repeated(1024)));
    CHECK(vault.openKind() == Kind::NotAVault);
}

TEST_CASE("A folder is not a vault")
{
    const QTemporaryDir folder;
    CHECK(test::kindOf([&] { test::openVault(folder.path()); }) == Kind::NotAVault);
}

TEST_CASE("A wrong passphrase or recovery key does not fit")
{
    const ClosedVault vault;
    const auto open = [&] { vault::Vault::open(vault.path, vault::Passphrase(u"een brug over wild water"_s)); };
    CHECK(vault.unchanged(open) == Kind::WrongKey);
    CHECK(vault.openWithKeyKind(vault::DataKey::random()) == Kind::WrongKey);

    REQUIRE(QFile::remove(vault.keyPath));
    CHECK(vault.openWithKeyKind(vault::DataKey::random()) == Kind::WrongKey);
}

TEST_CASE("A lost key file is missing, and the recovery key still opens")
{
    const ClosedVault vault;
    auto key = vault.key();
    REQUIRE(QFile::remove(vault.keyPath));
    CHECK(vault.openKind() == Kind::KeyFileMissing);
    CHECK_FALSE(vault.openWithKeyKind(std::move(key)));
}

TEST_CASE("A damaged key file is named as such, and the recovery key still opens")
{
    const ClosedVault vault;
    auto key = vault.key();
    overwrite(vault.keyPath, bytesOf(vault.keyPath).first(200));
    CHECK(vault.openKind() == Kind::KeyFileDamaged);
    CHECK_FALSE(vault.openWithKeyKind(std::move(key)));
}

TEST_CASE("A vault of a newer program is left as it is, also with work in its log")
{
    const ClosedVault vault;
    test::openVault(vault.path).database().execute("PRAGMA user_version = 99");
    CHECK(vault.openKind() == Kind::NewerSchema);

    const KilledVault killed;
    CHECK(killed.openKind() == Kind::NewerSchema);
}

TEST_CASE("A wrong recovery key does not touch what a killed program left in the log")
{
    const KilledVault vault;
    CHECK(vault.openWithKeyKind(vault::DataKey::random()) == Kind::WrongKey);
}

TEST_CASE("One flipped byte anywhere in a vault is damage, and no wrong passphrase")
{
    const ClosedVault vault;
    const QByteArray whole = bytesOf(vault.path);
    REQUIRE(whole.size() > 4 * 4096);
    for (qsizetype page = 0; page < whole.size(); page += 4096) {
        for (const qsizetype at : {0, 16, 100, 2000, 4016, 4032, 4095}) { // salt, header, content, IV, authentication
            overwrite(vault.path, flipped(whole, page + at));
            INFO("byte " << page + at);
            CHECK(vault.openKind() == Kind::Damaged);
        }
    }
    overwrite(vault.path, flipped(whole, 100));
    CHECK(vault.openWithKeyKind(vault.key()) == Kind::Damaged);
}

TEST_CASE("A vault cut short anywhere is damaged")
{
    const ClosedVault vault;
    const QByteArray whole = bytesOf(vault.path);
    for (const qsizetype length : {qsizetype{0}, qsizetype{16}, qsizetype{1000}, qsizetype{4095}, qsizetype{4096},
                                   qsizetype{6000}, whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        overwrite(vault.path, whole.first(length));
        INFO(length << " of " << whole.size() << " bytes");
        CHECK(vault.openKind() == Kind::Damaged);
    }
}

TEST_CASE("A page put in the place of another one is damage")
{
    const ClosedVault vault;
    QByteArray bytes = bytesOf(vault.path);
    const QByteArray second = bytes.mid(4096, 4096);
    bytes.replace(4096, 4096, bytes.mid(2 * 4096, 4096)).replace(2 * 4096, 4096, second);
    overwrite(vault.path, bytes);
    CHECK(vault.openKind() == Kind::Damaged);
}

TEST_CASE("A vault that another program has open is busy, and free again when that program is killed")
{
    const ClosedVault vault;
    QProcess other;
    other.start(QStringLiteral(VAULT_PROBE), {u"hold"_s, vault.path});
    REQUIRE(other.waitForReadyRead());
    REQUIRE(other.readLine().trimmed() == "Opened");

    CHECK(vault.openKind() == Kind::Busy);

    other.kill();
    REQUIRE(other.waitForFinished());
    auto opened = test::openVault(vault.path);
    CHECK(storage::SessionStore(opened.database()).load(vault.session.id) == vault.session);
}

TEST_CASE("Trying a vault again that this program has open does not let another program in")
{
    const ClosedVault closed;
    const auto open = test::openVault(closed.path);
    CHECK(test::kindOf([&] { test::openVault(closed.path); }) == Kind::Busy);
    CHECK(test::probe({u"open"_s, closed.path}).output == u"Busy"_s);
}

TEST_CASE("A file or folder that may not be written is read-only, for opening, creating and a new passphrase")
{
    const ClosedVault vault;
    giveToNobody(vault.path, readWrite);
    giveToNobody(vault.keyPath, readWrite);
    giveToNobody(vault.folder.path(), openFolder);
    REQUIRE(test::probe({u"nobody"_s, u"open"_s, vault.path}).output == u"Done"_s);

    const auto before = test::snapshot(vault.folder.path());
    giveToNobody(vault.path, readOnly);
    CHECK(test::probe({u"nobody"_s, u"open"_s, vault.path}).output == u"ReadOnly"_s);
    giveToNobody(vault.path, readWrite);
    giveToNobody(vault.folder.path(), closedFolder);
    CHECK(test::probe({u"nobody"_s, u"open"_s, vault.path}).output == u"ReadOnly"_s);
    CHECK(test::probe({u"nobody"_s, u"create"_s, vault.folder.filePath(u"b.netwerk"_s)}).output == u"ReadOnly"_s);
    giveToNobody(vault.folder.path(), openFolder);
    giveToNobody(vault.keyPath, QFile::Permissions());
    CHECK(test::probe({u"nobody"_s, u"open"_s, vault.path}).output == u"ReadOnly"_s);
    giveToNobody(vault.keyPath, readOnly);
    CHECK(test::probe({u"nobody"_s, u"passphrase"_s, vault.path}).output == u"ReadOnly"_s);
    giveToNobody(vault.keyPath, readWrite);
    CHECK(test::snapshot(vault.folder.path()) == before);
}

#include "support/catch_qt.h"
#include "support/file_snapshot.h"
#include "support/kind_of.h"
#include "support/test_vault.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Kind = storage::StorageError::Kind;

namespace {

struct KeyFileOnDisk
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.netwerk.key.json"_s);
    vault::DataKey key = vault::DataKey::random();

    KeyFileOnDisk() { vault::KeyFile::wrap(key, vault::Passphrase(test::passphrase), test::cheap).writeNew(path); }

    QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QFile::ReadOnly));
        return file.readAll();
    }

    void overwrite(const QByteArray& bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(bytes);
    }

    // What opening with this passphrase ends in.
    std::optional<Kind> unwrapKind(const QString& passphrase = test::passphrase) const
    {
        return test::kindOf([&] { vault::KeyFile::read(path).unwrap(vault::Passphrase(passphrase)); });
    }
};

} // namespace

TEST_CASE("A key file gives its key to its own passphrase and to no other")
{
    const KeyFileOnDisk file;
    CHECK(vault::KeyFile::read(file.path).unwrap(vault::Passphrase(test::passphrase)) == file.key);
    CHECK(file.unwrapKind(u"een brug over stil wate"_s) == Kind::WrongKey);
    CHECK(file.unwrapKind(u""_s) == Kind::WrongKey);
}

TEST_CASE("A key file knows its key without the passphrase")
{
    const KeyFileOnDisk file;
    const auto read = vault::KeyFile::read(file.path);
    CHECK(read.belongsTo(file.key));
    CHECK_FALSE(read.belongsTo(vault::DataKey::random()));
    CHECK(read.cost() == test::cheap);
}

TEST_CASE("A new key costs three passes over 256 MiB to guess at")
{
    CHECK(vault::DerivationCost{} == vault::DerivationCost{.operations = 3, .memory = 256 * 1024 * 1024});
}

TEST_CASE("An empty passphrase is refused")
{
    const auto wrap = [] { vault::KeyFile::wrap(vault::DataKey::random(), vault::Passphrase(QString()), test::cheap); };
    CHECK(test::kindOf(wrap) == Kind::WrongKey);
}

TEST_CASE("A missing key file is not a damaged one")
{
    const KeyFileOnDisk file;
    REQUIRE(QFile::remove(file.path));
    CHECK(file.unwrapKind() == Kind::KeyFileMissing);
}

TEST_CASE("Another file in the place of the key file is called damaged, not a wrong passphrase")
{
    const KeyFileOnDisk file;
    file.overwrite(GENERATE(QByteArray(), QByteArray("Beste Noor,\n"), QByteArray("{}"), QByteArray("[1, 2]"),
                            QByteArray("\"text\""), QByteArray(R"({"format": "netwerkgesprek-key"})"),
                            QByteArray(R"({"format": "netwerkgesprek-key", "version": "een"})"),
                            QByteArray(R"({"format": "another", "version": 1})"), QByteArray(64 * 1024, '['),
                            QByteArray("\xff\xfe\x00\x01", 4)));
    CHECK(file.unwrapKind() == Kind::KeyFileDamaged);
}

TEST_CASE("One changed character anywhere in a key file is called damaged, or makes no difference")
{
    const KeyFileOnDisk file;
    const QByteArray whole = file.bytes();
    int noticed = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        file.overwrite(changed);
        const auto kind = file.unwrapKind();
        INFO("character " << at);
        if (kind != Kind::KeyFileDamaged) // white space, or a digit of the version
            CHECK((!kind || kind == Kind::NewerSchema));
        noticed += kind.has_value() ? 1 : 0;
    }
    CHECK(noticed > whole.size() / 2);
}

TEST_CASE("A key file cut short anywhere is called damaged")
{
    const KeyFileOnDisk file;
    const QByteArray whole = file.bytes().trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        file.overwrite(whole.first(length));
        INFO(length << " characters");
        CHECK(file.unwrapKind() == Kind::KeyFileDamaged);
    }
}

TEST_CASE("A key file that asks for the whole memory of the machine is refused")
{
    const KeyFileOnDisk file;
    auto json = nlohmann::json::parse(file.bytes().toStdString());
    const auto [name, value] =
        GENERATE(std::pair{"memory", 1ULL << 42}, std::pair{"memory", 1ULL << 31}, std::pair{"memory", 0ULL},
                 std::pair{"operations", 1ULL << 32}, std::pair{"operations", 0ULL});
    json["derivation"][name] = value;
    file.overwrite(QByteArray::fromStdString(json.dump()));
    CHECK(file.unwrapKind() == Kind::KeyFileDamaged);

    const auto asked = vault::DerivationCost{.operations = 1, .memory = 1ULL << 42};
    CHECK(test::kindOf([&] { vault::KeyFile::wrap(file.key, vault::Passphrase(test::passphrase), asked); })
          == Kind::KeyFileDamaged);
}

TEST_CASE("A key file of a newer program is told apart from a damaged one")
{
    const KeyFileOnDisk file;
    file.overwrite(R"({"format": "netwerkgesprek-key", "version": 2, "new": "things"})");
    CHECK(file.unwrapKind() == Kind::NewerSchema);
}

TEST_CASE("A new key file replaces none, and a changed one leaves nothing beside it")
{
    const KeyFileOnDisk file;
    const auto other = vault::KeyFile::wrap(file.key, vault::Passphrase(u"een nieuwe zin"_s), test::cheap);
    const auto before = test::snapshot(file.folder.path());
    CHECK(test::kindOf([&] { other.writeNew(file.path); }) == Kind::AlreadyThere);
    CHECK(test::snapshot(file.folder.path()) == before);

    other.write(file.path);
    CHECK(test::snapshot(file.folder.path()).keys() == before.keys());
    CHECK(file.unwrapKind(u"een nieuwe zin"_s) == std::nullopt);
    CHECK_FALSE(QFileInfo(file.path).permission(QFile::ReadOther));
}

TEST_CASE("Neither the key nor the passphrase stands in the key file")
{
    const KeyFileOnDisk file;
    const auto key = QByteArray(reinterpret_cast<const char*>(file.key.raw().data()), 32);
    for (const QByteArray& secret : {key, key.toBase64(), key.toHex(), test::passphrase.toUtf8()})
        CHECK_FALSE(file.bytes().contains(secret));
}

#include "vault/key_file.h"

#include "storage/storage_error.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <cerrno>
#include <fcntl.h>
#include <new>
#include <sodium.h>
#include <unistd.h>

namespace vault {

using storage::StorageError;

namespace {

constexpr int version = 1;
constexpr auto format = "netwerkgesprek-key";
constexpr auto derivation = "argon2id13";
constexpr auto wrapping = "xchacha20poly1305-ietf";

// A file that asks for more is not ours, and would take the machine's memory or the day.
constexpr DerivationCost highestCost{.operations = 16, .memory = 1024ULL * 1024 * 1024};
constexpr qint64 largestFile = 16'384;

constexpr qsizetype saltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype wrappedSize = qsizetype{sizeof(storage::RawKey)} + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype hashSize = crypto_generichash_BYTES_MIN;

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

// A one-way mark of the key: it says "this is the one" and nothing about its bits.
QByteArray fingerprintOf(const DataKey& key)
{
    constexpr unsigned char purpose[] = "netwerkgesprek key fingerprint";
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), hashSize, purpose, sizeof purpose, key.raw().data(), key.raw().size());
    return hash;
}

SecretBytes derive(const Passphrase& passphrase, const QByteArray& salt, DerivationCost cost)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int result = crypto_pwhash_argon2id(key.data(), key.size(), passphrase.data(), passphrase.size(),
                                              bytesOf(salt), cost.operations, static_cast<std::size_t>(cost.memory),
                                              crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (result != 0)
        throw StorageError(StorageError::Kind::Other, "not enough memory to derive the key");
    return key;
}

[[noreturn]] void throwDamaged(const std::string& detail)
{
    throw StorageError(StorageError::Kind::KeyFileDamaged, detail);
}

QByteArray decode(const nlohmann::json& object, const char* name, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(object.at(name).get<std::string>()),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size)
        throwDamaged(std::string("malformed ") + name);
    return decoded.decoded;
}

std::string encode(const QByteArray& bytes)
{
    return bytes.toBase64().toStdString();
}

void requireOurs(const nlohmann::json& json)
{
    if (json.at("format") != format)
        throwDamaged("another kind of file");
    if (json.at("version").get<int>() > version)
        throw StorageError(StorageError::Kind::NewerSchema, "key file of a newer program");
    if (json.at("version") != version || json.at("derivation").at("algorithm") != derivation
        || json.at("wrapping").at("algorithm") != wrapping)
        throwDamaged("unknown version or algorithm");
}

void requireReasonable(DerivationCost cost)
{
    if (cost.operations < crypto_pwhash_argon2id_OPSLIMIT_MIN || cost.operations > highestCost.operations
        || cost.memory < crypto_pwhash_argon2id_MEMLIMIT_MIN || cost.memory > highestCost.memory)
        throwDamaged("unreasonable cost of derivation");
}

// A renamed file is on the disk only when its folder is.
void syncFolderOf(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

QString KeyFile::pathFor(const QString& vaultPath)
{
    return vaultPath + QLatin1String(".key.json");
}

KeyFile KeyFile::wrap(const DataKey& key, const Passphrase& passphrase, DerivationCost cost)
{
    if (passphrase.isEmpty())
        throw StorageError(StorageError::Kind::WrongKey, "an empty passphrase protects nothing");
    requireReasonable(cost);
    KeyFile file;
    file.m_cost = cost;
    file.m_salt = randomBytes(saltSize);
    file.m_nonce = randomBytes(nonceSize);
    file.m_wrappedKey = QByteArray(wrappedSize, Qt::Uninitialized);
    file.m_fingerprint = fingerprintOf(key);

    const SecretBytes wrappingKey = derive(passphrase, file.m_salt, cost);
    const QByteArray context = file.authenticated();
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(file.m_wrappedKey), nullptr, key.raw().data(), key.raw().size(),
                                               bytesOf(context), static_cast<unsigned long long>(context.size()),
                                               nullptr, bytesOf(file.m_nonce), wrappingKey.data());
    return file;
}

DataKey KeyFile::unwrap(const Passphrase& passphrase) const
{
    const SecretBytes wrappingKey = derive(passphrase, m_salt, m_cost);
    const QByteArray context = authenticated();
    DataKey key = DataKey::empty();
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key.data(), nullptr, nullptr, bytesOf(m_wrappedKey), static_cast<unsigned long long>(m_wrappedKey.size()),
        bytesOf(context), static_cast<unsigned long long>(context.size()), bytesOf(m_nonce), wrappingKey.data());
    if (result != 0)
        throw StorageError(StorageError::Kind::WrongKey, "the passphrase does not fit");
    return key;
}

bool KeyFile::belongsTo(const DataKey& key) const
{
    return fingerprintOf(key) == m_fingerprint;
}

KeyFile KeyFile::read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        throw StorageError(StorageError::Kind::KeyFileMissing, "no key file");
    if (!file.open(QFile::ReadOnly))
        throw StorageError(StorageError::Kind::ReadOnly, "the key file may not be read");
    if (file.size() > largestFile)
        throwDamaged("too large");
    return parse(file.readAll());
}

KeyFile KeyFile::parse(const QByteArray& text)
{
    try {
        const auto json = nlohmann::json::parse(text.cbegin(), text.cend());
        requireOurs(json);
        KeyFile file;
        file.m_cost = {.operations = json.at("derivation").at("operations").get<quint64>(),
                       .memory = json.at("derivation").at("memory").get<quint64>()};
        file.m_salt = decode(json.at("derivation"), "salt", saltSize);
        file.m_nonce = decode(json.at("wrapping"), "nonce", nonceSize);
        file.m_wrappedKey = decode(json.at("wrapping"), "key", wrappedSize);
        file.m_fingerprint = decode(json, "fingerprint", hashSize);
        requireReasonable(file.m_cost);
        if (decode(json, "checksum", hashSize) != file.checksum()) // else damage would look like a wrong passphrase
            throwDamaged("not as it was written");
        return file;
    } catch (const nlohmann::json::exception& error) {
        throwDamaged(error.what());
    }
}

QByteArray KeyFile::toJson() const
{
    nlohmann::ordered_json json;
    json["format"] = format;
    json["version"] = version;
    json["derivation"] = {{"algorithm", derivation},
                          {"operations", m_cost.operations},
                          {"memory", m_cost.memory},
                          {"salt", encode(m_salt)}};
    json["wrapping"] = {{"algorithm", wrapping}, {"nonce", encode(m_nonce)}, {"key", encode(m_wrappedKey)}};
    json["fingerprint"] = encode(m_fingerprint);
    json["checksum"] = encode(checksum());
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

// What the wrapping vouches for besides the key.
QByteArray KeyFile::authenticated() const
{
    return QByteArray(format) + ' ' + QByteArray::number(version) + ' ' + QByteArray::number(m_cost.operations) + ' '
        + QByteArray::number(m_cost.memory) + ' ' + m_salt + m_fingerprint;
}

QByteArray KeyFile::checksum() const
{
    const QByteArray all = authenticated() + m_nonce + m_wrappedKey;
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), hashSize, bytesOf(all), static_cast<unsigned long long>(all.size()), nullptr, 0);
    return hash;
}

void KeyFile::writeNew(const QString& path) const
{
    if (QFileInfo::exists(path))
        throw StorageError(StorageError::Kind::AlreadyThere, "a key file is there already");
    save(path);
}

void KeyFile::write(const QString& path) const
{
    save(path);
}

void KeyFile::save(const QString& path) const
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QFile::WriteOnly))
        throw StorageError(errno == ENOSPC || errno == EDQUOT ? StorageError::Kind::DiskFull
                                                              : StorageError::Kind::ReadOnly,
                           file.errorString().toStdString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(toJson());
    // Flushed here because commit() of Qt 6.4 does not notice that its own flush failed: it would put an empty
    // file in the place of the good one.
    if (!file.flush() || !file.commit())
        throw StorageError(file.error() == QFile::ResourceError ? StorageError::Kind::DiskFull
                                                                : StorageError::Kind::Other,
                           file.errorString().toStdString());
    syncFolderOf(path);
}

} // namespace vault

#include "vault/vault.h"

#include "storage/migrations.h"
#include "storage/session_codes.h"
#include "storage/storage_error.h"
#include "vault/evaluation_file.h"
#include "vault/file_kind.h"
#include "vault/locked_file.h"
#include "vault/recovery_key.h"

#include <QDebug>
#include <QFile>
#include <QFileInfo>

namespace vault {

using Kind = storage::StorageError::Kind;
using storage::StorageError;

namespace {

QString unusedBackupPath(const QString& path, qint64 schema)
{
    const QFileInfo file(path);
    const QString stem = QStringLiteral("%1/%2.before-update-%3")
                             .arg(file.absolutePath(), file.completeBaseName(), QString::number(schema));
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString candidate = stem + suffix;
    for (int number = 2; QFileInfo::exists(candidate) || QFileInfo::exists(KeyFile::pathFor(candidate)); ++number)
        candidate = stem + u'-' + QString::number(number) + suffix;
    return candidate;
}

} // namespace

Vault::Vault(QString path, DataKey key, storage::Database database)
    : m_path(std::move(path)),
      m_key(std::move(key)),
      m_database(std::make_unique<storage::Database>(std::move(database)))
{
}

Vault Vault::create(const QString& path, const Passphrase& passphrase, DerivationCost cost)
{
    requireNothingAt(path); // before the slow step
    DataKey key = DataKey::random();
    const KeyFile keyFile = KeyFile::wrap(key, passphrase, cost);
    return create(path, std::move(key), keyFile);
}

Vault Vault::create(const QString& path, DataKey key, const KeyFile& keyFile)
{
    requireNothingAt(path);
    auto database = storage::Database::create(path, key.raw());
    Vault vault(path, std::move(key), std::move(database));
    try {
        storage::migrate(vault.database());
        keyFile.writeNew(KeyFile::pathFor(path));
    } catch (const StorageError&) {
        vault.m_database.reset();
        QFile::remove(path); // ours: nothing was here before
        throw;
    }
    return vault;
}

Vault Vault::open(const QString& path, const Passphrase& passphrase)
{
    return open(path, unwrapKey(path, passphrase));
}

Vault Vault::open(const QString& path, DataKey key)
{
    requireVault(path);
    auto database = openLocked(path, key);
    Vault vault(path, std::move(key), std::move(database));
    vault.bringUpToDate();
    return vault;
}

void Vault::bringUpToDate()
{
    try {
        if (isEvaluationFile(*m_database))
            throw StorageError(Kind::EvaluationFile, "an evaluation file");
        const qint64 schema = storage::schemaVersion(*m_database);
        if (schema > storage::newestSchemaVersion())
            throw StorageError(Kind::NewerSchema, "schema version " + std::to_string(schema));
        m_database->checkpoint(); // finishes what a crash interrupted, so that every page can be checked
        m_database->checkIntegrity();
        if (schema > 0 && schema < storage::newestSchemaVersion())
            backUpTo(unusedBackupPath(m_path, schema));
        storage::migrate(*m_database);
        if (schema < storage::newestSchemaVersion())
            storage::codeSessions(*m_database); // once for all that was there; after that when it closes
    } catch (const StorageError&) {
        m_database->leaveAsFound();
        m_database.reset();
        throw;
    }
}

Vault::~Vault()
{
    try {
        close();
    } catch (const StorageError& error) {
        qWarning() << "Closing the vault:" << error.what(); // the log beside it keeps what was not brought in
    }
}

QString Vault::recoveryKey() const
{
    return RecoveryKey::print(m_key);
}

void Vault::setPassphrase(const Passphrase& passphrase, DerivationCost cost)
{
    setKeyFile(KeyFile::wrap(m_key, passphrase, cost));
}

void Vault::setKeyFile(const KeyFile& keyFile)
{
    if (!keyFile.belongsTo(m_key))
        throw StorageError(Kind::WrongKey, "a key file of another vault");
    keyFile.write(KeyFile::pathFor(m_path));
}

void Vault::backUpTo(const QString& path)
{
    requireNothingAt(path);
    m_database->copyTo(path);
    if (!keyFileKnows(m_path, m_key))
        return; // the recovery key opens the copy
    try {
        KeyFile::read(KeyFile::pathFor(m_path)).writeNew(KeyFile::pathFor(path));
    } catch (const StorageError&) {
        QFile::remove(path);
        throw;
    }
}

void Vault::close()
{
    if (!m_database)
        return;
    const auto database = std::move(m_database); // closed also when the checkpoint fails
    m_key.wipe();
    storage::codeSessions(*database); // so that the evaluation need not wait next time
    database->checkpoint();
}

KeyFile requireOpenable(const QString& path)
{
    requireVault(path);
    return KeyFile::read(KeyFile::pathFor(path));
}

DataKey unwrapKey(const QString& path, const Passphrase& passphrase)
{
    return requireOpenable(path).unwrap(passphrase);
}

} // namespace vault

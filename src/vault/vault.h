#pragma once

#include "storage/database.h"
#include "vault/data_key.h"
#include "vault/key_file.h"

#include <QString>

#include <memory>

namespace vault {

// An open vault: the encrypted file with the conversations, its key, and the key file beside it.
// Movable; its database stays at its place in memory. Every member throws StorageError.
//
// Deriving a key from a passphrase takes about a second. A window does that step, KeyFile::wrap() or
// unwrapKey(), on another thread, and gives the result to the functions that take a key.
class Vault
{
public:
    // Both files or neither; Kind::AlreadyThere if either is there.
    static Vault create(const QString& path, const Passphrase& passphrase, DerivationCost cost = {});
    static Vault create(const QString& path, DataKey key, const KeyFile& keyFile);

    // Opens, checks every page and brings the schema up to date, after a backup beside the file.
    // A failed open leaves the vault as it was.
    static Vault open(const QString& path, const Passphrase& passphrase);
    static Vault open(const QString& path, DataKey key); // also the way in for a RecoveryKey

    Vault(Vault&&) = default;
    Vault& operator=(Vault&&) = delete;
    ~Vault();

    storage::Database& database() { return *m_database; }
    QString path() const { return m_path; }
    QString recoveryKey() const;

    // After this the old passphrase no longer opens this vault. Copies made earlier keep their own.
    void setPassphrase(const Passphrase& passphrase, DerivationCost cost = {});
    void setKeyFile(const KeyFile& keyFile); // the same, wrapped beforehand
    const DataKey& key() const { return m_key; }

    // A copy of both files that opens with the same passphrase and recovery key; Kind::AlreadyThere.
    void backUpTo(const QString& path);

    // Brings everything into the file and closes it. The vault may only be destroyed after this, and nothing
    // that uses its database may be alive. The destructor does the same for a vault that nobody closed.
    void close();

private:
    Vault(QString path, DataKey key, storage::Database database);

    void bringUpToDate();

    QString m_path;
    DataKey m_key;
    std::unique_ptr<storage::Database> m_database; // null once closed
};

// Throws when this is not a vault that a passphrase could open: Kind::Absent, NotAVault, KeyFileMissing,
// KeyFileDamaged, ReadOnly. Quick, and what a window asks before it asks for a passphrase.
KeyFile requireOpenable(const QString& path);

// requireOpenable() and KeyFile::unwrap(): slow, and may run on any thread.
DataKey unwrapKey(const QString& path, const Passphrase& passphrase);

} // namespace vault

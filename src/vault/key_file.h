#pragma once

#include "vault/data_key.h"
#include "vault/passphrase.h"

#include <QByteArray>
#include <QString>

namespace vault {

// What guessing one passphrase costs: Argon2id's passes and memory.
struct DerivationCost
{
    quint64 operations = 3;
    quint64 memory = quint64{256} * 1024 * 1024; // bytes

    friend bool operator==(const DerivationCost&, const DerivationCost&) = default;
};

// The small file beside a vault that holds its key, wrapped by the passphrase. Every member throws StorageError.
class KeyFile
{
public:
    static QString pathFor(const QString& vaultPath);

    // Slow on purpose (about a second) and touches nothing but its arguments: may run on any thread.
    static KeyFile wrap(const DataKey& key, const Passphrase& passphrase, DerivationCost cost);
    DataKey unwrap(const Passphrase& passphrase) const; // Kind::WrongKey when the passphrase does not fit

    // Kind::KeyFileMissing, KeyFileDamaged for anything that is not a key file as it was written, NewerSchema.
    static KeyFile read(const QString& path);
    void writeNew(const QString& path) const; // Kind::AlreadyThere if there is one
    void write(const QString& path) const;    // replaces an older one, whole or not at all

    DerivationCost cost() const { return m_cost; }

    // Whether this is the key that was wrapped, answered without the passphrase.
    bool belongsTo(const DataKey& key) const;

private:
    KeyFile() = default;

    static KeyFile parse(const QByteArray& json);
    QByteArray toJson() const;
    QByteArray authenticated() const;
    QByteArray checksum() const;
    void save(const QString& path) const;

    DerivationCost m_cost;
    QByteArray m_salt;
    QByteArray m_nonce;
    QByteArray m_wrappedKey;
    QByteArray m_fingerprint; // of the key
};

} // namespace vault

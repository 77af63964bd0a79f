#pragma once

#include "storage/database.h"
#include "vault/key_file.h"

#include <QString>

#include <memory>

namespace vault {

// An open evaluation file: the coded facts that practices publish for a coordinator, encrypted under a key of its own.
// It has the relations eval_* of a vault as tables, and no table of a conversation. Every member throws StorageError.
class EvaluationFile
{
public:
    static constexpr qint64 schemaVersion = 4;

    // Kind::AlreadyThere. Nothing stands at the place before close(): a file that is not closed is dropped.
    static EvaluationFile create(const QString& path, const Passphrase& passphrase, DerivationCost cost = {});

    // Checks every page, and adds to an older file what it lacks. Kind::NotAnEvaluationFile for a vault, NewerSchema
    // for a schema of evaluation files that is not known here.
    static EvaluationFile open(const QString& path, const Passphrase& passphrase);
    static EvaluationFile open(const QString& path, const DataKey& key);

    EvaluationFile(EvaluationFile&&) = default;
    EvaluationFile& operator=(EvaluationFile&&) = delete;
    ~EvaluationFile();

    storage::Database& database() { return *m_database; }

    void close();

private:
    EvaluationFile(QString path, QString databasePath, storage::Database database);

    void putInPlace();

    QString m_path;
    QString m_databasePath;                        // another one while the file is new
    std::unique_ptr<KeyFile> m_newKeyFile;         // null once the file is in its place
    std::unique_ptr<storage::Database> m_database; // null once closed
};

bool isEvaluationFile(storage::Database& database);

// The same of a closed file; throws StorageError.
bool isEvaluationFile(const QString& path, const DataKey& key);

} // namespace vault

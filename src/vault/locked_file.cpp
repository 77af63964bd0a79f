#include "vault/locked_file.h"

#include "storage/storage_error.h"
#include "vault/key_file.h"

#include <QFileInfo>

namespace vault {

using Kind = storage::StorageError::Kind;
using storage::StorageError;

void requireNothingAt(const QString& path)
{
    for (const QString& file : {path, KeyFile::pathFor(path)}) {
        if (QFileInfo::exists(file))
            throw StorageError(Kind::AlreadyThere, "a file is there already");
    }
}

// The key file says whether the key is the right one: if so, it is the vault that does not fit.
bool keyFileKnows(const QString& path, const DataKey& key)
{
    try {
        return KeyFile::read(KeyFile::pathFor(path)).belongsTo(key);
    } catch (const StorageError&) {
        return false; // lost or damaged: a recovery key opens the vault all the same
    }
}

storage::Database openLocked(const QString& path, const DataKey& key)
{
    try {
        return storage::Database::open(path, key.raw());
    } catch (const StorageError& error) {
        if (error.kind() == Kind::WrongKey && keyFileKnows(path, key))
            throw StorageError(Kind::Damaged, "the key fits, the first page does not");
        throw;
    }
}

} // namespace vault

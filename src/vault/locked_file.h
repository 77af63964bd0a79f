#pragma once

#include "storage/database.h"
#include "vault/data_key.h"

#include <QString>

namespace vault {

// An encrypted file with its key file beside it: what a vault and an evaluation file have in common.

// Kind::AlreadyThere when there is a file at this place, or a key file beside it.
void requireNothingAt(const QString& path);

// Whether the key file beside this file is there, whole, and of this key.
bool keyFileKnows(const QString& path, const DataKey& key);

// Opens the file; Kind::Damaged and not WrongKey when the key is the right one all the same.
storage::Database openLocked(const QString& path, const DataKey& key);

} // namespace vault

#pragma once

#include "privacy/known_names.h"

namespace storage {
class Database;
}

namespace example {

// Puts the Ermelo example in a vault, with the sentences that may be shared as two readers left them: the names of its
// people are replaced, and what else the detector found names nobody. Without a dictionary nobody read them. Throws
// StorageError.
void saveErmelo(storage::Database& database, const privacy::IsWord& isWord);

} // namespace example

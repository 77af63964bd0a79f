#pragma once

#include "privacy/known_names.h"

namespace domain {
struct Session;
}

namespace storage {
class Database;
}

namespace privacy {

// What no text about this session may say as it is: whom and what the session names, with the part that they have in
// it ([MOEDER], [COLLEGA-2]), and after those the names of every other session of the vault, without one. A label such
// as "mijn moeder" names nobody. Numbers tell those of the same part apart; they follow no order that means anything.
// Throws StorageError.
QList<KnownName> knownNamesFor(const domain::Session& session, storage::Database& database, const IsWord& isWord);

} // namespace privacy

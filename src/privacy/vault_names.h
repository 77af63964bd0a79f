#pragma once

#include "privacy/known_names.h"

namespace domain {
struct Session;
}

namespace storage {
class Database;
}

namespace privacy {

// The names that no text about a session may hold as they are. Those of the whole vault are read once. Throws
// StorageError.
class VaultNames
{
public:
    VaultNames(storage::Database& database, const IsWord& isWord);

    // Whom and what the session names, with the part that they have in it ([MOEDER], [COLLEGA-2]), and after those the
    // names of every other session, without one. A label such as "mijn moeder" names nobody. Numbers tell those of the
    // same part apart; they follow no order that means anything.
    QList<KnownName> of(const domain::Session& session) const;

private:
    const IsWord m_isWord;
    QStringList m_all;
};

} // namespace privacy

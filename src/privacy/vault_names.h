#pragma once

#include "domain/vocabulary.h"
#include "privacy/known_names.h"

namespace storage {
class Database;
}

namespace privacy {

// The names of people, places and organisations that a vault knows, for a detector to look for. They never leave the
// program.
class VaultNames
{
public:
    // Reads them once. A label such as "mijn zus" names nobody and is left out. Throws StorageError.
    VaultNames(storage::Database& database, const IsWord& isWord);

    // Those of one conversation with what comes in their place, and those of all the others: somebody of one can be
    // spoken of in another.
    QList<KnownName> of(qint64 session) const;

private:
    struct Name
    {
        qint64 session = 0;
        KnownName known;
    };

    void readParticipants(storage::Database& database);
    void readLabels(storage::Database& database, const IsWord& isWord);

    QList<Name> m_names;
};

// NAASTE, POH, …
QString placeholderOf(domain::Role role);

} // namespace privacy

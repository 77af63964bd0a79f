#pragma once

#include <QSet>
#include <QString>

namespace storage {
class Database;
}

namespace privacy {

// What a vault knows and no export may hold, in lower case.
struct VaultWords
{
    QSet<QString> words;   // single words of names and labels, and longer words of what was said
    QSet<QString> phrases; // names and labels of more than one word
};

// With VaultNames the only thing outside the stores that reads the tables of the conversation: the leak check must know
// what to look for. What it returns never leaves the program. Throws StorageError.
VaultWords readVaultWords(storage::Database& database);

} // namespace privacy

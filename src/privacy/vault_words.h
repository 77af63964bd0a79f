#pragma once

#include <QSet>
#include <QStringList>

namespace storage {
class Database;
}

namespace privacy {

// What a vault knows and no export may hold, in lower case.
struct VaultWords
{
    QSet<QString> words;   // single words of names and labels, and longer words of what was said
    QSet<QString> names;   // of people and of experiments, word by word
    QSet<QString> phrases; // names and labels of more than one word
};

// The two functions outside the stores that read the tables of the conversation: who looks for what a vault knows
// must know it. What they return never leaves the program. They throw StorageError.
VaultWords readVaultWords(storage::Database& database);

// Names of people, places, groups and organisations as they were written, of every session and of the practice.
QStringList namesInVault(storage::Database& database);

} // namespace privacy

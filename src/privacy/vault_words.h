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

// A name as it was written, of one or several people or else of a place, a group or an organisation.
struct NameInVault
{
    QString label;
    bool isOfPeople = true;

    friend bool operator==(const NameInVault&, const NameInVault&) = default;
};

// Of every session and of the practice.
QList<NameInVault> namesInVault(storage::Database& database);

} // namespace privacy

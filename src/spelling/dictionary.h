#pragma once

#include <QStringList>

#include <optional>

namespace spelling {

// The two files in which hunspell keeps a language.
struct Dictionary
{
    QString affixes;
    QString words;
};

QStringList dictionaryFolders(); // where systems put them, those of the user first

// The dictionary of this name, such as nl_NL, in the first folder that has it.
std::optional<Dictionary> findDictionary(const QString& name, const QStringList& folders);

} // namespace spelling

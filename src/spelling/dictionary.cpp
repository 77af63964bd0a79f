#include "spelling/dictionary.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace spelling {

QStringList dictionaryFolders()
{
    QStringList folders;
    for (const QString& place : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders += {place + u"/hunspell"_s, place + u"/myspell/dicts"_s};
    folders += u"/usr/share/hunspell"_s; // where an environment names other places
    return folders;
}

std::optional<Dictionary> findDictionary(const QString& name, const QStringList& folders)
{
    for (const QString& folder : folders) {
        const Dictionary found{.affixes = folder + u'/' + name + u".aff"_s, .words = folder + u'/' + name + u".dic"_s};
        if (QFileInfo(found.affixes).isReadable() && QFileInfo(found.words).isReadable())
            return found;
    }
    return std::nullopt;
}

} // namespace spelling

#pragma once

#include "domain/vocabulary.h"

#include <QMap>

namespace drawing {

// The words a legend needs. The caller gives them, because a drawing does not know who looks at it.
struct Words
{
    QString title; // of a file; it never holds a name
    QMap<domain::NodeKind, QString> kinds;
    QMap<domain::RelationQuality, QString> qualities;
    QString unsetQuality;
    QMap<int, QString> influences; // -2..2
    QString arrow;
    QMap<domain::Support, QString> supports;
    QString deceased;
    QString group;
    QStringList rings; // from the innermost outwards
    QMap<domain::Sector, QString> sectors;

    friend bool operator==(const Words&, const Words&) = default;
};

// For paper and files: these are in the language of the conversation.
const Words& dutchWords();

} // namespace drawing

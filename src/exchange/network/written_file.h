#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace exchange {

// A text from which characters had to go that no XML file can hold.
struct StrippedText
{
    QString node;  // the label of the node or relation, as it was written
    QString field; // the name of the attribute in the file

    friend bool operator==(const StrippedText&, const StrippedText&) = default;
};

// The bytes of a file, and what the person should hear about them.
struct WrittenFile
{
    QByteArray bytes;
    QList<StrippedText> stripped;
};

} // namespace exchange

#pragma once

#include <QList>
#include <QString>

namespace spelling {

// A word where it stands in a text.
struct Word
{
    qsizetype start = 0;
    QString text;

    qsizetype end() const { return start + text.size(); }

    friend bool operator==(const Word&, const Word&) = default;
};

// The words of a text that can be written rightly or wrongly. Left out are single letters, as in "i.p.v.", what has
// a digit in it, addresses of mail and pages, halves before a hyphen, and short words in capitals, such as GGZ.
QList<Word> wordsOf(const QString& text);

} // namespace spelling

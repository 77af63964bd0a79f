#pragma once

#include <QLatin1StringView>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace privacy {

// The words of a list that comes with the program (resources/privacy), folded as tokens are.
const QSet<QString>& wordList(QLatin1StringView name);

bool namesNobody(const QString& folded); // of the list of words with a capital, abbreviations and jargon

QStringList linesOf(QLatin1StringView name); // without those that begin with #

struct ListedPattern
{
    QString kind; // the first word of its line
    QRegularExpression expression;
};

// Of a list of regular expressions, which take no regard of capitals: a line that begins with "part" gives a name to a
// part of those that follow.
QList<ListedPattern> patternsOf(QLatin1StringView name);

} // namespace privacy

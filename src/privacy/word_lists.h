#pragma once

#include <QLatin1StringView>
#include <QSet>
#include <QStringList>

namespace privacy {

// The words of a list that comes with the program (resources/privacy), folded as tokens are.
const QSet<QString>& wordList(QLatin1StringView name);

bool namesNobody(const QString& folded); // of the list of words with a capital, abbreviations and jargon

QStringList linesOf(QLatin1StringView name); // without those that begin with #

} // namespace privacy

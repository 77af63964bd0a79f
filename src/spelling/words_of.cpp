#include "spelling/words_of.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spelling {

namespace {

constexpr qsizetype longestAbbreviation = 5; // in capitals

bool canBeWrong(const QString& word)
{
    if (word.size() < 2 || std::ranges::any_of(word, [](QChar character) { return character.isNumber(); }))
        return false;
    return word.size() > longestAbbreviation || word != word.toUpper();
}

} // namespace

QList<Word> wordsOf(const QString& text)
{
    // The first two are passed over as a whole, such as the half word in "gezins- en familieleven". A word may have
    // apostrophes and hyphens inside.
    static const QRegularExpression piece(
        uR"((?<address>\S*(?:@|://|www\.)\S*)|(?<half>[\p{L}\p{M}]+-(?![\p{L}\p{N}-]))|(?<word>[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Word> words;
    for (auto pieces = piece.globalMatch(text); pieces.hasNext();) {
        const QRegularExpressionMatch found = pieces.next();
        const QString word = found.captured(u"word"_s);
        if (canBeWrong(word))
            words.append({.start = found.capturedStart(), .text = word});
    }
    return words;
}

} // namespace spelling

#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>

namespace privacy {

// A word, a number or a mark of a text, where it stands.
struct Token
{
    enum class Kind { Word, Number, Mark };

    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Mark;
    QString folded; // of a word: in small letters, without diacritics
    bool isCapitalised = false;
    bool beginsSentence = false;

    qsizetype end() const { return start + length; }

    friend bool operator==(const Token&, const Token&) = default;
};

QList<Token> tokensIn(QStringView text);

// Whether no letter from start on is taken by what was found before.
template <typename Found>
bool isFree(const QList<Found>& found, qsizetype start, qsizetype length)
{
    return std::ranges::none_of(
        found, [=](const Found& each) { return start < each.start + each.length && each.start < start + length; });
}

// With a sign of replacement for half a character, at which a regular expression would give up the whole text.
QString wellFormed(QStringView text);

// In small letters, without diacritics; letters that have no such form, such as ı, ł and ø, become the one that people
// type for them.
QString folded(QStringView word);

} // namespace privacy

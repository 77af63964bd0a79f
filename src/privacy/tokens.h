#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>
#include <vector>

namespace privacy {

// A word, a number or a mark of a text, where it stands.
struct Token
{
    enum class Kind { Word, Number, Mark };

    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Mark;
    QString folded; // of a word: in small letters, without diacritics; of a mark the mark
    bool isCapitalised = false;
    bool isInCapitals = false; // every letter of two or more
    bool beginsSentence = false;
    int capitals = 0;

    qsizetype end() const { return start + length; }

    friend bool operator==(const Token&, const Token&) = default;
};

QList<Token> tokensIn(QStringView text);

// Which letters of a text belong to something that was found already.
class TakenLetters
{
public:
    explicit TakenLetters(qsizetype size) : m_taken(static_cast<std::size_t>(size)) {}

    bool isFree(qsizetype start, qsizetype length) const
    {
        return std::find(at(start), at(start + length), true) == at(start + length);
    }

    void take(qsizetype start, qsizetype length) { std::fill_n(m_taken.begin() + start, length, true); }

private:
    std::vector<bool>::const_iterator at(qsizetype place) const { return m_taken.begin() + place; }

    std::vector<bool> m_taken;
};

// With a sign of replacement for half a character, at which a regular expression would give up the whole text.
QString wellFormed(QStringView text);

// In small letters, without diacritics; letters that have no such form, such as ı, ł and ø, become the one that people
// type for them.
QString folded(QStringView word);

} // namespace privacy

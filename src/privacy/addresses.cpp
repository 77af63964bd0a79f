#include "privacy/addresses.h"

#include "privacy/word_lists.h"

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestNumber = 4; // of a house; of a box two more

bool endsInOneOf(const QString& word, const QStringList& endings)
{
    return std::ranges::any_of(
        endings, [&](const QString& ending) { return word.size() >= ending.size() + 3 && word.endsWith(ending); });
}

// Endings that hardly ever are anything but a street.
bool isSurelyStreet(const QString& word)
{
    static const QStringList endings{u"straat"_s, u"straatje"_s, u"laan"_s,  u"steeg"_s,    u"gracht"_s,
                                     u"kade"_s,   u"singel"_s,   u"dreef"_s, u"plantsoen"_s};
    return endsInOneOf(word, endings);
}

bool isStreet(const QString& word)
{
    static const QStringList endings{u"weg"_s,  u"plein"_s, u"hof"_s,   u"dijk"_s,  u"pad"_s,   u"erf"_s,   u"markt"_s,
                                     u"kamp"_s, u"veld"_s,  u"akker"_s, u"brink"_s, u"poort"_s, u"horst"_s, u"beek"_s,
                                     u"burg"_s, u"hage"_s,  u"park"_s,  u"ring"_s,  u"kant"_s,  u"wal"_s,   u"oord"_s};
    return isSurelyStreet(word) || endsInOneOf(word, endings);
}

// A street may be called by nothing but what it is: Markt 3, Brink 12.
bool isBareStreet(const QString& word)
{
    static const QSet<QString> streets{u"markt"_s,  u"brink"_s, u"dam"_s,   u"plein"_s, u"kerkplein"_s, u"singel"_s,
                                       u"gracht"_s, u"haven"_s, u"wal"_s,   u"dijk"_s,  u"kade"_s,      u"hof"_s,
                                       u"laan"_s,   u"ring"_s,  u"steeg"_s, u"weg"_s};
    return streets.contains(word);
}

// Before the name of a street, also at the beginning of a sentence: Burgemeester Galleestraat.
bool isStreetTitle(const QString& word)
{
    static const QSet<QString> titles{u"burgemeester"_s, u"burg"_s,    u"koningin"_s, u"koning"_s,    u"prins"_s,
                                      u"prinses"_s,      u"dokter"_s,  u"dr"_s,       u"prof"_s,      u"professor"_s,
                                      u"pastoor"_s,      u"dominee"_s, u"ds"_s,       u"sint"_s,      u"st"_s,
                                      u"oude"_s,         u"nieuwe"_s,  u"grote"_s,    u"kleine"_s,    u"lange"_s,
                                      u"korte"_s,        u"hoge"_s,    u"lage"_s,     u"verlengde"_s, u"mr"_s,
                                      u"van"_s,          u"ter"_s,     u"de"_s,       u"meester"_s,   u"generaal"_s};
    return titles.contains(word);
}

class Streets
{
public:
    Streets(QStringView text, const QList<Token>& tokens, const IsWord& isWord)
        : m_text(text),
          m_tokens(tokens),
          m_isWord(isWord)
    {
    }

    std::optional<FoundAddress> at(qsizetype at) const
    {
        const Token& street = m_tokens[at];
        const Token* number = numberBehind(at, longestNumber + (street.folded == u"postbus"_s ? 2 : 0));
        if (street.folded == u"postbus"_s && number)
            return FoundAddress{street.start, number->end() - street.start};
        if (!isAddress(street, number))
            return std::nullopt;
        const qsizetype start = m_tokens[beginOf(at)].start;
        return FoundAddress{start, (number ? endOf(at + 1) : street.end()) - start};
    }

private:
    const Token* token(qsizetype at) const { return at < m_tokens.size() ? &m_tokens[at] : nullptr; }

    const Token* numberBehind(qsizetype at, qsizetype longest) const
    {
        const Token* next = token(at + 1);
        const bool isNumber = next && next->kind == Token::Kind::Number && next->length <= longest
            && next->start <= m_tokens[at].end() + 1;
        return isNumber ? next : nullptr;
    }

    bool isAddress(const Token& street, const Token* number) const
    {
        if (number && street.isCapitalised && isBareStreet(street.folded))
            return true;
        if (!isStreet(street.folded))
            return false;
        const bool isKnownWord = m_isWord(street.folded);
        const bool isSure = isSurelyStreet(street.folded);
        if (number && (!isKnownWord || isSure || street.isCapitalised))
            return true;
        if (street.isCapitalised && (!street.beginsSentence || (isSure && !isKnownWord)))
            return true;
        return isSure && !isKnownWord;
    }

    // Prins Hendriklaan, Ds. Kuyperstraat.
    qsizetype beginOf(qsizetype at) const
    {
        const auto belongs = [&](qsizetype place) {
            const Token& before = m_tokens[place];
            return canBeName(before) && (!before.beginsSentence || isStreetTitle(before.folded));
        };
        qsizetype first = at;
        while (first > 0 && m_tokens[at].isCapitalised && belongs(first - 1))
            --first;
        const bool isShortened = first > 1 && m_text[m_tokens[first - 1].start] == u'.'
            && m_tokens[first - 1].start == m_tokens[first - 2].end() && m_tokens[first - 2].isCapitalised
            && m_tokens[first - 2].length <= 4;
        return isShortened ? first - 2 : first;
    }

    // With what stands behind the number: 12a, 7-II, 112 bis.
    qsizetype endOf(qsizetype number) const
    {
        static const QSet<QString> additions{u"bis"_s, u"hs"_s, u"ii"_s, u"iii"_s, u"iv"_s};
        const qsizetype end = m_tokens[number].end();
        const Token* next = token(number + 1);
        const Token* behind = token(number + 2);
        const bool isDash = next && next->start == end && (m_text[next->start] == u'-' || m_text[next->start] == u'/');
        if (isDash && behind && behind->start == next->end() && behind->length <= 4)
            return behind->end();
        const bool isAddition = next && next->kind == Token::Kind::Word && next->start <= end + 1
            && (additions.contains(next->folded)
                || (next->length <= 2 && (next->start == end || !m_isWord(next->folded))));
        return isAddition ? next->end() : end;
    }

    QStringView m_text;
    const QList<Token>& m_tokens;
    const IsWord& m_isWord;
};

} // namespace

QList<FoundAddress> addressesIn(QStringView text, const QList<Token>& tokens, const IsWord& isWord)
{
    const Streets streets(text, tokens, isWord);
    QList<FoundAddress> found;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (tokens[at].kind != Token::Kind::Word)
            continue;
        if (const std::optional<FoundAddress> address = streets.at(at))
            found.append(*address);
    }
    return found;
}

} // namespace privacy

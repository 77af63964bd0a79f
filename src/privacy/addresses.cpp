#include "privacy/addresses.h"

#include "privacy/organisations.h"
#include "privacy/word_lists.h"

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestNumber = 4; // of a house
constexpr qsizetype longestBox = 6;    // at the post office

bool endsInOneOf(const QString& word, const QStringList& endings)
{
    return std::ranges::any_of(
        endings, [&](const QString& ending) { return word.size() >= ending.size() + 3 && word.endsWith(ending); });
}

// Endings that hardly ever are anything but a street.
bool isSurelyStreet(const QString& word)
{
    static const QStringList endings{u"straat"_s, u"straatje"_s, u"laan"_s,      u"steeg"_s,   u"gracht"_s,   u"kade"_s,
                                     u"singel"_s, u"dreef"_s,    u"plantsoen"_s, u"strasse"_s, u"boulevard"_s};
    return endsInOneOf(word, endings);
}

// Dorpsstr 41, Wilgenln 3.
bool isShortenedStreet(const QString& word)
{
    static const QStringList endings{u"str"_s, u"ln"_s, u"wg"_s, u"pln"_s, u"sngl"_s};
    return endsInOneOf(word, endings);
}

bool isStreet(const QString& word)
{
    static const QStringList endings{
        u"weg"_s,   u"plein"_s, u"hof"_s,   u"dijk"_s,  u"pad"_s,   u"erf"_s,   u"markt"_s, u"kamp"_s,   u"veld"_s,
        u"akker"_s, u"brink"_s, u"poort"_s, u"horst"_s, u"beek"_s,  u"burg"_s,  u"hage"_s,  u"park"_s,   u"ring"_s,
        u"kant"_s,  u"wal"_s,   u"oord"_s,  u"hoek"_s,  u"zoom"_s,  u"vaart"_s, u"oever"_s, u"weide"_s,  u"gaarde"_s,
        u"meent"_s, u"einde"_s, u"baan"_s,  u"buurt"_s, u"hoeve"_s, u"tuin"_s,  u"eind"_s,  u"schans"_s, u"vest"_s};
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
    static const QSet<QString> titles{
        u"burgemeester"_s, u"burg"_s,     u"koningin"_s,  u"koning"_s,  u"prins"_s,     u"prinses"_s, u"dokter"_s,
        u"dr"_s,           u"prof"_s,     u"professor"_s, u"pastoor"_s, u"dominee"_s,   u"ds"_s,      u"sint"_s,
        u"st"_s,           u"oude"_s,     u"nieuwe"_s,    u"grote"_s,   u"kleine"_s,    u"lange"_s,   u"korte"_s,
        u"hoge"_s,         u"lage"_s,     u"verlengde"_s, u"mr"_s,      u"van"_s,       u"ter"_s,     u"de"_s,
        u"meester"_s,      u"generaal"_s, u"gedempte"_s,  u"voorste"_s, u"achterste"_s, u"binnen"_s,  u"buiten"_s,
        u"noorder"_s,      u"zuider"_s,   u"ooster"_s,    u"wester"_s,  u"nieuw"_s,     u"oud"_s,     u"admiraal"_s,
        u"kapitein"_s,     u"graaf"_s,    u"hertog"_s,    u"keizer"_s,  u"jonkheer"_s,  u"laan"_s,    u"plein"_s};
    return titles.contains(word);
}

// Behind which it is told where somebody lives.
bool tellsOfHome(const QString& word)
{
    static const QSet<QString> words{u"woont"_s,      u"wonen"_s,       u"woonde"_s,       u"woonden"_s,
                                     u"woonachtig"_s, u"wonend"_s,      u"adres"_s,        u"woonadres"_s,
                                     u"postadres"_s,  u"briefadres"_s,  u"verhuisd"_s,     u"verhuizen"_s,
                                     u"verhuist"_s,   u"logeert"_s,     u"ingeschreven"_s, u"huisbezoek"_s,
                                     u"verblijft"_s,  u"bezoekadres"_s, u"oudadres"_s,     u"inwonend"_s};
    return words.contains(word);
}

bool leadsHome(const QString& word)
{
    static const QSet<QString> words{u"op"_s, u"aan"_s, u"naar"_s, u"in"_s, u"te"_s, u"adres"_s};
    return words.contains(word);
}

// A house or a ship that may have a name of its own.
bool isHome(const QString& word)
{
    static const QSet<QString> words{u"huize"_s,    u"villa"_s,      u"boerderij"_s, u"hoeve"_s,       u"woonboot"_s,
                                     u"woonark"_s,  u"ark"_s,        u"flat"_s,      u"serviceflat"_s, u"torenflat"_s,
                                     u"landgoed"_s, u"chalet"_s,     u"bungalow"_s,  u"woongroep"_s,   u"woonschip"_s,
                                     u"woning"_s,   u"stacaravan"_s, u"hofje"_s,     u"zorgflat"_s,    u"huurflat"_s};
    return words.contains(word);
}

bool isArticle(const QString& word)
{
    static const QSet<QString> words{u"de"_s, u"den"_s, u"der"_s, u"het"_s, u"'t"_s};
    return words.contains(word);
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
        const std::optional<qsizetype> number =
            numberBehind(at, street.folded == u"postbus"_s ? longestBox : longestNumber);
        if (street.folded == u"postbus"_s && number)
            return FoundAddress{street.start, m_tokens[*number].end() - street.start};
        if (const std::optional<qsizetype> last = lastOfLongName(at))
            return whole(at, *last);
        if (isHome(street.folded))
            return homeBehind(at);
        if (const std::optional<qsizetype> first = firstBehindLabel(at); first && number)
            return FoundAddress{m_tokens[*first].start, endOf(*number) - m_tokens[*first].start};
        if (!isAddress(at, number) && !(number && isWhereSomebodyLives(at, *number)))
            return std::nullopt;
        return whole(at, at);
    }

private:
    const Token* token(qsizetype at) const { return at >= 0 && at < m_tokens.size() ? &m_tokens[at] : nullptr; }
    bool isWordAt(qsizetype at) const { return token(at) && token(at)->kind == Token::Kind::Word; }
    bool isMarkAt(qsizetype at, QChar mark) const
    {
        return token(at) && token(at)->kind == Token::Kind::Mark && m_text[token(at)->start] == mark;
    }
    bool isCapitalisedAt(qsizetype at) const { return isWordAt(at) && token(at)->isCapitalised; }

    // Of the house, also in Dorpsstr. 41 and Kerkstraat nr. 3.
    std::optional<qsizetype> numberBehind(qsizetype at, qsizetype longest) const
    {
        static const QSet<QString> words{u"nr"_s, u"nummer"_s, u"no"_s};
        qsizetype next = at + 1;
        const bool isShort = isShortenedStreet(m_tokens[at].folded);
        if (isWordAt(next) && words.contains(m_tokens[next].folded))
            ++next;
        if (isMarkAt(next, u'.') && (isShort || next > at + 1))
            ++next;
        const Token* number = token(next);
        const bool isNumber = number && number->kind == Token::Kind::Number && number->length <= longest
            && number->start <= m_tokens[next - 1].end() + 1;
        return isNumber ? std::optional(next) : std::nullopt;
    }

    FoundAddress whole(qsizetype street, qsizetype last) const
    {
        const std::optional<qsizetype> number = numberBehind(last, longestNumber);
        const qsizetype start = m_tokens[beginOf(street)].start;
        return {start, (number ? endOf(*number) : m_tokens[last].end()) - start};
    }

    bool isAddress(qsizetype at, std::optional<qsizetype> number) const
    {
        const Token& street = m_tokens[at];
        if (number && isBareStreet(street.folded)
            && (street.isCapitalised || isCloseBehind(*number) || beginOf(at) < at))
            return true;
        if (number && isShortenedStreet(street.folded) && !m_isWord(street.folded))
            return true;
        if (!isStreet(street.folded))
            return false;
        const bool isKnownWord = m_isWord(street.folded);
        const bool isSure = isSurelyStreet(street.folded);
        if (number && (!isKnownWord || isSure || street.isCapitalised))
            return true;
        if (lengthOfLegalForm(m_text.sliced(street.end())) > 0)
            return false; // Tijhof BV
        if (street.isCapitalised && (!street.beginsSentence || (isSure && !isKnownWord)))
            return true;
        return (isSure || isWhereStreetStands(at)) && !isKnownWord;
    }

    // Aan de oude veerweg, op de gasthuisdijk: in small letters, where a street stands.
    bool isWhereStreetStands(qsizetype at) const
    {
        static const QSet<QString> before{u"aan"_s, u"op"_s, u"in"_s};
        static const QStringList endings{u"weg"_s, u"dijk"_s, u"plein"_s, u"hof"_s, u"pad"_s, u"brink"_s};
        qsizetype article = at - 1;
        if (isWordAt(article) && isStreetTitle(m_tokens[article].folded) && !isArticle(m_tokens[article].folded))
            --article;
        return isWordAt(article) && isArticle(m_tokens[article].folded) && isWordAt(article - 1)
            && before.contains(m_tokens[article - 1].folded) && endsInOneOf(m_tokens[at].folded, endings);
    }

    // Op de markt 3 zit nu een kapper; and not op de markt 3 kilo peren.
    bool isCloseBehind(qsizetype number) const
    {
        static const QSet<QString> verbs{u"zit"_s, u"staat"_s, u"is"_s, u"was"_s, u"woont"_s, u"woonde"_s};
        return isWordAt(number + 1) && verbs.contains(m_tokens[number + 1].folded);
    }

    // Woont op De Bleek 12, 't Hoefje 3, adres: Esdoorn 14, De Wieken 7, 3845 AB.
    bool isWhereSomebodyLives(qsizetype at, qsizetype number) const
    {
        if (m_tokens[at].beginsSentence ? !isMarkAt(at - 1, u':') : !m_tokens[at].isCapitalised)
            return false;
        if (isPostcodeBehind(number))
            return true;
        qsizetype before = at - 1;
        while (isCapitalisedAt(before) && !m_tokens[before].beginsSentence)
            --before;
        const bool hasArticle = isWordAt(before) && isArticle(m_tokens[before].folded);
        if (hasArticle && m_tokens[before].folded == u"'t"_s)
            return true;
        before -= hasArticle ? 1 : 0;
        if (isAmountAt(number) || !(isMarkAt(before, u':') || (isWordAt(before) && leadsHome(m_tokens[before].folded))))
            return false;
        for (qsizetype place = before; place >= 0 && place > before - 5; --place) {
            if (m_tokens[place].folded == u"."_s)
                return false;
            if (tellsOfHome(m_tokens[place].folded))
                return true;
        }
        return false;
    }

    // Adres: de wieken 34.
    std::optional<qsizetype> firstBehindLabel(qsizetype at) const
    {
        constexpr qsizetype mostWords = 3;
        qsizetype first = at;
        while (isWordAt(first - 1) && at - first < mostWords)
            --first;
        const bool isLabelled =
            isMarkAt(first - 1, u':') && isWordAt(first - 2) && tellsOfHome(m_tokens[first - 2].folded);
        return isLabelled ? std::optional(first) : std::nullopt;
    }

    bool isAmountAt(qsizetype number) const
    {
        static const QSet<QString> amounts{u"jaar"_s,  u"jr"_s,   u"maanden"_s, u"mnd"_s,      u"weken"_s,
                                           u"dagen"_s, u"keer"_s, u"uur"_s,     u"kinderen"_s, u"mensen"_s,
                                           u"x"_s,     u"euro"_s, u"jaren"_s,   u"wkn"_s,      u"nachten"_s};
        return isWordAt(number + 1) && amounts.contains(m_tokens[number + 1].folded);
    }

    bool isPostcodeBehind(qsizetype number) const
    {
        qsizetype next = number + 1;
        if (isMarkAt(next, u','))
            ++next;
        const Token* digits = token(next);
        return digits && digits->kind == Token::Kind::Number && digits->length == 4 && isWordAt(next + 1)
            && m_tokens[next + 1].length == 2
            && (m_tokens[next + 1].isInCapitals || !m_isWord(m_tokens[next + 1].folded));
    }

    // Laan van Meerdervoort 12, Hof van Twente.
    std::optional<qsizetype> lastOfLongName(qsizetype at) const
    {
        static const QSet<QString> between{u"van"_s, u"naar"_s, u"de"_s, u"den"_s, u"der"_s, u"het"_s, u"'t"_s};
        if (!isBareStreet(m_tokens[at].folded) || !isCapitalisedAt(at))
            return std::nullopt;
        qsizetype next = at + 1;
        while (isWordAt(next) && between.contains(m_tokens[next].folded))
            ++next;
        const bool isOne = next > at + 1 && isCapitalisedAt(next) && !m_tokens[next].beginsSentence
            && (!m_tokens[at].beginsSentence || numberBehind(next, longestNumber));
        return isOne ? std::optional(next) : std::nullopt;
    }

    // Boerderij Welgelegen; een woonboot, De Goede Verwachting.
    std::optional<FoundAddress> homeBehind(qsizetype at) const
    {
        qsizetype first = at + 1;
        if (isMarkAt(first, u','))
            ++first;
        const bool hasComma = first > at + 1;
        const bool startsName = isCapitalisedAt(first) && !m_tokens[first].isInCapitals
            && (!hasComma || (isArticle(m_tokens[first].folded) && isCapitalisedAt(first + 1)));
        if (!startsName || m_tokens[first].beginsSentence)
            return std::nullopt;
        qsizetype last = first;
        while (isCapitalisedAt(last + 1) && m_tokens[last + 1].start == m_tokens[last].end() + 1)
            ++last;
        const std::optional<qsizetype> number = numberBehind(last, longestNumber);
        const qsizetype start = m_tokens[m_tokens[at].isCapitalised && !hasComma ? at : first].start;
        return FoundAddress{start, (number ? endOf(*number) : m_tokens[last].end()) - start};
    }

    // Prins Hendriklaan, Ds. Kuyperstraat.
    qsizetype beginOf(qsizetype at) const
    {
        const bool isCapitalised = m_tokens[at].isCapitalised;
        const auto belongs = [&](qsizetype place) {
            if (!isWordAt(place) || m_tokens[place + 1].start > m_tokens[place].end() + 1)
                return false;
            const Token& before = m_tokens[place];
            if (!isCapitalised || !before.isCapitalised)
                return isStreetTitle(before.folded) && (!isCapitalised || before.folded == u"'t"_s)
                    && !isArticle(before.folded);
            return (canBeName(before) && (!before.beginsSentence || isMarkAt(place - 1, u':')))
                || isStreetTitle(before.folded);
        };
        qsizetype first = at;
        while (belongs(first - 1) || isConnector(first - 1))
            --first;
        const bool isShortened = first > 1 && m_text[m_tokens[first - 1].start] == u'.'
            && m_tokens[first - 1].start == m_tokens[first - 2].end() && m_tokens[first - 2].isCapitalised
            && m_tokens[first - 2].length <= 4;
        return isShortened ? first - 2 : first;
    }

    // Jan van Galenstraat, 't Hoefje.
    bool isConnector(qsizetype at) const
    {
        static const QSet<QString> own{u"van"_s, u"der"_s, u"den"_s, u"de"_s, u"ten"_s, u"ter"_s};
        if (!isWordAt(at) || !isCapitalisedAt(at + 1))
            return false;
        if (m_tokens[at].folded == u"'t"_s)
            return true;
        const qsizetype before =
            own.contains(m_tokens[at].folded) && isWordAt(at - 1) && isParticle(m_tokens[at - 1].folded) ? at - 2
                                                                                                         : at - 1;
        return own.contains(m_tokens[at].folded) && isCapitalisedAt(before) && canBeName(m_tokens[before])
            && !m_tokens[before].beginsSentence;
    }

    // With what stands behind the number: 12a, 7-II, 112 bis.
    qsizetype endOf(qsizetype number) const
    {
        static const QSet<QString> additions{u"bis"_s,  u"hs"_s,   u"ii"_s, u"iii"_s, u"iv"_s,
                                             u"hoog"_s, u"rood"_s, u"rd"_s, u"zw"_s};
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
        if (tokens[at].kind != Token::Kind::Word || namesNobody(tokens[at].folded))
            continue;
        if (const std::optional<FoundAddress> address = streets.at(at))
            found.append(*address);
    }
    return found;
}

} // namespace privacy

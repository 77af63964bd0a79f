#include "privacy/name_context.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

using Words = QSet<QString>;

bool isWordOf(const Words& words, const QList<Token>& tokens, qsizetype at)
{
    return at >= 0 && at < tokens.size() && tokens[at].kind == Token::Kind::Word && words.contains(tokens[at].folded);
}

// Words behind which a noun or a verb stands.
const Words& nounsFollow()
{
    static const Words words{u"een"_s,   u"de"_s,     u"het"_s,  u"dit"_s,    u"deze"_s,   u"die"_s,    u"mijn"_s,
                             u"zijn"_s,  u"haar"_s,   u"hun"_s,  u"ons"_s,    u"onze"_s,   u"jouw"_s,   u"je"_s,
                             u"uw"_s,    u"geen"_s,   u"veel"_s, u"meer"_s,   u"elke"_s,   u"ieder"_s,  u"iedere"_s,
                             u"wat"_s,   u"hij"_s,    u"zij"_s,  u"ze"_s,     u"ik"_s,     u"we"_s,     u"wij"_s,
                             u"men"_s,   u"hv"_s,     u"cl"_s,   u"te"_s,     u"om"_s,     u"moeder"_s, u"vader"_s,
                             u"man"_s,   u"vrouw"_s,  u"oude"_s, u"nieuwe"_s, u"goede"_s,  u"kleine"_s, u"grote"_s,
                             u"mooie"_s, u"zonder"_s, u"heel"_s, u"erg"_s,    u"beetje"_s, u"genoeg"_s, u"eigen"_s,
                             u"op"_s,    u"in"_s,     u"vd"_s,   u"alle"_s,   u"welke"_s};
    return words;
}

// Given names that are verbs which every text has.
bool isCommonVerb(const QString& word)
{
    static const Words verbs{u"wil"_s, u"ben"_s, u"mag"_s, u"kan"_s};
    return verbs.contains(word);
}

// Belt, heeft, zegt: what somebody does.
bool isVerb(const QList<Token>& tokens, qsizetype at)
{
    static const Words verbs{u"is"_s,   u"was"_s, u"had"_s, u"wil"_s,  u"kan"_s,  u"mag"_s,   u"zou"_s,   u"werd"_s,
                             u"kwam"_s, u"zei"_s, u"gaf"_s, u"ging"_s, u"deed"_s, u"bleef"_s, u"belde"_s, u"zag"_s};
    static const Words others{u"niet"_s, u"het"_s, u"dat"_s,  u"dit"_s,  u"wat"_s,  u"met"_s,   u"uit"_s,
                              u"tot"_s,  u"net"_s, u"echt"_s, u"best"_s, u"laat"_s, u"altijd"_s};
    if (at >= tokens.size() || tokens[at].kind != Token::Kind::Word || tokens[at].isCapitalised)
        return false;
    const QString& word = tokens[at].folded;
    return verbs.contains(word) || (word.size() > 3 && word.endsWith(u't') && !others.contains(word));
}

} // namespace

bool canStandAsName(const QList<Token>& tokens, qsizetype at)
{
    static const Words always{u"dat"_s, u"als"_s, u"dan"_s, u"er"_s, u"niet"_s, u"weer"_s, u"nog"_s, u"wel"_s};
    static const Words after{u"je"_s, u"ik"_s, u"hij"_s, u"ze"_s, u"we"_s, u"er"_s, u"dat"_s};
    static const Words namesFollow{u"volgens"_s, u"namens"_s, u"met"_s};
    if (isWordOf(nounsFollow(), tokens, at - 1) || isWordOf(after, tokens, at + 1))
        return false;
    if (isCommonVerb(tokens[at].folded))
        return isWordOf(namesFollow, tokens, at - 1) || (isVerb(tokens, at + 1) && !isWordOf(always, tokens, at - 1));
    return !isWordOf(always, tokens, at - 1) || isVerb(tokens, at + 1);
}

bool canStandAsSurname(const QList<Token>& tokens, qsizetype at)
{
    static const Words before{u"met"_s, u"namens"_s, u"door"_s, u"volgens"_s,  u"tegen"_s, u"ha"_s,
                              u"bij"_s, u"naar"_s,   u"via"_s,  u"afspraak"_s, u"tel"_s,   u"aan"_s};
    return !isWordOf(nounsFollow(), tokens, at - 1) && (isVerb(tokens, at + 1) || isWordOf(before, tokens, at - 1));
}

bool isVerbBeforePronoun(const QList<Token>& tokens, qsizetype at)
{
    static const Words pronouns{u"je"_s,  u"ik"_s, u"hij"_s, u"zij"_s, u"ze"_s,    u"we"_s,
                                u"wij"_s, u"u"_s,  u"men"_s, u"jij"_s, u"jullie"_s};
    static const Words objects{u"benieuwd"_s, u"blij"_s, u"bang"_s, u"moe"_s,    u"graag"_s,  u"liever"_s,   u"er"_s,
                               u"het"_s,      u"dat"_s,  u"erg"_s,  u"heel"_s,   u"zo"_s,     u"bezig"_s,    u"best"_s,
                               u"echt"_s,     u"een"_s,  u"geen"_s, u"gewoon"_s, u"vooral"_s, u"eigenlijk"_s};
    if (isCommonVerb(tokens[at].folded) && isWordOf(objects, tokens, at + 1))
        return true; // Ben benieuwd
    static const Words nouns{u"mensen"_s, u"groet"_s, u"groeten"_s, u"woorden"_s, u"kinderen"_s};
    if (tokens[at].folded.endsWith(u'e') && isWordOf(nouns, tokens, at + 1))
        return true; // Lieve mensen
    return isWordOf(pronouns, tokens, at + 1) && !tokens[at + 1].isCapitalised;
}

bool doesSomething(const QList<Token>& tokens, qsizetype at)
{
    return isVerb(tokens, at + 1);
}

bool isSaying(const QList<Token>& tokens, qsizetype at)
{
    static const Words afterAd{u"hoc"_s, u"rem"_s, u"interim"_s, u"fundum"_s};
    static const Words afterNon{u"actief"_s, u"stop"_s, u"fictie"_s, u"verbaal"_s};
    return (tokens[at].folded == u"ad"_s && isWordOf(afterAd, tokens, at + 1))
        || (tokens[at].folded == u"non"_s && isWordOf(afterNon, tokens, at + 1));
}

bool isMonthHere(const QList<Token>& tokens, qsizetype at)
{
    static const Words months{u"jan"_s, u"mei"_s, u"april"_s, u"augustus"_s, u"maart"_s};
    static const Words before{u"sinds"_s, u"eind"_s, u"begin"_s, u"half"_s, u"medio"_s, u"vanaf"_s};
    return isWordOf(months, tokens, at) && isWordOf(before, tokens, at - 1) && !tokens[at].isCapitalised;
}

bool isLoneInitial(const QList<Token>& tokens, qsizetype at)
{
    static const Words kinds{
        u"vitamine"_s, u"vit"_s,       u"hepatitis"_s, u"plan"_s,       u"maat"_s,      u"groep"_s,
        u"klas"_s,     u"type"_s,      u"blok"_s,      u"optie"_s,      u"punt"_s,      u"deel"_s,
        u"bijlage"_s,  u"rijbewijs"_s, u"categorie"_s, u"cat"_s,        u"influenza"_s, u"lijn"_s,
        u"zaal"_s,     u"kamer"_s,     u"gebouw"_s,    u"ingang"_s,     u"fase"_s,      u"factor"_s,
        u"niveau"_s,   u"letter"_s,    u"afdeling"_s,  u"cluster"_s,    u"cup"_s,       u"model"_s,
        u"serie"_s,    u"noot"_s,      u"van"_s,       u"streptokok"_s, u"perron"_s,    u"spoor"_s};
    const Token& token = tokens[at];
    if (token.length != 1 || !token.isCapitalised || token.folded == u"u"_s || isWordOf(kinds, tokens, at - 1))
        return false;
    const bool isApart = at == 0 || tokens[at - 1].end() < token.start || tokens[at - 1].folded == u"("_s;
    const bool isBeforeWord = at + 1 < tokens.size() && tokens[at + 1].kind == Token::Kind::Word
        && !tokens[at + 1].isCapitalised && tokens[at + 1].start == token.end() + 1;
    return isApart && isBeforeWord;
}

bool isTussenvoegsel(const QList<Token>& tokens, qsizetype at)
{
    static const Words own{u"der"_s, u"den"_s, u"ter"_s, u"ten"_s, u"el"_s,  u"al"_s,
                           u"von"_s, u"du"_s,  u"'t"_s,  u"vd"_s,  u"bin"_s, u"ibn"_s};
    static const Words articles{u"de"_s, u"den"_s, u"der"_s, u"het"_s, u"'t"_s};
    static const Words before{u"van"_s, u"in"_s};
    const bool isBeforeArticle = isWordOf(before, tokens, at) && isWordOf(articles, tokens, at + 1);
    const bool isArticle = isWordOf(articles, tokens, at) && isWordOf(before, tokens, at - 1);
    return isWordOf(own, tokens, at) || isArticle || isBeforeArticle;
}

qsizetype behindShortened(const QList<Token>& tokens, qsizetype at)
{
    static const Words letters{u"v"_s, u"d"_s};
    const auto isMark = [&](qsizetype place) {
        return place < tokens.size() && (tokens[place].folded == u"."_s || tokens[place].folded == u"/"_s)
            && tokens[place].start == tokens[place - 1].end();
    };
    qsizetype next = at;
    while (isWordOf(letters, tokens, next) && !tokens[next].isCapitalised && next < at + 4)
        next += isMark(next + 1) ? 2 : 1;
    return next;
}

bool isInName(const QList<Token>& tokens, qsizetype at)
{
    static const Words words{u"aan"_s, u"voor"_s, u"door"_s, u"na"_s, u"zonder"_s};
    return isWordOf(words, tokens, at) && tokens[at].start == tokens[at - 1].end() + 1
        && tokens[at + 1].start == tokens[at].end() + 1;
}

bool endsAsPlace(const QString& word)
{
    static const QStringList endings{
        u"wijk"_s,   u"veen"_s,  u"dijk"_s,  u"dam"_s,   u"berg"_s,   u"burg"_s,   u"broek"_s, u"hout"_s,  u"horst"_s,
        u"huizen"_s, u"kerk"_s,  u"oord"_s,  u"rade"_s,  u"recht"_s,  u"rode"_s,   u"sluis"_s, u"stad"_s,  u"schoten"_s,
        u"vliet"_s,  u"voort"_s, u"waard"_s, u"wolde"_s, u"woude"_s,  u"zand"_s,   u"zijl"_s,  u"hoven"_s, u"dorp"_s,
        u"hoek"_s,   u"beek"_s,  u"bosch"_s, u"meer"_s,  u"drecht"_s, u"muiden"_s, u"haven"_s, u"land"_s,  u"ingen"_s};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString& ending) { return word.size() > ending.size() + 1 && word.endsWith(ending); });
}

qsizetype withTail(const QList<Token>& tokens, qsizetype last)
{
    static const Words generations{u"sr"_s, u"jr"_s, u"senior"_s, u"junior"_s};
    static const Words articles{u"de"_s, u"den"_s, u"het"_s, u"'t"_s};
    const auto isNext = [&](qsizetype at) {
        return at < tokens.size() && tokens[at].kind == Token::Kind::Word
            && tokens[at].start == tokens[at - 1].end() + 1;
    };
    if (isNext(last + 1) && generations.contains(tokens[last + 1].folded))
        return last + 1;
    if (!isNext(last + 1) || tokens[last + 1].folded != u"aan"_s || !isNext(last + 2))
        return last;
    if (tokens[last + 2].folded == u"zee"_s)
        return last + 2;
    const bool isRiver = articles.contains(tokens[last + 2].folded) && isNext(last + 3)
        && tokens[last + 3].isCapitalised && tokens[last].isCapitalised;
    return isRiver ? last + 3 : last;
}

} // namespace privacy

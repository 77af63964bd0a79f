#include "privacy/names_nobody.h"

#include "privacy/known_names.h"
#include "privacy/word_lists.h"

#include <QHash>

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestOfLetters = 6;

// Een Senseo, and not een Jan de Vries or an Ermelose.
bool isOneOfAKind(const QList<Token>& tokens, qsizetype at)
{
    const bool isMany = at + 1 < tokens.size() && tokens[at + 1].kind == Token::Kind::Word
        && (tokens[at + 1].isCapitalised || isParticle(tokens[at + 1].folded));
    const bool isOfPlace = tokens[at].folded.endsWith(u"se"_s) || tokens[at].folded.endsWith(u"er"_s);
    return (tokens[at - 1].folded == u"een"_s || tokens[at - 1].folded == u"geen"_s) && !isMany && !isOfPlace;
}

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouy").contains(letter);
}

// By their first word.
QHash<QString, QList<QStringList>> allPhrases()
{
    QHash<QString, QList<QStringList>> phrases;
    for (const QString& line : linesOf("phrases"_L1)) {
        QStringList words;
        for (const Token& token : tokensIn(line)) {
            if (token.kind == Token::Kind::Word)
                words.append(token.folded);
        }
        if (!words.isEmpty())
            phrases[words.first()].append(words);
    }
    return phrases;
}

bool standsAt(const QStringList& phrase, const QList<Token>& tokens, qsizetype at)
{
    if (at + phrase.size() > tokens.size())
        return false;
    for (qsizetype place = 0; place < phrase.size(); ++place) {
        if (tokens[at + place].kind != Token::Kind::Word || tokens[at + place].folded != phrase[place])
            return false;
    }
    return true;
}

} // namespace

bool isMedicine(const QString& word)
{
    static const QStringList endings{
        u"stigmine"_s, u"oxetine"_s,  u"triptyline"_s, u"azepam"_s,   u"azolam"_s,      u"prazol"_s,   u"sartan"_s,
        u"statine"_s,  u"peridon"_s,  u"peridol"_s,    u"idipine"_s,  u"odipine"_s,     u"thiazide"_s, u"semide"_s,
        u"gliptine"_s, u"glutide"_s,  u"floxacine"_s,  u"cilline"_s,  u"mycine"_s,      u"cycline"_s,  u"parine"_s,
        u"xaban"_s,    u"dronaat"_s,  u"tropium"_s,    u"terol"_s,    u"nisolon"_s,     u"nisone"_s,   u"fenac"_s,
        u"profen"_s,   u"coxib"_s,    u"setron"_s,     u"conazol"_s,  u"ciclovir"_s,    u"tinib"_s,    u"caine"_s,
        u"codon"_s,    u"fentanil"_s, u"racetam"_s,    u"gabaline"_s, u"gabapentine"_s, u"mazepine"_s, u"tiapine"_s,
        u"zapine"_s,   u"fenidaat"_s, u"amfetamine"_s, u"iprazol"_s,  u"adrine"_s,      u"zepide"_s,   u"lukast"_s,
        u"dipine"_s,   u"platine"_s,  u"zosine"_s,     u"losine"_s,   u"tadine"_s,      u"rizine"_s,   u"triptan"_s};
    return std::ranges::any_of(
        endings, [&](const QString& ending) { return word.size() > ending.size() && word.endsWith(ending); });
}

bool isKindOfThing(const QString& word)
{
    static const QStringList endings{
        u"plan"_s,      u"wet"_s,       u"matrix"_s,    u"kaart"_s,     u"vakantie"_s,    u"syndroom"_s,
        u"therapie"_s,  u"training"_s,  u"aanvraag"_s,  u"keuring"_s,   u"verwijzing"_s,  u"afdeling"_s,
        u"gesprek"_s,   u"formulier"_s, u"regeling"_s,  u"uitkering"_s, u"toeslag"_s,     u"gezondheid"_s,
        u"zekerheid"_s, u"schaal"_s,    u"methode"_s,   u"weekend"_s,   u"feest"_s,       u"dag"_s,
        u"middag"_s,    u"avond"_s,     u"ochtend"_s,   u"module"_s,    u"cursus"_s,      u"programma"_s,
        u"toets"_s,     u"protocol"_s,  u"richtlijn"_s, u"indicatie"_s, u"verzekering"_s, u"vragenlijst"_s,
        u"stoornis"_s,  u"medicatie"_s, u"verslag"_s,   u"rapport"_s,   u"verklaring"_s,  u"periode"_s};
    return std::ranges::any_of(
        endings, [&](const QString& ending) { return word.size() > ending.size() + 2 && word.endsWith(ending); });
}

bool isMadeOfWords(const QString& word)
{
    static const QStringList endings{u"heid"_s,  u"heden"_s,  u"atie"_s, u"aties"_s, u"isme"_s, u"iteit"_s, u"ologie"_s,
                                     u"matig"_s, u"matige"_s, u"tiek"_s, u"loos"_s,  u"loze"_s, u"lijks"_s};
    return std::ranges::any_of(
        endings, [&](const QString& ending) { return word.size() > ending.size() + 2 && word.endsWith(ending); });
}

bool isAbbreviation(const QString& word)
{
    static const QSet<QString> ends{u"br"_s, u"dr"_s, u"fr"_s, u"gr"_s, u"hr"_s, u"kr"_s, u"pr"_s, u"tr"_s, u"vr"_s,
                                    u"bl"_s, u"fl"_s, u"gl"_s, u"kl"_s, u"pl"_s, u"sl"_s, u"tl"_s, u"nm"_s, u"hm"_s,
                                    u"dm"_s, u"tm"_s, u"km"_s, u"gm"_s, u"jw"_s, u"tw"_s, u"nw"_s, u"mw"_s, u"rw"_s,
                                    u"kn"_s, u"tn"_s, u"pn"_s, u"dn"_s, u"gn"_s, u"vn"_s, u"kw"_s, u"lw"_s, u"dw"_s};
    if (word.size() < 2 || word.size() > 12)
        return false;
    const bool hasVowel = std::any_of(word.begin(), word.end(), isVowel);
    return !hasVowel || ends.contains(word.last(2));
}

bool isPet(const QString& word)
{
    static const QSet<QString> pets{u"hond"_s,   u"hondje"_s,  u"kat"_s,      u"katje"_s,       u"kater"_s,
                                    u"poes"_s,   u"poesje"_s,  u"teckel"_s,   u"labrador"_s,    u"herder"_s,
                                    u"pup"_s,    u"puppy"_s,   u"paard"_s,    u"pony"_s,        u"konijn"_s,
                                    u"cavia"_s,  u"hamster"_s, u"papegaai"_s, u"parkiet"_s,     u"kanarie"_s,
                                    u"geit"_s,   u"ezel"_s,    u"goudvis"_s,  u"geleidehond"_s, u"hulphond"_s,
                                    u"teefje"_s, u"reu"_s,     u"merrie"_s,   u"kitten"_s,      u"viervoeter"_s};
    return pets.contains(word);
}

bool isEponym(const QList<Token>& tokens, qsizetype at)
{
    static const QSet<QString> before{u"ziekte"_s,   u"syndroom"_s, u"stoornis"_s, u"test"_s,        u"schaal"_s,
                                      u"lijst"_s,    u"fenomeen"_s, u"teken"_s,    u"wet"_s,         u"dementie"_s,
                                      u"model"_s,    u"methode"_s,  u"theorie"_s,  u"vragenlijst"_s, u"contractuur"_s,
                                      u"piramide"_s, u"ader"_s,     u"klier"_s,    u"proef"_s,       u"cirkel"_s};
    static const QStringList behind{u"-lijst"_s,    u"-schaal"_s, u"-test"_s,        u"-score"_s,    u"-index"_s,
                                    u"-methode"_s,  u"-groep"_s,  u"-vragenlijst"_s, u"-therapie"_s, u"-training"_s,
                                    u"-stoornis"_s, u"-model"_s,  u"-syndroom"_s};
    const bool isOf = at > 1 && tokens[at - 1].folded == u"van"_s && before.contains(tokens[at - 2].folded);
    return isOf || std::ranges::any_of(behind, [&](const QString& each) { return tokens[at].folded.endsWith(each); });
}

bool isBehindThing(const QList<Token>& tokens, qsizetype at)
{
    static const QSet<QString> things{
        u"boek"_s,    u"boekje"_s,    u"film"_s,        u"serie"_s,     u"programma"_s, u"liedje"_s,   u"lied"_s,
        u"spel"_s,    u"spelletje"_s, u"game"_s,        u"app"_s,       u"methode"_s,   u"training"_s, u"tijdschrift"_s,
        u"musical"_s, u"folder"_s,    u"vragenlijst"_s, u"formulier"_s, u"medicijn"_s,  u"middel"_s,   u"merk"_s,
        u"pillen"_s,  u"tabletten"_s, u"zalf"_s,        u"website"_s,   u"podcast"_s,   u"quiz"_s,     u"regeling"_s,
        u"taal"_s,    u"talen"_s,     u"feest"_s,       u"ras"_s,       u"auto"_s,      u"scooter"_s,  u"telefoon"_s,
        u"drankje"_s, u"crème"_s,     u"tablet"_s,      u"toets"_s,     u"screening"_s, u"module"_s,   u"protocol"_s};
    static const QSet<QString> doses{u"mg"_s, u"mcg"_s, u"ml"_s, u"milligram"_s, u"microgram"_s, u"µg"_s, u"ie"_s};
    const bool isWordBefore = at > 0 && tokens[at - 1].kind == Token::Kind::Word;
    const bool isNext = isWordBefore && tokens[at - 1].end() + 1 == tokens[at].start;
    if (isNext && isOneOfAKind(tokens, at))
        return true;
    if (isNext && things.contains(tokens[at - 1].folded))
        return true;
    return at + 2 < tokens.size() && tokens[at + 1].kind == Token::Kind::Number
        && doses.contains(tokens[at + 2].folded);
}

bool isPartOfCode(QStringView text, const Token& word)
{
    const bool touchesDigit =
        (word.start > 0 && text[word.start - 1].isDigit()) || (word.end() < text.size() && text[word.end()].isDigit());
    return word.length <= 3 && touchesDigit;
}

bool isPartOfWord(QStringView text, const Token& word)
{
    const QStringView before = text.first(word.start);
    const bool isBehindDigit =
        before.size() > 1 && before[before.size() - 2].isDigit() && QStringView(u"-'’").contains(before.back());
    const bool isPlural = word.folded.endsWith(u"'jes"_s) && word.length <= longestOfLetters; // F'jes
    return isBehindDigit || isPlural
        || (word.length > 2 && word.folded[1] == u'-' && word.capitals == 1 && word.isCapitalised);
}

QList<Phrase> phrasesIn(const QList<Token>& tokens)
{
    static const QHash<QString, QList<QStringList>> phrases = allPhrases();
    QList<Phrase> found;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (tokens[at].kind != Token::Kind::Word)
            continue;
        const auto here = phrases.constFind(tokens[at].folded);
        if (here == phrases.constEnd())
            continue;
        for (const QStringList& phrase : *here) {
            if (standsAt(phrase, tokens, at))
                found.append({at, at + phrase.size() - 1});
        }
    }
    return found;
}

} // namespace privacy

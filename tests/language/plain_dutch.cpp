#include "language/plain_dutch.h"

#include "support/dutch_speller.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr qsizetype longestEnding = 4; // what an inflection adds; more is a compound

void addWordsOf(const QString& fileName, QSet<QString>& words)
{
    QFile file(QStringLiteral(LANGUAGE_DIR "/") + fileName);
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        for (const QString& word : line.split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
    }
}

const QSet<QString>& commonWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        addWordsOf(u"common_words_nl.txt"_s, all);
        REQUIRE(all.size() > 4000);
        addWordsOf(u"own_words_nl.txt"_s, all);
        return all;
    }();
    return words;
}

bool isCommon(const QString& word)
{
    if (word.size() == 1 || commonWords().contains(word))
        return true;
    const QStringList parts = word.split(u'-');
    if (parts.size() > 1)
        return std::ranges::all_of(parts, isCommon);
    return std::ranges::any_of(dutchSpeller().stems(word), [&](const QString& stem) {
        return commonWords().contains(stem) && qAbs(word.size() - stem.size()) <= longestEnding;
    });
}

// With a form of "worden" each of these is something that is done.
bool isParticiple(const QString& word)
{
    static const QSet<QString> otherwise{
        u"geld"_s,     u"geest"_s,    u"geduld"_s,     u"gezond"_s,    u"gebied"_s,    u"gezicht"_s,  u"gewicht"_s,
        u"gerecht"_s,  u"gedrag"_s,   u"gesprekken"_s, u"gedachten"_s, u"gevoelens"_s, u"gezinnen"_s, u"gewoonten"_s,
        u"verstand"_s, u"verband"_s,  u"bestand"_s,    u"beeld"_s,     u"bekend"_s,    u"verdriet"_s, u"verliefd"_s,
        u"gewend"_s,   u"bevriend"_s, u"geschikt"_s,   u"gebruiken"_s, u"genieten"_s,  u"geloven"_s,  u"gebeuren"_s};
    static const QSet<QString> strong{u"besproken"_s, u"beschreven"_s, u"bekeken"_s,   u"begrepen"_s,  u"beslist"_s,
                                      u"besloten"_s,  u"betrokken"_s,  u"bewezen"_s,   u"verbroken"_s, u"verboden"_s,
                                      u"verwezen"_s,  u"vergeleken"_s, u"ontvangen"_s, u"ontnomen"_s,  u"onthouden"_s,
                                      u"behouden"_s,  u"bereikt"_s,    u"verwerkt"_s,  u"verwacht"_s,  u"beperkt"_s,
                                      u"verstrekt"_s, u"verricht"_s,   u"gedaan"_s,    u"herhaald"_s};
    static const QRegularExpression weak(
        uR"(^(?:\p{L}{2,5})?ge\p{L}{2,}(?:d|t|en)$|^(?:be|ver|ont|her|er)\p{L}{2,}d$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return strong.contains(word) || (!otherwise.contains(word) && weak.match(word).hasMatch());
}

// With a form of "zijn" these have happened of themselves, and are done by nobody.
bool happensByItself(const QString& participle)
{
    static const QSet<QString> byItself{u"gebeurd"_s,   u"gegaan"_s,    u"gekomen"_s,    u"geweest"_s,  u"gebleven"_s,
                                        u"geworden"_s,  u"begonnen"_s,  u"veranderd"_s,  u"gegroeid"_s, u"gestopt"_s,
                                        u"verhuisd"_s,  u"verdwaald"_s, u"gelukt"_s,     u"getrouwd"_s, u"gescheiden"_s,
                                        u"gestorven"_s, u"geboren"_s,   u"opgegroeid"_s, u"meegegaan"_s};
    return byItself.contains(participle);
}

} // namespace

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression goesOn(uR"(\n+(?=\p{Ll}))"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression end(uR"((?<=[.?!:])\s+|\s*\n\s*)"_s);
    QString whole = text;
    QStringList sentences;
    for (const QString& sentence : whole.replace(goesOn, u" "_s).split(end, Qt::SkipEmptyParts)) {
        if (!wordsIn(sentence).isEmpty())
            sentences.append(sentence.simplified());
    }
    return sentences;
}

QStringList wordsIn(const QString& sentence)
{
    static const QRegularExpression word(uR"([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto found = word.globalMatch(sentence); found.hasNext();)
        words.append(found.next().captured().toLower());
    return words;
}

bool isPassive(const QString& sentence)
{
    static const QSet<QString> toBecome{u"word"_s, u"wordt"_s, u"worden"_s, u"werd"_s, u"werden"_s, u"geworden"_s};
    static const QSet<QString> toBe{u"is"_s, u"zijn"_s, u"was"_s, u"waren"_s, u"ben"_s, u"bent"_s};
    const QStringList words = wordsIn(sentence);
    const auto hasOneOf = [&](const QSet<QString>& forms) {
        return std::ranges::any_of(words, [&](const QString& word) { return forms.contains(word); });
    };
    const bool becomes = hasOneOf(toBecome);
    if (!becomes && !hasOneOf(toBe))
        return false;
    return std::ranges::any_of(words, [&](const QString& word) {
        return isParticiple(word) && word != u"geworden" && (becomes || !happensByItself(word));
    });
}

QStringList uncommonWords(const QString& text, const QSet<QString>& said)
{
    QStringList uncommon;
    for (const QString& word : wordsIn(text)) {
        if (!said.contains(word) && !isCommon(word) && !uncommon.contains(word))
            uncommon.append(word);
    }
    return uncommon;
}

} // namespace test

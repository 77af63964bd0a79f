#include "benchmarks.h"
#include "measure.h"
#include "privacy/detector.h"
#include "privacy/marked_text.h"
#include "spelling/speller.h"

#include <QFile>

#include <random>
#include <stdexcept>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype megabyte = 1'000'000;
constexpr qsizetype shortText = 12'000; // about 2,000 words
constexpr int nameCount = 5'000;

QList<privacy::MarkedSentence> sentences()
{
    QFile file(QStringLiteral(SENTENCES "/building.txt"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no sentences to detect in");
    return privacy::markedSentencesIn(file.readAll());
}

// Notes in an order of chance until there are so many bytes of them.
QString notes(const QList<privacy::MarkedSentence>& sentences, qsizetype bytes, QChar between)
{
    std::mt19937 chance(1);
    QString text;
    for (qsizetype size = 0; size < bytes;) {
        const QString& next = sentences[static_cast<qsizetype>(chance() % static_cast<quint64>(sentences.size()))].text;
        text += next + between;
        size += next.toUtf8().size() + 1;
    }
    return text;
}

// Two words each, as long as names are, of syllables of names.
QList<privacy::KnownName> manyNames()
{
    const QStringList syllables = u"ba ke lo mir tan de vos ri sa hel jan wi der pol gu zen ma fe ste ik"_s.split(u' ');
    std::mt19937 chance(2);
    const auto word = [&] {
        QString made;
        for (auto left = 2 + chance() % 3; left > 0; --left)
            made += syllables[static_cast<qsizetype>(chance() % static_cast<quint64>(syllables.size()))];
        made[0] = made[0].toUpper();
        return made;
    };
    QList<privacy::KnownName> names;
    for (int i = 0; i < nameCount; ++i)
        names.append({.name = word() + u' ' + word(), .placeholder = {}});
    return names;
}

// The least that looking for words costs: every word taken apart, and every different one asked once.
qsizetype askEachWordOnce(const QString& text, const privacy::IsWord& isWord)
{
    QSet<QString> asked;
    qsizetype unknown = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        const QString word = text.sliced(at, end - at).toLower();
        if (!word.isEmpty() && !asked.contains(word)) {
            asked.insert(word);
            unknown += isWord(word) ? 0 : 1;
        }
        at = end + 1;
    }
    return unknown;
}

} // namespace

void detecting()
{
    const auto found = spelling::findDictionary(u"nl_NL"_s, spelling::dictionaryFolders());
    const auto speller = found ? spelling::Speller::load(*found) : nullptr;
    if (!speller)
        throw std::runtime_error("no Dutch dictionary to detect with");
    const privacy::IsWord isWord = [&](const QString& word) { return speller->isCorrect(word); };
    const QList<privacy::MarkedSentence> all = sentences();
    const QList<privacy::KnownName> names = manyNames();
    qsizetype marks = 0;
    const auto detect = [&](const QString& text, const QList<privacy::KnownName>& known) {
        return repeated(7, [&] { marks += privacy::Detector(known, isWord).marksIn(text).size(); });
    };
    const auto floorOf = [&](const QString& text) {
        return repeated(7, [&] { marks += askEachWordOnce(text, isWord); });
    };
    const QString lines = notes(all, megabyte, u'\n');
    const QString oneLine = notes(all, megabyte, u' ');
    const QString few = notes(all, shortText, u'\n');

    printTitle(u"detecting personal data, ms"_s);
    const Times floor = floorOf(lines);
    printRow(u"floor: ask each word of 1 MB once"_s, floor);
    const Times detecting = detect(lines, {});
    printRow(u"1 MB in lines"_s, detecting, floor);
    printRow(u"1 MB in one line"_s, detect(oneLine, {}), floorOf(oneLine));
    printRow(u"1 MB in one line, 5,000 names"_s, detect(oneLine, names), floorOf(oneLine));
    printRow(u"2,000 words, 5,000 names, from nothing"_s, detect(few, names), floorOf(few));
    printRow(u"the names of those alone"_s, repeated(7, [&] { const privacy::Detector made(names, isWord); }));
    printFigure(u"MB a second"_s, 1000.0 / detecting.median());
}

} // namespace bench

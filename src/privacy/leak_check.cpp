#include "privacy/leak_check.h"

#include "privacy/export_refused.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestNamed = 3; // letters: an initial in the name of a file names nobody

void addWords(QStringList& vocabulary, const QList<Value>& values)
{
    for (const Value& value : values)
        vocabulary << value.code << value.label;
}

QStringList wordsOfLadders()
{
    QStringList vocabulary;
    QList<Ladder> ladders = fixedLadders();
    ladders.append(periodLadder(0, 0));
    for (const Ladder& ladder : std::as_const(ladders)) {
        vocabulary << ladder.attribute << ladder.title;
        for (const Level& level : ladder.levels) {
            vocabulary << level.code << level.explanation;
            if (ladder.attribute != "period"_L1)
                addWords(vocabulary, level.values);
        }
    }
    return vocabulary;
}

bool belongsToWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'_';
}

// The text without the phrase wherever it stands as a whole, and not within a longer word.
void takeAway(QString& text, const QString& phrase)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        const bool startsWord = at == 0 || !belongsToWord(text[at - 1]) || !belongsToWord(phrase.front());
        const bool endsWord = end == text.size() || !belongsToWord(text[end]) || !belongsToWord(phrase.back());
        if (startsWord && endsWord)
            std::fill(text.begin() + at, text.begin() + end, u'\n');
    }
}

// What stands between the quotes, semicolons and line ends of a file.
QStringList partsOf(const QString& text)
{
    static const QRegularExpression ends(u"[\";\r\n]+"_s);
    return text.split(ends, Qt::SkipEmptyParts);
}

// Each once: a file of many rows says the same.
QString differentPartsOf(const QByteArray& bytes)
{
    QStringList parts = partsOf(QString::fromUtf8(bytes));
    parts.removeDuplicates();
    return parts.join(u'\n');
}

QString restOf(const QByteArray& bytes, const QStringList& phrases)
{
    QStringList vocabulary;
    for (const QString& phrase : phrases)
        vocabulary += partsOf(phrase);
    vocabulary.removeDuplicates();
    vocabulary.removeAll(QString());
    std::ranges::stable_sort(vocabulary, std::greater(), &QString::size); // a phrase before the words in it
    QString text = differentPartsOf(bytes);
    for (const QString& phrase : std::as_const(vocabulary))
        takeAway(text, phrase);
    return text.toLower();
}

[[noreturn]] void refuse(ExportRefused::Kind kind, const QString& leak)
{
    throw ExportRefused(kind, leak);
}

void refusePhrases(const QString& text, const VaultWords& vaultWords)
{
    for (const QString& phrase : vaultWords.phrases) {
        if (text.contains(phrase))
            refuse(ExportRefused::Kind::Leak, phrase);
    }
}

[[noreturn]] void refuseWord(const QString& word, const VaultWords& vaultWords)
{
    const bool isKnown = vaultWords.words.contains(word);
    refuse(isKnown ? ExportRefused::Kind::Leak : ExportRefused::Kind::UnknownWord, word);
}

} // namespace

QStringList vocabularyOf(const AnonymisedExport& anonymised)
{
    QStringList vocabulary = wordsOfLadders();
    for (const ExportedAttribute& attribute : anonymised.attributes()) {
        if (attribute.code == "period"_L1)
            addWords(vocabulary, attribute.values);
    }
    const Account& account = anonymised.account();
    for (const int count :
         {account.exported, account.tooRare, account.tooAlike, account.notClosed, account.withoutPermission})
        vocabulary << QString::number(count);
    return vocabulary;
}

void checkForLeaks(const QByteArray& bytes, const QStringList& vocabulary, const VaultWords& vaultWords)
{
    const QString rest = restOf(bytes, vocabulary);
    refusePhrases(rest, vaultWords);
    static const std::array patterns{
        QRegularExpression(u"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"_s), // uuid
        QRegularExpression(u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s),                  // date
        QRegularExpression(u"[^\\s;\",]+@[^\\s;\",]+"_s),                     // e-mail
        QRegularExpression(u"[0-9]{4,}"_s),
    };
    for (const QRegularExpression& pattern : patterns) {
        if (const QRegularExpressionMatch match = pattern.match(rest); match.hasMatch())
            refuse(ExportRefused::Kind::Leak, match.captured());
    }
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}\\p{N}_'’-]*"_s);
    if (const QRegularExpressionMatch match = word.match(rest); match.hasMatch())
        refuseWord(match.captured(), vaultWords);
}

void checkPagesForLeaks(const QString& text, const QStringList& vocabulary, const VaultWords& vaultWords)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*"_s);
    const auto wordsIn = [](const QString& words) {
        QStringList all;
        for (auto match = word.globalMatch(words.toLower()); match.hasNext();)
            all.append(match.next().captured());
        return all;
    };
    const QStringList allowedWords = wordsIn(vocabulary.join(u'\n'));
    const QSet<QString> allowed(allowedWords.begin(), allowedWords.end());
    refusePhrases(text.simplified().toLower(), vaultWords);
    for (const QString& each : wordsIn(text)) {
        const bool isSmallNumber = each.size() <= 3 && each.front().isDigit() && each.back().isDigit();
        if (!isSmallNumber && !allowed.contains(each))
            refuseWord(each, vaultWords);
    }
}

void checkNameForLeaks(const QString& fileName, const VaultWords& vaultWords)
{
    static const QRegularExpression notOfWords(u"[^\\p{L}\\p{M}\\p{N}'’]+"_s);
    const QStringList words = fileName.toLower().split(notOfWords, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (word.size() >= shortestNamed && vaultWords.names.contains(word))
            refuse(ExportRefused::Kind::LeakInName, word);
    }
}

} // namespace privacy

#include "privacy/leak_check.h"

#include "privacy/export_refused.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

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

// What stands between the quotes, semicolons and line ends of a file, each once: a file of many rows says the same.
QString differentPartsOf(const QByteArray& bytes)
{
    static const QRegularExpression ends(u"[\";\r\n]+"_s);
    QStringList parts = QString::fromUtf8(bytes).split(ends, Qt::SkipEmptyParts);
    parts.removeDuplicates();
    return parts.join(u'\n');
}

QString restOf(const QByteArray& bytes, QStringList vocabulary)
{
    vocabulary.removeDuplicates();
    vocabulary.removeAll(QString());
    std::ranges::stable_sort(vocabulary, std::greater(), &QString::size); // a phrase before the words in it
    QString text = differentPartsOf(bytes);
    for (const QString& phrase : std::as_const(vocabulary))
        takeAway(text, phrase);
    return text.toLower();
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
         {account.held, account.exported, account.tooRare, account.notClosed, account.withoutPermission})
        vocabulary << QString::number(count);
    for (const DiversityNote& note : account.diversity)
        vocabulary << QString::number(note.groups) << QString::number(note.groupsWithOneValue);
    return vocabulary;
}

void checkForLeaks(const QByteArray& bytes, const QStringList& vocabulary, const VaultWords& vaultWords)
{
    const QString rest = restOf(bytes, vocabulary);
    const auto refuse = [](const QString& leak) { throw ExportRefused(ExportRefused::Kind::Leak, leak); };

    for (const QString& phrase : vaultWords.phrases) {
        if (rest.contains(phrase))
            refuse(phrase);
    }
    static const std::array patterns{
        QRegularExpression(u"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"_s), // uuid
        QRegularExpression(u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s),                  // date
        QRegularExpression(u"[^\\s;\",]+@[^\\s;\",]+"_s),                     // e-mail
        QRegularExpression(u"[0-9]{4,}"_s),
    };
    for (const QRegularExpression& pattern : patterns) {
        if (const QRegularExpressionMatch match = pattern.match(rest); match.hasMatch())
            refuse(match.captured());
    }
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}\\p{N}_'’-]*"_s);
    for (auto match = word.globalMatch(rest); match.hasNext();) {
        const QString unknown = match.next().captured();
        const bool isKnown = vaultWords.words.contains(unknown);
        throw ExportRefused(isKnown ? ExportRefused::Kind::Leak : ExportRefused::Kind::UnknownWord, unknown);
    }
}

} // namespace privacy

#include "privacy/vault_words.h"

#include "storage/statement.h"

#include <QRegularExpression>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestWord = 5; // of running text; a name counts however short

constexpr const char* namesAndLabels = R"sql(
    SELECT name FROM participant
    UNION
    SELECT label FROM node
    UNION
    SELECT label FROM relation
    UNION
    SELECT name FROM node_group
    UNION
    SELECT who FROM agreement
    UNION
    SELECT name FROM experiment
    UNION
    SELECT room FROM session
)sql";

constexpr const char* peopleAndExperiments = R"sql(
    SELECT name, 0 FROM participant
    UNION
    SELECT label, 1 FROM node WHERE kind IN ('help_seeker', 'person')
    UNION
    SELECT who, 1 FROM agreement
    UNION
    SELECT name, 1 FROM experiment
)sql";

constexpr const char* namesOfAll = R"sql(
    SELECT name, 1 FROM participant
    UNION
    SELECT label, kind IN ('help_seeker', 'person') FROM node
    WHERE kind IN ('help_seeker', 'person', 'group', 'place', 'organisation')
    UNION
    SELECT name, 0 FROM node_group
    UNION
    SELECT who, 1 FROM agreement
    UNION
    SELECT ask_whom, 1 FROM practice_contacts
    UNION
    SELECT gp, 1 FROM practice_contacts
    ORDER BY 1
)sql";

constexpr const char* runningText = R"sql(
    SELECT text FROM note
    UNION ALL
    SELECT text FROM answer
    UNION ALL
    SELECT what FROM agreement
)sql";

// Letters with what may stand within a word; figures alone are no word.
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression word(uR"(\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*)"_s);
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words.append(match.next().captured().toLower());
    return words;
}

// The words with a capital; of a label not the one it begins with, unless it is the only one.
QSet<QString> namesIn(storage::Database& database)
{
    static const QRegularExpression word(uR"(\p{L}[\p{L}\p{M}\p{N}]*)"_s);
    QSet<QString> names;
    storage::Statement rows(database, peopleAndExperiments);
    while (rows.next()) {
        const QString name = rows.text(0).simplified();
        const bool isLabel = rows.integer(1) != 0 && name.contains(u' ');
        for (auto match = word.globalMatch(name); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            if (found.captured().front().isUpper() && !(isLabel && found.capturedStart() == 0))
                names.insert(found.captured().toLower());
        }
    }
    return names;
}

} // namespace

VaultWords readVaultWords(storage::Database& database)
{
    VaultWords known;
    storage::Statement labels(database, namesAndLabels);
    while (labels.next()) {
        for (const QString& line : labels.text(0).split(u'\n')) { // an agreement has a name on each
            const QString name = line.simplified().toLower();
            const QStringList words = wordsOf(name);
            known.words.unite(QSet(words.begin(), words.end()));
            if (words.size() > 1)
                known.phrases.insert(name);
        }
    }
    known.names = namesIn(database);
    storage::Statement texts(database, runningText);
    while (texts.next()) {
        const QStringList words = wordsOf(texts.text(0));
        for (const QString& word : words) {
            if (word.size() >= shortestWord)
                known.words.insert(word);
        }
    }
    return known;
}

QList<NameInVault> namesInVault(storage::Database& database)
{
    QList<NameInVault> found;
    storage::Statement rows(database, namesOfAll);
    while (rows.next()) {
        for (const QString& line : rows.text(0).split(u'\n', Qt::SkipEmptyParts)) // an agreement has a name on each
            found.append({line.simplified(), rows.integer(1) != 0});
    }
    return found;
}

} // namespace privacy

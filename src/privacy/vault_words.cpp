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

constexpr const char* names = R"sql(
    SELECT name FROM participant
    UNION
    SELECT label FROM node WHERE kind IN ('help_seeker', 'person', 'group', 'place', 'organisation')
    UNION
    SELECT name FROM node_group
    UNION
    SELECT who FROM agreement
    UNION
    SELECT ask_whom FROM practice_contacts
    UNION
    SELECT gp FROM practice_contacts
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

QStringList namesInVault(storage::Database& database)
{
    QStringList found;
    storage::Statement rows(database, names);
    while (rows.next()) {
        for (const QString& line : rows.text(0).split(u'\n', Qt::SkipEmptyParts)) // an agreement has a name on each
            found.append(line.simplified());
    }
    found.removeDuplicates();
    return found;
}

} // namespace privacy

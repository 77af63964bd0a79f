#include "evaluation/sentences.h"

#include "storage/statement.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace evaluation {

namespace {

constexpr const char* allSentences = R"sql(
    SELECT sentence.item, sentence.role, sentence.text, sentence.session,
           (SELECT group_concat(choice.option, char(10))
            FROM eval_choice AS choice
            WHERE choice.session = sentence.session AND choice.item = sentence.item
              AND choice.respondent IS sentence.respondent),
           EXISTS (SELECT 1
                   FROM eval_choice AS permission
                   WHERE permission.session = sentence.session AND permission.item = 'quote_permission'
                     AND permission.option = 'yes'),
           sentence.respondent
    FROM eval_sentence AS sentence
    ORDER BY sentence.item, sentence.text
)sql";

// What the readers gave, item by item as the sentences come, and as the themes are counted now.
class BothReaders
{
public:
    explicit BothReaders(storage::Database& database) : m_themes(readThemes(database))
    {
        storage::Statement rows(database, "SELECT session, item, respondent, reader, theme FROM eval_coding");
        while (rows.next()) {
            Given& given = m_given[{rows.integer(0), rows.text(1), rows.number(2).value_or(-1)}];
            const auto reader = static_cast<std::size_t>(rows.coded<domain::Reader>(3));
            const QString theme = domain::countedAs(m_themes, rows.text(1), rows.text(4));
            if (theme.isEmpty())
                given.isRead[reader] = true;
            else if (!given.themes[reader].contains(theme))
                given.themes[reader].append(theme);
        }
    }

    std::optional<GivenByBoth> of(qint64 session, const QString& item, std::optional<int> respondent) const
    {
        const auto found = m_given.find({session, item, respondent.value_or(-1)});
        if (found == m_given.end() || !found->second.isRead[0] || !found->second.isRead[1])
            return std::nullopt;
        return found->second.themes;
    }

private:
    struct Given
    {
        GivenByBoth themes;
        std::array<bool, 2> isRead{};
    };

    const QList<domain::Theme> m_themes;
    std::map<std::tuple<qint64, QString, int>, Given> m_given;
};

} // namespace

QList<Sentence> readSentences(storage::Database& database, const Facts& facts)
{
    std::optional<BothReaders> readers; // an evaluation file has neither sentences nor readers
    storage::Statement rows(database, allSentences);
    QList<Sentence> sentences;
    while (rows.next()) {
        const auto found = std::ranges::lower_bound(facts.number, rows.integer(3));
        const auto session = static_cast<std::size_t>(found - facts.number.begin());
        if (found == facts.number.end() || *found != rows.integer(3) || !facts.closed[session])
            continue;
        if (!readers)
            readers.emplace(database);
        sentences.append({.item = rows.text(0),
                          .role = rows.optionalCoded<domain::Role>(1),
                          .themes = rows.text(4).split(u'\n', Qt::SkipEmptyParts),
                          .text = rows.text(2),
                          .mayBeShared = rows.integer(5) != 0,
                          .given = readers->of(rows.integer(3), rows.text(0), rows.number(6)),
                          .session = session,
                          .respondent = rows.number(6)});
    }
    return sentences;
}

QList<Sentence> readSentences(storage::Database& database, const Facts& facts, const Filter& filter)
{
    return sentencesWithin(readSentences(database, facts), facts, filter);
}

QList<Sentence> sentencesWithin(const QList<Sentence>& all, const Facts& facts, const Filter& filter)
{
    const Rows held = heldWithin(facts, filter);
    QList<Sentence> sentences;
    std::ranges::copy_if(all, std::back_inserter(sentences),
                         [&](const Sentence& sentence) { return held[sentence.session] != 0; });
    return sentences;
}

QList<Sentence> sentencesForPaper(const QList<Sentence>& sentences, const guide::EvaluationSet& set)
{
    QHash<QString, guide::Respondent> respondents;
    for (const guide::Section& section : set.sections) {
        for (const guide::Item& item : section.items)
            respondents.insert(item.id, section.respondent);
    }
    QList<Sentence> forPaper;
    for (const Sentence& sentence : sentences) {
        const guide::Respondent by = respondents.value(sentence.item, guide::Respondent::CloseOne);
        const bool needsPermission = by == guide::Respondent::HelpSeeker;
        if (by != guide::Respondent::CloseOne && (sentence.mayBeShared || !needsPermission))
            forPaper.append(sentence);
    }
    return forPaper;
}

} // namespace evaluation

#include "evaluation/sentences.h"

#include "storage/statement.h"

#include <QHash>

#include <algorithm>

namespace evaluation {

namespace {

constexpr const char* sentencesOfClosedSessions = R"sql(
    SELECT sentence.item, sentence.role, sentence.text, sentence.session,
           (SELECT group_concat(choice.option, char(10))
            FROM eval_choice AS choice
            WHERE choice.session = sentence.session AND choice.item = sentence.item
              AND choice.respondent IS sentence.respondent),
           EXISTS (SELECT 1
                   FROM eval_choice AS permission
                   WHERE permission.session = sentence.session AND permission.item = 'quote_permission'
                     AND permission.option = 'yes')
    FROM eval_sentence AS sentence
    JOIN eval_session AS session ON session.session = sentence.session
    WHERE session.closed
    ORDER BY sentence.item, sentence.text
)sql";

} // namespace

QList<Sentence> readSentences(storage::Database& database, const Facts& facts, const Filter& filter)
{
    const std::vector<quint8> held = heldWithin(facts, filter);
    const auto isHeld = [&](qint64 session) {
        const auto found = std::ranges::lower_bound(facts.number, session);
        return found != facts.number.end() && *found == session
            && held[static_cast<std::size_t>(found - facts.number.begin())];
    };
    storage::Statement rows(database, sentencesOfClosedSessions);
    QList<Sentence> sentences;
    while (rows.next()) {
        if (!isHeld(rows.integer(3)))
            continue;
        sentences.append({.item = rows.text(0),
                          .role = rows.optionalCoded<domain::Role>(1),
                          .themes = rows.text(4).split(u'\n', Qt::SkipEmptyParts),
                          .text = rows.text(2),
                          .mayBeShared = rows.integer(5) != 0});
    }
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

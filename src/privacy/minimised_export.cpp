#include "privacy/minimised_export.h"

#include "privacy/export_refused.h"
#include "privacy/reviewed_sentences.h"

#include <QRandomGenerator>

#include <algorithm>

namespace privacy {

namespace {

QString titleOf(const guide::EvaluationSet& set, const QString& id)
{
    const guide::Item* item = set.item(id);
    return item ? item->text : id;
}

} // namespace

QList<ApprovedSentence> approvedSentences(storage::Database& database, const evaluation::Facts& facts,
                                          const evaluation::Filter& filter, const IsWord& isWord)
{
    const QList<evaluation::Sentence> all =
        evaluation::sentencesForPaper(evaluation::readSentences(database, facts, filter), facts.set);
    const QList<std::optional<ApprovedText>> texts = approvedOf(all, database, facts, isWord);
    QList<ApprovedSentence> approved;
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (texts[at] && facts.learning[all[at].session])
            approved.append({titleOf(facts.set, all[at].item), all[at].role, *texts[at]});
    }
    std::ranges::shuffle(approved, *QRandomGenerator::system());
    return approved;
}

MinimisedExport minimise(const AnonymisedExport& summaries, const QList<ApprovedSentence>& sentences,
                         const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw ExportRefused(ExportRefused::Kind::NoReason);
    if (sentences.isEmpty())
        throw ExportRefused(ExportRefused::Kind::NoApprovedSentence);
    MinimisedExport made(summaries);
    made.m_sentences = sentences;
    made.m_reason = reason.simplified();
    return made;
}

} // namespace privacy

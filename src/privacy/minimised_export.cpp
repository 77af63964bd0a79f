#include "privacy/minimised_export.h"

#include "evaluation/sentences.h"
#include "privacy/export_refused.h"
#include "privacy/vault_names.h"
#include "storage/review_store.h"
#include "storage/session_store.h"

#include <QRandomGenerator>

#include <algorithm>

namespace privacy {

namespace {

bool holdsKnownName(const Detector& detector, const QString& text)
{
    return std::ranges::any_of(detector.marksIn(text),
                               [](const Mark& mark) { return mark.known.has_value() && mark.level == MarkLevel::Red; });
}

QString titleOf(const guide::EvaluationSet& set, const QString& id)
{
    const guide::Item* item = set.item(id);
    return item ? item->text : id;
}

} // namespace

QList<ApprovedSentence> approvedSentences(storage::Database& database, const evaluation::Facts& facts,
                                          const evaluation::Filter& filter, const IsWord& isWord)
{
    const VaultNames names(database, isWord);
    const storage::ReviewStore reviews(database);
    const storage::SessionStore sessions(database);
    QList<ApprovedSentence> approved;
    const QList<evaluation::Sentence> all =
        evaluation::sentencesForPaper(evaluation::readSentences(database, facts, filter), facts.set);
    for (const evaluation::Sentence& sentence : all) {
        const qint64 number = facts.number[sentence.session];
        const auto kept = reviews.load({.session = number, .item = sentence.item, .respondent = sentence.respondent});
        const auto session = kept && facts.learning[sentence.session] ? sessions.loadNumbered(number) : std::nullopt;
        if (!session)
            continue;
        const Detector detector(names.of(*session), isWord);
        const auto outcome = stillApproved(*kept, sentence.text, detector);
        const auto* text = std::get_if<ApprovedText>(&outcome);
        if (text && !holdsKnownName(detector, text->text()))
            approved.append({titleOf(facts.set, sentence.item), sentence.role, *text});
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

#pragma once

#include "evaluation/facts.h"
#include "privacy/anonymised_export.h"
#include "privacy/approved_text.h"

namespace privacy {

// What somebody said, as it may go out.
struct ApprovedSentence
{
    QString item;                     // the question, in words
    std::optional<domain::Role> role; // of who answered, where it is asked of each
    ApprovedText text;

    friend bool operator==(const ApprovedSentence&, const ApprovedSentence&) = default;
};

// The sentences of these sessions that there is permission for and whose approval still holds, in a random order that
// tells no sessions apart. One in which a name of the vault is found all the same is none of them. Throws StorageError.
QList<ApprovedSentence> approvedSentences(storage::Database& database, const evaluation::Facts& facts,
                                          const evaluation::Filter& filter, const IsWord& isWord);

// Anonymous summaries with sentences beside them that were read and approved: possibly personal data, so that somebody
// has to say what for. Only minimise() can make one.
class MinimisedExport
{
public:
    const AnonymisedExport& summaries() const { return m_summaries; }
    const QList<ApprovedSentence>& sentences() const { return m_sentences; }
    const QString& reason() const { return m_reason; }

private:
    friend MinimisedExport minimise(const AnonymisedExport& summaries, const QList<ApprovedSentence>& sentences,
                                    const QString& reason);

    explicit MinimisedExport(const AnonymisedExport& summaries) : m_summaries(summaries) {}

    AnonymisedExport m_summaries;
    QList<ApprovedSentence> m_sentences;
    QString m_reason;
};

// Throws ExportRefused where there is no reason, or no sentence that may go out.
MinimisedExport minimise(const AnonymisedExport& summaries, const QList<ApprovedSentence>& sentences,
                         const QString& reason);

} // namespace privacy

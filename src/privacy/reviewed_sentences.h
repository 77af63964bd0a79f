#pragma once

#include "evaluation/sentences.h"
#include "privacy/approved_text.h"

namespace privacy {

// What may be handed on of each of these sentences of a vault, in their order: what was read and approved of it, as far
// as that still holds and no name of the vault is found in it all the same. Without a dictionary that cannot be known,
// and nothing is. Throws StorageError.
QList<std::optional<ApprovedText>> approvedOf(const QList<evaluation::Sentence>& sentences, storage::Database& database,
                                              const evaluation::Facts& facts, const IsWord& isWord);

// The same sentences, with what a report on paper may have of them. Throws StorageError.
QList<evaluation::Sentence> withReviewed(QList<evaluation::Sentence> sentences, storage::Database& database,
                                         const evaluation::Facts& facts, const IsWord& isWord);

} // namespace privacy

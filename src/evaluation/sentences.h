#pragma once

#include "domain/vocabulary.h"
#include "evaluation/coding.h"
#include "evaluation/facts.h"
#include "evaluation/reviewed_text.h"

#include <QStringList>

namespace evaluation {

// Something that was said or written in answer to an item of the set, of a session that was closed.
struct Sentence
{
    QString item;
    std::optional<domain::Role> role; // of the one whose words it is, where the item is asked of each
    QStringList themes;               // ids of the item's options
    QString text;
    bool mayBeShared = false;             // the help-seeker of the session allowed it
    std::optional<GivenByBoth> given;     // by the two readers, once both read it
    std::size_t session = 0;              // its place among the facts
    std::optional<int> respondent;        // place among the participants, where the item is asked of each
    std::optional<ReviewedText> reviewed; // what of it may be handed on; none as it is read

    friend bool operator==(const Sentence&, const Sentence&) = default;
};

// For the screen of the one who owns the vault, of the same sessions that are counted of its facts, by item and in no
// order that tells sessions apart. Throws StorageError.
QList<Sentence> readSentences(storage::Database& database, const Facts& facts, const Filter& filter);
QList<Sentence> readSentences(storage::Database& database, const Facts& facts); // of all, to take some from

// Of those that were read, the sentences of the sessions that the filter lets through.
QList<Sentence> sentencesWithin(const QList<Sentence>& all, const Facts& facts, const Filter& filter);

// Those that may stand in a report that is handed on, once they were reviewed: of help-seekers only with their
// permission, of close ones none, because they were not asked for it, and of professionals all.
QList<Sentence> sentencesForPaper(const QList<Sentence>& sentences, const guide::EvaluationSet& set);

} // namespace evaluation

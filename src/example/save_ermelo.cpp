#include "example/save_ermelo.h"

#include "evaluation/sentences.h"
#include "example/ermelo.h"
#include "guide/library.h"
#include "privacy/approved_text.h"
#include "privacy/vault_names.h"
#include "storage/experiment_store.h"
#include "storage/review_store.h"
#include "storage/session_store.h"
#include "storage/transaction.h"

#include <map>

namespace example {

namespace {

using privacy::Review;

const QDate readOn(2023, 6, 26);

Review read(Review review)
{
    for (qsizetype passage = 0; passage < review.passages().size(); ++passage) {
        if (review.passages()[passage].mark.known)
            review.replace(passage);
        else
            review.keep(passage);
    }
    for (qsizetype paragraph = 0; paragraph < review.paragraphs().size(); ++paragraph)
        review.confirmRead(paragraph);
    review.answer(privacy::Recognisable::No);
    return review;
}

void readSentences(storage::Database& database, const guide::EvaluationSet& set, const privacy::IsWord& isWord)
{
    const evaluation::Facts facts = evaluation::readFacts(database, set);
    const privacy::VaultNames names(database, isWord);
    const storage::SessionStore sessions(database);
    storage::ReviewStore reviews(database);
    std::map<qint64, privacy::Detector> detectors; // by session
    for (const evaluation::Sentence& sentence :
         evaluation::sentencesForPaper(evaluation::readSentences(database, facts), set)) {
        const qint64 session = facts.number[sentence.session];
        auto detector = detectors.find(session);
        if (detector == detectors.end())
            detector = detectors.try_emplace(session, names.of(*sessions.loadNumbered(session)), isWord).first;
        const auto approved = privacy::approve(
            read(Review(sentence.text, detector->second)),
            {.reader = domain::Role::PohGgz, .secondReader = domain::Role::ClientSupporter, .on = readOn});
        if (approved)
            reviews.save({.session = session, .item = sentence.item, .respondent = sentence.respondent},
                         approved->kept());
    }
}

} // namespace

void saveErmelo(storage::Database& database, const privacy::IsWord& isWord)
{
    const Example ermelo = example::ermelo();
    storage::Transaction transaction(database);
    storage::ExperimentStore(database).save(ermelo.experiment);
    storage::SessionStore(database).save(ermelo.sessions);
    if (isWord)
        readSentences(database, guide::readLibrary().evaluationSets.first(), isWord);
    transaction.commit();
}

} // namespace example

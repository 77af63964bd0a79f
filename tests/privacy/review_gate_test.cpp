#include "evaluation/sentences.h"
#include "privacy/approved_text.h"
#include "privacy/reviewed_sentences.h"
#include "privacy/vault_names.h"
#include "storage/review_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"
#include "support/file_pages.h"
#include "support/leak_search.h"
#include "support/publishing.h"
#include "support/read_watch.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

bool isWord(const QString& word)
{
    return test::dutchSpeller().isCorrect(word);
}

// Conversations of which every sentence that may be shared was read and approved.
struct ApprovedVault : test::EvaluatedVault
{
    ApprovedVault() : EvaluatedVault(20, 4)
    {
        const privacy::VaultNames names(database, isWord);
        storage::ReviewStore store(database);
        for (const evaluation::Sentence& sentence :
             evaluation::sentencesForPaper(evaluation::readSentences(database, facts), set)) {
            const privacy::Detector detector(
                names.of(*storage::SessionStore(database).loadNumbered(facts.number[sentence.session])), isWord);
            privacy::Review review(sentence.text, detector);
            review.mark(0, 1, privacy::Tag::Other);
            for (qsizetype passage = 0; passage < review.passages().size(); ++passage)
                review.replace(passage);
            for (qsizetype paragraph = 0; paragraph < review.paragraphs().size(); ++paragraph)
                review.confirmRead(paragraph);
            review.answer(privacy::Recognisable::No);
            const auto approved = privacy::approve(review, {.on = QDate(2026, 11, 23)});
            REQUIRE(approved);
            store.save(
                {.session = facts.number[sentence.session], .item = sentence.item, .respondent = sentence.respondent},
                approved->kept());
        }
    }
};

} // namespace

TEST_CASE("What was approved comes out of the vault as it was approved, sentence by sentence")
{
    ApprovedVault vault;
    const privacy::VaultNames names(vault.database, isWord);
    const QList<evaluation::Sentence> sentences =
        evaluation::sentencesForPaper(evaluation::readSentences(vault.database, vault.facts), vault.set);
    REQUIRE(sentences.size() > 5);
    for (const evaluation::Sentence& sentence : sentences) {
        const qint64 session = vault.facts.number[sentence.session];
        const auto kept = storage::ReviewStore(vault.database)
                              .load({.session = session, .item = sentence.item, .respondent = sentence.respondent});
        REQUIRE(kept);
        const auto outcome = privacy::stillApproved(
            *kept, sentence.text,
            privacy::Detector(names.of(*storage::SessionStore(vault.database).loadNumbered(session)), isWord));
        REQUIRE(std::holds_alternative<privacy::ApprovedText>(outcome));
        CHECK(std::get<privacy::ApprovedText>(outcome).text().startsWith(u"[WEGGELATEN]"_s));
    }
}

TEST_CASE("A report has the words that were approved, and none once they are changed or cannot be looked at again")
{
    ApprovedVault vault;
    const QList<evaluation::Sentence> sentences =
        evaluation::sentencesForPaper(evaluation::readSentences(vault.database, vault.facts), vault.set);
    const auto reviewed = [&](const privacy::IsWord& words) {
        QStringList texts;
        for (const auto& sentence : privacy::withReviewed(sentences, vault.database, vault.facts, words)) {
            if (sentence.reviewed)
                texts.append(sentence.reviewed->text());
        }
        return texts;
    };
    REQUIRE(sentences.size() > 5);
    CHECK(reviewed(isWord).size() == sentences.size());
    CHECK(reviewed(isWord).first().startsWith(u"[WEGGELATEN]"_s));
    CHECK(reviewed({}).isEmpty());

    vault.database.execute("UPDATE review SET output = output || ' en meer'");

    CHECK(reviewed(isWord).isEmpty());
}

TEST_CASE("Of what was approved nothing is published in an evaluation file")
{
    ApprovedVault vault;
    const QStringList words{u"WEGGELATEN"_s};
    REQUIRE_FALSE(test::wordsIn(test::pagesOf(vault.database), words).isEmpty());
    const QString path = vault.folder.filePath(u"uit.evaluatie"_s);

    test::publish(vault, path);

    auto file = test::openEvaluationFile(path);
    CHECK(test::wordsIn(test::pagesOf(file.database()), words).isEmpty());
    storage::Statement counts(file.database(), R"sql(
        SELECT (SELECT count(*) FROM sqlite_schema WHERE name = 'review'), (SELECT count(*) FROM eval_sentence),
               (SELECT count(*) FROM eval_session)
    )sql");
    REQUIRE(counts.next());
    CHECK(counts.integer(0) == 0);
    CHECK(counts.integer(1) == 0);
    CHECK(counts.integer(2) > 0);
}

TEST_CASE("The evaluation reads sentences without looking at what was approved")
{
    ApprovedVault vault;
    test::ReadWatch watch(vault.database);
    CHECK_FALSE(evaluation::readSentences(vault.database, vault.facts).isEmpty());
    CHECK_FALSE(watch.trespasses.contains("review"));

    storage::ReviewStore(vault.database).all(); // the watch itself sees it
    CHECK(watch.trespasses.contains("review"));
}

#pragma once

#include "evaluation/crossed_section.h"
#include "evaluation/facts.h"
#include "example/save_ermelo.h"
#include "guide/library.h"
#include "privacy/reviewed_sentences.h"
#include "support/dutch_speller.h"
#include "support/test_database.h"

#include <QTemporaryDir>

namespace test {

// The Ermelo example in a file, and what the evaluation reads from it.
struct EvaluatedExample
{
    EvaluatedExample()
    {
        example::saveErmelo(database, dutchWord);
        facts = evaluation::readFacts(database, guide::readEvaluationSet(QStringLiteral(":/evaluation_sets/hog.json")));
        sentences = privacy::withReviewed(evaluation::readSentences(database, facts, {}), database, facts, dutchWord);
    }

    QTemporaryDir folder;
    storage::Database database = openDatabase(folder.filePath(QStringLiteral("test.db")));
    evaluation::Facts facts;
    QList<evaluation::Sentence> sentences;
};

// The evaluation of the Ermelo example, as it goes on paper.
inline evaluation::ReportOutline outlineOfExample()
{
    const EvaluatedExample example;
    evaluation::ReportOutline outline =
        evaluation::outlineForPaper(example.facts, {}, example.sentences, QDate(2023, 6, 29), {});
    const auto crossing = evaluation::usualCrossing(example.facts.set).value();
    evaluation::addCrossed(outline,
                           evaluation::crossedSection(example.facts, {}, crossing, evaluation::smallestGroup, {}));
    return outline;
}

} // namespace test

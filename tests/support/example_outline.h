#pragma once

#include "evaluation/facts.h"
#include "evaluation/report_outline.h"
#include "example/ermelo.h"
#include "guide/library.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/test_database.h"

#include <QTemporaryDir>

namespace test {

// The evaluation of the Ermelo example, as it goes on paper.
inline evaluation::ReportOutline outlineOfExample()
{
    using namespace Qt::StringLiterals;
    const QTemporaryDir folder;
    auto database = test::openDatabase(folder.filePath(u"test.db"_s));
    const example::Example made = example::ermelo();
    storage::ExperimentStore(database).save(made.experiment);
    storage::SessionStore(database).save(made.sessions);
    const guide::EvaluationSet set = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);
    const evaluation::Facts facts = evaluation::readFacts(database, set);
    const QList<evaluation::Sentence> sentences =
        evaluation::sentencesForPaper(evaluation::readSentences(database, facts, {}), set);
    return evaluation::outlineOf(facts, {}, sentences, {});
}

} // namespace test

#pragma once

#include "evaluation/facts.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/random_sessions.h"
#include "support/test_database.h"

#include <QTemporaryDir>

namespace test {

// A file with random sessions in it and the facts that the evaluation reads from it.
struct EvaluatedVault
{
    EvaluatedVault(int count, unsigned seed, const guide::EvaluationSet& asked = smallEvaluationSet())
        : database(openDatabase(folder.filePath(QStringLiteral("test.db")))),
          set(asked),
          sessions(randomSessions(count, set, experiments, seed))
    {
        for (const domain::Experiment& experiment : experiments)
            storage::ExperimentStore(database).save(experiment);
        storage::SessionStore(database).save(sessions);
        facts = evaluation::readFacts(database, set);
    }

    QTemporaryDir folder;
    storage::Database database;
    guide::EvaluationSet set;
    QList<domain::Experiment> experiments = twoExperiments();
    QList<domain::Session> sessions;
    evaluation::Facts facts;
};

} // namespace test

#pragma once

#include "domain/session.h"
#include "guide/evaluation_set.h"

namespace test {

// An evaluation set with the ids of the one that the program ships, and few words.
guide::EvaluationSet smallEvaluationSet();

// Sessions that answer the set in every way there is, over the experiments and some without; one in eight is
// still open. The same seed gives the same sessions.
QList<domain::Session> randomSessions(int count, const guide::EvaluationSet& set,
                                      const QList<domain::Experiment>& experiments, unsigned seed);

QList<domain::Experiment> twoExperiments();

} // namespace test

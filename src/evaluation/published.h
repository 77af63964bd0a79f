#pragma once

#include "evaluation/facts.h"

#include <QDate>

namespace evaluation {

// What one practice has put into an evaluation file, and on which terms.
struct Publication
{
    QString practice; // a random id
    QDate publishedOn;
    QString evaluationSet;
    int setVersion = 1;
    int k = 0;

    friend bool operator==(const Publication&, const Publication&) = default;
};

QList<Publication> publications(storage::Database& file); // by practice

// Throws StorageError where these cannot be counted together with this set, as readPublished does.
void requireAlike(const QList<Publication>& all, const guide::EvaluationSet& set);

// The facts of one or more open evaluation files as if they were one, the same in whichever order they are given.
// Experiments of two practices stay two, also when they have one name. What an earlier version of
// the set did not ask is empty. Throws StorageError: OtherEvaluationSet where one was published with another set or a
// later version of it, OtherThreshold, PracticeTwice.
Facts readPublished(const QList<storage::Database*>& files, const guide::EvaluationSet& set);

} // namespace evaluation

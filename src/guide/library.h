#pragma once

#include "guide/evaluation_set.h"
#include "guide/guide.h"
#include "guide/guide_error.h"

#include <QHash>

namespace guide {

// The guides and evaluation sets that can be used. The first guide is the one for those who choose none.
struct Library
{
    QList<Guide> guides;
    QList<EvaluationSet> evaluationSets;
    QHash<QString, QString> ownFiles; // the guides of a practice, by id, and the files in which they are
    QList<GuideError> refused;        // guides of a practice that cannot be used

    const Guide& guide(const QString& id) const;                 // the first one where the id is unknown
    const EvaluationSet& evaluationSet(const QString& id) const; // likewise
};

// Each throws GuideError.
Guide readGuide(const QString& file);
EvaluationSet readEvaluationSet(const QString& file);
Library readLibrary();                      // the one that comes with the program
Library readLibrary(const QString& folder); // everything in its folders guides and evaluation_sets

// The library with the guides of a practice: every JSON file of the folder, which need not be there. One with the id
// of a guide that came with the program takes its place; one that cannot be used is refused and the others are read.
Library withOwnGuides(Library library, const QString& folder);

// One more guide of a practice, for a library that has its other ones. Throws GuideError.
Guide readOwnGuide(const QString& file, const Library& library);

} // namespace guide

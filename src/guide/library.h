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
    QHash<QString, QString> ownFiles;    // the guides of a practice, by id, and the files in which they are
    QHash<QString, QString> ownSetFiles; // likewise
    QList<GuideError> refused;           // guides and sets of a practice that cannot be used

    const Guide& guide(const QString& id) const;                 // the first one where the id is unknown
    const EvaluationSet& evaluationSet(const QString& id) const; // likewise

    const EvaluationSet& setFor(const QString& setId, const QString& guideId) const; // that of the guide where unknown

    // The set with this id, or the first one, and all that only other sets ask.
    EvaluationSet allAsked(const QString& setId) const;
};

// Each throws GuideError.
Guide readGuide(const QString& file);
EvaluationSet readEvaluationSet(const QString& file);
Library readLibrary();                      // the one that comes with the program
Library readLibrary(const QString& folder); // everything in its folders guides and evaluation_sets

// The library with the guides of a practice: every JSON file of the folder, which need not be there. One with the id
// of a guide that came with the program takes its place; one that cannot be used is refused and the others are read.
Library withOwnGuides(Library library, const QString& folder);

// Likewise with its evaluation sets. One that takes the place of another set, or of an earlier version that is kept in
// the folder inside it (set_versions.h), has a later version and lacks nothing of it; an id means in it what it means
// in every other set.
Library withOwnSets(Library library, const QString& folder);
QString earlierVersions(const QString& folder);  // the folder in it, with a file for each version that was used
QString nameOfVersion(const EvaluationSet& set); // of that file

// With both, from the folders guides and evaluation_sets that lie here.
Library withOwn(Library library, const QString& folder);
QString ownGuidesIn(const QString& folder);
QString ownSetsIn(const QString& folder);

// One more evaluation set, to be used beside those of this library or in the place of one of them. Throws GuideError.
EvaluationSet readOwnSet(const QString& file, const Library& library);

// One more guide of a practice, for a library that has its other ones. Throws GuideError.
Guide readOwnGuide(const QString& file, const Library& library);

} // namespace guide

#pragma once

#include "guide/evaluation_set.h"
#include "guide/guide.h"

#include <stdexcept>

namespace guide {

// A guide or evaluation set that cannot be used: which file, where in it, and what was expected there.
// The place is "line 12" or a JSON pointer such as /questions/2/title.
class GuideError : public std::runtime_error
{
public:
    GuideError(const QString& file, const QString& place, const QString& expected);

    const QString& file() const { return m_file; }
    const QString& place() const { return m_place; }
    const QString& expected() const { return m_expected; }

private:
    QString m_file;
    QString m_place;
    QString m_expected;
};

// The guides and evaluation sets that came with the program.
struct Library
{
    QList<Guide> guides;
    QList<EvaluationSet> evaluationSets;

    const Guide& guide(const QString& id) const;                 // the first one where the id is unknown
    const EvaluationSet& evaluationSet(const QString& id) const; // likewise
};

// Each throws GuideError.
Guide readGuide(const QString& file);
EvaluationSet readEvaluationSet(const QString& file);
Library readLibrary();                      // the one that comes with the program
Library readLibrary(const QString& folder); // everything in its folders guides and evaluation_sets

} // namespace guide

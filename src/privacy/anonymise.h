#pragma once

#include "privacy/anonymised_export.h"
#include "privacy/candidates.h"
#include "privacy/wishes.h"

namespace privacy {

using domain::smallestThreshold;

struct Options
{
    int k = smallestThreshold;
    int mostLeftOutPercent = 10; // of the closed sessions
    Wishes wishes;

    int mostLeftOutOf(int sessions) const { return sessions * mostLeftOutPercent / 100; }
};

inline constexpr int smallestDiversity = 2; // values of what was experienced or decided, in each group

// Finds the release with the smallest loss, makes its rows, and counts every combination and every group once more
// before the rows become an export. k is that of the candidates where it is higher. The rows stand in a new random
// order and have a new random id each time. Throws ExportRefused.
//
// Nothing is made that beside an earlier export would tell of a few people.
AnonymisedExport anonymise(const Candidates& candidates, const Options& wanted,
                           const QList<storage::SummaryExport>& earlier);

// Another release of the same sessions, with one wish more: what becomes more precise by it, and what less.
struct Alternative
{
    QString attribute; // that the wish is about
    QString title;
    Wish wish = Wish::Keep;
    QStringList more; // titles of attributes
    QStringList less;

    friend bool operator==(const Alternative&, const Alternative&) = default;
};

// What somebody could choose instead: keeping what was left out, or leaving out what was told. At most four.
QList<Alternative> alternativesTo(const Candidates& candidates, const Options& wanted);

} // namespace privacy

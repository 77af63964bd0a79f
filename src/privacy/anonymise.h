#pragma once

#include "privacy/anonymised_export.h"
#include "privacy/candidates.h"

namespace privacy {

using domain::smallestThreshold;

struct Options
{
    int k = smallestThreshold;
    int mostLeftOutPercent = 10; // of the closed sessions

    int mostLeftOutOf(int sessions) const { return sessions * mostLeftOutPercent / 100; }
};

// Finds the release with the smallest loss, makes its rows, and counts every combination once more before the
// rows become an export. k is that of the candidates where it is higher. The rows stand in a new random order each
// time. Throws ExportRefused.
AnonymisedExport anonymise(const Candidates& candidates, const Options& wanted);

} // namespace privacy

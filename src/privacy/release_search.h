#pragma once

#include "privacy/candidates.h"

namespace privacy {

struct Limits
{
    int k = 5;
    int mostLeftOut = 0; // sessions
};

// A level for each ladder, by its place.
struct Release
{
    std::vector<std::size_t> levels;
    int loss = 0;
    int leftOut = 0;          // sessions in combinations that occur fewer than k times
    bool isProvenBest = true; // false when the search was ended before every better release was excluded
};

// The release with the smallest loss, and among those with the fewest sessions left out, in which no more
// sessions than allowed stand in combinations that occur fewer than k times.
//
// Merging values can only make combinations larger, so that a level that fails beside some levels fails beside
// all finer ones. The search goes down the attributes from the heaviest, keeps per attribute the levels that
// still fit, and turns back where even the finest of those would lose more than the best release so far; that
// is exact. Its work is limited by a count of steps, not by time, so that the same sessions give the same release.
Release findRelease(const Candidates& candidates, const Limits& limits);

} // namespace privacy

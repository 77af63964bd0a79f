#pragma once

#include "privacy/candidates.h"

#include <optional>

namespace privacy {

struct Limits
{
    int k = 5;
    int l = 1;           // different values of each sensitive attribute in each group that the other attributes make
    int mostLeftOut = 0; // sessions

    friend bool operator==(const Limits&, const Limits&) = default;
};

// A level for each ladder, by its place.
using Levels = std::vector<std::size_t>;

struct Release
{
    Levels levels;
    int loss = 0;
    int tooRare = 0;          // sessions in combinations that occur fewer than k times
    int tooAlike = 0;         // of the others, those in a group in which fewer than l values occur
    bool isProvenBest = true; // false when the search was ended before every better release was excluded

    int leftOut() const { return tooRare + tooAlike; }
};

// The release with the smallest loss, and among those with the fewest sessions left out, that leaves out no more
// sessions than allowed; none where the ladders leave no such release.
//
// Telling an attribute more precisely only makes combinations smaller and groups less diverse, so that a session that
// is left out stays left out, and a level that fails beside some levels fails beside all finer ones of the others. The
// search goes down the attributes from the heaviest, keeps per attribute the levels that still fit, and turns back
// where even the finest of those would lose more than the best release so far; that is exact. Its work is limited by a
// count of steps, not by time, so that the same sessions give the same release.
std::optional<Release> findRelease(const Candidates& candidates, const Limits& limits);

// The sessions that telling each attribute at its level would leave out.
Release releaseAt(const Candidates& candidates, const Levels& levels, const Limits& limits);

} // namespace privacy

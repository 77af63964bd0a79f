#pragma once

#include "privacy/candidates.h"

#include <random>

namespace test {

// An attribute with this many values, which is told by each of them or not at all.
privacy::Ladder ladderOf(const QString& attribute, std::size_t values);

// Sessions with one value of each attribute, by how many there are in each combination of two.
privacy::Candidates candidatesOf(const std::vector<std::vector<int>>& counts);

// Sessions over attributes with so many values each, the first values more often the more it is skewed, and each
// attribute often like the one before it.
privacy::Candidates randomCandidates(std::mt19937& random, const std::vector<std::size_t>& values, std::size_t sessions,
                                     unsigned skew);

} // namespace test

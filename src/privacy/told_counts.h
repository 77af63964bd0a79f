#pragma once

#include "domain/experiment.h"

namespace privacy {

enum class Counts { Exact, RoundedToFives };

struct TableOptions
{
    int k = domain::smallestThreshold;
    Counts counts = Counts::Exact;

    friend bool operator==(const TableOptions&, const TableOptions&) = default;
};

// Whole numbers from the least to the most.
struct Interval
{
    int least = 0;
    int most = 0;

    friend bool operator==(const Interval&, const Interval&) = default;

    int width() const { return most - least; }
};

// How a count of at least k is told: as it is, or as the nearest five that is not below k.
int toldAs(int count, const TableOptions& options);

// Which counts are told like this one.
Interval meantBy(int told, const TableOptions& options);

} // namespace privacy

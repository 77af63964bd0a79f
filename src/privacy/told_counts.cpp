#include "privacy/told_counts.h"

#include <algorithm>

namespace privacy {

namespace {

constexpr int step = 5;

int smallestTold(const TableOptions& options)
{
    return (options.k + step - 1) / step * step;
}

} // namespace

int toldAs(int count, const TableOptions& options)
{
    if (options.counts == Counts::Exact)
        return count;
    return std::max((count + step / 2) / step * step, smallestTold(options));
}

Interval meantBy(int told, const TableOptions& options)
{
    if (options.counts == Counts::Exact)
        return {told, told};
    const bool isSmallest = told <= smallestTold(options);
    return {isSmallest ? options.k : told - step / 2, told + step / 2};
}

} // namespace privacy

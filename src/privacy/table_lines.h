#pragma once

#include "privacy/told_counts.h"

#include <QtGlobal>

#include <vector>

namespace privacy {

// A row or column of a table: one value of an attribute, or several that are told as one.
struct TableLine
{
    std::vector<quint8> values; // places in the level
    int sessions = 0;

    friend bool operator==(const TableLine&, const TableLine&) = default;
};

// The lines of an attribute, given how many sessions have each of its values: each line has at least k of them. A
// total below k would be told by the others and the grand total, so values that too few sessions have are
// taken together with as many of the next smallest as it needs until
// * together they have at least k sessions, and
// * somebody who knows of each of them whether it is below k, and that none of the others is larger than any other
// line,
//   cannot tell how many have any of them, and of one below k not whether anybody has it. Only when it is
//   the one value below k is it known that somebody has: otherwise it would not have been taken together.
// A value that nobody has stands among those taken together, or when there are none it has no line: that nobody at all
// gave an answer tells nothing of one rather than another, as the lines that are left are of at least k sessions each.
// No line at all when everybody would stand in one, which tells the value of everybody.
std::vector<TableLine> linesOf(const std::vector<int>& sessionsByValue, int k);

// The two smallest as one.
std::vector<TableLine> collapsed(std::vector<TableLine> lines);

int smallestLineOf(const std::vector<TableLine>& lines);

} // namespace privacy

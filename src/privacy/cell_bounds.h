#pragma once

#include "privacy/told_counts.h"

#include <vector>

namespace privacy {

// Sessions by row and column, row after row.
struct CountTable
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<int> cells;

    friend bool operator==(const CountTable&, const CountTable&) = default;

    int& at(std::size_t row, std::size_t column) { return cells[row * columns + column]; }
    int at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
    int total() const;
};

// What can be worked out of the cells of a table by somebody who knows all totals of rows and columns and, of each
// cell, between which numbers it lies.
//
// The tables that fit are the flows from the rows to the columns. One unit more in a cell goes round along a circle of
// cells, one more and one less in turn, so that the largest flow between its row and its column through the
// room that the other cells leave gives both ends exactly; every whole number between them occurs as well.
class CellBounds
{
public:
    // The table itself has to fit what is known.
    CellBounds(const CountTable& table, const std::vector<Interval>& known);

    Interval of(std::size_t cell) const;

private:
    int mostMoved(std::size_t from, std::size_t to, std::size_t past, int wanted) const;

    const CountTable& m_table;
    const std::vector<Interval>& m_known;
    std::size_t m_nodes;     // the rows, then the columns
    std::vector<int> m_room; // from node to node
};

} // namespace privacy

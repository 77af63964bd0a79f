#include "privacy/table_attacker.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace test {

namespace {

bool holds(std::size_t rowSet, std::size_t row)
{
    return ((rowSet >> row) & 1U) != 0;
}

void divide(int total, std::size_t place, const std::vector<int>& most, std::vector<int>& division,
            const std::function<void(const std::vector<int>&)>& call)
{
    if (place == most.size()) {
        if (total == 0)
            call(division);
        return;
    }
    for (int count = 0; count <= std::min(total, most[place]); ++count) {
        division[place] = count;
        divide(total - count, place + 1, most, division, call);
    }
}

// Fills the rows from this one on in every way.
void fill(const AttackedTable& table, std::size_t row, const std::vector<int>& left, std::vector<int>& filled,
          std::vector<Known>& found)
{
    if (row == table.rows()) {
        if (std::ranges::any_of(left, [](int count) { return count != 0; }))
            return;
        for (std::size_t cell = 0; cell < filled.size(); ++cell) {
            found[cell].least = std::min(found[cell].least, filled[cell]);
            found[cell].most = std::max(found[cell].most, filled[cell]);
        }
        return;
    }
    forEachDivision(table.rowTotals[row], left, [&](const std::vector<int>& division) {
        std::vector<int> stillLeft = left;
        for (std::size_t column = 0; column < division.size(); ++column) {
            const std::size_t cell = row * table.columns() + column;
            if (division[column] < table.cells[cell].least || division[column] > table.cells[cell].most)
                return;
            stillLeft[column] -= division[column];
            filled[cell] = division[column];
        }
        std::vector<int> deeper = filled;
        fill(table, row + 1, stillLeft, deeper, found);
    });
}

} // namespace

TableAttacker::TableAttacker(const AttackedTable& table) : m_table(table)
{
    const std::size_t sets = std::size_t{1} << table.rows();
    m_mostIn.resize(sets * table.columns());
    m_leastBeside.resize(sets * table.columns());
    m_wanted.resize(sets);
    m_taken.resize(sets);
    for (std::size_t rowSet = 0; rowSet < sets; ++rowSet) {
        for (std::size_t row = 0; row < table.rows(); ++row) {
            m_wanted[rowSet] += holds(rowSet, row) ? table.rowTotals[row] : 0;
            for (std::size_t column = 0; column < table.columns(); ++column) {
                const Known& cell = table.cells[row * table.columns() + column];
                m_mostIn[rowSet * table.columns() + column] += holds(rowSet, row) ? cell.most : 0;
                m_leastBeside[rowSet * table.columns() + column] += holds(rowSet, row) ? 0 : cell.least;
            }
        }
        for (std::size_t column = 0; column < table.columns(); ++column)
            m_taken[rowSet] += taken(rowSet, column);
    }
}

int TableAttacker::taken(std::size_t rowSet, std::size_t column) const
{
    const std::size_t place = rowSet * m_table.columns() + column;
    return std::min(m_mostIn[place], m_table.columnTotals[column] - m_leastBeside[place]);
}

bool TableAttacker::fits(std::size_t cell, const Known& known) const
{
    const std::size_t row = cell / m_table.columns();
    const std::size_t column = cell % m_table.columns();
    for (std::size_t rowSet = 0; rowSet < m_wanted.size(); ++rowSet) {
        const std::size_t place = rowSet * m_table.columns() + column;
        const int most = m_mostIn[place] + (holds(rowSet, row) ? known.most - m_table.cells[cell].most : 0);
        const int least = m_leastBeside[place] + (holds(rowSet, row) ? 0 : known.least - m_table.cells[cell].least);
        const int here = std::min(most, m_table.columnTotals[column] - least);
        if (m_wanted[rowSet] > m_taken[rowSet] - taken(rowSet, column) + here)
            return false;
    }
    return true;
}

Known TableAttacker::of(std::size_t cell) const
{
    const Known known = m_table.cells[cell];
    Known found = known;
    for (int above = known.most; found.least < above;) { // the least end of what fits
        const int middle = found.least + (above - found.least) / 2;
        if (fits(cell, {known.least, middle}))
            above = middle;
        else
            found.least = middle + 1;
    }
    for (int below = known.least; below < found.most;) {
        const int middle = below + (found.most - below + 1) / 2;
        if (fits(cell, {middle, known.most}))
            below = middle;
        else
            found.most = middle - 1;
    }
    return found;
}

std::vector<Known> byTryingAll(const AttackedTable& table)
{
    std::vector<Known> found(table.cells.size(), {std::numeric_limits<int>::max(), -1});
    std::vector<int> filled(table.cells.size());
    fill(table, 0, table.columnTotals, filled, found);
    return found;
}

void forEachDivision(int total, const std::vector<int>& most, const std::function<void(const std::vector<int>&)>& call)
{
    std::vector<int> division(most.size());
    divide(total, 0, most, division, call);
}

} // namespace test

#pragma once

#include <functional>
#include <vector>

namespace test {

struct Known
{
    int least = 0;
    int most = 0;

    friend bool operator==(const Known&, const Known&) = default;

    int width() const { return most - least; }
};

// A two-way table as somebody knows it who holds only what was told.
struct AttackedTable
{
    std::vector<int> rowTotals;
    std::vector<int> columnTotals;
    std::vector<Known> cells; // row after row

    std::size_t rows() const { return rowTotals.size(); }
    std::size_t columns() const { return columnTotals.size(); }
};

// Works out the cells of a table by the theorem of Gale and Hoffman: a table fits exactly when no set of rows holds
// more than the columns can take of it. It goes by every set of rows, and shares nothing with the program.
class TableAttacker
{
public:
    explicit TableAttacker(const AttackedTable& table);

    Known of(std::size_t cell) const; // everything that the cell can be

private:
    bool fits(std::size_t cell, const Known& known) const;
    int taken(std::size_t rowSet, std::size_t column) const;

    AttackedTable m_table;
    std::vector<int> m_mostIn;      // of each set of rows and each column: what its cells can hold
    std::vector<int> m_leastBeside; // likewise: what the cells of the other rows hold at least
    std::vector<int> m_wanted;      // of each set of rows
    std::vector<int> m_taken;       // of each set of rows by all columns
};

// Each cell in every table of whole numbers that fits, by trying them all: only for small tables.
std::vector<Known> byTryingAll(const AttackedTable& table);

// Calls for every list of whole numbers that are each at most the given ones and that sum up to the total.
void forEachDivision(int total, const std::vector<int>& most, const std::function<void(const std::vector<int>&)>& call);

} // namespace test

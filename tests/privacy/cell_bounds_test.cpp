#include "privacy/cell_bounds.h"
#include "privacy/table_attacker.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using privacy::CellBounds;
using privacy::CountTable;
using privacy::Interval;

namespace {

struct KnownTable
{
    CountTable table;
    std::vector<Interval> known;

    test::AttackedTable asAttacked() const
    {
        test::AttackedTable attacked{std::vector<int>(table.rows), std::vector<int>(table.columns), {}};
        for (std::size_t cell = 0; cell < known.size(); ++cell) {
            attacked.rowTotals[cell / table.columns] += table.cells[cell];
            attacked.columnTotals[cell % table.columns] += table.cells[cell];
            attacked.cells.push_back({known[cell].least, known[cell].most});
        }
        return attacked;
    }
};

KnownTable randomTable(std::mt19937& random, std::size_t most, int mostInCell)
{
    KnownTable made{.table = {.rows = 2 + random() % (most - 1), .columns = 2 + random() % (most - 1)}};
    for (std::size_t cell = 0; cell < made.table.rows * made.table.columns; ++cell) {
        const int count = static_cast<int>(random() % static_cast<unsigned>(mostInCell + 1));
        made.table.cells.push_back(count);
        const int below = static_cast<int>(random() % 4);
        const int above = static_cast<int>(random() % 4);
        made.known.push_back(random() % 2 == 0 ? Interval{0, 1000}
                                               : Interval{std::max(0, count - below), count + above});
    }
    return made;
}

std::vector<test::Known> byBounds(const KnownTable& made)
{
    const CellBounds bounds(made.table, made.known);
    std::vector<test::Known> found;
    for (std::size_t cell = 0; cell < made.known.size(); ++cell)
        found.push_back({bounds.of(cell).least, bounds.of(cell).most});
    return found;
}

std::vector<test::Known> byAttack(const KnownTable& made)
{
    const test::TableAttacker attacker(made.asAttacked());
    std::vector<test::Known> found;
    for (std::size_t cell = 0; cell < made.known.size(); ++cell)
        found.push_back(attacker.of(cell));
    return found;
}

} // namespace

TEST_CASE("The bounds of a cell are the least and the most of all tables that fit")
{
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        const KnownTable made = randomTable(random, 3, 3);
        const std::vector<test::Known> all = test::byTryingAll(made.asAttacked());
        REQUIRE(byBounds(made) == all);
        REQUIRE(byAttack(made) == all);
    }
}

TEST_CASE("The bounds of a cell in large tables are those that the sets of rows give")
{
    std::mt19937 random(2);
    for (int round = 0; round < 200; ++round) {
        const KnownTable made = randomTable(random, 8, round % 2 == 0 ? 12 : 300);
        REQUIRE(byBounds(made) == byAttack(made));
    }
}

TEST_CASE("A single cell that is not known in its row is told by the total")
{
    const KnownTable made{.table = {.rows = 2, .columns = 2, .cells = {3, 7, 8, 9}},
                          .known = {{0, 27}, {7, 7}, {0, 27}, {0, 27}}};

    CHECK(byBounds(made) == std::vector<test::Known>{{3, 3}, {7, 7}, {8, 8}, {9, 9}});
}

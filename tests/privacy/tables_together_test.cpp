#include "privacy/export_refused.h"
#include "privacy/table_attacker.h"
#include "privacy/table_samples.h"
#include "privacy/tables_together.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using privacy::Candidates;
using privacy::SafeTable;
using privacy::SafeTables;
using privacy::TableAxis;
using test::AttackedTable;
using test::Known;

namespace {

SafeTables tablesOf(const Candidates& candidates, const privacy::TableOptions& options = {})
{
    return privacy::safeTables(candidates, {.levels = {0, 0}, .tables = {{0}, {1}, {0, 1}}}, options);
}

std::optional<SafeTables> bothOf(const SafeTables& earlier, const SafeTables& since)
{
    try {
        return privacy::together(earlier, since);
    } catch (const privacy::ExportRefused&) {
        return std::nullopt;
    }
}

Candidates allOf(const Candidates& one, const Candidates& other)
{
    Candidates all = one;
    for (std::size_t column = 0; column < all.columns.size(); ++column)
        all.columns[column].insert(all.columns[column].end(), other.columns[column].begin(),
                                   other.columns[column].end());
    return all;
}

// The lines of one axis in which the lines of a finer one went up; a line of which nothing is there is of nobody.
std::vector<std::size_t> placesIn(const TableAxis& coarser, const TableAxis& finer)
{
    std::vector<std::size_t> places;
    for (const QList<privacy::Value>& line : finer.lines) {
        const auto found =
            std::ranges::find_if(coarser.lines, [&](const auto& each) { return each.contains(line.first()); });
        places.push_back(static_cast<std::size_t>(found - coarser.lines.begin()));
    }
    return places;
}

// What the later tables tell of the sessions since, once the earlier ones are taken from them.
AttackedTable takenFrom(const SafeTable& later, const SafeTable& earlier)
{
    AttackedTable left{later.rows.totals, later.columns->totals, {}};
    const std::vector<std::size_t> rows = placesIn(later.rows, earlier.rows);
    const std::vector<std::size_t> columns = placesIn(*later.columns, *earlier.columns);
    std::vector<std::optional<int>> cells = later.cells;
    for (std::size_t row = 0; row < rows.size(); ++row)
        left.rowTotals[rows[row]] -= earlier.rows.totals[row];
    for (std::size_t column = 0; column < columns.size(); ++column)
        left.columnTotals[columns[column]] -= earlier.columns->totals[column];
    for (std::size_t cell = 0; cell < earlier.cells.size(); ++cell) {
        std::optional<int>& rest = cells[rows[cell / columns.size()] * left.columns() + columns[cell % columns.size()]];
        rest = rest && earlier.cells[cell] ? std::optional(*rest - *earlier.cells[cell]) : std::nullopt;
    }
    const int all = std::accumulate(left.rowTotals.begin(), left.rowTotals.end(), 0);
    for (const std::optional<int>& cell : cells)
        left.cells.push_back(cell ? Known{*cell, *cell} : Known{0, all});
    return left;
}

// Cells of a table in which one to four sessions stand, as somebody can tell.
int smallCellsTold(const AttackedTable& table)
{
    const test::TableAttacker attacker(table);
    int told = 0;
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
        const Known known = attacker.of(cell);
        told += known.least > 0 && known.most < 5;
    }
    return told;
}

} // namespace

TEST_CASE(
    "Tables made anew of more sessions tell small cells of those since the earlier ones, and added up they do not")
{
    std::mt19937 random(21);
    int anew = 0;
    int addedUp = 0;
    int sets = 0;
    for (int round = 0; round < 300; ++round) {
        const std::vector<std::size_t> values{2 + random() % 3, 2 + random() % 4};
        const Candidates before = test::randomCandidates(random, values, 60 + random() % 300, random() % 2);
        const Candidates after = test::randomCandidates(random, values, 25 + random() % 100, random() % 2);
        const SafeTables earlier = tablesOf(before);
        const SafeTables later = tablesOf(allOf(before, after));
        if (earlier.tables().size() < 3 || later.tables().size() < 3)
            continue;
        if (earlier.tables()[2].rows.lines == later.tables()[2].rows.lines
            && earlier.tables()[2].columns->lines == later.tables()[2].columns->lines)
            anew += smallCellsTold(takenFrom(later.tables()[2], earlier.tables()[2]));
        const SafeTables since = tablesOf(after);
        const auto both = bothOf(earlier, since);
        if (!both || !both->tables().last().columns)
            continue;
        ++sets;
        const AttackedTable left = takenFrom(both->tables().last(), earlier.tables()[2]);
        addedUp += smallCellsTold(left);
    }
    CHECK(sets > 50);
    CHECK(anew > 50);
    CHECK(addedUp == 0);
}

TEST_CASE("Added up, each cell is the sum where both show it, and hidden where one of them does not")
{
    const SafeTables earlier = tablesOf(test::candidatesOf({{2, 70, 60}, {80, 12, 15}, {70, 20, 9}}));
    const SafeTables since = tablesOf(test::candidatesOf({{10, 11, 12}, {13, 14, 15}, {16, 17, 18}}));

    const SafeTables both = privacy::together(earlier, since);

    REQUIRE(both.tables().size() == 3);
    CHECK(both.account().sessions == 338 + 126);
    CHECK(both.account().hiddenAsSmall == earlier.account().hiddenAsSmall);
    CHECK(both.tables()[0].rows.totals == std::vector<int>{132 + 33, 107 + 42, 99 + 51});
    const SafeTable& crossed = both.tables()[2];
    const SafeTable& before = earlier.tables()[2];
    REQUIRE(crossed.cells.size() == before.cells.size());
    for (std::size_t cell = 0; cell < crossed.cells.size(); ++cell) {
        CHECK(crossed.cells[cell].has_value() == before.cells[cell].has_value());
        CHECK((!crossed.cells[cell] || *crossed.cells[cell] == *before.cells[cell] + 10 + static_cast<int>(cell)));
    }
}

TEST_CASE("What either tells together with others is told so of both")
{
    const SafeTables earlier = tablesOf(test::candidatesOf({{10, 11}, {1, 3}, {2, 0}, {20, 9}}));
    const SafeTables since = tablesOf(test::candidatesOf({{12, 8}, {14, 16}, {0, 0}, {7, 19}}));

    const SafeTables both = privacy::together(earlier, since);

    CHECK(earlier.tables()[0].rows.lines.size() == 2);
    CHECK(both.tables()[0].rows.totals == std::vector<int>{29 + 26, 27 + 20 + 30});
    CHECK(both.tables()[0].rows.lines.last().size() == 3);
}

TEST_CASE("A row that only the one has and a column that only the other has cross in no number")
{
    const SafeTables earlier = tablesOf(test::candidatesOf({{20, 21, 0}, {22, 23, 0}, {24, 25, 0}}));
    const SafeTables since = tablesOf(test::candidatesOf({{10, 11, 12}, {13, 14, 15}, {0, 0, 0}}));

    const SafeTable crossed = privacy::together(earlier, since).tables()[2];

    using Cells = std::vector<std::optional<int>>;
    CHECK(crossed.cells == Cells{30, 32, 12, 35, 37, 15, 24, 25, std::nullopt});
}

TEST_CASE("Tables with another threshold or other rounding are not added up")
{
    const Candidates candidates = test::candidatesOf({{20, 21}, {22, 23}});

    CHECK_FALSE(bothOf(tablesOf(candidates), tablesOf(candidates, {.k = 6})));
    CHECK_FALSE(bothOf(tablesOf(candidates), tablesOf(candidates, {.counts = privacy::Counts::RoundedToFives})));
    CHECK(bothOf(tablesOf(candidates), tablesOf(candidates)));
}

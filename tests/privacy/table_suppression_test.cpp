#include "privacy/table_attacker.h"
#include "privacy/table_suppression.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using privacy::CellState;
using privacy::Counts;
using privacy::CountTable;
using privacy::TableOptions;
using test::Known;

namespace {

using States = std::vector<CellState>;

enum class Rule { NotUsed, Used };

test::AttackedTable attacked(const CountTable& table, const States& states, const TableOptions& options, Rule rule)
{
    test::AttackedTable attacked{std::vector<int>(table.rows), std::vector<int>(table.columns), {}};
    for (std::size_t cell = 0; cell < states.size(); ++cell) {
        const int count = table.cells[cell];
        attacked.rowTotals[cell / table.columns] += count;
        attacked.columnTotals[cell % table.columns] += count;
        const int aside = options.counts == Counts::Exact ? 0 : count % 5;
        const Known shown{count - (aside < 3 ? aside : aside - 5) - 2, count - (aside < 3 ? aside : aside - 5) + 2};
        if (states[cell] == CellState::Shown)
            attacked.cells.push_back(options.counts == Counts::Exact
                                         ? Known{count, count}
                                         : Known{std::max(shown.least, options.k), shown.most});
        else if (rule == Rule::NotUsed)
            attacked.cells.push_back({0, table.total()});
        else
            attacked.cells.push_back(count < options.k ? Known{0, options.k - 1} : Known{options.k, table.total()});
    }
    return attacked;
}

bool isSafe(const CountTable& table, const States& states, const TableOptions& options)
{
    const test::TableAttacker plain(attacked(table, states, options, Rule::NotUsed));
    const test::TableAttacker withRule(attacked(table, states, options, Rule::Used));
    for (std::size_t cell = 0; cell < states.size(); ++cell) {
        const bool isSmall = table.cells[cell] < options.k;
        if (states[cell] == CellState::Shown && isSmall)
            return false;
        if (states[cell] == CellState::Shown)
            continue;
        const Known known = withRule.of(cell);
        if (plain.of(cell).width() < options.k || known.width() == 0 || (isSmall && known.least > 0))
            return false;
    }
    return true;
}

// The first cells larger, the later ones often small or empty.
CountTable randomTable(std::mt19937& random, std::size_t mostRows, std::size_t mostColumns, int mostInCell)
{
    CountTable table{.rows = 2 + random() % (mostRows - 1), .columns = 2 + random() % (mostColumns - 1)};
    for (std::size_t cell = 0; cell < table.rows * table.columns; ++cell) {
        const double part = static_cast<double>(random() % 1000) / 1000;
        table.cells.push_back(static_cast<int>(mostInCell * std::pow(part, 1 + cell % table.columns)));
    }
    return table;
}

bool hasLargeLines(const CountTable& table, int k)
{
    const test::AttackedTable totals =
        attacked(table, States(table.cells.size(), CellState::Shown), {.k = k}, Rule::NotUsed);
    return std::ranges::min(totals.rowTotals) >= k && std::ranges::min(totals.columnTotals) >= k;
}

int sessionsHidden(const CountTable& table, const States& states)
{
    int hidden = 0;
    for (std::size_t cell = 0; cell < states.size(); ++cell)
        hidden += states[cell] == CellState::Shown ? 0 : table.cells[cell];
    return hidden;
}

// The fewest sessions hidden by any choice of cells that is safe and shows something.
std::optional<int> fewestHidden(const CountTable& table, const TableOptions& options)
{
    std::optional<int> fewest;
    for (std::size_t choice = 0; choice < std::size_t{1} << table.cells.size(); ++choice) {
        States states;
        for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
            const bool isHidden = ((choice >> cell) & 1U) != 0;
            states.push_back(isHidden ? CellState::Beside : CellState::Shown);
        }
        const int hidden = sessionsHidden(table, states);
        if (std::ranges::count(states, CellState::Shown) == 0 || (fewest && hidden >= *fewest))
            continue;
        if (isSafe(table, states, options))
            fewest = hidden;
    }
    return fewest;
}

} // namespace

TEST_CASE("No cell that is hidden in 300 random tables can be worked out from the rest of them")
{
    std::mt19937 random(7);
    int hidden = 0;
    int protectedTables = 0;
    for (int round = 0; round < 300; ++round) {
        const int mostInCell = static_cast<int>(8 * std::pow(60.0, (round % 100) / 99.0));
        const CountTable table = randomTable(random, 6, 8, mostInCell);
        const TableOptions options{.k = round % 3 == 0 ? 10 : 5,
                                   .counts = round % 2 == 0 ? Counts::Exact : Counts::RoundedToFives};
        const std::optional<States> states =
            hasLargeLines(table, options.k) ? suppressed(table, options) : std::nullopt;
        if (!states)
            continue;
        ++protectedTables;
        hidden +=
            static_cast<int>(std::ranges::count_if(*states, [](auto state) { return state != CellState::Shown; }));
        INFO("round " << round);
        CHECK(isSafe(table, *states, options));
        CHECK(std::ranges::count(*states, CellState::Shown) > 0);
    }
    CHECK(protectedTables > 150);
    CHECK(hidden > 1000);
}

TEST_CASE("Where no safe choice of cells exists none is given, and where one does it is mostly the smallest")
{
    std::mt19937 random(8);
    int tables = 0;
    int smallest = 0;
    int best = 0;
    int given = 0;
    for (int round = 0; round < 150; ++round) {
        const CountTable table = randomTable(random, 3, 4, 60);
        if (!hasLargeLines(table, 5))
            continue;
        const std::optional<States> states = suppressed(table, {});
        const std::optional<int> fewest = fewestHidden(table, {});
        CHECK((!states || fewest));
        if (!states || !fewest)
            continue;
        ++tables;
        CHECK(sessionsHidden(table, *states) >= *fewest);
        smallest += sessionsHidden(table, *states) == *fewest;
        best += *fewest;
        given += sessionsHidden(table, *states);
    }
    CAPTURE(tables, smallest, best, given);
    CHECK(tables > 50);
    CHECK(smallest * 100 >= tables * 85);
    CHECK(given * 100 <= best * 105);
}

TEST_CASE("The cells hidden beside a small one are those that cost the fewest sessions")
{
    const CountTable table{.rows = 3, .columns = 3, .cells = {30, 2, 40, 12, 20, 60, 9, 15, 70}};

    const std::optional<States> states = suppressed(table, {});

    using enum CellState;
    REQUIRE(states);
    CHECK(*states == States{Beside, TooSmall, Shown, Shown, Shown, Shown, Beside, Beside, Shown});
}

TEST_CASE("Nothing is hidden where every cell has at least k sessions")
{
    const CountTable table{.rows = 2, .columns = 2, .cells = {5, 9, 7, 5}};

    CHECK(suppressed(table, {}) == States(4, CellState::Shown));
    CHECK_FALSE(suppressed(table, {.k = 6}));
}

TEST_CASE("A row with all its sessions in one column is hidden, the zeros and that column alike")
{
    const CountTable table{.rows = 3, .columns = 3, .cells = {12, 0, 0, 11, 9, 14, 10, 22, 8}};

    const std::optional<States> states = suppressed(table, {});

    using enum CellState;
    REQUIRE(states);
    CHECK(std::ranges::count(states->begin(), states->begin() + 3, Shown) == 0);
    CHECK(std::ranges::count(*states, Shown) > 0);
}

#include "privacy/export_refused.h"
#include "privacy/safe_tables.h"
#include "privacy/table_attacker.h"
#include "privacy/table_samples.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

using privacy::Candidates;
using privacy::Counts;
using privacy::ExportRefused;
using privacy::SafeTable;
using privacy::SafeTables;
using privacy::TableAxis;
using privacy::TableOptions;
using privacy::WantedTable;
using test::AttackedTable;
using test::Known;
using test::TableAttacker;

static_assert(!std::is_default_constructible_v<SafeTables>);

namespace {

using namespace Qt::StringLiterals;

std::optional<SafeTables> tablesOf(const Candidates& candidates, const QList<WantedTable>& tables,
                                   const TableOptions& options = {})
{
    try {
        const std::vector<std::size_t> levels(candidates.columns.size(), 0);
        return privacy::safeTables(candidates, {.levels = levels, .tables = tables}, options);
    } catch (const ExportRefused&) {
        return std::nullopt;
    }
}

std::size_t placeOf(const Candidates& candidates, const TableAxis& axis)
{
    const auto found = std::ranges::find(candidates.ladders, axis.attribute, &privacy::Ladder::attribute);
    return static_cast<std::size_t>(found - candidates.ladders.begin());
}

// The line in which a session stands, by the codes that were told.
std::size_t lineOf(const Candidates& candidates, const TableAxis& axis, std::size_t session)
{
    const std::size_t place = placeOf(candidates, axis);
    const privacy::Value& value =
        candidates.ladders[static_cast<qsizetype>(place)].levels.front().values[candidates.columns[place][session]];
    const auto found = std::ranges::find_if(axis.lines, [&](const auto& line) { return line.contains(value); });
    REQUIRE(found != axis.lines.end());
    return static_cast<std::size_t>(found - axis.lines.begin());
}

int hiddenIn(const SafeTable& table)
{
    return static_cast<int>(std::ranges::count_if(table.cells, [](const auto& cell) { return !cell; }));
}

// The true counts behind a crossing, which the attacker does not have.
struct Truth
{
    std::vector<int> rowTotals;
    std::vector<int> columnTotals;
    std::vector<int> cells;

    Truth(const Candidates& candidates, const SafeTable& table)
        : rowTotals(table.rows.totals.size()),
          columnTotals(table.columns->totals.size()),
          cells(table.cells.size())
    {
        for (std::size_t session = 0; session < candidates.rowCount(); ++session) {
            const std::size_t row = lineOf(candidates, table.rows, session);
            const std::size_t column = lineOf(candidates, *table.columns, session);
            ++rowTotals[row];
            ++columnTotals[column];
            ++cells[row * columnTotals.size() + column];
        }
    }
};

// What a told count can be.
Known couldBe(int told, const TableOptions& options)
{
    if (options.counts == Counts::Exact)
        return {told, told};
    const bool isSmallest = told - 5 < options.k;
    return {isSmallest ? options.k : told - 2, told + 2};
}

enum class Rule { NotUsed, Used };

// All totals exactly, even where they were rounded.
AttackedTable attacked(const SafeTable& table, const Truth& truth, const TableOptions& options, Rule rule)
{
    AttackedTable attacked{truth.rowTotals, truth.columnTotals, {}};
    const int all = std::accumulate(truth.cells.begin(), truth.cells.end(), 0);
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
        if (table.cells[cell])
            attacked.cells.push_back(couldBe(*table.cells[cell], options));
        else if (rule == Rule::NotUsed)
            attacked.cells.push_back({0, all});
        else
            attacked.cells.push_back(truth.cells[cell] < options.k ? Known{0, options.k - 1} : Known{options.k, all});
    }
    return attacked;
}

struct Tally
{
    int refused = 0;
    int crossings = 0;
    int shown = 0;
    int together = 0; // values that are told with others
    int hidden = 0;
    int wrong = 0;     // told otherwise than it is, or below k
    int narrow = 0;    // hidden cells that can be anything in less than k
    int noticed = 0;   // hidden cells below k in which there must be somebody
    int workedOut = 0; // exactly
};

void attack(const Candidates& candidates, const SafeTable& table, const TableOptions& options, Tally& tally)
{
    const Truth truth(candidates, table);
    const AttackedTable plain = attacked(table, truth, options, Rule::NotUsed);
    const TableAttacker withoutRule(plain);
    const TableAttacker withRule(attacked(table, truth, options, Rule::Used));
    ++tally.crossings;
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
        if (table.cells[cell]) {
            const Known meant = plain.cells[cell];
            tally.wrong += truth.cells[cell] < meant.least || truth.cells[cell] > meant.most || meant.least < options.k
                || *table.cells[cell] < options.k;
            ++tally.shown;
            continue;
        }
        ++tally.hidden;
        const Known known = withRule.of(cell);
        tally.narrow += withoutRule.of(cell).width() < options.k;
        tally.workedOut += known.width() == 0;
        tally.noticed += truth.cells[cell] < options.k && known.least > 0;
    }
}

// The values of a line of several, each with what is known of it: whether it is below k, that one which is the only one
// below k is not empty, and that no other is larger than another line.
AttackedTable attackedTotals(const std::vector<int>& sessions, const TableOptions& options, int smallestOther)
{
    constexpr int many = 10000;
    AttackedTable values{{0, 0}, std::vector<int>(sessions.size(), many), {}};
    const auto small = std::ranges::count_if(sessions, [&](int count) { return count < options.k; });
    for (const int count : sessions) {
        values.rowTotals[0] += count;
        values.cells.push_back(count < options.k ? Known{small == 1 ? 1 : 0, options.k - 1}
                                                 : Known{options.k, smallestOther});
    }
    // totals of columns are not known: a second row takes the rest
    values.rowTotals[1] = many * static_cast<int>(sessions.size()) - values.rowTotals[0];
    values.cells.insert(values.cells.end(), sessions.size(), {0, many});
    return values;
}

void attackTotals(const Candidates& candidates, const TableAxis& axis, const TableOptions& options, Tally& tally)
{
    std::vector<std::vector<int>> sessions(axis.totals.size());
    std::vector<int> totals(axis.totals.size());
    const std::size_t place = placeOf(candidates, axis);
    const QList<privacy::Value>& values = candidates.ladders[static_cast<qsizetype>(place)].levels.front().values;
    for (std::size_t line = 0; line < axis.totals.size(); ++line) {
        for (const privacy::Value& value : axis.lines[static_cast<qsizetype>(line)])
            sessions[line].push_back(
                static_cast<int>(std::ranges::count(candidates.columns[place], values.indexOf(value))));
        totals[line] = std::accumulate(sessions[line].begin(), sessions[line].end(), 0);
        const Known meant = couldBe(axis.totals[line], options);
        tally.wrong += totals[line] < meant.least || totals[line] > meant.most || meant.least < options.k;
    }
    for (std::size_t line = 0; line < sessions.size(); ++line) {
        if (sessions[line].size() == 1)
            continue;
        std::vector<int> others = totals;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(line));
        const AttackedTable attacked = attackedTotals(sessions[line], options, std::ranges::min(others));
        const TableAttacker attacker(attacked);
        for (std::size_t value = 0; value < attacked.columns(); ++value) {
            const Known known = attacker.of(value);
            ++tally.together;
            tally.workedOut += known.width() == 0;
            tally.noticed += attacked.cells[value].least == 0 && known.least > 0;
        }
    }
}

void checkNothingFound(const Tally& tally)
{
    CHECK(tally.wrong == 0);
    CHECK(tally.narrow == 0);
    CHECK(tally.noticed == 0);
    CHECK(tally.workedOut == 0);
}

} // namespace

TEST_CASE("Somebody who knows all totals and the rule works out no hidden cell of 300 tables")
{
    std::mt19937 random(3);
    Tally tally;
    for (int round = 0; round < 300; ++round) {
        const std::vector<std::size_t> values{2 + random() % 5, 2 + random() % 7};
        const auto sessions = static_cast<std::size_t>(5 * std::pow(1000.0, (round % 100) / 99.0));
        const Candidates candidates = test::randomCandidates(random, values, sessions, random() % 4);
        const TableOptions options{.k = round % 3 == 0 ? 10 : 5,
                                   .counts = round % 2 == 0 ? Counts::Exact : Counts::RoundedToFives};
        const auto tables = tablesOf(candidates, {{0}, {1}, {0, 1}}, options);
        if (!tables) {
            ++tally.refused;
            continue;
        }
        for (const SafeTable& table : tables->tables()) {
            if (table.columns)
                attack(candidates, table, options, tally);
            else
                attackTotals(candidates, table.rows, options, tally);
        }
    }

    checkNothingFound(tally);
    CHECK(tally.refused < 75); // of the smallest
    CHECK(tally.crossings > 150);
    CHECK(tally.together > 300);
    CHECK(tally.shown > 1000);
    CHECK(tally.hidden > 200);
}

TEST_CASE("No total below k is shown, in no table of the set, and its values stand together wherever they stand")
{
    Candidates candidates = test::candidatesOf({{20, 13, 14}, {18, 12, 11}, {1, 0, 2}, {0, 0, 0}, {9, 8, 30}});

    const auto tables = tablesOf(candidates, {{0}, {1}, {0, 1}});

    REQUIRE(tables);
    const SafeTable& rows = tables->tables()[0];
    const SafeTable& crossed = tables->tables()[2];
    CHECK(rows.rows.totals == std::vector<int>{47, 47, 44}); // 41 beside the 3 and 0 of two other values
    CHECK(rows.rows.lines.last().size() == 3);
    CHECK(crossed.rows.totals == rows.rows.totals);
    CHECK(crossed.columns->totals == tables->tables()[1].rows.totals);
}

TEST_CASE("A small total is told together with the next one, so that it cannot be taken from the whole")
{
    const auto tables = tablesOf(test::candidatesOf({{40, 2}, {20, 1}, {30, 1}}), {{1}});
    const auto three = tablesOf(test::candidatesOf({{40, 2, 9}, {20, 1, 9}, {30, 0, 9}}), {{1}});

    CHECK_FALSE(tables); // all would stand in one line
    REQUIRE(three);
    CHECK(three->tables()[0].rows.totals == std::vector<int>{90, 30});
    CHECK(three->tables()[0].rows.lines.last().size() == 2);
}

TEST_CASE("A row with everybody in one column is not shown as all and zeros")
{
    const Candidates candidates = test::candidatesOf({{60, 0, 0}, {11, 19, 14}, {10, 22, 18}});

    const auto tables = tablesOf(candidates, {{0, 1}});

    REQUIRE(tables);
    const SafeTable& table = tables->tables().first();
    for (std::size_t row = 0; row < table.rows.totals.size(); ++row) {
        for (std::size_t column = 0; column < table.columns->totals.size(); ++column) {
            const std::optional<int> cell = table.cells[row * table.columns->totals.size() + column];
            CHECK((!cell || *cell + 5 <= table.rows.totals[row]));
            CHECK((!cell || *cell + 5 <= table.columns->totals[column]));
        }
    }
}

TEST_CASE("A crossing is told by fewer lines where that shows more cells, and every value has its line all the same")
{
    const Candidates candidates = test::candidatesOf({{30, 41, 3, 9}, {22, 50, 8, 2}, {4, 6, 9, 12}});

    const auto tables = tablesOf(candidates, {{0}, {1}, {0, 1}});

    REQUIRE(tables);
    const SafeTable& crossed = tables->tables()[2];
    CHECK(hiddenIn(crossed) == 0);
    CHECK(tables->tables()[1].rows.lines.size() == 4);
    CHECK(crossed.columns->lines.size() == 3);
    CHECK(crossed.columns->lines.last() == QList<privacy::Value>{{u"b2"_s, u"b2"_s}, {u"b3"_s, u"b3"_s}});
    CHECK(crossed.columns->totals.back() == 43);
}

TEST_CASE("An attribute of which everybody has the same value is left out, and without any table nothing is told")
{
    const Candidates candidates = test::candidatesOf({{30, 0}, {25, 2}});

    const auto tables = tablesOf(candidates, {{0}, {1}, {0, 1}});

    REQUIRE(tables);
    CHECK(tables->tables().size() == 1);
    CHECK(tables->account().leftOut
          == QList<privacy::LeftOutTable>{{u"b"_s, u""_s, privacy::LeftOutTable::Why::NothingLeft},
                                          {u"a"_s, u"b"_s, privacy::LeftOutTable::Why::NothingLeft}});
    CHECK_FALSE(tablesOf(candidates, {{1}, {0, 1}}));
}

TEST_CASE("Rounded to fives every number is the nearest five from k on, and small counts are hidden all the same")
{
    const Candidates candidates = test::candidatesOf({{12, 2, 31}, {17, 23, 8}, {28, 9, 44}});

    const auto exact = tablesOf(candidates, {{0, 1}}, {.k = 6});
    const auto rounded = tablesOf(candidates, {{0, 1}}, {.k = 6, .counts = Counts::RoundedToFives});

    REQUIRE((exact && rounded));
    CHECK(rounded->account().sessions == 175);
    CHECK(exact->account().sessions == 174);
    for (const SafeTable& table : rounded->tables()) {
        CHECK(std::ranges::all_of(table.rows.totals, [](int total) { return total % 5 == 0; }));
        CHECK(std::ranges::all_of(table.cells,
                                  [](const auto& cell) { return !cell || (*cell % 5 == 0 && *cell >= 10); }));
        CHECK(hiddenIn(table) > 0);
    }
}

TEST_CASE("Tables are refused for the same reasons as rows")
{
    const Candidates candidates = test::candidatesOf({{12, 20}, {17, 9}});
    const auto refusal = [&](const Candidates& of, const QList<WantedTable>& tables, const TableOptions& options) {
        try {
            privacy::safeTables(of, {.levels = {0, 0}, .tables = tables}, options);
        } catch (const ExportRefused& refused) {
            return std::optional(refused.kind());
        }
        return std::optional<ExportRefused::Kind>();
    };

    CHECK(refusal(candidates, {{0, 1}}, {.k = 4}) == ExportRefused::Kind::ThresholdTooLow);
    CHECK(refusal(test::candidatesOf({{1, 1}, {1, 1}}), {{0}}, {}) == ExportRefused::Kind::TooFewSessions);
    CHECK(refusal(candidates, {{0, 1}}, {.k = 59}) == ExportRefused::Kind::TooFewSessions);
    CHECK(refusal(candidates, {}, {}) == ExportRefused::Kind::NothingLeft);
    CHECK_FALSE(refusal(candidates, {{0, 1}}, {}));
    Candidates stricter = candidates;
    stricter.k = 10;
    CHECK(tablesOf(stricter, {{0}})->account().options.k == 10);
    CHECK_FALSE(tablesOf(stricter, {{0, 1}}));
}

TEST_CASE("The account tells what was hidden and what was left out")
{
    const Candidates candidates = test::candidatesOf({{30, 2, 40}, {12, 20, 60}, {9, 15, 70}});

    const auto tables = tablesOf(candidates, {{0, 1}, {1, 0}});

    REQUIRE(tables);
    const privacy::TablesAccount& account = tables->account();
    const SafeTable& table = tables->tables().first();
    CHECK(account.hiddenAsSmall + account.hiddenBeside == hiddenIn(table));
    CHECK(account.sessions == 258);
    CHECK(account.leftOut == QList<privacy::LeftOutTable>{{u"b"_s, u"a"_s, privacy::LeftOutTable::Why::Ring}});
}

TEST_CASE("How much of a table is hidden, and how long it takes", "[.measure]")
{
    const auto measure = [](std::size_t sessions, std::size_t size) {
        std::mt19937 random(4);
        Tally tally;
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 40; ++round) {
            const Candidates candidates = test::randomCandidates(random, {size, size}, sessions, 1);
            if (const auto tables = tablesOf(candidates, {{0, 1}})) {
                ++tally.crossings;
                tally.hidden += hiddenIn(tables->tables().first());
                tally.shown += static_cast<int>(tables->tables().first().cells.size());
            }
        }
        WARN(sessions << " sessions, " << size << " by " << size << ": of 40 told " << tally.crossings << ", with "
                      << tally.shown << " cells of which hidden " << tally.hidden << ", " << timer.elapsed() << " ms");
    };
    for (const std::size_t sessions : {20U, 40U, 60U, 100U, 200U, 500U, 2000U}) {
        for (const std::size_t size : {2U, 3U, 5U, 8U, 12U})
            measure(sessions, size);
    }
}

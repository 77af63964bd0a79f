#include "guide/library.h"
#include "privacy/candidates.h"
#include "privacy/safe_tables.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using privacy::Candidates;
using privacy::SafeTable;
using privacy::WantedTable;

namespace {

// Every attribute by itself at its second level, and each but the first crossed with the first.
privacy::WantedTables allOf(const Candidates& candidates)
{
    privacy::WantedTables wanted;
    for (std::size_t place = 0; place < candidates.columns.size(); ++place) {
        const privacy::Ladder& ladder = candidates.ladders[static_cast<qsizetype>(place)];
        wanted.levels.push_back(ladder.levels[1].leavesOut() ? 0 : 1);
        wanted.tables.append(WantedTable{.rows = place, .columns = {}});
        if (place > 0)
            wanted.tables.append(WantedTable{.rows = 0, .columns = place});
    }
    return wanted;
}

int sumOf(const privacy::TableAxis& axis)
{
    return std::accumulate(axis.totals.begin(), axis.totals.end(), 0);
}

} // namespace

TEST_CASE("All attributes of a vault are told in tables in which no number is below k")
{
    const test::EvaluatedVault vault(150, 31, guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s));
    const Candidates candidates = privacy::candidatesOf(vault.facts, {});
    const privacy::WantedTables wanted = allOf(candidates);

    const privacy::SafeTables safe = privacy::safeTables(candidates, wanted, {});

    const int held = static_cast<int>(candidates.rowCount());
    CHECK(safe.account().sessions == held);
    CHECK(safe.tables().size() + safe.account().leftOut.size() == wanted.tables.size());
    CHECK(safe.tables().size() > 20);
    for (const SafeTable& table : safe.tables()) {
        INFO(table.rows.attribute.toStdString());
        CHECK(sumOf(table.rows) == held);
        CHECK((!table.columns || sumOf(*table.columns) == held));
        CHECK(std::ranges::min(table.rows.totals) >= 5);
        CHECK(std::ranges::all_of(table.cells, [](const auto& cell) { return !cell || *cell >= 5; }));
    }
}

TEST_CASE("An attribute that is left out of an export is in no table")
{
    const test::EvaluatedVault vault(150, 31);
    const Candidates candidates = privacy::candidatesOf(vault.facts, {});
    privacy::WantedTables wanted = allOf(candidates);
    wanted.levels.front() = candidates.ladders.front().levels.size() - 1;

    const privacy::SafeTables safe = privacy::safeTables(candidates, wanted, {});

    CHECK(std::ranges::none_of(safe.tables(), [&](const SafeTable& table) {
        return table.rows.attribute == candidates.ladders.front().attribute;
    }));
    CHECK(std::ranges::none_of(safe.tables(), [](const SafeTable& table) { return table.columns.has_value(); }));
}

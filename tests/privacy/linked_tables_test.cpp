#include "privacy/export_refused.h"
#include "privacy/safe_tables.h"
#include "privacy/table_attacker.h"
#include "privacy/table_samples.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using privacy::Candidates;
using privacy::SafeTable;
using privacy::SafeTables;
using privacy::WantedTable;
using test::Known;

namespace {

using namespace Qt::StringLiterals;
using Line = std::vector<int>;

std::optional<SafeTables> tablesOf(const Candidates& candidates, const QList<WantedTable>& tables)
{
    try {
        return privacy::safeTables(candidates, {.levels = {0, 0, 0}, .tables = tables}, {});
    } catch (const privacy::ExportRefused&) {
        return std::nullopt;
    }
}

// A crossing of an attribute with two values by one with three, or by another with two.
bool hasLines(const SafeTable& table, std::size_t rows, std::size_t columns)
{
    return table.rows.totals.size() == rows && table.columns && table.columns->totals.size() == columns;
}

// Every first line that fits the table, of two.
std::vector<Line> firstLines(const SafeTable& table)
{
    std::vector<Line> fitting;
    const Line& columns = table.columns->totals;
    test::forEachDivision(table.rows.totals[0], columns, [&](const Line& line) {
        for (std::size_t column = 0; column < line.size(); ++column) {
            if (table.cells[column].value_or(line[column]) != line[column])
                return;
            const int below = columns[column] - line[column];
            if (table.cells[columns.size() + column].value_or(below) != below)
                return;
        }
        fitting.push_back(line);
    });
    return fitting;
}

// What somebody works out of the first line of one, who counts every group of sessions that has all three tables: first
// by middle, last by middle, and first by last where that is told. First and last have two values, middle three.
class Ring
{
public:
    Ring(const SafeTable& first, const SafeTable& last, std::optional<int> both)
        : m_first(first),
          m_last(last),
          m_both(both)
    {
    }

    std::vector<Known> firstLine() const
    {
        std::vector<Known> found(3, {1000, -1});
        const std::vector<Line> lastLines = firstLines(m_last);
        for (const Line& line : firstLines(m_first)) {
            const bool fits = std::ranges::any_of(lastLines, [&](const Line& other) { return areOfSome(line, other); });
            for (std::size_t middle = 0; fits && middle < found.size(); ++middle) {
                found[middle].least = std::min(found[middle].least, line[middle]);
                found[middle].most = std::max(found[middle].most, line[middle]);
            }
        }
        return found;
    }

private:
    // Tries for each middle value every number of sessions that have both the first value of the one and of the other.
    bool areOfSome(const Line& first, const Line& last) const
    {
        std::vector<int> sums{0};
        for (std::size_t middle = 0; middle < first.size(); ++middle) {
            std::vector<int> more;
            const int total = m_first.columns->totals[middle];
            for (int both = 0; both <= total; ++both) {
                const bool fits =
                    both <= first[middle] && both <= last[middle] && total - first[middle] - last[middle] + both >= 0;
                for (const int sum : sums) {
                    if (fits && std::ranges::find(more, sum + both) == more.end())
                        more.push_back(sum + both);
                }
            }
            sums = more;
        }
        return m_both ? std::ranges::find(sums, *m_both) != sums.end() : !sums.empty();
    }

    const SafeTable& m_first;
    const SafeTable& m_last;
    std::optional<int> m_both;
};

bool isTold(const SafeTable& first, const std::vector<Known>& found)
{
    for (std::size_t column = 0; column < found.size(); ++column) {
        if (!first.cells[column] && found[column].width() < 5)
            return true;
    }
    return false;
}

// Of the most frequent middle value nearly all sessions have the second value of the first attribute, and the last one
// is mostly like the first.
Candidates alikeCandidates(std::mt19937& random, std::size_t sessions)
{
    Candidates candidates = test::randomCandidates(random, {2, 3, 2}, sessions, 0);
    for (std::size_t session = 0; session < sessions; ++session) {
        quint8& first = candidates.columns[0][session];
        quint8& middle = candidates.columns[1][session];
        if (random() % 5 == 0)
            middle = 0;
        if (middle == 0 && random() % 8 != 0)
            first = 1;
        if (random() % 4 != 0)
            candidates.columns[2][session] = first;
    }
    return candidates;
}

} // namespace

TEST_CASE("Crossings that share an attribute tell no more together than each by itself")
{
    std::mt19937 random(11);
    int sets = 0;
    int hidden = 0;
    for (int round = 0; round < 2000 && sets < 100; ++round) {
        const Candidates candidates = alikeCandidates(random, 50 + random() % 40);
        const auto tables = tablesOf(candidates, {{0, 1}, {2, 1}, {0}, {1}, {2}});
        if (!tables || tables->tables().size() != 5 || !hasLines(tables->tables()[0], 2, 3)
            || !hasLines(tables->tables()[1], 2, 3))
            continue;
        ++sets;
        const SafeTable& first = tables->tables()[0];
        const SafeTable& last = tables->tables()[1];
        hidden += std::ranges::count_if(first.cells, [](const auto& cell) { return !cell; }) > 0;
        CHECK_FALSE(isTold(first, Ring(first, last, {}).firstLine()));
        CHECK_FALSE(isTold(last, Ring(last, first, {}).firstLine()));
    }
    CHECK(sets > 50);
    CHECK(hidden > 20);
}

TEST_CASE("Crossings in a ring tell together what each of them hides, so that the last of them is left out")
{
    std::mt19937 random(12);
    Candidates candidates = test::randomCandidates(random, {2, 3, 2}, 0, 0); // without sessions
    const auto add = [&](std::size_t sessions, quint8 first, quint8 middle, quint8 last) {
        for (std::size_t session = 0; session < sessions; ++session) {
            candidates.columns[0].push_back(first);
            candidates.columns[1].push_back(middle);
            candidates.columns[2].push_back(last);
        }
    };
    add(4, 0, 0, 0);
    add(6, 1, 0, 0);
    add(35, 1, 0, 1);
    add(18, 0, 1, 0);
    add(18, 1, 1, 1);
    add(16, 0, 2, 0);
    add(9, 0, 2, 1);
    add(15, 1, 2, 1);

    const auto first = tablesOf(candidates, {{0, 1}});
    const auto last = tablesOf(candidates, {{2, 1}});
    const auto both = tablesOf(candidates, {{0, 2}});
    const auto set = tablesOf(candidates, {{0, 1}, {2, 1}, {0, 2}});

    REQUIRE((first && last && both && set));
    const SafeTable& crossed = first->tables()[0];
    CHECK_FALSE(crossed.cells[0]);
    CHECK(Ring(crossed, last->tables()[0], {}).firstLine()[0] == Known{0, 22});
    CHECK(Ring(crossed, last->tables()[0], both->tables()[0].cells[0]).firstLine()[0].least == 4); // the most it may be
    CHECK(set->tables() == QList<SafeTable>{crossed, last->tables()[0]});
    CHECK(set->account().leftOut == QList<privacy::LeftOutTable>{{u"a"_s, u"c"_s, privacy::LeftOutTable::Why::Ring}});
}

#include "privacy/table_lines.h"

#include <catch2/catch_test_macros.hpp>

using privacy::linesOf;
using privacy::TableLine;

using Lines = std::vector<TableLine>;

TEST_CASE("Each value that at least k sessions have has a line of its own, and those that nobody has none")
{
    CHECK(linesOf({7, 0, 5, 12}, 5) == Lines{{{0}, 7}, {{2}, 5}, {{3}, 12}});
}

TEST_CASE("Values that too few have stand together, with those that nobody has")
{
    CHECK(linesOf({9, 3, 0, 4, 20}, 5) == Lines{{{0}, 9}, {{4}, 20}, {{1, 2, 3}, 7}});
}

TEST_CASE("Values together are so many that each of them could be without sessions")
{
    CHECK(linesOf({9, 3, 4, 20}, 5) == Lines{{{3}, 20}, {{0, 1, 2}, 16}}); // 7 of two is at least 3 of each
    CHECK(linesOf({30, 5, 0, 8, 2, 0}, 5) == Lines{{{0}, 30}, {{3}, 8}, {{1, 2, 4, 5}, 7}});
    CHECK(linesOf({30, 5, 1, 8}, 6) == Lines{{{0}, 30}, {{1, 2, 3}, 14}});
}

TEST_CASE("A value is not left alone with another one that would be told by the sum")
{
    CHECK(linesOf({40, 7, 30, 1}, 5) == Lines{{{0}, 40}, {{2}, 30}, {{1, 3}, 8}});
    CHECK(linesOf({40, 5, 30, 0, 1, 50}, 5) == Lines{{{0}, 40}, {{5}, 50}, {{1, 2, 3, 4}, 36}}); // 6 tells the 5
    CHECK(linesOf({40, 8, 30, 4, 8}, 5) == Lines{{{0}, 40}, {{2}, 30}, {{1, 3, 4}, 20}}); // of 12 at most 8 are the one
}

TEST_CASE("Where everybody would stand in one line there is none")
{
    CHECK(linesOf({40, 0, 0}, 5).empty());
    CHECK(linesOf({40, 3}, 5).empty());
    CHECK(linesOf({4, 4, 3}, 5).empty());
    CHECK(linesOf({}, 5).empty());
}

TEST_CASE("The two smallest lines become one, which stands last")
{
    const Lines lines{{{0}, 8}, {{1}, 40}, {{2}, 6}};

    CHECK(privacy::smallestLineOf(lines) == 6);
    CHECK(privacy::collapsed(lines) == Lines{{{1}, 40}, {{0, 2}, 14}});
}

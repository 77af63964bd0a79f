#include "privacy/told_counts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using privacy::Counts;
using privacy::Interval;
using privacy::TableOptions;

TEST_CASE("Every count from k on is among those that are told alike, and the next ones on either side are not")
{
    const TableOptions options{.k = GENERATE(5, 6, 7, 8, 10, 13),
                               .counts = GENERATE(Counts::Exact, Counts::RoundedToFives)};
    for (int count = options.k; count < 60; ++count) {
        const int told = privacy::toldAs(count, options);
        const Interval meant = privacy::meantBy(told, options);
        INFO(options.k << ", " << count);
        CHECK(told >= options.k);
        CHECK(meant.least <= count);
        CHECK(count <= meant.most);
        CHECK(privacy::toldAs(meant.least, options) == told);
        CHECK(privacy::toldAs(meant.most, options) == told);
        CHECK(privacy::toldAs(meant.most + 1, options) != told);
        CHECK((meant.least == options.k || privacy::toldAs(meant.least - 1, options) != told));
    }
}

TEST_CASE("Rounding goes to the nearest five, and up where that is below k")
{
    const TableOptions five{.k = 5, .counts = Counts::RoundedToFives};
    const TableOptions six{.k = 6, .counts = Counts::RoundedToFives};

    CHECK(privacy::toldAs(7, five) == 5);
    CHECK(privacy::toldAs(8, five) == 10);
    CHECK(privacy::toldAs(7, six) == 10);
    CHECK(privacy::toldAs(7, {.k = 5}) == 7);
    CHECK(privacy::meantBy(5, five) == Interval{5, 7});
    CHECK(privacy::meantBy(10, six) == Interval{6, 12});
}

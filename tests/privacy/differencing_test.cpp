#include "privacy/differencing.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

#include <random>

using privacy::ExportedSessions;
using privacy::SmallRemainder;

namespace {

// The sessions with these numbers, up to the last one.
ExportedSessions sessions(int first, int last, int k = 5)
{
    ExportedSessions exported{.sessions = {}, .k = k};
    for (int number = first; number <= last; ++number)
        exported.sessions.append(QByteArray::number(number));
    return exported;
}

ExportedSessions both(const ExportedSessions& one, const ExportedSessions& other)
{
    return {.sessions = one.sessions + other.sessions, .k = one.k};
}

SmallRemainder takenFrom(std::optional<qsizetype> whole, const QList<qsizetype>& parts, int left)
{
    return {.whole = whole, .parts = parts, .sessions = left};
}

} // namespace

TEST_CASE("A first export, the same once more, and one with at least k more single out nobody")
{
    CHECK_FALSE(privacy::smallRemainder({}, sessions(1, 20)));
    CHECK_FALSE(privacy::smallRemainder({sessions(1, 20)}, sessions(1, 20)));
    CHECK_FALSE(privacy::smallRemainder({sessions(1, 20)}, sessions(1, 25)));
    CHECK_FALSE(privacy::smallRemainder({sessions(1, 20)}, sessions(1, 15)));
    CHECK_FALSE(privacy::smallRemainder({sessions(1, 20)}, sessions(30, 50)));
}

TEST_CASE("One to four sessions more or fewer than in an earlier export are singled out")
{
    CHECK(privacy::smallRemainder({sessions(1, 20)}, sessions(1, 21)) == takenFrom({}, {0}, 1));
    CHECK(privacy::smallRemainder({sessions(1, 20)}, sessions(1, 24)) == takenFrom({}, {0}, 4));
    CHECK(privacy::smallRemainder({sessions(1, 20)}, sessions(1, 19)) == takenFrom(0, {}, 1));
    CHECK(privacy::smallRemainder({sessions(1, 20)}, sessions(4, 40)) == takenFrom(0, {}, 3));
    CHECK(privacy::smallRemainder({sessions(50, 90), sessions(1, 20)}, sessions(1, 23)) == takenFrom({}, {1}, 3));
}

TEST_CASE("The highest k of the exports counts")
{
    CHECK_FALSE(privacy::smallRemainder({sessions(1, 20)}, sessions(1, 27)));
    CHECK(privacy::smallRemainder({sessions(1, 20, 10)}, sessions(1, 27)) == takenFrom({}, {0}, 7));
    CHECK(privacy::smallRemainder({sessions(1, 20)}, sessions(1, 27, 10)) == takenFrom({}, {0}, 7));
}

TEST_CASE("Experiments told one by one and then all together single out the sessions of none of them")
{
    const ExportedSessions all = sessions(1, 62);

    CHECK(privacy::smallRemainder({sessions(1, 20), sessions(21, 40), sessions(41, 60)}, all)
          == takenFrom({}, {0, 1, 2}, 2));
    CHECK_FALSE(privacy::smallRemainder({sessions(1, 20), sessions(21, 40)}, all));
    CHECK_FALSE(privacy::smallRemainder({sessions(1, 20), sessions(21, 40), sessions(41, 62)}, all));
}

TEST_CASE("The last of several experiments singles out what an earlier export of all has besides")
{
    const ExportedSessions all = sessions(1, 62);

    CHECK(privacy::smallRemainder({sessions(1, 20), all, sessions(21, 40)}, sessions(41, 60))
          == takenFrom(1, {0, 2}, 2));
    CHECK_FALSE(privacy::smallRemainder({sessions(1, 20), all}, sessions(41, 57)));
}

TEST_CASE("Earlier exports that overlap are not taken from a new one together")
{
    CHECK_FALSE(privacy::smallRemainder({sessions(1, 30), sessions(20, 55)}, sessions(1, 62)));
    CHECK(privacy::smallRemainder({sessions(1, 30), sessions(20, 55), sessions(31, 60)}, sessions(1, 62))
          == takenFrom({}, {0, 2}, 2));
}

TEST_CASE("Exports that do not lie next to each other are told apart by their sessions alone")
{
    const ExportedSessions spread = both(sessions(1, 10), sessions(31, 40));

    CHECK(privacy::smallRemainder({spread}, both(sessions(31, 40), sessions(1, 12))) == takenFrom({}, {0}, 2));
    CHECK(privacy::smallRemainder({spread, sessions(11, 29)}, sessions(1, 40)) == takenFrom({}, {0, 1}, 1));
}

TEST_CASE("How long it takes to compare an export with a hundred earlier ones", "[.measure]")
{
    std::mt19937 random(1);
    QList<ExportedSessions> earlier;
    for (int place = 0; place < 100; ++place)
        earlier.append(sessions(place * 50, place * 50 + 1000 + static_cast<int>(random() % 3000)));
    QElapsedTimer timer;
    timer.start();
    const auto found = privacy::smallRemainder(earlier, sessions(1, 6000));
    WARN(timer.elapsed() << " ms" << (found ? ", found" : ""));
}

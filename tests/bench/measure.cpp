#include "measure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace bench {

namespace {

void printTimes(const QString& what, const Times& times)
{
    std::printf("  %-46s %9.3f %9.3f %9.3f", qPrintable(what), times.median(), times.quantile(0.95),
                times.quantile(0.99));
}

void endLine()
{
    std::printf("\n");
    std::fflush(stdout); // a benchmark takes its time: let it be read as it goes
}

} // namespace

double Times::quantile(double part) const
{
    if (m_times.empty())
        return 0;
    std::vector<double> sorted = m_times;
    std::ranges::sort(sorted);
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
}

double Times::partWithin(double milliseconds) const
{
    const auto within = std::ranges::count_if(m_times, [&](double time) { return time <= milliseconds; });
    return static_cast<double>(within) / static_cast<double>(m_times.size());
}

double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double durationOf(const std::function<void()>& work)
{
    const double start = now();
    work();
    return now() - start;
}

Times repeated(int times, const std::function<void()>& work)
{
    Times durations;
    for (int time = 0; time < times; ++time)
        durations.add(durationOf(work));
    return durations;
}

void printTitle(const QString& title)
{
    std::printf("\n%-48s %9s %9s %9s %9s", qPrintable(title), "median", "p95", "p99", "x floor");
    endLine();
}

void printRow(const QString& what, const Times& times)
{
    printTimes(what, times);
    endLine();
}

void printRow(const QString& what, const Times& times, const Times& floor)
{
    printTimes(what, times);
    std::printf(" %9.2f", times.median() / floor.median());
    endLine();
}

void printFigure(const QString& what, double figure)
{
    std::printf("  %-46s %9.2f", qPrintable(what), figure);
    endLine();
}

} // namespace bench

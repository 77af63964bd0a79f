#pragma once

#include <QList>

#include <optional>

namespace evaluation {

// Months are counted from the year 0, so that a period is a pair of whole numbers.
constexpr int monthOf(int year, int month)
{
    return year * 12 + month - 1;
}

// Which sessions are looked at. What is empty does not limit.
struct Filter
{
    QList<qint64> experiments; // numbers as in Facts
    std::optional<int> firstMonth;
    std::optional<int> lastMonth;

    friend bool operator==(const Filter&, const Filter&) = default;
};

} // namespace evaluation

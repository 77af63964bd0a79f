#pragma once

#include "evaluation/groups.h"

namespace evaluation {

// The answers to an item by those of one role, or asked once, in each of the groups.
struct SplitOfRole
{
    std::optional<domain::Role> role; // none where the item is asked once
    QList<ItemCounts> groups;         // beside the codes
    QList<NumberSummary> numbers;     // beside the codes; empty where the item is no number

    friend bool operator==(const SplitOfRole&, const SplitOfRole&) = default;
};

// One item over groups of sessions: over months it is a trend, over experiments it shows what shifts from one to the
// next. Different roles are never put together.
struct ItemSplit
{
    QStringList codes; // of the groups
    QList<SplitOfRole> roles;

    friend bool operator==(const ItemSplit&, const ItemSplit&) = default;
};

// Of the sessions held. No roles where the set does not have the item.
ItemSplit splitOf(const Facts& facts, const Filter& filter, QLatin1StringView itemId, const Groups& groups);
ItemSplit splitOf(const Facts& facts, QLatin1StringView itemId, const Groups& groups); // of every session in a group

// What happened in one month or quarter; with nothing held there is no figure of waiting.
struct TrendPoint
{
    QString code; // of its first month, as 2023-02
    int held = 0;
    NumberSummary waitingDays;

    friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};

QList<TrendPoint> trendOf(const Facts& facts, const Filter& filter, Step step);

// How often the values of two items came together. Each value of an item stands once: its options, then
// unknown_option, without_option, no_answer, not_asked and left_empty. Where several options may be chosen a session
// counts with each of them.
struct CrossTable
{
    std::optional<domain::Role> role; // whose answers are counted; none where both are asked once
    QStringList rows;
    QStringList columns;
    QList<QList<int>> counts; // by row, then column
    QList<int> totals;        // by row: sessions, or those of the role, with its value
    int asked = 0;            // sessions, or those of the role

    friend bool operator==(const CrossTable&, const CrossTable&) = default;
};

// One table, or one for each role that answers for itself; an item asked once is then that of their session. None
// where an item has no options, or nobody is asked both.
QList<CrossTable> crossTablesOf(const Facts& facts, const Filter& filter, QLatin1StringView rowItem,
                                QLatin1StringView columnItem);

} // namespace evaluation

#pragma once

#include "evaluation/facts.h"

namespace evaluation {

// The answers to one item. asked is how many it could have been answered by; given, noAnswer, notAsked and
// leftEmpty add up to it. The options do not, where several may be chosen.
struct ItemCounts
{
    guide::Item item;
    guide::Respondent respondent = guide::Respondent::Duo;
    int asked = 0;
    int given = 0;
    int noAnswer = 0;
    int notAsked = 0;
    int leftEmpty = 0;
    QList<int> options;    // in the order of the item's options
    int unknownOption = 0; // an option that this version of the set does not have
    int several = 0;       // more than one option: derived, nobody chooses it

    friend bool operator==(const ItemCounts&, const ItemCounts&) = default;

    int option(QLatin1StringView id) const; // none for an option that the item does not have
};

// Numbers as they were filled in; median and range only where there is at least one.
struct NumberSummary
{
    int filled = 0;
    int missing = 0;
    double median = 0;
    int smallest = 0;
    int largest = 0;

    friend bool operator==(const NumberSummary&, const NumberSummary&) = default;
};

ItemCounts countsOf(const Column& column, const Rows& chosen);
NumberSummary summaryOf(const std::vector<qint16>& numbers, const Rows& chosen);
void addChoices(ItemCounts& counts, quint32 choices); // what one answered, a bit for each option
int countOf(const Rows& chosen);
int countOfBoth(const Rows& one, const Rows& other);

ItemCounts& operator+=(ItemCounts& counts, const ItemCounts& more); // of the same item

// The replies of the chosen sessions.
Rows repliesOf(const Replies& replies, const Rows& sessions);

} // namespace evaluation

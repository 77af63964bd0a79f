#pragma once

#include "evaluation/report.h"

namespace evaluation {

// What there is and is not of one item. given, noAnswer, notAsked and leftEmpty add up to asked; who does not know has
// given an answer.
struct ItemMissing
{
    QString item;
    std::optional<domain::Role> role; // of those who answer for themselves
    int asked = 0;
    int given = 0;
    int noAnswer = 0;
    int notAsked = 0;
    int leftEmpty = 0;
    int dontKnow = 0;

    friend bool operator==(const ItemMissing&, const ItemMissing&) = default;
};

// What a report cannot say, of all sessions held.
struct Missing
{
    int held = 0;
    QList<ItemMissing> items;
    int laterReached = 0; // spoken to again, weeks later
    int laterNotReached = 0;
    int laterUnknown = 0; // not tried yet, or not written down
    int withoutMinutes = 0;
    int withoutExperiment = 0;
    int withoutProfessional = 0;
    int wordsErased = 0;
    int agreementsWithoutStatus = 0;

    friend bool operator==(const Missing&, const Missing&) = default;
};

Missing missingOf(const Report& report);

} // namespace evaluation

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

// The sessions of one experiment, or of none.
struct ExperimentProgress
{
    std::optional<ExperimentFacts> experiment;
    int held = 0; // closed
    int open = 0;

    friend bool operator==(const ExperimentProgress&, const ExperimentProgress&) = default;
};

struct RolePresence
{
    domain::Role role = domain::Role::HelpSeeker;
    int sessions = 0;

    friend bool operator==(const RolePresence&, const RolePresence&) = default;
};

struct AgreementCounts
{
    int total = 0;
    int sessionsWithout = 0;       // sessions in which nothing was agreed
    std::array<int, 4> bySource{}; // by domain::NeedSource, and those without a source

    friend bool operator==(const AgreementCounts&, const AgreementCounts&) = default;
};

// What a coordinator asks of a series of conversations, in counts. Everything but the progress is about the
// sessions that were closed.
struct Report
{
    guide::EvaluationSet set;
    Filter filter;
    QList<ExperimentProgress> experiments;
    int held = 0;
    int open = 0;
    std::optional<int> firstMonth; // of the sessions held
    std::optional<int> lastMonth;
    NumberSummary minutes;
    int overNinetyMinutes = 0;
    QList<RolePresence> presence; // roles that were there at least once
    AgreementCounts agreements;
    QList<ItemCounts> items;      // all of the set, in its order
    QList<NumberSummary> numbers; // beside items; empty where the item is no number

    friend bool operator==(const Report&, const Report&) = default;

    const ItemCounts* item(QLatin1StringView id) const; // null when the set does not have it
};

Report reportOf(const Facts& facts, const Filter& filter);

} // namespace evaluation

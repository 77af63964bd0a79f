#pragma once

#include "evaluation/report_outline.h"

namespace evaluation {

// Two items of the set: how often each answer to the one came with each answer to the other.
struct Crossing
{
    QString lines; // id of the item whose answers have a line each
    QString columns;

    friend bool operator==(const Crossing&, const Crossing&) = default;
};

// Items that can be crossed: those with answers to choose from, in the order of the set.
QList<guide::Item> crossableItems(const guide::EvaluationSet& set);

// Who led and where people went, or else the first two that can be crossed. None in a set with fewer.
std::optional<Crossing> usualCrossing(const guide::EvaluationSet& set);

// A table, or one for each role that answers for itself. A line over fewer than smallest has no figures.
OutlineSection crossedSection(const Facts& facts, const Filter& filter, const Crossing& crossing, int smallest,
                              const ReportWords& words);

// The same section as the last one but one of a report, before how it was asked.
void addCrossed(ReportOutline& outline, const OutlineSection& crossed);

} // namespace evaluation

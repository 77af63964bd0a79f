#pragma once

#include "domain/id.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QString>

#include <optional>

namespace domain {

// From how many conversations on something may be told about them. It can be raised, never lowered.
inline constexpr int smallestThreshold = 5;

using ExperimentId = Id<struct ExperimentTag>;

// A series of conversations that is looked at together. Only the name is always there.
struct Experiment
{
    ExperimentId id;
    QString name;
    Setting setting = Setting::GpPractice;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    std::optional<int> planned; // number of conversations aimed at
    QString partners;           // which organisations, in free words
    QString guide;              // id of the guide its conversations begin with; empty when that is chosen each time
    QString evaluationSet;      // id; empty when it is that of the guide
    std::optional<int> k;       // its own threshold, where it asks for more than the smallest one

    friend bool operator==(const Experiment&, const Experiment&) = default;
};

} // namespace domain

#pragma once

#include "domain/id.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QString>

#include <optional>

namespace domain {

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

    friend bool operator==(const Experiment&, const Experiment&) = default;
};

} // namespace domain

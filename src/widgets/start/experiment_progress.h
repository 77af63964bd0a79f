#pragma once

#include "domain/experiment.h"
#include "storage/session_list.h"

#include <QList>

namespace widgets {

// How far an experiment is, in figures without a judgement.
struct ExperimentProgress
{
    int held = 0; // closed
    int open = 0; // begun, not closed
    std::optional<int> planned;
    std::optional<QDate> from; // its first day, or else that of its first conversation
    std::optional<QDate> to;   // none while it has no last day

    friend bool operator==(const ExperimentProgress&, const ExperimentProgress&) = default;
};

ExperimentProgress progressOf(const domain::Experiment& experiment, const QList<storage::SessionHeading>& headings);

// "17 of 20 conversations · Feb 2022 – now · 3 not finished yet"
QString progressLine(const ExperimentProgress& progress);

} // namespace widgets

#pragma once

#include "domain/network.h"

#include <QMap>

namespace domain {

// What can be counted in one drawing, to think along with the person; never a score. Counted are those who can
// answer: persons, groups and organisations, without the help-seeker.
struct NetworkFigures
{
    qsizetype size = 0;
    qsizetype isolates = 0;        // of these, those related to nobody but at most the help-seeker
    std::optional<double> density; // related pairs of all pairs among these, 0 to 1; nothing below two
    qsizetype supportive = 0;      // relations of all nodes; a changing one counts as both
    qsizetype strained = 0;        // and those that were cut off
    QMap<int, qsizetype> perRing;  // of all nodes but the help-seeker; empty on a sheet without rings

    friend bool operator==(const NetworkFigures&, const NetworkFigures&) = default;
};

NetworkFigures figuresOf(const Network& network);

} // namespace domain

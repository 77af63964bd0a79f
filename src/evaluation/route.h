#pragma once

#include "evaluation/tally.h"

namespace evaluation {

// How many went somewhere: by estimate without the conversation, as was chosen in it, and as it went.
struct Destination
{
    QString code;
    int estimate = 0;
    int chosen = 0;
    int realised = 0;

    friend bool operator==(const Destination&, const Destination&) = default;
};

// Sessions by whether somebody went to mental health care, basic or specialist. What is still open is not known.
struct Ggz
{
    int yes = 0;
    int no = 0;
    int unknown = 0;

    friend bool operator==(const Ggz&, const Ggz&) = default;
};

// The route of the sessions held. What professionals thought would have happened without the conversation is an
// estimate, and never stands for what happened.
struct RouteFigures
{
    int held = 0;
    QList<Destination> destinations; // in the order of the routes, then what only the estimate has
    int nothingFurther = 0;          // chosen
    int combinations = 0;            // more than one chosen: derived
    Ggz estimate;
    Ggz chosen;
    Ggz realised;
    Ggz chosenWhereEstimated; // of the sessions of which ggz was the estimate
    Ggz realisedWhereEstimated;

    friend bool operator==(const RouteFigures&, const RouteFigures&) = default;
};

RouteFigures routeOf(const Facts& facts, const Filter& filter);

} // namespace evaluation

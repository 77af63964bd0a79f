#pragma once

#include "domain/session.h"

namespace example {

// An experiment with its conversations.
struct Example
{
    domain::Experiment experiment;
    QList<domain::Session> sessions;
};

// The first experiment of the region, with twenty invented people. Every id is the same each time, so that
// saving the example once more changes nothing.
Example ermelo();

} // namespace example

#pragma once

#include "domain/session.h"

namespace bench {

// A conversation with this many nodes on a grid around the help-seeker and two relations each, as a drawing that
// grew would have them: most with somebody near.
domain::Session sessionOf(int nodes);

// The same nodes with relations and groups right across the sheet, the hardest to drag in.
domain::Session tangledSessionOf(int nodes);

} // namespace bench

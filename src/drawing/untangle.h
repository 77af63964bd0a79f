#pragma once

#include "domain/network.h"
#include "drawing/style.h"

#include <QHash>

namespace drawing {

// Other places for what the program placed, so that the drawing is easier to read; what a hand placed stays, and on a
// sheet with rings everything stays in its own ring and sector. Empty when nothing is better than what there is. The
// same drawing always gets the same places.
QHash<domain::NodeId, QPointF> untangledPlaces(const domain::Network& network, const Style& style);

} // namespace drawing

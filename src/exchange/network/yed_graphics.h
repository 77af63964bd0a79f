#pragma once

#include "exchange/network/network.h"

namespace exchange {

// The lines of XML by which yEd shows a node or relation as the drawing does; the prefix y is declared elsewhere.
QStringList nodeGraphics(const NetworkNode& node);
QStringList edgeGraphics(const NetworkRelation& relation);

} // namespace exchange

#pragma once

#include "domain/network.h"
#include "drawing/style.h"

#include <QRectF>

class QPainter;

namespace drawing {

// Everything a network's drawing covers, in scene units.
QRectF boundsOf(const domain::Network& network, const Style& style);

// Paints relations and over them nodes, as the canvas does item by item.
void paint(QPainter& painter, const domain::Network& network, const Style& style);

} // namespace drawing

#pragma once

#include "domain/network.h"
#include "drawing/style.h"
#include "drawing/words.h"

#include <QRectF>

class QPainter;

namespace drawing {

// Everything a network's drawing covers, in scene units, with the rings it is drawn on.
QRectF boundsOf(const domain::Network& network, const Words& words, const Style& style);

// Paints the sheet, groups, relations and over them nodes. Unlike the canvas, which has an item for each, it paints
// words over everything of their sort, so that no line or neighbour crosses them out.
void paint(QPainter& painter, const domain::Network& network, const Words& words, const Style& style);

// Paints what another state has elsewhere or more, pale and dashed, to lie under the drawing of this one.
void paintGhost(QPainter& painter, const domain::Network& network, const domain::Network& other, const Style& style);
QRectF ghostBounds(const domain::Network& network, const domain::Network& other, const Style& style);

} // namespace drawing

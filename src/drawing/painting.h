#pragma once

#include "domain/session.h"
#include "drawing/style.h"

#include <QRectF>

class QPainter;

namespace drawing {

// Everything a session's drawing covers, in scene units.
QRectF boundsOf(const domain::Session& session, const Style& style);

// Paints relations and over them nodes, as the canvas does item by item.
void paint(QPainter& painter, const domain::Session& session, const Style& style);

} // namespace drawing

#pragma once

#include "domain/network.h"
#include "drawing/label_slots.h"

#include <QPainterPath>

namespace drawing {

// What a group looks like around its members: a circle, a capsule or a rounded hull, with its name on top.
struct GroupShape
{
    QPainterPath outline;
    QColor colour = helping; // pale inside, dark on the edge
    TextBlock label;
    QPointF labelPosition;
    QRectF bounds;
};

// The order among the groups of the drawing gives the colour.
GroupShape groupShape(const QString& name, const QList<PlacedShape>& members, qsizetype order, const Style& style);

void paintGroup(QPainter& painter, const GroupShape& shape);

} // namespace drawing

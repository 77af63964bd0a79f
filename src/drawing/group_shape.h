#pragma once

#include "domain/network.h"
#include "drawing/label_slots.h"

#include <QPainterPath>

namespace drawing {

// Where the name of a group stands: close above or below its outline, at a part of its width.
struct GroupNamePlace
{
    enum class Side { Above, Below };

    Side side = Side::Above;
    double part = 0.5;
};

// What a group looks like around its members: a circle, a capsule or a rounded hull, with its name beside it.
struct GroupShape
{
    QPainterPath outline;
    QColor colour = helping; // pale inside, dark on the edge
    TextBlock label;
    QPointF labelPosition; // of the middle of its upper edge
    QRectF bounds;         // of everything
};

// The order among the groups of the drawing gives the colour.
GroupShape groupShape(const QString& name, const QList<PlacedShape>& members, qsizetype order, const Style& style);

GroupShape withNameAt(GroupShape shape, const GroupNamePlace& place); // it is above until then
QRectF nameBounds(const GroupShape& shape, const GroupNamePlace& place);

// The name is painted later, over the relations.
void paintGroup(QPainter& painter, const GroupShape& shape);

} // namespace drawing

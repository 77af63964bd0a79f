#pragma once

#include "domain/network.h"
#include "drawing/style.h"
#include "drawing/text_block.h"

#include <QPolygonF>

namespace drawing {

inline constexpr double helpSeekerRadius = 34;
inline constexpr double nodeRadius = 24;

// What a node looks like, worked out once for its kind, label and influence. The node's position is the origin.
struct NodeShape
{
    QPainterPath outline;
    QPainterPath sign; // lines inside the outline that tell kinds with one outline apart
    QPolygonF edge;    // the outline as relations meet it
    TextBlock label;
    QPointF labelPosition; // of the middle of its upper edge
    QRectF badge;          // the influence; empty when there is none
    QRectF bounds;         // of everything
};

NodeShape nodeShape(const domain::Node& node, const Style& style);

void paintNode(QPainter& painter, const domain::Node& node, const NodeShape& shape, const Style& style);

// The mark of an influence, as in ++ + = - --.
QString influenceMark(int influence);
void paintInfluence(QPainter& painter, int influence, const QRectF& badge, const Style& style);

} // namespace drawing

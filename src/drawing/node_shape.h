#pragma once

#include "domain/network.h"
#include "drawing/style.h"
#include "drawing/text_block.h"

#include <QPainterPath>
#include <QPolygonF>

namespace drawing {

inline constexpr double helpSeekerRadius = 34;
inline constexpr double nodeRadius = 24;

// Where a label stands that is not inside its node.
enum class LabelSlot { Below, Above, Right, Left, LeftOut };

// What a node looks like, worked out once for what it is. The node's position is the origin.
struct NodeShape
{
    QPainterPath outline;
    QPainterPath sign; // lines inside the outline that tell kinds with one outline apart
    QPolygonF edge;    // the outline as relations meet it
    TextBlock label;
    QPointF labelPosition;         // of the middle of its upper edge
    bool captionIsLeftOut = false; // label and supports, where there is no room for them
    QRectF badge;                  // the influence; empty when there is none
    QPainterPath ribbon;           // across a corner, of those who died
    TextBlock supports;            // letters
    QPointF supportsPosition;
    QRectF bounds; // of everything
};

NodeShape nodeShape(const domain::Node& node, const Style& style); // with its label below, if not inside
NodeShape withLabelAt(NodeShape shape, LabelSlot slot);
bool labelIsOutside(const NodeShape& shape);
QRectF labelPlace(const NodeShape& shape, LabelSlot slot); // of one that is outside

// The letters by which the legend explains them: P, G, A and E.
QString letterOf(domain::Support support);

void paintNode(QPainter& painter, const domain::Node& node, const NodeShape& shape, const Style& style);

// The two parts of it, for who paints all the words over all the figures.
void paintNodeFigure(QPainter& painter, const domain::Node& node, const NodeShape& shape, const Style& style);
void paintNodeCaption(QPainter& painter, const NodeShape& shape);

// The mark of an influence, as in ++ + = - --.
QString influenceMark(int influence);
void paintInfluence(QPainter& painter, int influence, const QRectF& badge, const Style& style);

} // namespace drawing

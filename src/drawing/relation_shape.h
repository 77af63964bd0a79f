#pragma once

#include "drawing/node_shape.h"

#include <QHash>
#include <QLineF>
#include <QPen>

namespace drawing {

// What a relation looks like, worked out once for its place, quality, direction and label.
struct RelationShape
{
    struct Stroke
    {
        QPainterPath path;
        QPen pen;
        QBrush brush;
    };

    QLineF line; // from outline to outline; of no length when the nodes overlap
    QList<Stroke> strokes;
    TextBlock mark; // a sign in the middle, of the size of one letter
    QPointF markPosition;
    bool middleIsTaken = false; // by a sign, under which a label there goes
    TextBlock label;
    QPointF labelPosition; // of the middle of its upper edge
    QRectF bounds;         // of everything
};

// The line between two nodes, ending where their outlines begin; to one side by so much, seen from the first.
QLineF lineBetween(QPointF from, const NodeShape& fromShape, QPointF to, const NodeShape& toShape, double aside = 0);

// How far to one side a relation goes so that all those between its two nodes are seen apart.
QHash<domain::RelationId, double> asides(const QList<domain::DrawnRelation>& relations);

RelationShape relationShape(const domain::DrawnRelation& relation, const QLineF& line, const Style& style);

// The words at a line stand in its middle until they are put at another part of the way.
RelationShape withLabelAt(RelationShape shape, double part);
RelationShape withoutLabel(RelationShape shape);
QRectF labelBounds(const RelationShape& shape, double part);

// The label is painted later, over the other relations.
void paintRelation(QPainter& painter, const RelationShape& shape);

// The colour of a quality; several have a colour of their own, none is known by it alone.
QColor colourOf(std::optional<domain::RelationQuality> quality);

} // namespace drawing

#pragma once

#include "drawing/node_shape.h"

#include <QHash>
#include <QLineF>
#include <QPen>

namespace drawing {

// Where the words at a relation stand: at this part of the way, on the line or beside it.
struct RelationLabelPlace
{
    double part = 0.5;
    int aside = 0; // steps away from the line: 1 just free of it, to the left seen from the first node; -1 to the right

    friend bool operator==(const RelationLabelPlace&, const RelationLabelPlace&) = default;
};

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

// The words at a line stand in its middle until they are put at another place.
RelationShape withLabelAt(RelationShape shape, const RelationLabelPlace& place);
RelationShape withoutLabel(RelationShape shape);
QRectF labelBounds(const RelationShape& shape, const RelationLabelPlace& place);

// The label is painted later, over the other relations.
void paintRelation(QPainter& painter, const RelationShape& shape);

// The colour of a quality; several have a colour of their own, none is known by it alone.
QColor colourOf(std::optional<domain::RelationQuality> quality);

} // namespace drawing

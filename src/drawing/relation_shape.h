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
    TextBlock label;
    QPointF labelPosition;
    QRectF bounds;
};

// The line between two nodes, ending where their outlines begin; to one side by so much, seen from the first.
QLineF lineBetween(QPointF from, const NodeShape& fromShape, QPointF to, const NodeShape& toShape, double aside = 0);

// How far to one side a relation goes so that all those between its two nodes are seen apart.
QHash<domain::RelationId, double> asides(const QList<domain::DrawnRelation>& relations);

RelationShape relationShape(const domain::DrawnRelation& relation, const QLineF& line, const Style& style);

void paintRelation(QPainter& painter, const RelationShape& shape);

// The two parts of it, for who paints all the words over all the lines.
void paintRelationLine(QPainter& painter, const RelationShape& shape);
void paintRelationWords(QPainter& painter, const RelationShape& shape);

// The colour of a quality; several have a colour of their own, none is known by it alone.
QColor colourOf(std::optional<domain::RelationQuality> quality);

} // namespace drawing

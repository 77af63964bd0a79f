#pragma once

#include <QPointF>
#include <QPolygonF>

#include <vector>

// Points, lines and hulls, where they are compared too often for paths.
namespace drawing {

double cross(QPointF one, QPointF other);
double length(QPointF way);

QPolygonF convexHull(std::vector<QPointF> points);                 // of one or two points, the points
bool isWithin(const QPolygonF& hull, QPointF point, double reach); // or not further outside than this

} // namespace drawing

#pragma once

#include <QPointF>
#include <QPolygonF>

#include <vector>

// Points, lines and hulls, where they are compared too often for paths.
namespace drawing {

double cross(QPointF one, QPointF other);
double length(QPointF way);

// Clockwise on the screen; fewer than three corners when the points are on one line.
QPolygonF convexHull(std::vector<QPointF> points);
bool isWithin(const QPolygonF& hull, QPointF point, double reach); // or not further outside than this

} // namespace drawing

#include "drawing/plane.h"

#include <QtMath>

#include <algorithm>

namespace drawing {

namespace {

double distanceTo(QPointF from, QPointF to, QPointF point)
{
    const QPointF way = to - from;
    const double square = QPointF::dotProduct(way, way);
    const double along = square > 0 ? qBound(0.0, QPointF::dotProduct(point - from, way) / square, 1.0) : 0;
    return length(point - from - along * way);
}

} // namespace

double cross(QPointF one, QPointF other)
{
    return one.x() * other.y() - one.y() * other.x();
}

double length(QPointF way)
{
    return qSqrt(QPointF::dotProduct(way, way));
}

// Andrew's monotone chain.
QPolygonF convexHull(std::vector<QPointF> points)
{
    std::ranges::sort(points, [](QPointF a, QPointF b) { return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y()); });
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() < 3)
        return QPolygonF(QList<QPointF>(points.begin(), points.end()));
    QPolygonF hull;
    const auto add = [&hull](QPointF point, qsizetype fixed) {
        while (hull.size() > fixed && cross(hull.last() - hull[hull.size() - 2], point - hull.last()) <= 0)
            hull.removeLast();
        hull.append(point);
    };
    for (const QPointF point : points)
        add(point, 1);
    const qsizetype lower = hull.size();
    for (auto point = points.rbegin() + 1; point != points.rend(); ++point)
        add(*point, lower);
    hull.removeLast();
    return hull;
}

bool isWithin(const QPolygonF& hull, QPointF point, double reach)
{
    bool isInside = hull.size() > 2;
    for (qsizetype i = 0; i < hull.size(); ++i) {
        const QPointF from = hull[i];
        const QPointF to = hull[(i + 1) % hull.size()];
        if (distanceTo(from, to, point) < reach)
            return true;
        isInside = isInside && cross(to - from, point - from) > 0;
    }
    return isInside;
}

} // namespace drawing

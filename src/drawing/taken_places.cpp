#include "drawing/taken_places.h"

#include <QtMath>

namespace drawing {

namespace {

// The squares that a place touches.
QList<QPoint> squaresOf(const QRectF& place)
{
    constexpr double side = 120;
    QList<QPoint> squares;
    for (int x = qFloor(place.left() / side); x <= qFloor(place.right() / side); ++x) {
        for (int y = qFloor(place.top() / side); y <= qFloor(place.bottom() / side); ++y)
            squares.append({x, y});
    }
    return squares;
}

} // namespace

void TakenPlaces::take(const QRectF& place)
{
    for (const QPoint square : squaresOf(place))
        m_squares[square].append(place);
}

double TakenPlaces::coveredArea(const QRectF& place) const
{
    double area = 0;
    for (const QPoint square : squaresOf(place)) {
        const auto taken = m_squares.constFind(square);
        if (taken == m_squares.constEnd())
            continue;
        for (const QRectF& other : *taken) {
            const QRectF common = other.intersected(place);
            area += common.width() * common.height();
        }
    }
    return area;
}

} // namespace drawing

#pragma once

#include <QHash>
#include <QList>
#include <QPoint>
#include <QRectF>

namespace drawing {

// Rectangles by the squares of the sheet that they touch, so that only those near by are compared.
class TakenPlaces
{
public:
    void take(const QRectF& place);
    double coveredArea(const QRectF& place) const; // counted again for each that covers it

private:
    QHash<QPoint, QList<QRectF>> m_squares;
};

} // namespace drawing

#include "drawing/label_slots.h"

#include <QHash>
#include <QtMath>

#include <limits>

namespace drawing {

namespace {

// Rectangles by the squares of the sheet that they touch, so that only those near by are compared.
class TakenPlaces
{
public:
    void take(const QRectF& place)
    {
        forEachSquare(place, [&](QPoint square, const QRectF&) { m_squares[square].append(place); });
    }

    // How much of the place is taken, in square units.
    double takenOf(const QRectF& place) const
    {
        double taken = 0;
        forEachSquare(place, [&](QPoint square, const QRectF& part) {
            for (const QRectF& other : m_squares.value(square)) {
                const QRectF common = part & other;
                taken += common.width() * common.height();
            }
        });
        return taken;
    }

private:
    template <typename Function>
    static void forEachSquare(const QRectF& place, Function function)
    {
        constexpr double side = 120;
        for (int x = qFloor(place.left() / side); x <= qFloor(place.right() / side); ++x) {
            for (int y = qFloor(place.top() / side); y <= qFloor(place.bottom() / side); ++y)
                function(QPoint(x, y), place & QRectF(x * side, y * side, side, side));
        }
    }

    QHash<QPoint, QList<QRectF>> m_squares;
};

} // namespace

QList<LabelSlot> labelSlots(const QList<PlacedShape>& nodes, const QList<QRectF>& taken)
{
    TakenPlaces places;
    for (const QRectF& place : taken)
        places.take(place);
    for (const PlacedShape& node : nodes) {
        places.take(node.shape->outline.boundingRect().translated(node.position));
        if (!node.shape->badge.isEmpty())
            places.take(node.shape->badge.translated(node.position));
    }
    QList<LabelSlot> chosen;
    for (const PlacedShape& node : nodes) {
        chosen.append(LabelSlot::Below);
        if (!labelIsOutside(*node.shape))
            continue;
        double least = std::numeric_limits<double>::max();
        for (const LabelSlot slot : {LabelSlot::Below, LabelSlot::Above, LabelSlot::Right, LabelSlot::Left}) {
            const double covered = places.takenOf(labelPlace(*node.shape, slot).translated(node.position));
            if (covered < least) {
                least = covered;
                chosen.last() = slot;
            }
        }
        places.take(labelPlace(*node.shape, chosen.last()).translated(node.position));
    }
    return chosen;
}

} // namespace drawing

#include "drawing/label_slots.h"

#include <QHash>
#include <QtMath>

namespace drawing {

namespace {

// Rectangles by the squares of the sheet that they touch, so that only those near by are compared.
class TakenPlaces
{
public:
    void take(const QRectF& place)
    {
        forEachSquare(place, [&](QPoint square) { m_squares[square].append(place); });
    }

    bool isFree(const QRectF& place) const
    {
        bool free = true;
        forEachSquare(place, [&](QPoint square) {
            for (const QRectF& taken : m_squares.value(square))
                free = free && !taken.intersects(place);
        });
        return free;
    }

private:
    template <typename Function>
    static void forEachSquare(const QRectF& place, Function function)
    {
        constexpr double side = 120;
        for (int x = qFloor(place.left() / side); x <= qFloor(place.right() / side); ++x) {
            for (int y = qFloor(place.top() / side); y <= qFloor(place.bottom() / side); ++y)
                function(QPoint(x, y));
        }
    }

    QHash<QPoint, QList<QRectF>> m_squares;
};

} // namespace

QList<LabelSlot> labelSlots(const QList<PlacedShape>& nodes)
{
    TakenPlaces taken;
    for (const PlacedShape& node : nodes) {
        taken.take(node.shape->outline.boundingRect().translated(node.position));
        if (!node.shape->badge.isEmpty())
            taken.take(node.shape->badge.translated(node.position));
    }
    QList<LabelSlot> chosen;
    for (const PlacedShape& node : nodes) {
        chosen.append(LabelSlot::Below);
        if (!labelIsOutside(*node.shape))
            continue;
        for (const LabelSlot slot : {LabelSlot::Below, LabelSlot::Above, LabelSlot::Right, LabelSlot::Left}) {
            const QRectF label = labelPlace(*node.shape, slot).translated(node.position);
            if (!taken.isFree(label))
                continue;
            taken.take(label);
            chosen.last() = slot;
            break;
        }
    }
    return chosen;
}

} // namespace drawing

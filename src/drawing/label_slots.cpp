#include "drawing/label_slots.h"

#include "drawing/taken_places.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace drawing {

namespace {

// The places of a label and of the supports, which follow it.
QList<QRectF> placesAt(const PlacedShape& node, LabelSlot slot)
{
    QList<QRectF> places{labelPlace(*node.shape, slot).translated(node.position)};
    if (!node.shape->supports.lines.isEmpty()) {
        const QPointF supports = withLabelAt(*node.shape, slot).supportsPosition;
        places.append(node.shape->supports.bounds.translated(node.position + supports));
    }
    return places;
}

double coveredAt(const PlacedShape& node, LabelSlot slot, const TakenPlaces& taken)
{
    double covered = 0;
    for (const QRectF& place : placesAt(node, slot))
        covered += taken.coveredArea(place);
    return covered;
}

QList<qsizetype> orderOf(const QList<PlacedShape>& nodes, NoRoom noRoom)
{
    QList<qsizetype> order(nodes.size());
    std::iota(order.begin(), order.end(), 0);
    if (noRoom == NoRoom::LeaveOut) {
        const auto distance = [&](qsizetype i) { return QPointF::dotProduct(nodes[i].position, nodes[i].position); };
        std::ranges::stable_sort(order, {}, distance);
    }
    return order;
}

LabelSlot slotFor(const PlacedShape& node, const TakenPlaces& taken, NoRoom noRoom)
{
    LabelSlot best = LabelSlot::Below;
    double least = std::numeric_limits<double>::max();
    for (const LabelSlot slot : {LabelSlot::Below, LabelSlot::Above, LabelSlot::Right, LabelSlot::Left}) {
        const double covered = coveredAt(node, slot, taken);
        if (covered <= 0)
            return slot;
        if (covered < least) {
            least = covered;
            best = slot;
        }
    }
    return noRoom == NoRoom::LeaveOut ? LabelSlot::LeftOut : best;
}

} // namespace

QList<LabelSlot> labelSlots(const QList<PlacedShape>& nodes, NoRoom noRoom)
{
    TakenPlaces places;
    for (const PlacedShape& node : nodes) {
        places.take(node.shape->outline.boundingRect().translated(node.position));
        if (!node.shape->badge.isEmpty())
            places.take(node.shape->badge.translated(node.position));
    }
    QList<LabelSlot> chosen(nodes.size(), LabelSlot::Below);
    for (const qsizetype i : orderOf(nodes, noRoom)) {
        if (!labelIsOutside(*nodes[i].shape))
            continue;
        chosen[i] = slotFor(nodes[i], places, noRoom);
        if (chosen[i] == LabelSlot::LeftOut)
            continue;
        for (const QRectF& place : placesAt(nodes[i], chosen[i]))
            places.take(place);
    }
    return chosen;
}

} // namespace drawing

#include "drawing/label_slots.h"

#include "drawing/taken_places.h"

#include <limits>

namespace drawing {

namespace {

LabelSlot leastCovered(const TakenPlaces& places, const PlacedShape& node)
{
    LabelSlot best = LabelSlot::Below;
    double least = std::numeric_limits<double>::max();
    for (const LabelSlot slot : {LabelSlot::Below, LabelSlot::Above, LabelSlot::Right, LabelSlot::Left}) {
        const double covered = places.coveredArea(labelPlace(*node.shape, slot).translated(node.position));
        if (covered <= 0)
            return slot;
        if (covered < least) {
            least = covered;
            best = slot;
        }
    }
    return best;
}

} // namespace

QList<LabelSlot> labelSlots(const QList<PlacedShape>& nodes)
{
    TakenPlaces places;
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
        chosen.last() = leastCovered(places, node);
        places.take(labelPlace(*node.shape, chosen.last()).translated(node.position));
    }
    return chosen;
}

} // namespace drawing

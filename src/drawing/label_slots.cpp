#include "drawing/label_slots.h"

#include "drawing/taken_places.h"

#include <limits>

namespace drawing {

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
        double least = std::numeric_limits<double>::max();
        for (const LabelSlot slot : {LabelSlot::Below, LabelSlot::Above, LabelSlot::Right, LabelSlot::Left}) {
            const double covered = places.coveredArea(labelPlace(*node.shape, slot).translated(node.position));
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

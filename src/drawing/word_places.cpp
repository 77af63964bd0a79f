#include "drawing/word_places.h"

#include "drawing/taken_places.h"

#include <array>

namespace drawing {

namespace {

constexpr std::array partsOfWidth{0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9, 0.0, 1.0};
constexpr std::array partsOfWay{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};

QList<GroupNamePlace> namePlaces()
{
    QList<GroupNamePlace> places;
    for (const auto side : {GroupNamePlace::Side::Above, GroupNamePlace::Side::Below}) {
        for (const double part : partsOfWidth)
            places.append({side, part});
    }
    return places;
}

void takeNode(TakenPlaces& taken, const PlacedShape& node)
{
    taken.take(node.shape->outline.boundingRect().translated(node.position));
    if (!node.shape->badge.isEmpty())
        taken.take(node.shape->badge.translated(node.position));
    if (labelIsOutside(*node.shape))
        taken.take(node.shape->label.bounds.translated(node.shape->labelPosition + node.position));
    if (!node.shape->supports.lines.isEmpty())
        taken.take(node.shape->supports.bounds.translated(node.shape->supportsPosition + node.position));
}

// The first of the candidates whose word is free, or the one where it covers least; its place is taken from then on.
template <typename Candidates, typename PlaceOf>
typename Candidates::value_type freest(TakenPlaces& taken, const Candidates& candidates, PlaceOf placeOf)
{
    auto best = candidates.front();
    double least = taken.coveredArea(placeOf(best));
    for (const auto& candidate : candidates) {
        if (least <= 0)
            break;
        const double covered = taken.coveredArea(placeOf(candidate));
        if (covered >= least)
            continue;
        least = covered;
        best = candidate;
    }
    taken.take(placeOf(best));
    return best;
}

} // namespace

WordPlaces wordPlaces(const QList<PlacedShape>& nodes, const QList<const GroupShape*>& groups,
                      const QList<const RelationShape*>& relations)
{
    TakenPlaces taken;
    for (const PlacedShape& node : nodes)
        takeNode(taken, node);
    const QList<GroupNamePlace> sides = namePlaces();
    WordPlaces places;
    for (const GroupShape* group : groups) {
        const auto placeOf = [&](const GroupNamePlace& place) { return nameBounds(*group, place); };
        places.groups.append(group->label.lines.isEmpty() ? GroupNamePlace() : freest(taken, sides, placeOf));
    }
    for (const RelationShape* relation : relations) {
        const auto placeOf = [&](double part) { return labelBounds(*relation, part); };
        places.relations.append(relation->label.lines.isEmpty() ? partsOfWay.front()
                                                                : freest(taken, partsOfWay, placeOf));
    }
    return places;
}

} // namespace drawing

#include "drawing/word_places.h"

#include "drawing/taken_places.h"

#include <array>

namespace drawing {

namespace {

constexpr std::array partsOfWidth{0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9, 0.0, 1.0};
constexpr std::array partsOfWay{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};
constexpr double wordGap = 3; // so that two words on one height do not read as one
constexpr std::array partsBeside{0.5, 0.3, 0.7, 0.1, 0.9};

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
    if (node.shape->captionIsLeftOut)
        return;
    if (labelIsOutside(*node.shape))
        taken.take(node.shape->label.bounds.translated(node.shape->labelPosition + node.position));
    if (!node.shape->supports.lines.isEmpty())
        taken.take(node.shape->supports.bounds.translated(node.shape->supportsPosition + node.position));
}

// The first of the candidates whose word is free, or the one where it covers least, and how much that is.
template <typename Candidates, typename PlaceOf>
auto freest(const TakenPlaces& taken, const Candidates& candidates, PlaceOf placeOf)
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
    return std::pair(best, least);
}

GroupNamePlace placeName(TakenPlaces& taken, const GroupShape& group)
{
    if (group.label.lines.isEmpty())
        return {};
    const auto placeOf = [&](const GroupNamePlace& place) { return nameBounds(group, place); };
    const GroupNamePlace place = freest(taken, namePlaces(), placeOf).first;
    taken.take(placeOf(place));
    return place;
}

// Along the line first; where it is too short for its words, beside it.
QList<RelationLabelPlace> labelPlaces()
{
    QList<RelationLabelPlace> places;
    for (const double part : partsOfWay)
        places.append({part, 0});
    for (const int aside : {1, -1, 2, -2}) {
        for (const double part : partsBeside)
            places.append({part, aside});
    }
    return places;
}

std::optional<RelationLabelPlace> placeLabel(TakenPlaces& taken, const RelationShape& relation, NoRoom noRoom)
{
    if (relation.label.lines.isEmpty())
        return RelationLabelPlace{};
    static const QList<RelationLabelPlace> candidates = labelPlaces();
    const auto placeOf = [&](const RelationLabelPlace& place) {
        return labelBounds(relation, place).adjusted(-wordGap, 0, wordGap, 0);
    };
    const auto [place, covered] = freest(taken, candidates, placeOf);
    if (covered > 0 && noRoom == NoRoom::LeaveOut)
        return {};
    taken.take(placeOf(place));
    return place;
}

} // namespace

WordPlaces wordPlaces(const QList<PlacedShape>& nodes, const QList<const GroupShape*>& groups,
                      const QList<const RelationShape*>& relations, NoRoom noRoom)
{
    TakenPlaces taken;
    for (const PlacedShape& node : nodes)
        takeNode(taken, node);
    WordPlaces places;
    for (const GroupShape* group : groups)
        places.groups.append(placeName(taken, *group));
    for (const RelationShape* relation : relations)
        places.relations.append(placeLabel(taken, *relation, noRoom));
    return places;
}

} // namespace drawing

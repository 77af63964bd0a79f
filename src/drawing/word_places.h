#pragma once

#include "drawing/group_shape.h"
#include "drawing/label_slots.h"
#include "drawing/relation_shape.h"

namespace drawing {

// Where the names of groups and the words at relations stand, in the order in which these were given.
struct WordPlaces
{
    QList<GroupNamePlace> groups;
    QList<std::optional<RelationLabelPlace>> relations; // none when it is left out
};

// The first place of each that covers no node, no name of a node and no other word, or the one that covers least; the
// words of relations are left out instead where that is asked. The nodes have their names where they will be.
WordPlaces wordPlaces(const QList<PlacedShape>& nodes, const QList<const GroupShape*>& groups,
                      const QList<const RelationShape*>& relations, NoRoom noRoom);

} // namespace drawing

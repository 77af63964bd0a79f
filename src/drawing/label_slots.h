#pragma once

#include "drawing/node_shape.h"

namespace drawing {

// A node where it stands.
struct PlacedShape
{
    QPointF position;
    const NodeShape* shape = nullptr; // never null
};

// Where each label stands so that it covers no other node and no other label: below, above, to the right or to the
// left, the first that is free. Those that come first choose first, and where nothing is free a label covers as little
// as it can. Where labels without room are left out, those nearest to the middle choose first.
QList<LabelSlot> labelSlots(const QList<PlacedShape>& nodes, NoRoom noRoom);

} // namespace drawing

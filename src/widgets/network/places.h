#pragma once

#include "domain/network.h"

#include <QRectF>

// Where things stand on the sheet, for those who go over it with the keyboard.
namespace widgets {

// The help-seeker, and then the others clockwise from twelve o'clock.
QList<domain::NodeId> clockwise(const domain::Network& network);

// The nearest node in a direction, such as (1, 0) for the right.
std::optional<domain::NodeId> neighbour(const domain::Network& network, domain::NodeId from, QPointF direction);

// A place near the wanted one where a new node covers nothing.
QPointF freePlace(const domain::Network& network, QPointF wanted);

// The first free place of a list down the left side of this part of the sheet, and then of the column beside it.
QPointF listPlace(const domain::Network& network, const QRectF& visible);

// Of the relations of a node, the one after this; the first where there is none or it is not one of them.
std::optional<domain::RelationId> relationAfter(const domain::Network& network, domain::NodeId node,
                                                const std::optional<domain::RelationId>& relation);

} // namespace widgets

#pragma once

#include "domain/session.h"

// Where things stand on the sheet, for those who go over it with the keyboard.
namespace widgets {

// The help-seeker, and then the others clockwise from twelve o'clock.
QList<domain::NodeId> clockwise(const domain::Session& session);

// The nearest node in a direction, such as (1, 0) for the right.
std::optional<domain::NodeId> neighbour(const domain::Session& session, domain::NodeId from, QPointF direction);

// A place near the wanted one where a new node covers nothing.
QPointF freePlace(const domain::Session& session, QPointF wanted);

} // namespace widgets

#pragma once

#include "exchange/network/network.h"

namespace exchange {

// Gives a node or relation what an attribute of this name says; false when the name or the value is not one of
// ours. Names and codes may be in capitals.
bool take(NetworkNode& node, const QString& name, const QString& text);
bool take(NetworkRelation& relation, const QString& name, const QString& text);
bool take(Network& network, const QString& name, const QString& text);

// Whether a file of ours derives this attribute from the others, so that it need not be kept.
bool isDerived(const NetworkNode& node, const QString& name);
bool isDerived(const NetworkRelation& relation, const QString& name);

// Where Network Canvas drew it, from 0 to 1 with the origin in a corner, brought to the size of our drawing.
QPointF fromCanvas(QPointF position);

} // namespace exchange

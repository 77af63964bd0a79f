#pragma once

#include "domain/session.h"

#include <QAccessible>

namespace widgets {

class NetworkReader;

// Lets a screen reader find the canvas as a list of its nodes instead of as a picture. Once for the program.
void installNetworkAccessibility();

// One node in that list, for as long as it is drawn.
QAccessibleInterface* makeNodeAccessible(NetworkReader& reader, domain::NodeId node);

} // namespace widgets

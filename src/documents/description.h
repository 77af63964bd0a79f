#pragma once

#include "domain/network.h"

#include <QString>

// The drawing in one paragraph of Dutch, for paper: for who cannot see it, and for who reads it much later.
namespace documents {

QString describe(const domain::Network& network); // with everything by its name
QString describeInCounts(const domain::Network& network);

} // namespace documents

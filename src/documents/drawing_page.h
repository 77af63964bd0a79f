#pragma once

#include "documents/page.h"
#include "domain/session.h"

namespace documents {

// The drawing in one state on one A4, upright or on its side, whichever shows it larger: whose and when above it,
// under it a legend of what it uses and the drawing in words.
Page drawingPage(const domain::Session& session, domain::Snapshot snapshot);

} // namespace documents

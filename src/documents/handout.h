#pragma once

#include "documents/page.h"
#include "domain/session.h"

namespace documents {

// What the person takes home: one A4 in simple Dutch, readable in black and white, with dotted lines to write on for
// whatever was not filled in. Nothing but the page itself tells whose it is.
Page handoutPage(const domain::Session& session);
QByteArray handout(const domain::Session& session); // as PDF

} // namespace documents

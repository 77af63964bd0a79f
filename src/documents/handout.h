#pragma once

#include "domain/session.h"

#include <QByteArray>

namespace documents {

// What the person takes home: the bytes of a PDF of one A4 in simple Dutch, readable in black and white, with
// dotted lines to write on for whatever was not filled in. Nothing but the page itself tells whose it is.
QByteArray handout(const domain::Session& session);

} // namespace documents

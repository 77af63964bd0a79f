#pragma once

#include "documents/page.h"
#include "domain/vocabulary.h"
#include "guide/guide.h"

namespace documents {

// A sheet to draw on by hand: the person in the middle, the four questions in the corners with lines to write on,
// and every sign there is at the foot.
Page emptySheet(const guide::Guide& guide, const QString& name, domain::Sheet sheet);

} // namespace documents

#pragma once

#include "domain/vocabulary.h"
#include "drawing/style.h"
#include "drawing/words.h"

#include <QRectF>

class QPainter;

namespace drawing {

// Everything that rings and sectors with their names cover; empty on an empty sheet.
QRectF sheetBounds(domain::Sheet sheet, const Words& words, const Style& style);

void paintSheet(QPainter& painter, domain::Sheet sheet, const Words& words, const Style& style);

} // namespace drawing

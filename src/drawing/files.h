#pragma once

#include "domain/network.h"
#include "drawing/style.h"
#include "drawing/words.h"

#include <QByteArray>

// The drawing with its legend as the bytes of a picture. Nothing but what is drawn is in them: no name or label in
// the title, author or any other description.
namespace drawing {

QByteArray toSvg(const domain::Network& network, const Words& words, const Style& style);

// At 96 dots an inch one scene unit is one pixel. A drawing too large for a picture gets fewer dots.
QByteArray toPng(const domain::Network& network, const Words& words, const Style& style, int dotsPerInch);

} // namespace drawing

#include "drawing/style.h"

#include <QtMath>

namespace drawing {

Style Style::readableAt(double zoom) const
{
    constexpr double leastPart = 0.77;  // of the size that was chosen: 10 pixels of 13
    constexpr double largestPart = 2.2; // larger words would be all there is
    if (zoom >= leastPart)
        return *this;
    return {.textSize = qRound(textSize * qMin(leastPart / zoom, largestPart)) * 1.0, .noRoom = NoRoom::LeaveOut};
}

QFont Style::font() const
{
    QFont font;
    font.setPixelSize(qRound(textSize));
    font.setHintingPreference(QFont::PreferNoHinting); // the same line breaks at every zoom and on paper
    return font;
}

QFont Style::boldFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace drawing

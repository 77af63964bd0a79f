#include "drawing/style.h"

#include <QtMath>

namespace drawing {

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

#pragma once

#include "domain/network.h"
#include "drawing/legend.h"

#include <QRectF>

class QPainter;

namespace documents {

// The drawing with the legend of what it uses under it, as large as a room on paper allows; where that makes it
// small, its text grows against its shapes and stays readable. Measures are points.
class PlacedDrawing
{
public:
    static constexpr double usualLeastText = 8.7; // so that the smallest words, on relations, are 8

    // The least size is that of the text in points, where the drawing can bear it.
    PlacedDrawing(const domain::Network& network, QSizeF room, double leastText = usualLeastText);

    double scale() const { return m_scale; } // points for each unit of the drawing
    double textSize() const { return m_style.textSize * m_scale; }
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    void fit();

    domain::Network m_network;
    drawing::Legend m_legend;
    QSizeF m_room; // of the drawing alone
    drawing::Style m_style;
    QRectF m_bounds;
    double m_scale = 1;
};

// A legend on paper, which is smaller than on the screen.
inline constexpr double legendScale = 0.64;

} // namespace documents

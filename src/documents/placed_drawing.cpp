#include "documents/placed_drawing.h"

#include "drawing/painting.h"

#include <QPainter>

#include <cmath>

namespace documents {

namespace {

constexpr double gap = 10;
constexpr double largestScale = 1.0; // a third larger than on the screen
constexpr double largestText = 28;   // in units of the drawing: above this the words cover each other

} // namespace

PlacedDrawing::PlacedDrawing(const domain::Network& network, QSizeF room, double leastText)
    : m_network(network),
      m_legend(drawing::signsOf(network), drawing::dutchWords(), {}, room.width() / legendScale),
      m_room(room)
{
    if (!m_legend.size().isEmpty())
        m_room.rheight() -= m_legend.size().height() * legendScale + gap;
    fit();
    while (textSize() < leastText && m_style.textSize < largestText) {
        const double wanted = std::ceil(leastText / m_scale); // what is larger also takes room, so this may not do yet
        m_style.textSize = qBound(m_style.textSize + 1, wanted, largestText);
        fit();
    }
}

void PlacedDrawing::fit()
{
    m_bounds = drawing::boundsOf(m_network, drawing::dutchWords(), m_style);
    m_scale = qMin(largestScale, qMin(m_room.width() / m_bounds.width(), m_room.height() / m_bounds.height()));
}

void PlacedDrawing::paint(QPainter& painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    painter.save();
    painter.translate(m_room.width() / 2, m_room.height() / 2);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_bounds.center());
    drawing::paint(painter, m_network, drawing::dutchWords(), m_style);
    painter.restore();
    painter.translate(0, m_room.height() + gap);
    painter.scale(legendScale, legendScale);
    m_legend.paint(painter);
    painter.restore();
}

} // namespace documents

#include "widgets/network/ghost_item.h"

#include "drawing/painting.h"

namespace widgets {

GhostItem::GhostItem()
{
    setZValue(-2); // under everything
    setCacheMode(DeviceCoordinateCache);
}

void GhostItem::show(const domain::Network& drawn, const domain::Network& other, const drawing::Style& style)
{
    prepareGeometryChange();
    m_drawn = drawn;
    m_other = other;
    m_style = style;
    m_bounds = drawing::ghostBounds(drawn, other, style);
    update();
}

void GhostItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    drawing::paintGhost(*painter, m_drawn, m_other, m_style);
}

} // namespace widgets

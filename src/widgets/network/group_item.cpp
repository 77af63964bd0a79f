#include "widgets/network/group_item.h"

#include <QPainter>

namespace widgets {

GroupItem::GroupItem()
{
    setZValue(-1); // under relations and nodes
}

void GroupItem::setShape(const drawing::GroupShape& shape)
{
    prepareGeometryChange();
    m_shape = drawing::withNameAt(shape, m_namePlace);
    update();
}

void GroupItem::setNamePlace(const drawing::GroupNamePlace& place)
{
    m_namePlace = place;
    setShape(m_shape);
}

bool GroupItem::nameCovers(QPointF scenePosition) const
{
    return m_shape.label.bounds.translated(m_shape.labelPosition).adjusted(-4, -4, 4, 4).contains(scenePosition);
}

void GroupItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    drawing::paintGroup(*painter, m_shape);
}

} // namespace widgets

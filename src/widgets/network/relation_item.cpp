#include "widgets/network/relation_item.h"

#include <QPainter>

namespace widgets {

RelationItem::RelationItem(const domain::DrawnRelation& relation) : m_relation(relation) {}

void RelationItem::setRelation(const domain::DrawnRelation& relation, const QLineF& line, const drawing::Style& style)
{
    prepareGeometryChange();
    m_relation = relation;
    m_shape = drawing::withLabelAt(drawing::relationShape(relation, line, style),
                                   m_labelPlace.value_or(drawing::RelationLabelPlace()));
    update();
}

void RelationItem::setLabelPlace(std::optional<drawing::RelationLabelPlace> place)
{
    prepareGeometryChange();
    m_labelPlace = place;
    m_shape = drawing::withLabelAt(m_shape, place.value_or(drawing::RelationLabelPlace()));
    update();
}

void RelationItem::setSelected(bool selected)
{
    if (selected == m_isSelected)
        return;
    m_isSelected = selected;
    update();
}

double RelationItem::distanceTo(QPointF scenePosition) const
{
    const QLineF& line = m_shape.line;
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double part = square > 0 ? QPointF::dotProduct(scenePosition - line.p1(), along) / square : 0;
    return QLineF(line.p1() + along * qBound(0.0, part, 1.0), scenePosition).length();
}

QRectF RelationItem::boundingRect() const
{
    return m_shape.bounds;
}

void RelationItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_isSelected) {
        QColor band = drawing::helping;
        band.setAlphaF(0.25F);
        painter->setPen(QPen(band, 16, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(m_shape.line);
    }
    drawing::paintRelation(*painter, m_shape);
}

} // namespace widgets

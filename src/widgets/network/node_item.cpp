#include "widgets/network/node_item.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr double handleRadius = 8;
constexpr double handleDistance = 16;
constexpr double ringReach = 8; // how far the selection goes outside the outline

} // namespace

NodeItem::NodeItem(const domain::DrawnNode& node, const drawing::Style& style)
    : m_node(node),
      m_style(style),
      m_shape(drawing::nodeShape(node, style))
{
    setPos(node.position);
    setZValue(1);
    setCacheMode(DeviceCoordinateCache);
}

void NodeItem::setNode(const domain::DrawnNode& node, const drawing::Style& style)
{
    setPos(node.position);
    const domain::Node& is = node;
    const bool looksTheSame = is == m_node && style == m_style;
    m_node = node;
    if (looksTheSame)
        return;
    prepareGeometryChange();
    m_style = style;
    m_shape = drawing::withLabelAt(drawing::nodeShape(node, style), shownSlot());
    update();
}

void NodeItem::setLabelSlot(drawing::LabelSlot slot)
{
    if (slot == m_slot)
        return;
    prepareGeometryChange();
    m_slot = slot;
    m_shape = drawing::withLabelAt(m_shape, shownSlot());
    update();
}

// A node that the hand is at always tells what it is.
drawing::LabelSlot NodeItem::shownSlot() const
{
    return m_marks && m_slot == drawing::LabelSlot::LeftOut ? drawing::LabelSlot::Below : m_slot;
}

void NodeItem::setMark(Mark mark)
{
    setMarks(m_marks | mark);
}

void NodeItem::clearMark(Mark mark)
{
    setMarks(m_marks & ~Marks(mark));
}

void NodeItem::setMarks(Marks marks)
{
    if (marks == m_marks)
        return;
    prepareGeometryChange();
    m_marks = marks;
    m_shape = drawing::withLabelAt(m_shape, shownSlot());
    setZValue(m_marks ? 2 : 1); // so that its handle is on top
    update();
}

bool NodeItem::nameCovers(QPointF scenePosition) const
{
    if (m_shape.captionIsLeftOut || m_shape.label.lines.isEmpty())
        return false;
    const QSizeF size = m_shape.label.bounds.size();
    const QRectF place(m_shape.labelPosition - QPointF(size.width() / 2, 0), size);
    return place.translated(pos()).contains(scenePosition);
}

bool NodeItem::covers(QPointF scenePosition) const
{
    return m_shape.outline.contains(scenePosition - pos());
}

bool NodeItem::reaches(QPointF scenePosition) const
{
    const QPointF position = scenePosition - pos();
    const QRectF way(QPointF(0, -handleRadius - 4), QPointF(handlePosition().x() + handleRadius + 4, handleRadius + 4));
    return m_shape.outline.contains(position) || way.contains(position);
}

QPointF NodeItem::handle() const
{
    return pos() + handlePosition();
}

QPointF NodeItem::handlePosition() const
{
    return {m_shape.outline.boundingRect().right() + handleDistance, 0};
}

QRectF NodeItem::boundingRect() const
{
    const QRectF ring = m_shape.outline.boundingRect().adjusted(-ringReach, -ringReach, ringReach, ringReach);
    const double reach = handleRadius + 2;
    const QRectF handle(handlePosition() - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    return m_shape.bounds | ring | handle;
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintMarks(*painter);
    drawing::paintNode(*painter, m_node, m_shape, m_style);
    if (showsHandle())
        paintHandle(*painter);
}

// A band around the outline: paper next to it, and the colour outside of that.
void NodeItem::paintMarks(QPainter& painter) const
{
    if (!m_marks.testAnyFlags(Marks(Mark::Selected) | Mark::Target))
        return;
    const bool isTarget = m_marks.testFlag(Mark::Target);
    const auto band = [&](const QColor& colour, double reach) {
        painter.strokePath(m_shape.outline, QPen(colour, 2 * reach, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    band(drawing::helping, isTarget ? 7 : 6);
    band(drawing::paper, isTarget ? 2 : 3);
}

void NodeItem::paintHandle(QPainter& painter) const
{
    const QPointF centre = handlePosition();
    painter.setPen(QPen(drawing::paper, 1.5));
    painter.setBrush(drawing::helping);
    painter.drawEllipse(centre, handleRadius, handleRadius);
    painter.setPen(QPen(drawing::paper, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(centre - QPointF(3.5, 0), centre + QPointF(3.5, 0));
    painter.drawPolyline(QPolygonF{centre + QPointF(0.5, -3), centre + QPointF(3.5, 0), centre + QPointF(0.5, 3)});
}

} // namespace widgets

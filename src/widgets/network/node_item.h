#pragma once

#include "drawing/node_shape.h"

#include <QGraphicsItem>

namespace widgets {

// A node on the canvas. It draws the node it was given and knows nothing of the session.
class NodeItem final : public QGraphicsItem
{
public:
    enum class Mark { Selected = 1, Hovered = 2, Target = 4 };
    Q_DECLARE_FLAGS(Marks, Mark)

    NodeItem(const domain::DrawnNode& node, const drawing::Style& style);

    const domain::DrawnNode& node() const { return m_node; }
    const drawing::NodeShape& drawn() const { return m_shape; }
    void setNode(const domain::DrawnNode& node, const drawing::Style& style);
    void setLabelSlot(drawing::LabelSlot slot);
    void setMark(Mark mark);
    void clearMark(Mark mark);

    bool covers(QPointF scenePosition) const;
    bool nameCovers(QPointF scenePosition) const;
    bool showsHandle() const { return m_marks.testAnyFlags(Marks(Mark::Selected) | Mark::Hovered); }
    QPointF handle() const;                    // from which a relation is pulled, in the scene
    bool reaches(QPointF scenePosition) const; // covers it, or the way to the handle
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QPointF handlePosition() const;
    drawing::LabelSlot shownSlot() const;
    void setMarks(Marks marks);
    void paintMarks(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;

    domain::DrawnNode m_node;
    drawing::Style m_style;
    drawing::LabelSlot m_slot = drawing::LabelSlot::Below;
    drawing::NodeShape m_shape;
    Marks m_marks;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(NodeItem::Marks)

} // namespace widgets

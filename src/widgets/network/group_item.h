#pragma once

#include "drawing/group_shape.h"

#include <QGraphicsItem>

namespace widgets {

// A group on the canvas, around its members where they are; its name is an item of its own.
class GroupItem final : public QGraphicsItem
{
public:
    GroupItem();

    const drawing::GroupShape& drawn() const { return m_shape; }
    void setShape(const drawing::GroupShape& shape);
    void setNamePlace(const drawing::GroupNamePlace& place); // also of the shapes that come after this one

    bool nameCovers(QPointF scenePosition) const;
    QRectF boundingRect() const override { return m_shape.bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    drawing::GroupShape m_shape;
    drawing::GroupNamePlace m_namePlace;
};

} // namespace widgets

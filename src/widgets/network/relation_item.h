#pragma once

#include "drawing/relation_shape.h"

#include <QGraphicsItem>

namespace widgets {

// A relation on the canvas, between two places it is told.
class RelationItem final : public QGraphicsItem
{
public:
    explicit RelationItem(const domain::DrawnRelation& relation);

    const domain::DrawnRelation& relation() const { return m_relation; }
    const drawing::RelationShape& drawn() const { return m_shape; }
    void setRelation(const domain::DrawnRelation& relation, const QLineF& line, const drawing::Style& style);
    void setSelected(bool selected);

    double distanceTo(QPointF scenePosition) const;
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    domain::DrawnRelation m_relation;
    drawing::RelationShape m_shape;
    bool m_isSelected = false;
};

} // namespace widgets

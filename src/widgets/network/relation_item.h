#pragma once

#include "drawing/relation_shape.h"

#include <QGraphicsItem>

namespace widgets {

// A relation on the canvas, between two places it is told; its label is an item of its own.
class RelationItem final : public QGraphicsItem
{
public:
    explicit RelationItem(const domain::DrawnRelation& relation);

    const domain::DrawnRelation& relation() const { return m_relation; }
    const drawing::RelationShape& drawn() const { return m_shape; }
    bool showsLabel() const { return m_labelPlace.has_value(); }
    void setRelation(const domain::DrawnRelation& relation, const QLineF& line, const drawing::Style& style);
    void setLabelPlace(std::optional<drawing::RelationLabelPlace> place); // or left out; also where it goes after this
    void setSelected(bool selected);

    double distanceTo(QPointF scenePosition) const;
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    domain::DrawnRelation m_relation;
    drawing::RelationShape m_shape;
    std::optional<drawing::RelationLabelPlace> m_labelPlace = drawing::RelationLabelPlace();
    bool m_isSelected = false;
};

} // namespace widgets

#pragma once

#include "domain/network.h"
#include "drawing/style.h"

#include <QGraphicsItem>

namespace widgets {

// Another state of the network, pale under the one that is drawn.
class GhostItem final : public QGraphicsItem
{
public:
    GhostItem();

    void show(const domain::Network& drawn, const domain::Network& other, const drawing::Style& style);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    domain::Network m_drawn;
    domain::Network m_other;
    drawing::Style m_style;
    QRectF m_bounds;
};

} // namespace widgets

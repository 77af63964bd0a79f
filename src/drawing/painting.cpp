#include "drawing/painting.h"

#include "drawing/node_shape.h"
#include "drawing/relation_shape.h"

#include <QHash>
#include <QPainter>

namespace drawing {

namespace {

QHash<domain::NodeId, NodeShape> nodeShapesOf(const domain::Network& network, const Style& style)
{
    QHash<domain::NodeId, NodeShape> shapes;
    for (const domain::DrawnNode& node : network.nodes)
        shapes.insert(node.id, nodeShape(node, style));
    return shapes;
}

QList<RelationShape> relationShapesOf(const domain::Network& network, const QHash<domain::NodeId, NodeShape>& nodes,
                                      const Style& style)
{
    QHash<domain::NodeId, QPointF> places;
    for (const domain::DrawnNode& node : network.nodes)
        places.insert(node.id, node.position);
    QList<RelationShape> shapes;
    for (const domain::DrawnRelation& relation : network.relations) {
        const QLineF line = lineBetween(places.value(relation.from), nodes.value(relation.from),
                                        places.value(relation.to), nodes.value(relation.to));
        shapes.append(relationShape(relation, line, style));
    }
    return shapes;
}

} // namespace

QRectF boundsOf(const domain::Network& network, const Style& style)
{
    const auto nodes = nodeShapesOf(network, style);
    QRectF bounds;
    for (const domain::DrawnNode& node : network.nodes)
        bounds |= nodes.value(node.id).bounds.translated(node.position);
    for (const RelationShape& relation : relationShapesOf(network, nodes, style))
        bounds |= relation.bounds;
    return bounds;
}

void paint(QPainter& painter, const domain::Network& network, const Style& style)
{
    const auto nodes = nodeShapesOf(network, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RelationShape& relation : relationShapesOf(network, nodes, style))
        paintRelation(painter, relation);
    for (const domain::DrawnNode& node : network.nodes) {
        painter.translate(node.position);
        paintNode(painter, node, nodes.value(node.id), style);
        painter.translate(-node.position);
    }
    painter.restore();
}

} // namespace drawing

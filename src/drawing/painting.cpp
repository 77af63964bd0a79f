#include "drawing/painting.h"

#include "drawing/node_shape.h"
#include "drawing/relation_shape.h"

#include <QHash>
#include <QPainter>

namespace drawing {

namespace {

QHash<domain::NodeId, NodeShape> nodeShapesOf(const domain::Session& session, const Style& style)
{
    QHash<domain::NodeId, NodeShape> shapes;
    for (const domain::Node& node : session.nodes)
        shapes.insert(node.id, nodeShape(node, style));
    return shapes;
}

QList<RelationShape> relationShapesOf(const domain::Session& session, const QHash<domain::NodeId, NodeShape>& nodes,
                                      const Style& style)
{
    QHash<domain::NodeId, QPointF> places;
    for (const domain::Node& node : session.nodes)
        places.insert(node.id, node.position);
    QList<RelationShape> shapes;
    for (const domain::Relation& relation : session.relations) {
        const QLineF line = lineBetween(places.value(relation.from), nodes.value(relation.from),
                                        places.value(relation.to), nodes.value(relation.to));
        shapes.append(relationShape(relation, line, style));
    }
    return shapes;
}

} // namespace

QRectF boundsOf(const domain::Session& session, const Style& style)
{
    const auto nodes = nodeShapesOf(session, style);
    QRectF bounds;
    for (const domain::Node& node : session.nodes)
        bounds |= nodes.value(node.id).bounds.translated(node.position);
    for (const RelationShape& relation : relationShapesOf(session, nodes, style))
        bounds |= relation.bounds;
    return bounds;
}

void paint(QPainter& painter, const domain::Session& session, const Style& style)
{
    const auto nodes = nodeShapesOf(session, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RelationShape& relation : relationShapesOf(session, nodes, style))
        paintRelation(painter, relation);
    for (const domain::Node& node : session.nodes) {
        painter.translate(node.position);
        paintNode(painter, node, nodes.value(node.id), style);
        painter.translate(-node.position);
    }
    painter.restore();
}

} // namespace drawing

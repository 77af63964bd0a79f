#include "drawing/painting.h"

#include "drawing/sheet_shape.h"
#include "drawing/word_places.h"

#include <QHash>
#include <QPainter>

namespace drawing {

namespace {

// All shapes of a network, with their labels where they do not collide.
struct Shapes
{
    QHash<domain::NodeId, NodeShape> nodes;
    QHash<domain::NodeId, QPointF> places;
    QList<RelationShape> relations;
    QList<GroupShape> groups;
};

void addNodes(Shapes& shapes, const domain::Network& network, const Style& style)
{
    for (const domain::DrawnNode& node : network.nodes) {
        shapes.nodes.insert(node.id, nodeShape(node, style));
        shapes.places.insert(node.id, node.position);
    }
}

void addRelations(Shapes& shapes, const domain::Network& network, const Style& style)
{
    const auto aside = asides(network.relations);
    for (const domain::DrawnRelation& relation : network.relations) {
        const QLineF line =
            lineBetween(shapes.places.value(relation.from), shapes.nodes.value(relation.from),
                        shapes.places.value(relation.to), shapes.nodes.value(relation.to), aside.value(relation.id));
        shapes.relations.append(relationShape(relation, line, style));
    }
}

void placeLabels(Shapes& shapes, const domain::Network& network, NoRoom noRoom)
{
    QList<PlacedShape> placed;
    for (const domain::DrawnNode& node : network.nodes)
        placed.append({node.position, &*shapes.nodes.constFind(node.id)});
    const QList<LabelSlot> chosen = labelSlots(placed, noRoom);
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        NodeShape& shape = shapes.nodes[network.nodes[i].id];
        shape = withLabelAt(shape, chosen[i]);
    }
}

void placeWords(Shapes& shapes, const domain::Network& network, NoRoom noRoom)
{
    QList<PlacedShape> nodes;
    for (const domain::DrawnNode& node : network.nodes)
        nodes.append({node.position, &*shapes.nodes.constFind(node.id)});
    QList<const GroupShape*> groups;
    for (const GroupShape& group : std::as_const(shapes.groups))
        groups.append(&group);
    QList<const RelationShape*> relations;
    for (const RelationShape& relation : std::as_const(shapes.relations))
        relations.append(&relation);
    const WordPlaces places = wordPlaces(nodes, groups, relations, noRoom);
    for (qsizetype i = 0; i < places.groups.size(); ++i)
        shapes.groups[i] = withNameAt(shapes.groups[i], places.groups[i]);
    for (qsizetype i = 0; i < places.relations.size(); ++i)
        shapes.relations[i] = places.relations[i] ? withLabelAt(shapes.relations[i], *places.relations[i])
                                                  : withoutLabel(shapes.relations[i]);
}

Shapes shapesOf(const domain::Network& network, const Style& style)
{
    Shapes shapes;
    addNodes(shapes, network, style);
    addRelations(shapes, network, style);
    placeLabels(shapes, network, style.noRoom);
    for (const domain::DrawnGroup& group : network.groups) {
        QList<PlacedShape> members;
        for (const domain::NodeId member : group.members)
            members.append({shapes.places.value(member), &*shapes.nodes.constFind(member)});
        shapes.groups.append(groupShape(group.name, members, shapes.groups.size(), style));
    }
    placeWords(shapes, network, style.noRoom);
    return shapes;
}

struct Ghost
{
    domain::DrawnNode node;
    std::optional<QPointF> movedTo; // where it stands now, if it still does
};

QList<Ghost> ghostsOf(const domain::Network& network, const domain::Network& other)
{
    constexpr double noticeable = 20;
    QHash<domain::NodeId, QPointF> places;
    for (const domain::DrawnNode& node : network.nodes)
        places.insert(node.id, node.position);
    QList<Ghost> ghosts;
    for (const domain::DrawnNode& node : other.nodes) {
        const auto place = places.constFind(node.id);
        if (place == places.constEnd())
            ghosts.append({node, {}});
        else if (QLineF(*place, node.position).length() > noticeable)
            ghosts.append({node, *place});
    }
    return ghosts;
}

void paintWay(QPainter& painter, const QLineF& way)
{
    QLineF shortened = way;
    shortened.setLength(qMax(0.0, way.length() - helpSeekerRadius));
    painter.setPen(QPen(quiet, 1.5, Qt::DotLine, Qt::RoundCap));
    painter.drawLine(shortened);
}

} // namespace

QRectF boundsOf(const domain::Network& network, const Words& words, const Style& style)
{
    const Shapes shapes = shapesOf(network, style);
    QRectF bounds = sheetBounds(network.sheet, words, style);
    for (const domain::DrawnNode& node : network.nodes)
        bounds |= shapes.nodes.value(node.id).bounds.translated(node.position);
    for (const RelationShape& relation : shapes.relations)
        bounds |= relation.bounds;
    for (const GroupShape& group : shapes.groups)
        bounds |= group.bounds;
    return bounds;
}

void paint(QPainter& painter, const domain::Network& network, const Words& words, const Style& style)
{
    const Shapes shapes = shapesOf(network, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintSheet(painter, network.sheet, words, style);
    for (const GroupShape& group : shapes.groups)
        paintGroup(painter, group);
    for (const RelationShape& relation : shapes.relations)
        paintRelation(painter, relation);
    for (const GroupShape& group : shapes.groups)
        paintTextWithHalo(painter, group.label, group.labelPosition);
    for (const RelationShape& relation : shapes.relations)
        paintTextWithHalo(painter, relation.label, relation.labelPosition);
    for (const domain::DrawnNode& node : network.nodes) {
        painter.translate(node.position);
        paintNodeFigure(painter, node, shapes.nodes.value(node.id), style);
        painter.translate(-node.position);
    }
    for (const domain::DrawnNode& node : network.nodes) {
        painter.translate(node.position);
        paintNodeCaption(painter, shapes.nodes.value(node.id));
        painter.translate(-node.position);
    }
    painter.restore();
}

void paintGhost(QPainter& painter, const domain::Network& network, const domain::Network& other, const Style& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Ghost& ghost : ghostsOf(network, other)) {
        const NodeShape shape = nodeShape(ghost.node, style);
        if (ghost.movedTo)
            paintWay(painter, {ghost.node.position, *ghost.movedTo});
        painter.translate(ghost.node.position);
        painter.setPen(QPen(quiet, 1.5, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(paper);
        painter.drawPath(shape.outline);
        paintTextWithHalo(painter, shape.label, shape.labelPosition, quiet);
        painter.translate(-ghost.node.position);
    }
    painter.restore();
}

QRectF ghostBounds(const domain::Network& network, const domain::Network& other, const Style& style)
{
    QRectF bounds;
    for (const Ghost& ghost : ghostsOf(network, other)) {
        bounds |= nodeShape(ghost.node, style).bounds.translated(ghost.node.position);
        if (ghost.movedTo)
            bounds |= QRectF(ghost.node.position, *ghost.movedTo).normalized().adjusted(-2, -2, 2, 2);
    }
    return bounds;
}

} // namespace drawing

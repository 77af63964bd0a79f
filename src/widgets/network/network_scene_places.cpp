// What is where on the canvas.

#include "drawing/sheet_shape.h"
#include "editing/session_editor.h"
#include "widgets/network/drawing_words.h"
#include "widgets/network/ghost_item.h"
#include "widgets/network/group_item.h"
#include "widgets/network/network_scene.h"
#include "widgets/network/node_item.h"
#include "widgets/network/relation_item.h"

#include <algorithm>

namespace widgets {

std::optional<domain::NodeId> NetworkScene::nodeAt(QPointF position, double near) const
{
    // Those drawn later lie on top.
    const QList<domain::DrawnNode>& nodes = m_editor.network().nodes;
    const auto top = std::find_if(nodes.rbegin(), nodes.rend(), [&](const domain::DrawnNode& node) {
        return m_nodes.value(node.id)->covers(position);
    });
    if (top != nodes.rend())
        return top->id;
    std::optional<domain::NodeId> nearest;
    for (const domain::DrawnNode& node : nodes) {
        const double distance = QLineF(placeOf(node.id), position).length();
        if (distance > near)
            continue;
        near = distance;
        nearest = node.id;
    }
    return nearest;
}

std::optional<domain::NodeId> NetworkScene::nodeNamedAt(QPointF position) const
{
    const auto named = std::ranges::find_if(m_nodes, [&](const NodeItem* item) { return item->nameCovers(position); });
    return named == m_nodes.end() ? std::nullopt : std::optional(named.key());
}

std::optional<domain::RelationId> NetworkScene::relationAt(QPointF position, double near) const
{
    std::optional<domain::RelationId> nearest;
    for (const RelationItem* item : m_relations) {
        const double distance = item->distanceTo(position);
        if (distance > near)
            continue;
        near = distance;
        nearest = item->relation().id;
    }
    return nearest;
}

std::optional<domain::NodeId> NetworkScene::handleAt(QPointF position, double near) const
{
    for (const NodeItem* item : m_nodes) {
        if (item->showsHandle() && QLineF(item->handle(), position).length() <= near)
            return item->node().id;
    }
    return std::nullopt;
}

std::optional<domain::GroupId> NetworkScene::groupNamedAt(QPointF position) const
{
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        if (group.value()->nameCovers(position))
            return group.key();
    }
    return std::nullopt;
}

std::optional<domain::GroupId> NetworkScene::groupAround(const QSet<domain::NodeId>& nodes) const
{
    for (const domain::DrawnGroup& group : m_editor.network().groups) {
        const QPainterPath& outline = m_groups.value(group.id)->drawn().outline;
        const bool stand = std::ranges::all_of(nodes, [&](domain::NodeId node) {
            return !group.members.contains(node) && outline.contains(placeOf(node));
        });
        if (stand && !nodes.isEmpty())
            return group.id;
    }
    return std::nullopt;
}

QPointF NetworkScene::placeOf(domain::NodeId node) const
{
    return m_nodes.value(node)->pos();
}

QRectF NetworkScene::boundsOf(domain::NodeId node) const
{
    const NodeItem* item = m_nodes.value(node);
    return item ? item->drawn().outline.boundingRect().translated(item->pos()) : QRectF();
}

QRectF NetworkScene::labelPlaceOf(domain::NodeId node) const
{
    const NodeItem& item = *m_nodes.value(node);
    const drawing::NodeShape& shape = item.drawn();
    const double middle = shape.label.lines.isEmpty() && item.node().kind != domain::NodeKind::Theme
            && item.node().kind != domain::NodeKind::HelpSeeker
        ? shape.outline.boundingRect().bottom() + m_style.textSize
        : shape.labelPosition.y() + shape.label.bounds.height() / 2;
    const QSizeF size = shape.label.bounds.size();
    return {item.pos() + QPointF(-size.width() / 2, middle - size.height() / 2), size};
}

QRectF NetworkScene::labelPlaceOf(domain::RelationId relation) const
{
    const drawing::RelationShape& shape = m_relations.value(relation)->drawn();
    return shape.label.bounds.translated(shape.label.lines.isEmpty() ? shape.line.center() : shape.labelPosition);
}

QRectF NetworkScene::labelPlaceOf(domain::GroupId group) const
{
    const drawing::GroupShape& shape = m_groups.value(group)->drawn();
    return shape.label.bounds.translated(shape.labelPosition);
}

QRectF NetworkScene::drawnBounds() const
{
    QRectF bounds = drawing::sheetBounds(m_editor.network().sheet, drawingWords(), m_style);
    if (m_ghost)
        bounds |= m_ghost->boundingRect();
    for (const GroupItem* item : m_groups)
        bounds |= item->drawn().bounds;
    for (const NodeItem* item : m_nodes)
        bounds |= item->drawn().bounds.translated(item->pos());
    for (const RelationItem* item : m_relations)
        bounds |= item->drawn().bounds;
    return bounds;
}

} // namespace widgets

#include "widgets/network/network_scene.h"

#include "drawing/relation_shape.h"
#include "drawing/sheet_shape.h"
#include "drawing/word_places.h"
#include "editing/session_editor.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/drawing_words.h"
#include "widgets/network/ghost_item.h"
#include "widgets/network/group_item.h"
#include "widgets/network/node_item.h"
#include "widgets/network/relation_item.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr double sheet = 20'000; // from the middle to an edge; fixed, so that the view never jumps

} // namespace

NetworkScene::NetworkScene(editing::SessionEditor& editor, DrawingSelection& selection, QObject* parent)
    : QGraphicsScene(QRectF(-sheet, -sheet, 2 * sheet, 2 * sheet), parent),
      m_editor(editor),
      m_selection(selection),
      m_words(*this)
{
    setBackgroundBrush(drawing::paper); // of a view, it would be painted instead of drawBackground()
    m_asides = drawing::asides(editor.network().relations);
    for (const domain::DrawnNode& node : editor.network().nodes)
        add(node.id);
    for (const domain::DrawnRelation& relation : editor.network().relations)
        add(relation.id);
    placeAll({.sheet = true});
    showSelection();
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &NetworkScene::follow);
    connect(&selection, &DrawingSelection::changed, this, &NetworkScene::showSelection);
}

void NetworkScene::setStyle(const drawing::Style& style)
{
    if (style == m_style)
        return;
    m_style = style;
    for (const domain::DrawnNode& node : m_editor.network().nodes)
        m_nodes.value(node.id)->setNode(node, m_style);
    for (const domain::DrawnRelation& relation : m_editor.network().relations)
        place(*m_relations.value(relation.id), relation);
    placeAll({.sheet = true});
}

void NetworkScene::showNodesAt(const QHash<domain::NodeId, QPointF>& positions)
{
    for (auto position = positions.begin(); position != positions.end(); ++position)
        m_nodes.value(position.key())->setPos(position.value());
    const QSet<domain::NodeId> moved(positions.keyBegin(), positions.keyEnd());
    placeRelationsOf(moved);
    placeGroups(moved);
}

void NetworkScene::showNodesInPlace(const QList<domain::NodeId>& nodes)
{
    QHash<domain::NodeId, QPointF> positions;
    for (const domain::NodeId id : nodes) {
        if (const domain::DrawnNode* node = domain::find(m_editor.network().nodes, id))
            positions.insert(id, node->position);
    }
    showNodesAt(positions);
}

void NetworkScene::setHovered(const std::optional<domain::NodeId>& node)
{
    if (node == m_hovered)
        return;
    if (m_hovered && m_nodes.contains(*m_hovered))
        m_nodes.value(*m_hovered)->clearMark(NodeItem::Mark::Hovered);
    m_hovered = node;
    if (m_hovered)
        m_nodes.value(*m_hovered)->setMark(NodeItem::Mark::Hovered);
}

void NetworkScene::hover(QPointF position, double near)
{
    if (m_hovered && m_nodes.contains(*m_hovered) && m_nodes.value(*m_hovered)->reaches(position))
        return;
    setHovered(nodeAt(position, near));
}

void NetworkScene::setTarget(const std::optional<domain::NodeId>& node)
{
    if (node == m_target)
        return;
    if (m_target && m_nodes.contains(*m_target))
        m_nodes.value(*m_target)->clearMark(NodeItem::Mark::Target);
    m_target = node;
    if (m_target)
        m_nodes.value(*m_target)->setMark(NodeItem::Mark::Target);
}

void NetworkScene::follow(const domain::DrawingChanges& changes)
{
    for (const domain::RelationId relation : changes.relations.removed) {
        RelationItem* item = m_relations.take(relation);
        m_relationsOf[item->relation().from].remove(relation);
        m_relationsOf[item->relation().to].remove(relation);
        delete item;
        m_words.remove(relation);
    }
    for (const domain::NodeId node : changes.nodes.removed) {
        delete m_nodes.take(node);
        m_relationsOf.remove(node);
    }
    for (const domain::NodeId node : changes.nodes.added)
        add(node);
    for (const domain::NodeId node : changes.nodes.changed)
        update(node);
    const auto asides = std::exchange(m_asides, drawing::asides(m_editor.network().relations));
    for (const domain::RelationId relation : changes.relations.added)
        add(relation);
    for (const domain::RelationId relation : changes.relations.changed)
        update(relation);
    for (const domain::DrawnRelation& relation : m_editor.network().relations) {
        if (asides.value(relation.id) != m_asides.value(relation.id)) // its neighbour came or went
            update(relation.id);
    }
    placeAll(changes);
}

// What hangs on the places of the nodes, after they or their kinds and labels changed.
void NetworkScene::placeAll(const domain::DrawingChanges& changes)
{
    placeLabels();
    placeRelationsOf({changes.nodes.changed.begin(), changes.nodes.changed.end()});
    showGroups();
    placeWords();
    showGhost();
    if (changes.sheet)
        invalidate(sceneRect(), BackgroundLayer);
}

void NetworkScene::placeLabels()
{
    const QList<domain::DrawnNode>& nodes = m_editor.network().nodes;
    const QList<drawing::LabelSlot> chosen = drawing::labelSlots(placedNodes(), m_style.noRoom);
    for (qsizetype i = 0; i < nodes.size(); ++i)
        m_nodes.value(nodes[i].id)->setLabelSlot(chosen[i]);
}

void NetworkScene::placeWords()
{
    const domain::Network& network = m_editor.network();
    QList<const drawing::GroupShape*> groups;
    for (const domain::DrawnGroup& group : network.groups)
        groups.append(&m_groups.value(group.id)->drawn());
    QList<const drawing::RelationShape*> relations;
    for (const domain::DrawnRelation& relation : network.relations)
        relations.append(&m_relations.value(relation.id)->drawn());
    const drawing::WordPlaces places = drawing::wordPlaces(placedNodes(), groups, relations, m_style.noRoom);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        m_groups.value(network.groups[i].id)->setNamePlace(places.groups[i]);
        showWords(network.groups[i].id);
    }
    for (qsizetype i = 0; i < relations.size(); ++i) {
        m_relations.value(network.relations[i].id)->setLabelPlace(places.relations[i]);
        showWords(network.relations[i].id);
    }
}

QList<drawing::PlacedShape> NetworkScene::placedNodes() const
{
    QList<drawing::PlacedShape> placed;
    for (const domain::DrawnNode& node : m_editor.network().nodes)
        placed.append({node.position, &m_nodes.value(node.id)->drawn()});
    return placed;
}

void NetworkScene::showWords(domain::RelationId relation)
{
    const RelationItem& item = *m_relations.value(relation);
    m_words.show(relation, item.showsLabel() ? item.drawn().label : drawing::TextBlock(), item.drawn().labelPosition);
}

void NetworkScene::showWords(domain::GroupId group)
{
    const drawing::GroupShape& shape = m_groups.value(group)->drawn();
    m_words.show(group, shape.label, shape.labelPosition);
}

void NetworkScene::showGroups()
{
    const QList<domain::DrawnGroup>& groups = m_editor.network().groups;
    for (const domain::GroupId id : m_groups.keys()) {
        if (!domain::find(groups, id)) {
            delete m_groups.take(id);
            m_words.remove(id);
        }
    }
    for (const domain::DrawnGroup& group : groups) {
        if (m_groups.contains(group.id))
            continue;
        auto* item = new GroupItem;
        addItem(item);
        m_groups.insert(group.id, item);
    }
    QSet<domain::NodeId> all(m_nodes.keyBegin(), m_nodes.keyEnd());
    placeGroups(all);
}

void NetworkScene::placeGroups(const QSet<domain::NodeId>& moved)
{
    const QList<domain::DrawnGroup>& groups = m_editor.network().groups;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (std::ranges::none_of(groups[i].members, [&](domain::NodeId member) { return moved.contains(member); }))
            continue;
        QList<drawing::PlacedShape> members;
        for (const domain::NodeId member : groups[i].members)
            members.append({placeOf(member), &m_nodes.value(member)->drawn()});
        m_groups.value(groups[i].id)->setShape(drawing::groupShape(groups[i].name, members, i, m_style));
        showWords(groups[i].id);
    }
}

void NetworkScene::compareWith(const std::optional<domain::Snapshot>& snapshot)
{
    m_comparedWith = snapshot;
    showGhost();
}

void NetworkScene::showGhost()
{
    if (!m_comparedWith) {
        delete std::exchange(m_ghost, nullptr);
        return;
    }
    if (!m_ghost) {
        m_ghost = new GhostItem;
        addItem(m_ghost);
    }
    m_ghost->show(m_editor.network(), domain::networkOf(m_editor.session(), *m_comparedWith), m_style);
}

void NetworkScene::drawBackground(QPainter* painter, const QRectF& area)
{
    QGraphicsScene::drawBackground(painter, area);
    painter->setRenderHint(QPainter::Antialiasing);
    drawing::paintSheet(*painter, m_editor.network().sheet, drawingWords(), m_style);
}

void NetworkScene::add(domain::NodeId node)
{
    auto* item = new NodeItem(*domain::find(m_editor.network().nodes, node), m_style);
    addItem(item);
    m_nodes.insert(node, item);
    if (m_selection.nodes().contains(node))
        item->setMark(NodeItem::Mark::Selected);
}

void NetworkScene::add(domain::RelationId id)
{
    const domain::DrawnRelation& relation = *domain::find(m_editor.network().relations, id);
    auto* item = new RelationItem(relation);
    addItem(item);
    m_relations.insert(id, item);
    m_relationsOf[relation.from].insert(id);
    m_relationsOf[relation.to].insert(id);
    place(*item, relation);
}

void NetworkScene::update(domain::NodeId node)
{
    m_nodes.value(node)->setNode(*domain::find(m_editor.network().nodes, node), m_style);
}

void NetworkScene::update(domain::RelationId relation)
{
    place(*m_relations.value(relation), *domain::find(m_editor.network().relations, relation));
}

void NetworkScene::placeRelationsOf(const QSet<domain::NodeId>& nodes)
{
    QSet<domain::RelationId> relations;
    for (const domain::NodeId node : nodes)
        relations |= m_relationsOf.value(node);
    for (const domain::RelationId relation : std::as_const(relations))
        place(*m_relations.value(relation), m_relations.value(relation)->relation());
}

void NetworkScene::place(RelationItem& item, const domain::DrawnRelation& relation)
{
    const NodeItem& from = *m_nodes.value(relation.from);
    const NodeItem& to = *m_nodes.value(relation.to);
    const double aside = m_asides.value(relation.id);
    item.setRelation(relation, drawing::lineBetween(from.pos(), from.drawn(), to.pos(), to.drawn(), aside), m_style);
    showWords(relation.id);
}

void NetworkScene::showSelection()
{
    for (NodeItem* item : std::as_const(m_nodes)) {
        if (m_selection.nodes().contains(item->node().id))
            item->setMark(NodeItem::Mark::Selected);
        else
            item->clearMark(NodeItem::Mark::Selected);
    }
    for (RelationItem* item : std::as_const(m_relations))
        item->setSelected(m_selection.relations().contains(item->relation().id));
}

} // namespace widgets

#include "widgets/network/drawing_selection.h"

#include "editing/session_editor.h"

namespace widgets {

namespace {

template <typename Id>
void toggle(QSet<Id>& set, const Id& id)
{
    if (!set.remove(id))
        set.insert(id);
}

} // namespace

DrawingSelection::DrawingSelection(editing::SessionEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &DrawingSelection::forgetRemoved);
}

std::optional<domain::NodeId> DrawingSelection::onlyNode() const
{
    return m_nodes.size() == 1 && m_relations.isEmpty() ? std::optional(*m_nodes.begin()) : std::nullopt;
}

std::optional<domain::RelationId> DrawingSelection::onlyRelation() const
{
    return m_relations.size() == 1 && m_nodes.isEmpty() ? std::optional(*m_relations.begin()) : std::nullopt;
}

void DrawingSelection::select(const QSet<domain::NodeId>& nodes, const QSet<domain::RelationId>& relations)
{
    if (nodes == m_nodes && relations == m_relations)
        return;
    m_nodes = nodes;
    m_relations = relations;
    emit changed();
}

void DrawingSelection::toggleNode(domain::NodeId node)
{
    QSet<domain::NodeId> nodes = m_nodes;
    toggle(nodes, node);
    select(nodes, m_relations);
}

void DrawingSelection::toggleRelation(domain::RelationId relation)
{
    QSet<domain::RelationId> relations = m_relations;
    toggle(relations, relation);
    select(m_nodes, relations);
}

void DrawingSelection::selectAll()
{
    QSet<domain::NodeId> nodes;
    for (const domain::DrawnNode& node : m_editor.network().nodes)
        nodes.insert(node.id);
    QSet<domain::RelationId> relations;
    for (const domain::DrawnRelation& relation : m_editor.network().relations)
        relations.insert(relation.id);
    select(nodes, relations);
}

void DrawingSelection::forgetRemoved(const domain::DrawingChanges& changes)
{
    QSet<domain::NodeId> nodes = m_nodes;
    for (const domain::NodeId node : changes.nodes.removed)
        nodes.remove(node);
    QSet<domain::RelationId> relations = m_relations;
    for (const domain::RelationId relation : changes.relations.removed)
        relations.remove(relation);
    select(nodes, relations);
}

} // namespace widgets

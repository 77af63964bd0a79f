#pragma once

#include "domain/session_changes.h"

#include <QObject>
#include <QSet>

namespace editing {
class SessionEditor;
}

namespace widgets {

// What is selected in the drawing, shared by the canvas and the lists. What is removed is no longer selected.
class DrawingSelection final : public QObject
{
    Q_OBJECT

public:
    explicit DrawingSelection(editing::SessionEditor& editor, QObject* parent = nullptr);

    const QSet<domain::NodeId>& nodes() const { return m_nodes; }
    const QSet<domain::RelationId>& relations() const { return m_relations; }
    bool isEmpty() const { return m_nodes.isEmpty() && m_relations.isEmpty(); }

    // The one thing that is selected, if it is one.
    std::optional<domain::NodeId> onlyNode() const;
    std::optional<domain::RelationId> onlyRelation() const;

    void select(const QSet<domain::NodeId>& nodes, const QSet<domain::RelationId>& relations);
    void selectNode(domain::NodeId node) { select({node}, {}); }
    void selectRelation(domain::RelationId relation) { select({}, {relation}); }
    void toggleNode(domain::NodeId node);
    void toggleRelation(domain::RelationId relation);
    void selectAll();
    void clear() { select({}, {}); }

signals:
    void changed();

private:
    void forgetRemoved(const domain::DrawingChanges& changes);

    editing::SessionEditor& m_editor;
    QSet<domain::NodeId> m_nodes;
    QSet<domain::RelationId> m_relations;
};

} // namespace widgets

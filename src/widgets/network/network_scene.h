#pragma once

#include "domain/session_changes.h"
#include "drawing/label_slots.h"
#include "widgets/network/word_item.h"

#include <QGraphicsScene>
#include <QHash>

namespace editing {
class SessionEditor;
}

namespace widgets {

class DrawingSelection;
class GhostItem;
class GroupItem;
class NodeItem;
class RelationItem;

// Shows the drawing of the edited session as items and touches only those that changed. While nodes are dragged
// the items are ahead of the session.
class NetworkScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    NetworkScene(editing::SessionEditor& editor, DrawingSelection& selection, QObject* parent = nullptr);

    const drawing::Style& style() const { return m_style; }
    void setStyle(const drawing::Style& style);

    // What is there; near is how far beside it still counts, for what is small on the screen.
    std::optional<domain::NodeId> nodeAt(QPointF position, double near) const;
    std::optional<domain::RelationId> relationAt(QPointF position, double near) const;
    std::optional<domain::NodeId> handleAt(QPointF position, double near) const;
    std::optional<domain::NodeId> nodeNamedAt(QPointF position) const;
    std::optional<domain::GroupId> groupNamedAt(QPointF position) const;
    // A group that all of these nodes stand in, and none of them is a member of.
    std::optional<domain::GroupId> groupAround(const QSet<domain::NodeId>& nodes) const;

    QPointF placeOf(domain::NodeId node) const;
    QRectF boundsOf(domain::NodeId node) const; // of its outline; empty when it is not drawn
    QRectF labelPlaceOf(domain::NodeId node) const;
    QRectF labelPlaceOf(domain::RelationId relation) const;
    QRectF labelPlaceOf(domain::GroupId group) const;
    QRectF drawnBounds() const;

    void showNodesAt(const QHash<domain::NodeId, QPointF>& positions);
    void showNodesInPlace(const QList<domain::NodeId>& nodes); // where the session has them

    // The node under the pointer, and the one a relation would go to.
    void setHovered(const std::optional<domain::NodeId>& node);
    void hover(QPointF position, double near);
    void setTarget(const std::optional<domain::NodeId>& node);

    // What another state has elsewhere or more, pale under this drawing.
    void compareWith(const std::optional<domain::Snapshot>& snapshot);

protected:
    void drawBackground(QPainter* painter, const QRectF& area) override;

private:
    void follow(const domain::DrawingChanges& changes);
    void add(domain::NodeId node);
    void add(domain::RelationId relation);
    void update(domain::NodeId node);
    void update(domain::RelationId relation);
    void placeAll(const domain::DrawingChanges& changes);
    void placeLabels();
    void placeWords();
    void showWords(domain::RelationId relation);
    void showWords(domain::GroupId group);
    QList<drawing::PlacedShape> placedNodes() const;
    void showGhost();
    void placeGroups(const QSet<domain::NodeId>& moved);
    void showGroups();
    void placeRelationsOf(const QSet<domain::NodeId>& nodes);
    void place(RelationItem& item, const domain::DrawnRelation& relation);
    void showSelection();

    editing::SessionEditor& m_editor;
    DrawingSelection& m_selection;
    drawing::Style m_style;
    QHash<domain::NodeId, NodeItem*> m_nodes; // owned by the scene, as the relations are
    QHash<domain::RelationId, RelationItem*> m_relations;
    QHash<domain::NodeId, QSet<domain::RelationId>> m_relationsOf;
    QHash<domain::RelationId, double> m_asides; // of relations that are not alone between their nodes
    QHash<domain::GroupId, GroupItem*> m_groups;
    WordItems m_words;
    GhostItem* m_ghost = nullptr; // while it is compared
    std::optional<domain::Snapshot> m_comparedWith;
    std::optional<domain::NodeId> m_hovered;
    std::optional<domain::NodeId> m_target;
};

} // namespace widgets

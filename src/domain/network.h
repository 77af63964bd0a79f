#pragma once

#include "domain/session.h"
#include "domain/sheet.h"

namespace domain {

struct DrawnNode : Node
{
    QPointF position;
    std::optional<int> ring = {};      // where its position is on a sheet with rings, see ringAt()
    std::optional<Sector> sector = {}; // and with sectors
    PlacedBy placedBy = PlacedBy::Hand;

    friend bool operator==(const DrawnNode&, const DrawnNode&) = default;
};

struct DrawnRelation : Relation
{
    std::optional<RelationQuality> quality;

    friend bool operator==(const DrawnRelation&, const DrawnRelation&) = default;
};

struct DrawnGroup : Group
{
    QList<NodeId> members; // in the order of the nodes, at least one

    friend bool operator==(const DrawnGroup&, const DrawnGroup&) = default;
};

// The network in one state, with all that is drawn of it and nothing else.
struct Network
{
    Sheet sheet = Sheet::Empty;
    QList<DrawnNode> nodes; // in the order of the story; the first is the help-seeker
    QList<DrawnRelation> relations;
    QList<DrawnGroup> groups;

    friend bool operator==(const Network&, const Network&) = default;

    const DrawnNode& helpSeeker() const { return nodes.first(); }
};

// A state that was never begun is the help-seeker alone.
Network networkOf(const Session& session, Snapshot snapshot);

// Draws something in one state; what the session does not know yet, it knows from then on.
void draw(Session& session, Snapshot snapshot, const DrawnNode& node);
void draw(Session& session, Snapshot snapshot, const DrawnRelation& relation);
void draw(Session& session, Snapshot snapshot, const DrawnGroup& group);

// Takes something out of one state, and out of the session where no state draws it any more.
void erase(Session& session, Snapshot snapshot, const QSet<NodeId>& nodes, const QSet<RelationId>& relations);
void forgetWhatNoStateDraws(Session& session);

} // namespace domain

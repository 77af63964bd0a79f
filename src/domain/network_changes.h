#pragma once

#include "domain/network.h"

namespace domain {

// What happened to something on the way from one state of the network to another.
enum class Change { Added, Removed, Closer, Farther, Changed };

// Changed is a node that stands in other groups or in another sector.
struct NodeChange
{
    NodeId node;
    Change change = Change::Changed;

    friend bool operator==(const NodeChange&, const NodeChange&) = default;
};

// Changed is a relation of another quality; a relation is never closer or farther.
struct RelationChange
{
    RelationId relation;
    Change change = Change::Changed;

    friend bool operator==(const RelationChange&, const RelationChange&) = default;
};

struct NetworkChanges
{
    QList<NodeChange> nodes; // in the order of the story; one that moved and changed is in it twice
    QList<RelationChange> relations;

    bool isEmpty() const { return nodes.isEmpty() && relations.isEmpty(); }

    friend bool operator==(const NetworkChanges&, const NetworkChanges&) = default;
};

NetworkChanges changesBetween(const Network& from, const Network& to);

} // namespace domain

#include "domain/network.h"

namespace domain {

namespace {

QList<DrawnNode> nodesOf(const Session& session, const State& state)
{
    QList<DrawnNode> nodes;
    for (const Node& node : session.nodes) {
        const auto place = state.places.constFind(node.id);
        const bool isHelpSeeker = nodes.isEmpty();
        if (place == state.places.constEnd() && !isHelpSeeker)
            continue;
        const Placement placed = isHelpSeeker ? Placement{} : *place;
        nodes.append({node, placed.position, ringAt(session.sheet, placed.position),
                      sectorAt(session.sheet, placed.position), placed.placedBy});
        if (isHelpSeeker) {
            nodes.last().ring.reset();
            nodes.last().sector.reset();
        }
    }
    return nodes;
}

// Something drawn again replaces what the session knew of it.
template <typename Thing>
void know(QList<Thing>& things, const Thing& thing)
{
    if (Thing* known = find(things, thing.id))
        *known = thing;
    else
        things.append(thing);
}

} // namespace

Network networkOf(const Session& session, Snapshot snapshot)
{
    const State state = session.states.value(snapshot);
    Network network{.sheet = session.sheet, .nodes = nodesOf(session, state), .relations = {}, .groups = {}};
    QSet<NodeId> drawn;
    for (const DrawnNode& node : std::as_const(network.nodes))
        drawn.insert(node.id);

    for (const Relation& relation : session.relations) {
        const auto quality = state.qualities.constFind(relation.id);
        if (quality != state.qualities.constEnd() && drawn.contains(relation.from) && drawn.contains(relation.to))
            network.relations.append({relation, *quality});
    }
    for (const Group& group : session.groups) {
        const QSet<NodeId> members = state.members.value(group.id);
        DrawnGroup shown{group, {}};
        for (const DrawnNode& node : std::as_const(network.nodes)) {
            if (members.contains(node.id))
                shown.members.append(node.id);
        }
        if (!shown.members.isEmpty())
            network.groups.append(shown);
    }
    return network;
}

void draw(Session& session, Snapshot snapshot, const DrawnNode& node)
{
    know<Node>(session.nodes, node);
    session.states[snapshot].places.insert(node.id, {node.position, node.placedBy});
}

void draw(Session& session, Snapshot snapshot, const DrawnRelation& relation)
{
    know<Relation>(session.relations, relation);
    session.states[snapshot].qualities.insert(relation.id, relation.quality);
}

void draw(Session& session, Snapshot snapshot, const DrawnGroup& group)
{
    know<Group>(session.groups, group);
    session.states[snapshot].members.insert(group.id, {group.members.begin(), group.members.end()});
}

void erase(Session& session, Snapshot snapshot, const QSet<NodeId>& nodes, const QSet<RelationId>& relations)
{
    State& state = session.states[snapshot];
    QSet<NodeId> gone = nodes;
    gone.remove(session.helpSeeker().id);
    for (const NodeId node : std::as_const(gone))
        state.places.remove(node);
    for (const Relation& relation : session.relations) {
        if (relations.contains(relation.id) || gone.contains(relation.from) || gone.contains(relation.to))
            state.qualities.remove(relation.id);
    }
    for (QSet<NodeId>& members : state.members)
        members.subtract(gone);
    state.members.removeIf([](const auto& group) { return group.value().isEmpty(); });
    forgetWhatNoStateDraws(session);
}

void forgetWhatNoStateDraws(Session& session)
{
    const auto isDrawn = [&](auto part, const auto& thing) {
        return std::ranges::any_of(session.states,
                                   [&](const State& state) { return (state.*part).contains(thing.id); });
    };
    const NodeId helpSeeker = session.helpSeeker().id;
    session.nodes.removeIf([&](const Node& node) { return node.id != helpSeeker && !isDrawn(&State::places, node); });
    session.relations.removeIf([&](const Relation& relation) { return !isDrawn(&State::qualities, relation); });
    session.groups.removeIf([&](const Group& group) { return !isDrawn(&State::members, group); });
}

} // namespace domain

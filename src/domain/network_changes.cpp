#include "domain/network_changes.h"

#include <QLineF>

namespace domain {

namespace {

// On an empty sheet nearness is a matter of the eye: less than the width of a node is no difference.
constexpr double noticeable = 48;

// How many rings, or else how much distance, something went away from the help-seeker.
double steppedAway(const DrawnNode& from, const DrawnNode& to)
{
    if (from.ring && to.ring) {
        const auto rank = [](int ring) { return ring == 0 ? static_cast<int>(ringRadii.size()) + 1 : ring; };
        return rank(*to.ring) - rank(*from.ring);
    }
    const double moved = QLineF({}, to.position).length() - QLineF({}, from.position).length();
    return qAbs(moved) < noticeable ? 0 : moved;
}

QHash<NodeId, QSet<GroupId>> groupsOf(const Network& network)
{
    QHash<NodeId, QSet<GroupId>> groups;
    for (const DrawnGroup& group : network.groups) {
        for (const NodeId member : group.members)
            groups[member].insert(group.id);
    }
    return groups;
}

template <typename Thing>
auto byId(const QList<Thing>& things)
{
    QHash<decltype(Thing::id), const Thing*> found;
    for (const Thing& thing : things)
        found.insert(thing.id, &thing);
    return found;
}

} // namespace

NetworkChanges changesBetween(const Network& from, const Network& to)
{
    NetworkChanges changes;
    const auto oldNodes = byId(from.nodes);
    const auto oldGroups = groupsOf(from);
    const auto newGroups = groupsOf(to);
    for (const DrawnNode& node : to.nodes) {
        const DrawnNode* was = oldNodes.value(node.id);
        if (!was) {
            changes.nodes.append({node.id, Change::Added});
            continue;
        }
        if (const double away = steppedAway(*was, node); away != 0)
            changes.nodes.append({node.id, away < 0 ? Change::Closer : Change::Farther});
        const bool sectorDiffers = was->sector && node.sector && was->sector != node.sector;
        if (sectorDiffers || oldGroups.value(node.id) != newGroups.value(node.id))
            changes.nodes.append({node.id, Change::Changed});
    }
    const auto newNodes = byId(to.nodes);
    for (const DrawnNode& node : from.nodes) {
        if (!newNodes.contains(node.id))
            changes.nodes.append({node.id, Change::Removed});
    }

    const auto oldRelations = byId(from.relations);
    for (const DrawnRelation& relation : to.relations) {
        const DrawnRelation* was = oldRelations.value(relation.id);
        if (!was)
            changes.relations.append({relation.id, Change::Added});
        else if (was->quality != relation.quality)
            changes.relations.append({relation.id, Change::Changed});
    }
    const auto newRelations = byId(to.relations);
    for (const DrawnRelation& relation : from.relations) {
        if (!newRelations.contains(relation.id))
            changes.relations.append({relation.id, Change::Removed});
    }
    return changes;
}

} // namespace domain

#include "editing/merge_key.h"
#include "editing/session_editor.h"

#include <utility>

using namespace Qt::StringLiterals;

// The part of the editor that draws.
namespace editing {

using domain::find;

void SessionEditor::show(domain::Snapshot snapshot)
{
    Q_ASSERT(snapshot != domain::Snapshot::Begin && hasBegun(snapshot));
    showNetwork(snapshot);
}

void SessionEditor::begin(domain::Snapshot snapshot)
{
    if (!hasBegun(snapshot)) {
        domain::Session after = m_session;
        after.states.insert(snapshot, after.states.value(domain::Snapshot::Now));
        apply(tr("Begin another drawing"), {}, std::move(after));
    }
    show(snapshot);
}

void SessionEditor::giveUp(domain::Snapshot snapshot)
{
    if (snapshot == domain::Snapshot::Now)
        return;
    domain::Session after = m_session;
    after.states.remove(snapshot);
    domain::forgetWhatNoStateDraws(after);
    apply(tr("Throw drawing away"), {}, std::move(after));
}

void SessionEditor::keepBeginning()
{
    domain::Session after = m_session;
    after.states.insert(domain::Snapshot::Begin, after.states.value(domain::Snapshot::Now));
    domain::forgetWhatNoStateDraws(after);
    apply(tr("Keep the beginning"), {}, std::move(after));
}

void SessionEditor::setSheet(domain::Sheet sheet)
{
    domain::Session after = m_session;
    after.sheet = sheet;
    apply(tr("Change sheet"), {}, std::move(after));
}

domain::NodeId SessionEditor::addNode(domain::NodeKind kind, const QString& label, QPointF position,
                                      std::optional<domain::Question> question, domain::PlacedBy placedBy)
{
    const auto id = domain::NodeId::create();
    domain::Session after = m_session;
    domain::draw(after, m_shown,
                 {{.id = id, .kind = kind, .label = label, .question = question}, position, {}, {}, placedBy});
    apply(tr("Draw"), mergeKeyOf("label", id), std::move(after));
    return id;
}

domain::NodeId SessionEditor::addRelatedNode(domain::NodeId from, domain::NodeKind kind, QPointF position,
                                             std::optional<domain::Question> question, domain::PlacedBy placedBy)
{
    const auto id = domain::NodeId::create();
    domain::Session after = m_session;
    domain::draw(after, m_shown,
                 {{.id = id, .kind = kind, .label = {}, .question = question}, position, {}, {}, placedBy});
    domain::draw(after, m_shown, {{.id = domain::RelationId::create(), .from = from, .to = id}, {}});
    apply(tr("Draw"), mergeKeyOf("label", id), std::move(after));
    return id;
}

void SessionEditor::setNodeLabel(domain::NodeId node, const QString& label)
{
    domain::Session after = m_session;
    find(after.nodes, node)->label = label;
    apply(tr("Name"), mergeKeyOf("label", node), std::move(after));
}

void SessionEditor::takeBackNode(domain::NodeId node)
{
    domain::Session after = m_session;
    domain::erase(after, m_shown, {node}, {});
    apply(tr("Remove"), mergeKeyOf("label", node), std::move(after));
}

void SessionEditor::setNodeKind(domain::NodeId node, domain::NodeKind kind)
{
    domain::Session after = m_session;
    if (node != after.helpSeeker().id)
        find(after.nodes, node)->kind = kind;
    apply(tr("Change kind"), {}, std::move(after));
}

void SessionEditor::setInfluence(const QSet<domain::NodeId>& nodes, std::optional<int> influence)
{
    changeNodes(nodes, tr("Mark influence"), [influence](domain::Node& node) { node.influence = influence; });
}

void SessionEditor::addSupport(const QSet<domain::NodeId>& nodes, domain::Support support)
{
    changeNodes(nodes, tr("Mark support"), [support](domain::Node& node) { node.supports.insert(support); });
}

void SessionEditor::removeSupport(const QSet<domain::NodeId>& nodes, domain::Support support)
{
    changeNodes(nodes, tr("Mark support"), [support](domain::Node& node) { node.supports.remove(support); });
}

void SessionEditor::markDeceased(const QSet<domain::NodeId>& nodes)
{
    changeNodes(nodes, tr("Mark as deceased"), [](domain::Node& node) { node.deceased = true; });
}

void SessionEditor::unmarkDeceased(const QSet<domain::NodeId>& nodes)
{
    changeNodes(nodes, tr("Mark as deceased"), [](domain::Node& node) { node.deceased = false; });
}

void SessionEditor::moveNodes(const QHash<domain::NodeId, QPointF>& positions)
{
    domain::Session after = m_session;
    QHash<domain::NodeId, domain::Placement>& places = after.states[m_shown].places;
    for (auto position = positions.begin(); position != positions.end(); ++position) {
        if (places.contains(position.key()))
            places.insert(position.key(), {position.value()});
    }
    apply(tr("Move"), {}, std::move(after));
}

void SessionEditor::untangle(const QHash<domain::NodeId, QPointF>& positions)
{
    domain::Session after = m_session;
    QHash<domain::NodeId, domain::Placement>& places = after.states[m_shown].places;
    for (auto position = positions.begin(); position != positions.end(); ++position) {
        const auto place = places.find(position.key());
        if (place != places.end() && place->placedBy == domain::PlacedBy::Program)
            place->position = position.value();
    }
    apply(tr("Untangle"), {}, std::move(after));
}

void SessionEditor::keepInPlace(const QSet<domain::NodeId>& nodes)
{
    setPlacedBy(nodes, domain::PlacedBy::Hand, tr("Keep in place"));
}

void SessionEditor::letGo(const QSet<domain::NodeId>& nodes)
{
    setPlacedBy(nodes, domain::PlacedBy::Program, tr("Let go"));
}

void SessionEditor::nudgeNodes(const QSet<domain::NodeId>& nodes, QPointF by)
{
    domain::Session after = m_session;
    QString mergeKey = u"nudge"_s;
    for (const domain::DrawnNode& node : std::as_const(m_network.nodes)) {
        if (!nodes.contains(node.id))
            continue;
        after.states[m_shown].places.insert(node.id, {node.position + by});
        mergeKey += u' ' + node.id.toString();
    }
    apply(tr("Move"), mergeKey, std::move(after));
}

void SessionEditor::moveInwards(const QSet<domain::NodeId>& nodes)
{
    stepRings(nodes, 1);
}

void SessionEditor::moveOutwards(const QSet<domain::NodeId>& nodes)
{
    stepRings(nodes, -1);
}

void SessionEditor::moveToRing(domain::NodeId node, int ring)
{
    const domain::DrawnNode& moved = *domain::find(m_network.nodes, node);
    if (moved.ring == ring)
        return;
    domain::Session after = m_session;
    after.states[m_shown].places.insert(node, {domain::placeInRing(ring, moved.position)});
    apply(tr("Move to another ring"), {}, std::move(after));
}

void SessionEditor::placeNodes(const QHash<domain::NodeId, QPointF>& positions)
{
    domain::Session after = m_session;
    for (auto position = positions.begin(); position != positions.end(); ++position)
        after.states[m_shown].places.insert(position.key(), {position.value()});
    apply(tr("Draw"), {}, std::move(after));
}

void SessionEditor::addToDrawing(const QList<domain::DrawnNode>& nodes, const QList<domain::DrawnRelation>& relations,
                                 const QList<domain::DrawnGroup>& groups)
{
    domain::Session after = m_session;
    for (const domain::DrawnNode& node : nodes)
        domain::draw(after, m_shown, node);
    for (const domain::DrawnRelation& relation : relations)
        domain::draw(after, m_shown, relation);
    for (const domain::DrawnGroup& group : groups)
        domain::draw(after, m_shown, group);
    apply(tr("Read a drawing"), {}, std::move(after));
}

domain::RelationId SessionEditor::connectNodes(domain::NodeId from, domain::NodeId to)
{
    Q_ASSERT(from != to);
    const auto joins = [&](const domain::Relation& relation) {
        return (relation.from == from && relation.to == to) || (relation.from == to && relation.to == from);
    };
    const auto drawn = std::ranges::find_if(m_network.relations, joins);
    if (drawn != m_network.relations.end())
        return drawn->id;

    domain::Session after = m_session;
    const auto known = std::ranges::find_if(m_session.relations, joins); // in another state
    const domain::Relation relation = known == m_session.relations.end()
        ? domain::Relation{.id = domain::RelationId::create(), .from = from, .to = to}
        : *known;
    domain::draw(after, m_shown, {relation, {}});
    apply(tr("Connect"), {}, std::move(after));
    return relation.id;
}

void SessionEditor::setQuality(const QSet<domain::RelationId>& relations,
                               std::optional<domain::RelationQuality> quality)
{
    domain::Session after = m_session;
    for (const domain::DrawnRelation& relation : std::as_const(m_network.relations)) {
        if (relations.contains(relation.id))
            after.states[m_shown].qualities.insert(relation.id, quality);
    }
    apply(tr("Change relation"), {}, std::move(after));
}

void SessionEditor::setDirection(domain::RelationId relation, domain::Direction direction)
{
    domain::Session after = m_session;
    find(after.relations, relation)->direction = direction;
    apply(tr("Change direction"), {}, std::move(after));
}

void SessionEditor::reverseRelation(domain::RelationId relation)
{
    domain::Session after = m_session;
    domain::Relation* reversed = find(after.relations, relation);
    std::swap(reversed->from, reversed->to);
    apply(tr("Change direction"), {}, std::move(after));
}

void SessionEditor::setRelationLabel(domain::RelationId relation, const QString& label)
{
    domain::Session after = m_session;
    find(after.relations, relation)->label = label;
    apply(tr("Name"), mergeKeyOf("relation", relation), std::move(after));
}

domain::GroupId SessionEditor::addGroup(const QSet<domain::NodeId>& members)
{
    const auto id = domain::GroupId::create();
    domain::Session after = m_session;
    domain::draw(after, m_shown, {{.id = id, .name = {}}, members.values()});
    apply(tr("Group"), mergeKeyOf("group", id), std::move(after));
    return id;
}

void SessionEditor::setGroupName(domain::GroupId group, const QString& name)
{
    domain::Session after = m_session;
    find(after.groups, group)->name = name;
    apply(tr("Name"), mergeKeyOf("group", group), std::move(after));
}

void SessionEditor::addToGroup(domain::GroupId group, const QSet<domain::NodeId>& nodes)
{
    domain::Session after = m_session;
    after.states[m_shown].members[group].unite(nodes);
    apply(tr("Add to group"), {}, std::move(after));
}

void SessionEditor::removeFromGroup(domain::GroupId group, const QSet<domain::NodeId>& nodes)
{
    domain::Session after = m_session;
    QHash<domain::GroupId, QSet<domain::NodeId>>& members = after.states[m_shown].members;
    members[group].subtract(nodes);
    if (members.value(group).isEmpty())
        members.remove(group);
    domain::forgetWhatNoStateDraws(after);
    apply(tr("Take out of group"), {}, std::move(after));
}

void SessionEditor::leaveGroups(const QSet<domain::NodeId>& nodes)
{
    domain::Session after = m_session;
    QHash<domain::GroupId, QSet<domain::NodeId>>& groups = after.states[m_shown].members;
    for (QSet<domain::NodeId>& members : groups)
        members.subtract(nodes);
    groups.removeIf([](const auto& group) { return group.value().isEmpty(); });
    domain::forgetWhatNoStateDraws(after);
    apply(tr("Take out of group"), {}, std::move(after));
}

void SessionEditor::removeGroup(domain::GroupId group)
{
    domain::Session after = m_session;
    after.states[m_shown].members.remove(group);
    domain::forgetWhatNoStateDraws(after);
    apply(tr("Remove group"), {}, std::move(after));
}

void SessionEditor::removeFromDrawing(const QSet<domain::NodeId>& nodes, const QSet<domain::RelationId>& relations)
{
    domain::Session after = m_session;
    domain::erase(after, m_shown, nodes, relations);
    apply(tr("Remove"), {}, std::move(after));
}

void SessionEditor::removeEverywhere(const QSet<domain::NodeId>& nodes)
{
    domain::Session after = m_session;
    for (const domain::Snapshot snapshot : m_session.states.keys())
        domain::erase(after, snapshot, nodes, {});
    apply(tr("Remove"), {}, std::move(after));
}

// The help-seeker is not marked in any way.
void SessionEditor::changeNodes(const QSet<domain::NodeId>& nodes, const QString& text,
                                const std::function<void(domain::Node&)>& change)
{
    domain::Session after = m_session;
    for (domain::Node& node : after.nodes) {
        if (nodes.contains(node.id) && node.kind != domain::NodeKind::HelpSeeker)
            change(node);
    }
    apply(text, {}, std::move(after));
}

void SessionEditor::stepRings(const QSet<domain::NodeId>& nodes, int inwards)
{
    constexpr int outside = static_cast<int>(domain::ringRadii.size()) + 1;
    domain::Session after = m_session;
    for (const domain::DrawnNode& node : std::as_const(m_network.nodes)) {
        if (!nodes.contains(node.id) || !node.ring)
            continue;
        const int ring = *node.ring == 0 ? outside : *node.ring;
        const int wanted = qBound(1, ring - inwards, outside);
        if (wanted != ring)
            after.states[m_shown].places.insert(node.id, {domain::placeInRing(wanted % outside, node.position)});
    }
    apply(tr("Move to another ring"), {}, std::move(after));
}

// The help-seeker stands in the middle, whoever put it there.
void SessionEditor::setPlacedBy(const QSet<domain::NodeId>& nodes, domain::PlacedBy placedBy, const QString& text)
{
    domain::Session after = m_session;
    QHash<domain::NodeId, domain::Placement>& places = after.states[m_shown].places;
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (nodes.contains(place.key()) && place.key() != m_session.helpSeeker().id)
            place->placedBy = placedBy;
    }
    apply(text, {}, std::move(after));
}

} // namespace editing

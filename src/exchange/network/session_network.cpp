#include "exchange/network/session_network.h"

#include <QHash>
#include <QLineF>

#include <array>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr double largestReach = 1200; // from the middle; a drawing beyond this is made smaller
constexpr double smallestReach = 120; // and one within this larger
constexpr double usualReach = 420;    // the outer ring
constexpr double rowDistance = 110;
constexpr int rowLength = 8;

QString lettersOf(const QSet<domain::Support>& supports)
{
    static constexpr std::array letters{u'P', u'G', u'A', u'E'}; // in the order of the codes
    QString found;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (supports.contains(domain::codesOf<domain::Support>[i].value))
            found += letters[i];
    }
    return found;
}

QSet<domain::Support> supportsFrom(const QString& letters)
{
    QSet<domain::Support> supports;
    for (const auto& [support, code] : domain::codesOf<domain::Support>) {
        if (letters.contains(lettersOf({support})))
            supports.insert(support);
    }
    return supports;
}

NetworkNode nodeOf(const domain::DrawnNode& node)
{
    NetworkNode made{.uuid = node.id.toString(), .label = node.label, .others = {}};
    made.isEgo = node.kind == domain::NodeKind::HelpSeeker;
    made.kind = node.kind;
    made.position = node.position;
    made.influence = node.influence;
    made.question = node.question;
    made.ring = node.ring == 0 ? std::nullopt : node.ring;
    made.support = lettersOf(node.supports);
    made.isDeceased = node.deceased;
    return made;
}

NetworkRelation relationOf(const domain::DrawnRelation& relation)
{
    NetworkRelation made{.uuid = relation.id.toString(), .label = relation.label, .others = {}};
    made.quality = relation.quality;
    made.direction = relation.direction;
    return made;
}

QString nameOf(domain::Snapshot snapshot)
{
    switch (snapshot) {
    case domain::Snapshot::Begin: return u"begin"_s;
    case domain::Snapshot::Now: return u"nu"_s;
    case domain::Snapshot::Desired: return u"gewenst"_s;
    case domain::Snapshot::FollowUp: return u"vervolg"_s;
    }
    Q_UNREACHABLE();
    return {};
}

// Counted over the whole session, so that it is the same in every state.
template <typename Thing, typename Id>
QString numbered(QChar letter, const QList<Thing>& things, const Id& id)
{
    return letter + QString::number(std::ranges::find(things, id, &Thing::id) - things.begin() + 1);
}

domain::Node nodeFrom(const NetworkNode& node)
{
    domain::Node made{.id = domain::NodeId::create(), .label = node.label};
    made.kind = node.kind.value_or(domain::NodeKind::Theme);
    if (made.kind == domain::NodeKind::HelpSeeker)
        made.kind = domain::NodeKind::Person; // there is one, and the session has it
    made.influence = node.influence;
    made.question = node.question;
    made.supports = supportsFrom(node.support);
    made.deceased = node.isDeceased;
    return made;
}

domain::Relation relationFrom(const NetworkRelation& relation)
{
    const auto nowhere = domain::NodeId::create(); // until its ends are known
    domain::Relation made{.id = domain::RelationId::create(), .from = nowhere, .to = nowhere};
    made.direction = relation.direction;
    made.label = relation.label;
    return made;
}

const NetworkNode* egoOf(const Network& network)
{
    const auto found = std::ranges::find(network.nodes, true, &NetworkNode::isEgo);
    return found == network.nodes.end() ? nullptr : &*found;
}

QPointF middleOf(const QList<QPointF>& places)
{
    if (places.isEmpty())
        return {};
    const auto [left, right] = std::ranges::minmax_element(places, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax_element(places, {}, &QPointF::y);
    return {(left->x() + right->x()) / 2, (top->y() + bottom->y()) / 2};
}

// Brings the places of a file to those of a drawing.
class Arrangement
{
public:
    Arrangement(const Network& network, const domain::Network& around)
    {
        QList<QPointF> places;
        for (const NetworkNode& node : network.nodes) {
            if (node.position)
                places.append(*node.position);
        }
        const NetworkNode* ego = egoOf(network);
        m_middle = ego && ego->position ? *ego->position : middleOf(places);
        double reach = 0;
        for (const QPointF& place : places)
            reach = qMax(reach, QLineF(m_middle, place).length());
        if (reach > largestReach || (reach > 0 && reach < smallestReach))
            m_scale = usualReach / reach;
        m_lowest = reach * m_scale;
        for (const domain::DrawnNode& node : around.nodes)
            m_lowest = qMax(m_lowest, node.position.y());
    }

    QPointF placeOf(const NetworkNode& node)
    {
        if (node.position)
            return (*node.position - m_middle) * m_scale;
        const int row = m_unplaced / rowLength;
        const int inRow = m_unplaced++ % rowLength;
        return {(inRow - (rowLength - 1) / 2.0) * rowDistance, m_lowest + (row + 1) * rowDistance};
    }

private:
    QPointF m_middle;
    double m_scale = 1;
    double m_lowest = 0;
    int m_unplaced = 0;
};

// Finds out what of a network is new to a session.
class Newcomers
{
public:
    Newcomers(const domain::Session& session, domain::Snapshot snapshot, const Network& network)
        : m_session(session),
          m_drawn(domain::networkOf(session, snapshot)),
          m_arrangement(network, m_drawn)
    {
        const NetworkNode* ego = egoOf(network);
        for (const NetworkNode& node : network.nodes)
            add(node, &node == ego);
        for (const NetworkRelation& relation : network.relations)
            add(relation);
        addGroups(network);
    }

    const Addition& addition() const { return m_addition; }

private:
    // The same thing as the session knows it, or the new one with the id that it has in the file.
    template <typename Thing, typename Id>
    Thing known(const QList<Thing>& things, const QString& uuid, Thing otherwise, QSet<Id>& taken) const
    {
        const auto id = Id::fromString(uuid);
        if (!id || taken.contains(*id))
            return otherwise;
        taken.insert(*id);
        const Thing* found = domain::find(things, *id);
        otherwise.id = *id;
        return found ? *found : otherwise;
    }

    // Who made the file chose the places in it, but not that of something that was drawn here before.
    domain::PlacedBy whoPlaced(const NetworkNode& node, QPointF place) const
    {
        const bool isTaken = std::ranges::any_of(m_drawn.nodes, [&](const domain::DrawnNode& drawn) {
            return QLineF(drawn.position, place).length() < rowDistance;
        });
        return node.position && !isTaken ? domain::PlacedBy::Hand : domain::PlacedBy::Program;
    }

    void add(const NetworkNode& node, bool isEgo)
    {
        const domain::Node made =
            isEgo ? m_session.helpSeeker() : known(m_session.nodes, node.uuid, nodeFrom(node), m_nodes);
        const QPointF place = m_arrangement.placeOf(node);
        m_ids.insert(node.id, made.id);
        if (domain::find(m_drawn.nodes, made.id))
            ++m_addition.alreadyThere;
        else
            m_addition.nodes.append({made, place, {}, {}, whoPlaced(node, place)});
    }

    void add(const NetworkRelation& relation)
    {
        domain::Relation made = known(m_session.relations, relation.uuid, relationFrom(relation), m_relations);
        if (!domain::find(m_session.relations, made.id)) {
            made.from = *m_ids.find(relation.from);
            made.to = *m_ids.find(relation.to);
        }
        if (made.from == made.to) // the ego, and the help-seeker under another name
            return;
        if (domain::find(m_drawn.relations, made.id))
            ++m_addition.alreadyThere;
        else
            m_addition.relations.append({made, relation.quality});
    }

    // A group is the same as the one that is drawn under its name.
    void addGroups(const Network& network)
    {
        for (const NetworkNode& node : network.nodes) {
            for (const QString& name : node.groups)
                join(name, *m_ids.find(node.id));
        }
        m_addition.groups.removeIf([&](const domain::DrawnGroup& group) {
            const auto* before = domain::find(m_drawn.groups, group.id);
            return before && before->members == group.members;
        });
    }

    void join(const QString& name, domain::NodeId node)
    {
        auto group = std::ranges::find(m_addition.groups, name, &domain::DrawnGroup::name);
        if (group == m_addition.groups.end()) {
            const auto before = std::ranges::find(m_drawn.groups, name, &domain::DrawnGroup::name);
            const domain::DrawnGroup fresh{{.id = domain::GroupId::create(), .name = name}, {}};
            m_addition.groups.append(before == m_drawn.groups.end() ? fresh : *before);
            group = m_addition.groups.end() - 1;
        }
        if (!group->members.contains(node))
            group->members.append(node);
    }

    const domain::Session& m_session;
    domain::Network m_drawn;
    Arrangement m_arrangement;
    Addition m_addition;
    QHash<QString, domain::NodeId> m_ids; // by those of the file
    QSet<domain::NodeId> m_nodes;
    QSet<domain::RelationId> m_relations;
};

} // namespace

Network networkOf(const domain::Session& session, domain::Snapshot snapshot)
{
    const domain::Network drawing = domain::networkOf(session, snapshot);
    Network network{.state = nameOf(snapshot),
                    .session = session.id.toString(),
                    .startedAt = session.startedAt,
                    .closedAt = session.closedAt,
                    .exportedAt = {},
                    .nodes = {},
                    .relations = {},
                    .others = {}};
    for (const domain::DrawnNode& node : drawing.nodes) {
        NetworkNode made = nodeOf(node);
        made.id = numbered(u'n', session.nodes, node.id);
        for (const domain::DrawnGroup& group : drawing.groups) {
            if (group.members.contains(node.id))
                made.groups.append(group.name);
        }
        network.nodes.append(made);
    }
    for (const domain::DrawnRelation& relation : drawing.relations) {
        NetworkRelation made = relationOf(relation);
        made.id = numbered(u'e', session.relations, relation.id);
        made.from = numbered(u'n', session.nodes, relation.from);
        made.to = numbered(u'n', session.nodes, relation.to);
        network.relations.append(made);
    }
    return network;
}

Addition additionTo(const domain::Session& session, domain::Snapshot snapshot, const Network& network)
{
    return Newcomers(session, snapshot, network).addition();
}

domain::Session drawn(domain::Session session, domain::Snapshot snapshot, const Addition& addition)
{
    for (const domain::DrawnNode& node : addition.nodes)
        domain::draw(session, snapshot, node);
    for (const domain::DrawnRelation& relation : addition.relations)
        domain::draw(session, snapshot, relation);
    for (const domain::DrawnGroup& group : addition.groups)
        domain::draw(session, snapshot, group);
    return session;
}

} // namespace exchange

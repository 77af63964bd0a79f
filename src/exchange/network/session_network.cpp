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

template <typename Id>
Id idOf(const QString& uuid)
{
    return Id::fromString(uuid).value_or(Id::create());
}

domain::Node nodeFrom(const NetworkNode& node)
{
    domain::Node made{.id = idOf<domain::NodeId>(node.uuid), .label = node.label};
    made.kind = node.kind.value_or(domain::NodeKind::Theme);
    if (made.kind == domain::NodeKind::HelpSeeker)
        made.kind = domain::NodeKind::Person; // there is one, and the session has it
    made.influence = node.influence;
    made.question = node.question;
    made.supports = supportsFrom(node.support);
    made.deceased = node.isDeceased;
    return made;
}

domain::DrawnRelation relationFrom(const NetworkRelation& relation, domain::NodeId from, domain::NodeId to)
{
    domain::Relation made{.id = idOf<domain::RelationId>(relation.uuid), .from = from, .to = to};
    made.direction = relation.direction;
    made.label = relation.label;
    return {made, relation.quality};
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
    const auto [left, right] = std::ranges::minmax(places, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(places, {}, &QPointF::y);
    return {(left.x() + right.x()) / 2, (top.y() + bottom.y()) / 2};
}

// Brings the places of a file to those of a drawing.
class Arrangement
{
public:
    explicit Arrangement(const Network& network)
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

} // namespace

Network networkOf(const domain::Session& session, domain::Snapshot snapshot)
{
    const domain::Network drawn = domain::networkOf(session, snapshot);
    Network network{.state = u"nu"_s,
                    .session = session.id.toString(),
                    .startedAt = session.startedAt,
                    .closedAt = session.closedAt,
                    .exportedAt = {},
                    .nodes = {},
                    .relations = {},
                    .others = {}};
    QHash<domain::NodeId, QString> ids;
    for (const domain::DrawnNode& node : drawn.nodes) {
        NetworkNode made = nodeOf(node);
        made.id = u"n%1"_s.arg(network.nodes.size() + 1);
        for (const domain::DrawnGroup& group : drawn.groups) {
            if (group.members.contains(node.id))
                made.groups.append(group.name);
        }
        ids.insert(node.id, made.id);
        network.nodes.append(made);
    }
    for (const domain::DrawnRelation& relation : drawn.relations) {
        NetworkRelation made = relationOf(relation);
        made.id = u"e%1"_s.arg(network.relations.size() + 1);
        made.from = ids.value(relation.from);
        made.to = ids.value(relation.to);
        network.relations.append(made);
    }
    return network;
}

Addition additionTo(const domain::Session& session, const Network& network)
{
    Addition addition;
    Arrangement arrangement(network);
    const NetworkNode* ego = egoOf(network);
    QHash<QString, domain::NodeId> ids;
    for (const NetworkNode& node : network.nodes) {
        const domain::DrawnNode made{nodeFrom(node), arrangement.placeOf(node)};
        const bool isThere = &node == ego || domain::find(session.nodes, made.id);
        ids.insert(node.id, &node == ego ? session.helpSeeker().id : made.id);
        if (isThere)
            ++addition.alreadyThere;
        else
            addition.nodes.append(made);
    }
    for (const NetworkRelation& relation : network.relations) {
        const auto made = relationFrom(relation, *ids.find(relation.from), *ids.find(relation.to));
        if (domain::find(session.relations, made.id))
            ++addition.alreadyThere;
        else
            addition.relations.append(made);
    }
    return addition;
}

} // namespace exchange

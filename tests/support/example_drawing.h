#pragma once

#include "domain/network.h"

#include <QtMath>

namespace test {

using namespace Qt::StringLiterals;

inline domain::DrawnNode node(domain::NodeKind kind, const QString& label, QPointF position,
                              std::optional<int> influence)
{
    return {{.id = domain::NodeId::create(), .kind = kind, .label = label, .influence = influence}, position};
}

inline domain::DrawnRelation relation(const domain::Node& from, const domain::Node& to,
                                      std::optional<domain::RelationQuality> quality,
                                      domain::Direction direction = domain::Direction::None, const QString& label = {})
{
    return {{.id = domain::RelationId::create(), .from = from.id, .to = to.id, .direction = direction, .label = label},
            quality};
}

inline domain::DrawnGroup group(const QString& name, const QList<domain::NodeId>& members)
{
    return {{.id = domain::GroupId::create(), .name = name}, members};
}

// The help-seeker alone.
inline domain::Network emptyDrawing()
{
    return {.nodes = {node(domain::NodeKind::HelpSeeker, {}, {}, {})}, .relations = {}, .groups = {}};
}

// A conversation in which this was drawn.
inline domain::Session sessionWith(const domain::Network& network)
{
    domain::Session session =
        domain::startSession(QDateTime::fromString(u"2025-01-31T09:30:00Z"_s, Qt::ISODate), u"hog"_s);
    session.nodes.clear();
    session.states.clear();
    session.sheet = network.sheet;
    for (const domain::DrawnNode& each : network.nodes)
        domain::draw(session, domain::Snapshot::Now, each);
    for (const domain::DrawnRelation& each : network.relations)
        domain::draw(session, domain::Snapshot::Now, each);
    for (const domain::DrawnGroup& each : network.groups)
        domain::draw(session, domain::Snapshot::Now, each);
    return session;
}

// An invented life with every kind of node and every quality of relation in it.
inline domain::Network lifeOfNoor()
{
    using domain::Direction;
    using domain::NodeKind;
    using domain::RelationQuality;
    domain::Network network = emptyDrawing();
    network.nodes[0].label = u"Noor"_s;
    network.nodes += {
        node(NodeKind::Person, u"mijn zus Zoë"_s, {-210, -150}, 2),
        node(NodeKind::Person, u"moeder"_s, {-60, -210}, -1),
        node(NodeKind::Group, u"vriendinnen van het koor"_s, {150, -190}, 1),
        node(NodeKind::Theme, u"slecht slapen"_s, {-250, 20}, -2),
        node(NodeKind::Event, u"scheiding van mijn ouders"_s, {-200, 165}, -1),
        node(NodeKind::Place, u"het huisje in Ermelo"_s, {10, 210}, 1),
        node(NodeKind::Activity, u"zingen"_s, {290, -90}, 2),
        node(NodeKind::Organisation, u"bewindvoering"_s, {270, 90}, 0),
        node(NodeKind::Animal, u"Boef"_s, {170, 190}, 2),
        node(NodeKind::Talent, u"doorzetten"_s, {-80, 130}, {}),
        node(NodeKind::Sensitivity, u"harde geluiden"_s, {130, 60}, {}),
        node(NodeKind::Wish, u"weer zelfstandig wonen"_s, {330, 220}, {}),
    };
    const auto& nodes = network.nodes;
    network.relations = {
        relation(nodes[0], nodes[1], RelationQuality::Supportive, Direction::Mutual, u"belt vaak"_s),
        relation(nodes[0], nodes[2], RelationQuality::Changing),
        relation(nodes[0], nodes[3], RelationQuality::Neutral),
        relation(nodes[4], nodes[0], RelationQuality::Strained, Direction::Forward),
        relation(nodes[5], nodes[2], RelationQuality::CutOff),
        relation(nodes[0], nodes[6], {}),
        relation(nodes[3], nodes[7], RelationQuality::Supportive, Direction::Forward),
        relation(nodes[0], nodes[8], RelationQuality::Strained),
        relation(nodes[0], nodes[9], RelationQuality::Supportive),
        relation(nodes[8], nodes[12], RelationQuality::Wished, Direction::Forward),
    };
    return network;
}

// The same life on rings, with groups, support and somebody who died.
inline domain::Network lifeInRings()
{
    using domain::Support;
    domain::Network network = lifeOfNoor();
    network.sheet = domain::Sheet::RingsAndSectors;
    network.nodes[1].supports = {Support::Practical, Support::Emotional};
    network.nodes[2].deceased = true;
    network.nodes[3].supports = {Support::Company};
    network.groups = {group(u"thuis"_s, {network.nodes[1].id, network.nodes[2].id}),
                      group(u"waar ik op adem kom"_s, {network.nodes[3].id, network.nodes[7].id, network.nodes[11].id}),
                      group(u"nacht"_s, {network.nodes[4].id})};
    return domain::networkOf(sessionWith(network), domain::Snapshot::Now);
}

// As many nodes as asked in rings around the help-seeker, with twice as many relations.
inline domain::Network largeDrawing(int count)
{
    domain::Network network = emptyDrawing();
    network.nodes[0].label = u"Noor"_s;
    const auto& kinds = domain::codesOf<domain::NodeKind>;
    const auto& qualities = domain::codesOf<domain::RelationQuality>;
    for (int i = 1; i < count; ++i) {
        const double radius = 130 * qSqrt(static_cast<double>(i + 2) / 2.2);
        const double angle = 2.4 * i;
        network.nodes.append(node(kinds.at(1 + static_cast<std::size_t>(i) % (kinds.size() - 1)).value,
                                  u"iets van nummer %1"_s.arg(i), {radius * qCos(angle), radius * qSin(angle)},
                                  i % 3 ? std::optional(i % 5 - 2) : std::nullopt));
    }
    for (int i = 1; i < count; ++i) {
        const auto quality = qualities.at(static_cast<std::size_t>(i) % qualities.size()).value;
        network.relations.append(relation(network.nodes[i], network.nodes[0], quality));
        network.relations.append(relation(network.nodes[i], network.nodes[i * 7 % count], quality));
    }
    network.relations.removeIf([](const domain::DrawnRelation& r) { return r.from == r.to; });
    return network;
}

} // namespace test

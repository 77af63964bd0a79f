#pragma once

#include "domain/session.h"

#include <QtMath>

namespace test {

using namespace Qt::StringLiterals;

inline domain::Session emptyDrawing()
{
    return domain::startSession(QDateTime::fromString(u"2025-01-31T09:30:00Z"_s, Qt::ISODate), u"hog"_s);
}

inline domain::Node node(domain::NodeKind kind, const QString& label, QPointF position, std::optional<int> influence)
{
    return {.id = domain::NodeId::create(), .kind = kind, .label = label, .position = position, .influence = influence};
}

inline domain::Relation relation(const domain::Node& from, const domain::Node& to,
                                 std::optional<domain::RelationQuality> quality,
                                 domain::Direction direction = domain::Direction::None, const QString& label = {})
{
    return {.id = domain::RelationId::create(),
            .from = from.id,
            .to = to.id,
            .quality = quality,
            .direction = direction,
            .label = label};
}

// An invented life with every kind of node and every quality of relation in it.
inline domain::Session lifeOfNoor()
{
    using domain::Direction;
    using domain::NodeKind;
    using domain::RelationQuality;
    domain::Session session = emptyDrawing();
    session.nodes[0].label = u"Noor"_s;
    session.nodes += {
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
    const auto& nodes = session.nodes;
    session.relations = {
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
    return session;
}

// As many nodes as asked in rings around the help-seeker, with twice as many relations.
inline domain::Session largeDrawing(int count)
{
    domain::Session session = emptyDrawing();
    session.nodes[0].label = u"Noor"_s;
    const auto& kinds = domain::codesOf<domain::NodeKind>;
    const auto& qualities = domain::codesOf<domain::RelationQuality>;
    for (int i = 1; i < count; ++i) {
        const double radius = 130 * qSqrt(static_cast<double>(i + 2) / 2.2);
        const double angle = 2.4 * i;
        session.nodes.append(node(kinds.at(1 + static_cast<std::size_t>(i) % (kinds.size() - 1)).value,
                                  u"iets van nummer %1"_s.arg(i), {radius * qCos(angle), radius * qSin(angle)},
                                  i % 3 ? std::optional(i % 5 - 2) : std::nullopt));
    }
    for (int i = 1; i < count; ++i) {
        const auto quality = qualities.at(static_cast<std::size_t>(i) % qualities.size()).value;
        session.relations.append(relation(session.nodes[i], session.nodes[0], quality));
        session.relations.append(relation(session.nodes[i], session.nodes[i * 7 % count], quality));
    }
    session.relations.removeIf([](const domain::Relation& r) { return r.from == r.to; });
    return session;
}

} // namespace test

#include "widgets/network/places.h"

#include <QLineF>
#include <QtMath>

namespace widgets {

namespace {

// From 0 at twelve o'clock, growing clockwise.
double clockAngle(QPointF position)
{
    const double angle = qAtan2(position.x(), -position.y());
    return angle < 0 ? angle + 2 * M_PI : angle;
}

constexpr QSizeF room(120, 90); // that a node with its label takes

// On rings a place says something, which is for people to say.
bool saysNothing(const domain::Network& network, QPointF place)
{
    return domain::ringAt(network.sheet, place).value_or(0) == 0;
}

bool isFree(const domain::Network& network, QPointF place)
{
    return std::ranges::none_of(network.nodes, [&](const domain::DrawnNode& node) {
        const QPointF distance = node.position - place;
        return qAbs(distance.x()) < room.width() && qAbs(distance.y()) < room.height();
    });
}

// To the left of all that is drawn, and of the rings.
QPointF placeBeside(const domain::Network& network, QPointF topLeft)
{
    QPointF place = topLeft;
    while (!isFree(network, place) || !saysNothing(network, place))
        place.rx() -= room.width();
    return place.toPoint();
}

} // namespace

QList<domain::NodeId> clockwise(const domain::Network& network)
{
    const QPointF middle = network.helpSeeker().position;
    QList<const domain::DrawnNode*> others;
    for (qsizetype i = 1; i < network.nodes.size(); ++i)
        others.append(&network.nodes[i]);
    std::ranges::stable_sort(others, {},
                             [&](const domain::DrawnNode* node) { return clockAngle(node->position - middle); });
    QList<domain::NodeId> order{network.helpSeeker().id};
    for (const domain::DrawnNode* node : std::as_const(others))
        order.append(node->id);
    return order;
}

std::optional<domain::NodeId> neighbour(const domain::Network& network, domain::NodeId from, QPointF direction)
{
    const domain::DrawnNode* start = domain::find(network.nodes, from);
    std::optional<domain::NodeId> nearest;
    double shortest = 0;
    for (const domain::DrawnNode& node : network.nodes) {
        const QPointF way = node.position - start->position;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = qAbs(QPointF::dotProduct(way, QPointF(-direction.y(), direction.x())));
        const double length = ahead + 2 * aside;
        if (node.id == from || ahead <= 0 || aside > 2 * ahead || (nearest && length >= shortest))
            continue;
        nearest = node.id;
        shortest = length;
    }
    return nearest;
}

QPointF freePlace(const domain::Network& network, QPointF wanted)
{
    // A spiral with an even step; the golden angle keeps its points from lining up.
    for (int i = 0; i < 2'000; ++i) {
        const double radius = 26 * qSqrt(static_cast<double>(i));
        const QPointF place = wanted + radius * QPointF(qCos(2.4 * i), qSin(2.4 * i));
        if (isFree(network, place))
            return place.toPoint();
    }
    return wanted;
}

QPointF listPlace(const domain::Network& network, const QRectF& visible)
{
    const QRectF places = visible.adjusted(room.width() / 2, room.height() / 2, -room.width() / 2, -room.height() / 2);
    const int columns = static_cast<int>(places.width() / room.width()) + 1;
    const int rows = static_cast<int>(places.height() / room.height()) + 1;
    for (int place = 0; place < columns * rows; ++place) {
        const int column = place / rows;
        const int row = place % rows;
        const QPointF position = places.topLeft() + QPointF(column * room.width(), row * room.height());
        if (isFree(network, position) && saysNothing(network, position))
            return position.toPoint();
    }
    return placeBeside(network, places.topLeft());
}

std::optional<domain::RelationId> relationAfter(const domain::Network& network, domain::NodeId node,
                                                const std::optional<domain::RelationId>& relation)
{
    QList<domain::RelationId> relations;
    for (const domain::DrawnRelation& each : network.relations) {
        if (each.from == node || each.to == node)
            relations.append(each.id);
    }
    if (relations.isEmpty())
        return std::nullopt;
    const qsizetype now = relation ? relations.indexOf(*relation) : -1;
    return relations[(now + 1) % relations.size()];
}

} // namespace widgets

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

bool isFree(const domain::Session& session, QPointF place)
{
    return std::ranges::none_of(session.nodes, [&](const domain::Node& node) {
        const QPointF distance = node.position - place;
        return qAbs(distance.x()) < 120 && qAbs(distance.y()) < 90;
    });
}

} // namespace

QList<domain::NodeId> clockwise(const domain::Session& session)
{
    const QPointF middle = session.helpSeeker().position;
    QList<const domain::Node*> others;
    for (qsizetype i = 1; i < session.nodes.size(); ++i)
        others.append(&session.nodes[i]);
    std::ranges::stable_sort(others, {}, [&](const domain::Node* node) { return clockAngle(node->position - middle); });
    QList<domain::NodeId> order{session.helpSeeker().id};
    for (const domain::Node* node : std::as_const(others))
        order.append(node->id);
    return order;
}

std::optional<domain::NodeId> neighbour(const domain::Session& session, domain::NodeId from, QPointF direction)
{
    const domain::Node* start = domain::find(session.nodes, from);
    std::optional<domain::NodeId> nearest;
    double shortest = 0;
    for (const domain::Node& node : session.nodes) {
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

QPointF freePlace(const domain::Session& session, QPointF wanted)
{
    // A spiral with an even step; the golden angle keeps its points from lining up.
    for (int i = 0; i < 2'000; ++i) {
        const double radius = 26 * qSqrt(static_cast<double>(i));
        const QPointF place = wanted + radius * QPointF(qCos(2.4 * i), qSin(2.4 * i));
        if (isFree(session, place))
            return place.toPoint();
    }
    return wanted;
}

} // namespace widgets

#include "drawing/tangle.h"

#include "drawing/label_slots.h"
#include "drawing/node_shape.h"
#include "drawing/plane.h"

#include <QtMath>

#include <algorithm>
#include <iterator>
#include <limits>

namespace drawing {

namespace {

constexpr double gap = 7;
constexpr double infinity = std::numeric_limits<double>::infinity();

// Names that stay where they are take the room that they have now; others are below.
QList<NodeShape> shapesOf(const domain::Network& network, const Style& style)
{
    QList<NodeShape> shapes;
    for (const domain::DrawnNode& node : network.nodes)
        shapes.append(nodeShape(node, style));
    QList<PlacedShape> placed;
    QList<qsizetype> staying;
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        if (i > 0 && network.nodes[i].placedBy == domain::PlacedBy::Program)
            continue;
        placed.append({network.nodes[i].position, &shapes[i]});
        staying.append(i);
    }
    const QList<LabelSlot> chosen = labelSlots(placed, NoRoom::Cover);
    for (qsizetype i = 0; i < staying.size(); ++i)
        shapes[staying[i]] = withLabelAt(shapes[staying[i]], chosen[i]);
    return shapes;
}

} // namespace

const Tangle::Box Tangle::nowhere{infinity, infinity, -infinity, -infinity};

Tangle::Tangle(const domain::Network& network, const Style& style) : m_kind(network.sheet)
{
    addThings(network, style);
    addLines(network);
    addCircles(network);
    for (Thing& thing : m_things) {
        std::ranges::sort(thing.companions);
        thing.companions.erase(std::unique(thing.companions.begin(), thing.companions.end()), thing.companions.end());
    }
    findSheet();
    m_outlines.resize(m_things.size());
    m_rooms.resize(m_things.size());
    for (int i = 0; i < size(); ++i)
        showPlace(i);
}

void Tangle::addThings(const domain::Network& network, const Style& style)
{
    const QList<NodeShape> shapes = shapesOf(network, style);
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        const domain::DrawnNode& node = network.nodes[i];
        m_things.push_back({.outline = boxOf(shapes[i].outline.boundingRect() | shapes[i].badge),
                            .room = boxOf(shapes[i].bounds),
                            .place = node.position,
                            .home = node.position,
                            .ring = node.ring,
                            .sector = node.sector,
                            .mayMove = i > 0 && node.placedBy == domain::PlacedBy::Program,
                            .isThere = true,
                            .relations = {},
                            .companions = {}});
    }
}

void Tangle::addLines(const domain::Network& network)
{
    QHash<domain::NodeId, int> order;
    for (const domain::DrawnNode& node : network.nodes)
        order.insert(node.id, static_cast<int>(order.size()));
    QSet<std::pair<int, int>> known;
    for (const domain::DrawnRelation& relation : network.relations) {
        const auto [from, to] = std::minmax({order.value(relation.from), order.value(relation.to)});
        if (from == to || known.contains({from, to}))
            continue;
        known.insert({from, to});
        for (const int end : {from, to})
            m_things[at(end)].relations.push_back(static_cast<int>(m_lines.size()));
        m_things[at(from)].companions.push_back(to);
        m_things[at(to)].companions.push_back(from);
        m_lines.push_back({.from = from, .to = to});
    }
}

void Tangle::addCircles(const domain::Network& network)
{
    for (const domain::DrawnGroup& group : network.groups) {
        Circle circle;
        for (int i = 0; i < size(); ++i) {
            if (group.members.contains(network.nodes[i].id))
                circle.members.push_back(i);
        }
        introduce(circle.members);
        m_circles.push_back(circle);
    }
}

void Tangle::introduce(const std::vector<int>& members)
{
    for (const int member : members) {
        std::vector<int>& companions = m_things[at(member)].companions;
        std::ranges::copy_if(members, std::back_inserter(companions), [member](int other) { return other != member; });
    }
}

// Room for all of them a few times over, and around whatever a hand put further away.
void Tangle::findSheet()
{
    double area = 0;
    for (const Thing& thing : m_things)
        area += (thing.room.right - thing.room.left) * (thing.room.bottom - thing.room.top);
    const double half = qMax(260.0, qSqrt(area * 3.5) / 2);
    m_sheet = QRectF(-1.2 * half, -half, 2.4 * half, 2 * half);
    for (const Thing& thing : m_things) {
        if (!thing.mayMove)
            m_sheet |= QRectF(thing.place - QPointF(160, 130), QSizeF(320, 260));
    }
}

bool Tangle::mayStand(int thing, QPointF place) const
{
    const Thing& asked = m_things[at(thing)];
    if (m_kind == domain::Sheet::Empty)
        return m_sheet.contains(place);
    const bool isOutside = asked.ring == 0;
    return domain::ringAt(m_kind, place) == asked.ring && domain::sectorAt(m_kind, place) == asked.sector
        && (!isOutside || length(place) < qMax(domain::ringRadii.back() + 300, length(asked.home) + 1));
}

// Where a node in this ring stands clear of its edges.
Tangle::Band Tangle::bandOf(int ring)
{
    if (ring == 0)
        return {domain::ringRadii.back() + nodeRadius, domain::ringRadii.back() + 300 - nodeRadius};
    const double inner = ring == 1 ? helpSeekerRadius : domain::ringRadii.at(at(ring - 2));
    return {inner + nodeRadius, domain::ringRadii.at(at(ring - 1)) - nodeRadius};
}

QPointF Tangle::nearestPlace(int thing, QPointF place) const
{
    const Thing& asked = m_things[at(thing)];
    if (!asked.ring)
        return {qBound(m_sheet.left(), place.x(), m_sheet.right()), qBound(m_sheet.top(), place.y(), m_sheet.bottom())};
    const Band band = bandOf(*asked.ring);
    const double distance = length(place);
    QPointF near =
        distance < 1 ? QPointF(0, -band.inner) : place * (qBound(band.inner, distance, band.outer) / distance);
    if (asked.sector) {
        const bool isLeft = asked.sector == domain::Sector::Family || asked.sector == domain::Sector::Care;
        const bool isUpper = asked.sector == domain::Sector::Family || asked.sector == domain::Sector::Friends;
        near = {isLeft ? -qAbs(near.x()) : qAbs(near.x()), isUpper ? -qAbs(near.y()) : qAbs(near.y())};
    }
    return near;
}

QPointF Tangle::somePlace(int thing, double x, double y) const
{
    const Thing& asked = m_things[at(thing)];
    if (!asked.ring)
        return m_sheet.topLeft() + QPointF(x * m_sheet.width(), y * m_sheet.height());
    const Band band = bandOf(*asked.ring);
    const double angle = 2 * M_PI * x;
    return nearestPlace(thing, (band.inner + y * (band.outer - band.inner)) * QPointF(qCos(angle), qSin(angle)));
}

bool Tangle::areAlike(int thing, int other) const
{
    const Thing& one = m_things[at(thing)];
    const Thing& two = m_things[at(other)];
    return thing != other && one.mayMove && two.mayMove && one.ring == two.ring && one.sector == two.sector;
}

void Tangle::takeAway(int thing)
{
    m_things[at(thing)].isThere = false;
    showPlace(thing);
}

void Tangle::put(int thing, QPointF place)
{
    m_things[at(thing)].isThere = true;
    m_things[at(thing)].place = place;
    showPlace(thing);
}

void Tangle::showPlace(int thing)
{
    const Thing& shown = m_things[at(thing)];
    m_outlines[at(thing)] = shown.isThere ? shown.outline.at(shown.place) : nowhere;
    m_rooms[at(thing)] = shown.isThere ? shown.room.at(shown.place) : nowhere;
    for (const int relation : shown.relations) {
        Line& line = m_lines[at(relation)];
        const Thing& from = m_things[at(line.from)];
        const Thing& to = m_things[at(line.to)];
        const bool isDrawn = from.isThere && to.isThere;
        line = isDrawn ? Line{from.place.x(), from.place.y(), to.place.x(), to.place.y(), line.from, line.to}
                       : Line{infinity, infinity, infinity, infinity, line.from, line.to};
    }
    for (Circle& circle : m_circles) {
        if (std::ranges::binary_search(circle.members, thing))
            circle.hull = hullOf(circle, -1, {});
    }
}

// With one of them elsewhere.
QPolygonF Tangle::hullOf(const Circle& circle, int thing, QPointF place) const
{
    std::vector<QPointF> points;
    for (const int member : circle.members) {
        if (member == thing)
            points.push_back(place);
        else if (isThere(member))
            points.push_back(placeOf(member));
    }
    return convexHull(std::move(points));
}

Tangle::Box Tangle::boxOf(const QRectF& rect)
{
    return {rect.left() - gap, rect.top() - gap, rect.right() + gap, rect.bottom() + gap};
}

Tangle::Box Tangle::Box::at(QPointF place) const
{
    return {left + place.x(), top + place.y(), right + place.x(), bottom + place.y()};
}

} // namespace drawing

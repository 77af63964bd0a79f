#include "drawing/tangle.h"

#include "drawing/label_slots.h"
#include "drawing/node_shape.h"
#include "drawing/plane.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace drawing {

namespace {

// What each thing weighs, in the length of a relation that is as bad.
constexpr double perOutline = 8'000; // that lies over another
constexpr double perRoom = 1'500;    // of a name
constexpr double perUnder = 700;     // relation under a node
constexpr double perUnderName = 120;
constexpr double perCrossing = 450;
constexpr double perStranger = 1'500; // within a group
constexpr double perEdge = 250;       // of a ring or sector that a node stands on
constexpr double perTooShort = 6;     // times what a relation lacks to be seen
constexpr double perMember = 1.5;     // times the distance between two in one group
constexpr double perDistance = 0.35;  // from the help-seeker, on a sheet where that means nothing
constexpr double perMove = 0.15;      // so that nothing moves for nothing

constexpr double gap = 7;
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double wayLength = 125;                            // in which a relation and its mark can be seen
constexpr double groupEdge = nodeRadius + 16;                // around the places of its members
constexpr double strangerReach = groupEdge + nodeRadius + 2; // and nearer it seems to belong to the group
constexpr double groupName = 22;                             // on top of it

bool reaches(const QPolygonF& hull, QPointF place)
{
    return isWithin(hull, place, strangerReach) || isWithin(hull, place + QPointF(0, groupName), strangerReach);
}

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
    const QList<LabelSlot> chosen = labelSlots(placed);
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
        for (const int member : circle.members) {
            std::vector<int>& companions = m_things[at(member)].companions;
            std::ranges::copy_if(circle.members, std::back_inserter(companions),
                                 [member](int other) { return other != member; });
        }
        m_circles.push_back(circle);
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

double Tangle::costAt(int thing, QPointF place, double limit) const
{
    double cost = placeCost(thing, place);
    if (cost < limit)
        cost += roomCost(thing, place);
    if (cost < limit)
        cost += circleCost(thing, place);
    if (cost < limit)
        cost += underCost(thing, place, limit - cost);
    if (cost < limit)
        cost += lineCost(thing, place, limit - cost);
    return cost;
}

// As if they were put there one after the other, each paying for what it does with those that are there.
double Tangle::cost() const
{
    Tangle growing = *this;
    for (int i = 0; i < size(); ++i)
        growing.takeAway(i);
    double cost = 0;
    for (int i = 0; i < size(); ++i) {
        const QPointF place = placeOf(i);
        cost += growing.placeCost(i, place) + growing.roomCost(i, place) + growing.underCost(i, place, infinity)
            + growing.lineCost(i, place, infinity);
        growing.put(i, place);
    }
    for (const Circle& circle : m_circles) {
        for (int i = 0; i < size(); ++i) {
            if (!std::ranges::binary_search(circle.members, i) && reaches(circle.hull, placeOf(i)))
                cost += perStranger;
        }
        for (const int member : circle.members)
            cost += perMember * distanceTo(circle, member, placeOf(member)) / 2; // for both ends
    }
    return cost;
}

double Tangle::placeCost(int thing, QPointF place) const
{
    const Thing& asked = m_things[at(thing)];
    double cost = perMove * length(place - asked.home);
    for (const int relation : asked.relations) {
        const Line& line = m_lines[at(relation)];
        const int other = line.from == thing ? line.to : line.from;
        if (!isThere(other))
            continue;
        const double distance = length(placeOf(other) - place);
        cost += distance + perTooShort * std::max(0.0, wayLength - distance);
    }
    const double distance = length(place);
    if (m_kind == domain::Sheet::Empty)
        return cost + perDistance * distance;
    for (const double radius : domain::ringRadii)
        cost += qAbs(distance - radius) < nodeRadius ? perEdge : 0;
    if (m_kind == domain::Sheet::RingsAndSectors && qMin(qAbs(place.x()), qAbs(place.y())) < nodeRadius)
        cost += perEdge;
    return cost;
}

double Tangle::roomCost(int thing, QPointF place) const
{
    double cost = 0;
    const Box outline = m_things[at(thing)].outline.at(place);
    const Box room = m_things[at(thing)].room.at(place);
    for (int i = 0; i < size(); ++i) {
        const double rooms = room.overlap(m_rooms[at(i)]);
        if (rooms <= 0 || i == thing)
            continue;
        cost += perRoom + rooms;
        if (const double outlines = outline.overlap(m_outlines[at(i)]); outlines > 0)
            cost += perOutline + outlines;
    }
    return cost;
}

// Of the relations of others that run under this node.
double Tangle::underCost(int thing, QPointF place, double limit) const
{
    double cost = 0;
    const Box outline = m_things[at(thing)].outline.at(place);
    const Box room = m_things[at(thing)].room.at(place);
    for (const Line& line : m_lines) {
        if (!line.runsUnder(room) || line.endsAt(thing))
            continue;
        cost += line.runsUnder(outline) ? perUnder : perUnderName;
        if (cost >= limit)
            return cost;
    }
    return cost;
}

double Tangle::lineCost(int thing, QPointF place, double limit) const
{
    double cost = 0;
    for (const int relation : m_things[at(thing)].relations) {
        const Line& line = m_lines[at(relation)];
        const int other = line.from == thing ? line.to : line.from;
        if (!isThere(other) || cost >= limit)
            continue;
        const QPointF end = placeOf(other);
        cost += wayCost({place.x(), place.y(), end.x(), end.y(), thing, other}, limit - cost);
    }
    return cost;
}

// What it runs under and crosses on its way.
double Tangle::wayCost(const Line& line, double limit) const
{
    double cost = 0;
    for (const Line& other : m_lines) {
        if (!line.doesCross(other) || other.endsAt(line.from) || other.endsAt(line.to))
            continue;
        cost += perCrossing;
        if (cost >= limit)
            return cost;
    }
    for (int i = 0; i < size(); ++i) {
        if (line.runsUnder(m_rooms[at(i)]) && !line.endsAt(i))
            cost += line.runsUnder(m_outlines[at(i)]) ? perUnder : perUnderName;
    }
    return cost;
}

double Tangle::circleCost(int thing, QPointF place) const
{
    double cost = 0;
    for (const Circle& circle : m_circles) {
        if (!std::ranges::binary_search(circle.members, thing)) {
            cost += reaches(circle.hull, place) ? perStranger : 0;
            continue;
        }
        cost += perMember * distanceTo(circle, thing, place);
        const QPolygonF hull = hullOf(circle, thing, place);
        for (int i = 0; i < size(); ++i) {
            if (isThere(i) && !std::ranges::binary_search(circle.members, i) && reaches(hull, placeOf(i)))
                cost += perStranger;
        }
    }
    return cost;
}

// Of this member to all the others.
double Tangle::distanceTo(const Circle& circle, int member, QPointF place) const
{
    double sum = 0;
    for (const int other : circle.members) {
        if (other != member && isThere(other))
            sum += length(placeOf(other) - place);
    }
    return sum;
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

double Tangle::Box::overlap(const Box& other) const
{
    const double width = std::min(right, other.right) - std::max(left, other.left);
    const double height = std::min(bottom, other.bottom) - std::max(top, other.top);
    return width > 0 && height > 0 ? width * height : 0;
}

bool Tangle::Line::doesCross(const Line& other) const
{
    if (std::max(x1, x2) < std::min(other.x1, other.x2) || std::max(other.x1, other.x2) < std::min(x1, x2)
        || std::max(y1, y2) < std::min(other.y1, other.y2) || std::max(other.y1, other.y2) < std::min(y1, y2))
        return false;
    const auto isLeft = [](const Line& line, double x, double y) {
        return (line.x2 - line.x1) * (y - line.y1) > (line.y2 - line.y1) * (x - line.x1);
    };
    return isLeft(*this, other.x1, other.y1) != isLeft(*this, other.x2, other.y2)
        && isLeft(other, x1, y1) != isLeft(other, x2, y2);
}

bool Tangle::Line::runsUnder(const Box& box) const
{
    if (std::max(x1, x2) < box.left || std::min(x1, x2) > box.right || std::max(y1, y2) < box.top
        || std::min(y1, y2) > box.bottom)
        return false;
    const double width = x2 - x1;
    const double height = y2 - y1;
    const double reach = ((box.right - box.left) * std::abs(height) + (box.bottom - box.top) * std::abs(width)) / 2;
    const double beside = width * ((box.top + box.bottom) / 2 - y1) - height * ((box.left + box.right) / 2 - x1);
    return std::abs(beside) <= reach;
}

} // namespace drawing

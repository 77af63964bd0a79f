// What a tangle costs.

#include "drawing/node_shape.h"
#include "drawing/plane.h"
#include "drawing/tangle.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drawing {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

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

constexpr double wayLength = 125;                            // in which a relation and its mark can be seen
constexpr double groupEdge = nodeRadius + 16;                // around the places of its members
constexpr double strangerReach = groupEdge + nodeRadius + 2; // and nearer it seems to belong to the group
constexpr double groupName = 22;                             // on top of it

bool reaches(const QPolygonF& hull, QPointF place)
{
    return isWithin(hull, place, strangerReach) || isWithin(hull, place + QPointF(0, groupName), strangerReach);
}

} // namespace

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

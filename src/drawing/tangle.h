#pragma once

#include "domain/network.h"
#include "drawing/style.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace drawing {

// How hard a drawing is to read, as a number: what overlaps counts most, then nodes and names that a relation runs
// under, crossings, strangers within a group, and last how far things that belong together are apart. It knows the
// nodes by their order in the network, and can be asked what it would be with one of them elsewhere.
class Tangle
{
public:
    Tangle(const domain::Network& network, const Style& style);

    int size() const { return static_cast<int>(m_things.size()); }
    QPointF placeOf(int thing) const { return m_things[at(thing)].place; }
    bool mayMove(int thing) const { return m_things[at(thing)].mayMove; }
    // In its own ring and sector, or on a sheet without them not far from everything else.
    bool mayStand(int thing, QPointF place) const;
    bool areAlike(int thing, int other) const; // each may stand where the other does
    const std::vector<int>& companions(int thing) const { return m_things[at(thing)].companions; }
    QPointF nearestPlace(int thing, QPointF place) const;   // where it may stand, about here
    QPointF somePlace(int thing, double x, double y) const; // from all over its part of the sheet, x and y 0 to 1

    // Nodes that were taken away count for nothing until they are put somewhere.
    void takeAway(int thing);
    void put(int thing, QPointF place);
    bool isThere(int thing) const { return m_things[at(thing)].isThere; }

    // Everything that one node has a part in when it stands in this place; not exact once above the limit.
    double costAt(int thing, QPointF place, double limit) const;
    double cost() const; // of the whole drawing

private:
    struct Box
    {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;

        Box at(QPointF place) const;
        double overlap(const Box& other) const;
    };

    struct Thing
    {
        Box outline; // around its place, as the other
        Box room;    // with its name
        QPointF place;
        QPointF home; // where it stood before
        std::optional<int> ring;
        std::optional<domain::Sector> sector;
        bool mayMove = false;
        bool isThere = true;
        std::vector<int> relations;
        std::vector<int> companions; // at the other end of a relation, or in one group
    };

    // One between two nodes, however many relations they have.
    struct Line
    {
        double x1 = 0;
        double y1 = 0;
        double x2 = 0;
        double y2 = 0;
        int from = 0;
        int to = 0;

        bool doesCross(const Line& other) const;
        bool runsUnder(const Box& box) const;
        bool endsAt(int thing) const { return from == thing || to == thing; }
    };

    struct Circle
    {
        std::vector<int> members;
        QPolygonF hull;
    };

    struct Band
    {
        double inner = 0;
        double outer = 0;
    };

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    static const Box nowhere;
    static Box boxOf(const QRectF& rect);

    void addThings(const domain::Network& network, const Style& style);
    void addLines(const domain::Network& network);
    void addCircles(const domain::Network& network);
    void introduce(const std::vector<int>& members); // to each other
    void findSheet();
    static Band bandOf(int ring);
    void showPlace(int thing);
    double placeCost(int thing, QPointF place) const; // and how long its relations are
    double roomCost(int thing, QPointF place) const;
    double circleCost(int thing, QPointF place) const;
    double underCost(int thing, QPointF place, double limit) const;
    double lineCost(int thing, QPointF place, double limit) const;
    double wayCost(const Line& line, double limit) const;
    double distanceTo(const Circle& circle, int member, QPointF place) const;
    QPolygonF hullOf(const Circle& circle, int thing, QPointF place) const;

    domain::Sheet m_kind;
    QRectF m_sheet;
    std::vector<Thing> m_things;
    std::vector<Circle> m_circles;

    // On the sheet, and out of reach of everything when not there: these are compared a great many times.
    std::vector<Box> m_outlines;
    std::vector<Box> m_rooms;
    std::vector<Line> m_lines;
};

} // namespace drawing

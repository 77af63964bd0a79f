#include "drawing/untangle.h"

#include "drawing/plane.h"
#include "drawing/tangle.h"

#include <QtMath>

#include <algorithm>
#include <random>

namespace drawing {

namespace {

constexpr double noLimit = 1e300;
constexpr double noticeable = 50; // less is not worth a change

// Looks for places one node at a time: near what it belongs to, around where it is and anywhere on the sheet; it
// moves to the best of them if that is better, or changes places with another. As in simulated annealing after
// Davidson and Harel (1996), but never uphill: what a hand placed keeps the rest in order, and it has to be quick.
class Search
{
public:
    explicit Search(Tangle tangle) : m_tangle(std::move(tangle))
    {
        for (int i = 0; i < m_tangle.size(); ++i) {
            if (m_tangle.mayMove(i))
                m_moving.push_back(i);
        }
    }

    const Tangle& tangle() const { return m_tangle; }
    bool isIdle() const { return m_moving.empty(); }
    bool isQuick() const { return m_moving.size() <= 60; }

    // Takes everything away that may move and puts it back, what knows most of those that are there first.
    void buildAnew()
    {
        for (const int thing : m_moving)
            m_tangle.takeAway(thing);
        std::vector<int> waiting = m_moving;
        while (!waiting.empty()) {
            const auto next = std::ranges::max_element(waiting, {}, [this](int thing) { return knownOf(thing); });
            const int thing = *next;
            waiting.erase(next);
            const QPointF home = m_tangle.placeOf(thing);
            m_tangle.put(thing, bestPlace(thing, home, noLimit, 150));
        }
    }

    void improve()
    {
        const int count = static_cast<int>(m_moving.size());
        const int rounds = qBound(1, 600 / count, 40);
        for (int round = 0; round < rounds; ++round) {
            const double reach = 160.0 * (rounds - round) / rounds + 6;
            bool changed = false;
            for (const int thing : m_moving) {
                changed = moveToBetter(thing, reach) || changed;
                changed = changePlaces(thing) || changed;
            }
            if (!changed && round > rounds / 2)
                return;
        }
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    double part() { return below(10'001) / 10'000.0; }

    int knownOf(int thing) const
    {
        const auto isThere = [this](int other) { return m_tangle.isThere(other); };
        return static_cast<int>(std::ranges::count_if(m_tangle.companions(thing), isThere));
    }

    bool moveToBetter(int thing, double reach)
    {
        const QPointF place = m_tangle.placeOf(thing);
        const QPointF better = bestPlace(thing, place, m_tangle.costAt(thing, place, noLimit) - 1, reach);
        if (better == place)
            return false;
        m_tangle.put(thing, better);
        return true;
    }

    // The place it has if none costs less than the limit.
    QPointF bestPlace(int thing, QPointF place, double limit, double reach)
    {
        QPointF best = place;
        for (const QPointF candidate : candidatesFor(thing, place, reach)) {
            if (!m_tangle.mayStand(thing, candidate))
                continue;
            const double cost = m_tangle.costAt(thing, candidate, limit);
            if (cost >= limit)
                continue;
            limit = cost;
            best = candidate;
        }
        return best;
    }

    std::vector<QPointF> candidatesFor(int thing, QPointF place, double reach)
    {
        std::vector<QPointF> candidates;
        addAround(candidates, place, reach * (0.3 + 0.7 * part()), 6);
        const QPointF middle = middleOf(thing);
        addAround(candidates, middle, 70 + 60 * part(), 8);
        addAround(candidates, middle, 140 + 120 * part(), 8);
        for (int i = 0; i < 10; ++i) {
            const double x = part(); // in this order, whichever compiler
            candidates.push_back(m_tangle.somePlace(thing, x, part()));
        }
        for (QPointF& candidate : candidates)
            candidate = m_tangle.nearestPlace(thing, candidate).toPoint();
        return candidates;
    }

    void addAround(std::vector<QPointF>& candidates, QPointF middle, double radius, int count)
    {
        const double turn = 2 * M_PI * part();
        for (int i = 0; i < count; ++i) {
            const double angle = turn + 2 * M_PI * i / count;
            candidates.push_back(middle + radius * QPointF(qCos(angle), qSin(angle)));
        }
    }

    // Of what it belongs to.
    QPointF middleOf(int thing) const
    {
        QPointF sum;
        int count = 0;
        for (const int other : m_tangle.companions(thing)) {
            if (!m_tangle.isThere(other))
                continue;
            sum += m_tangle.placeOf(other);
            ++count;
        }
        return count > 0 ? sum / count : QPointF();
    }

    bool changePlaces(int thing)
    {
        for (int i = 0; i < 2; ++i) {
            const int other = m_moving[static_cast<std::size_t>(below(static_cast<int>(m_moving.size())))];
            if (m_tangle.areAlike(thing, other) && changePlaces(thing, other))
                return true;
        }
        return false;
    }

    bool changePlaces(int thing, int other)
    {
        const QPointF one = m_tangle.placeOf(thing);
        const QPointF two = m_tangle.placeOf(other);
        const double before = costOf(thing, other, noLimit);
        m_tangle.put(thing, two);
        m_tangle.put(other, one);
        if (costOf(thing, other, before - 1) < before - 1)
            return true;
        m_tangle.put(thing, one);
        m_tangle.put(other, two);
        return false;
    }

    double costOf(int thing, int other, double limit) const
    {
        const double one = m_tangle.costAt(thing, m_tangle.placeOf(thing), limit);
        return one < limit ? one + m_tangle.costAt(other, m_tangle.placeOf(other), limit - one) : one;
    }

    Tangle m_tangle;
    std::vector<int> m_moving;
    std::mt19937 m_random{1};
};

} // namespace

QHash<domain::NodeId, QPointF> untangledPlaces(const domain::Network& network, const Style& style)
{
    const Tangle before(network, style);
    Search anew(before);
    if (anew.isIdle())
        return {};
    anew.buildAnew();
    anew.improve();
    Search fromHere(before);
    if (fromHere.isQuick())
        fromHere.improve();
    const double costHere = fromHere.tangle().cost();
    const double costAnew = anew.tangle().cost();
    if (std::min(costHere, costAnew) > before.cost() - noticeable)
        return {};

    const Tangle& best = costHere <= costAnew ? fromHere.tangle() : anew.tangle();
    QHash<domain::NodeId, QPointF> places;
    for (int i = 0; i < best.size(); ++i) {
        const domain::DrawnNode& node = network.nodes[i];
        if (best.mayMove(i) && best.placeOf(i) != node.position)
            places.insert(node.id, best.placeOf(i));
    }
    return places;
}

} // namespace drawing

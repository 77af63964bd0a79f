#include "privacy/release_search.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace privacy {

namespace {

constexpr qint64 mostSteps = 100'000'000;

// Sessions with the same finest values, which no level tells apart.
struct Combination
{
    std::vector<quint8> values;
    int sessions = 0;
};

std::vector<Combination> combinationsOf(const Candidates& candidates)
{
    std::map<std::vector<quint8>, int> counts;
    std::vector<quint8> values(candidates.columns.size());
    for (std::size_t row = 0; row < candidates.rowCount(); ++row) {
        for (std::size_t column = 0; column < values.size(); ++column)
            values[column] = candidates.columns[column][row];
        ++counts[values];
    }
    std::vector<Combination> combinations;
    for (const auto& [each, sessions] : counts)
        combinations.push_back({each, sessions});
    return combinations;
}

// The combinations by the values that are told so far: those in one class cannot be told apart yet. Those in a
// class below k are lost whatever is told more, and are no longer in it.
struct Partition
{
    std::vector<quint32> members; // places of combinations
    std::vector<quint32> classOf; // of each member
    quint32 classes = 1;
    int lost = 0; // sessions
};

class Search
{
public:
    Search(const Candidates& candidates, const Limits& limits)
        : m_ladders(candidates.ladders),
          m_limits(limits),
          m_combinations(combinationsOf(candidates))
    {
        m_order.resize(static_cast<std::size_t>(m_ladders.size()));
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::ranges::stable_sort(m_order, std::greater(), [&](std::size_t ladder) { return weightOf(ladder); });
    }

    Release run()
    {
        Partition all;
        for (quint32 place = 0; place < m_combinations.size(); ++place)
            all.members.push_back(place);
        all.classOf.assign(all.members.size(), 0);

        m_best.levels = m_current.levels = levelsOfNothing();
        m_best.loss = std::accumulate(m_order.begin(), m_order.end(), 1, [&](int sum, std::size_t ladder) {
            return sum + weightOf(ladder); // one worse than leaving everything out
        });
        descend(all, 0, std::vector<std::size_t>(m_order.size(), 0));
        m_best.isProvenBest = m_steps <= mostSteps;
        return m_best;
    }

private:
    const Ladder& ladder(std::size_t place) const { return m_ladders[static_cast<qsizetype>(place)]; }
    int weightOf(std::size_t place) const { return ladder(place).levels.back().loss; }

    std::vector<std::size_t> levelsOfNothing() const
    {
        std::vector<std::size_t> levels;
        for (const Ladder& each : m_ladders)
            levels.push_back(each.levels.size() - 1);
        return levels;
    }

    // Tells one attribute more. Stops counting where too many sessions are lost.
    Partition refined(const Partition& partition, std::size_t place, std::size_t levelPlace)
    {
        const Level& level = ladder(place).levels[levelPlace];
        const auto values = static_cast<quint32>(level.values.size());
        countClasses(partition, place, level);
        m_steps += static_cast<qint64>(partition.members.size() + partition.classes);

        Partition finer{.classes = 0, .lost = partition.lost};
        std::vector<quint32> names(m_sizes.size());
        for (std::size_t each = 0; each < m_sizes.size(); ++each) {
            if (m_sizes[each] >= m_limits.k)
                names[each] = finer.classes++;
            else
                finer.lost += m_sizes[each];
        }
        for (std::size_t at = 0; at < partition.members.size(); ++at) {
            const quint32 member = partition.members[at];
            const quint32 name = partition.classOf[at] * values + level.valueOf[m_combinations[member].values[place]];
            if (m_sizes[name] < m_limits.k)
                continue;
            finer.members.push_back(member);
            finer.classOf.push_back(names[name]);
        }
        return finer;
    }

    int lostBy(const Partition& partition, std::size_t place, std::size_t levelPlace)
    {
        const Level& level = ladder(place).levels[levelPlace];
        if (level.leavesOut())
            return partition.lost;
        countClasses(partition, place, level);
        m_steps += static_cast<qint64>(partition.members.size() + partition.classes);
        int lost = partition.lost;
        for (const int size : m_sizes)
            lost += size < m_limits.k ? size : 0;
        return lost;
    }

    void countClasses(const Partition& partition, std::size_t place, const Level& level)
    {
        const auto values = static_cast<std::size_t>(level.values.size());
        m_sizes.assign(partition.classes * values, 0);
        for (std::size_t at = 0; at < partition.members.size(); ++at) {
            const Combination& member = m_combinations[partition.members[at]];
            m_sizes[partition.classOf[at] * values + level.valueOf[member.values[place]]] += member.sessions;
        }
    }

    // The finest level from this one on that fits beside what is told; leaving out always does.
    std::size_t finestThatFits(const Partition& partition, std::size_t place, std::size_t from)
    {
        while (lostBy(partition, place, from) > m_limits.mostLeftOut)
            ++from;
        return from;
    }

    bool isWorse(int loss, int lost) const
    {
        return loss > m_best.loss || (loss == m_best.loss && lost >= m_best.leftOut);
    }

    // finest holds, for the attributes from depth on, the finest level that may still fit.
    void descend(const Partition& partition, std::size_t depth, std::vector<std::size_t> finest)
    {
        if (depth == m_order.size()) {
            if (!isWorse(m_current.loss, partition.lost)) {
                m_best = m_current;
                m_best.leftOut = partition.lost;
            }
            return;
        }
        int leastLoss = m_current.loss;
        for (std::size_t next = depth; next < m_order.size(); ++next) {
            finest[next] = finestThatFits(partition, m_order[next], finest[next]);
            leastLoss += ladder(m_order[next]).levels[finest[next]].loss;
        }
        const std::size_t place = m_order[depth];
        const std::vector<Level>& levels = ladder(place).levels;
        const int leastOfRest = leastLoss - levels[finest[depth]].loss;
        for (std::size_t level = finest[depth]; level < levels.size() && m_steps <= mostSteps; ++level) {
            if (isWorse(leastOfRest + levels[level].loss, partition.lost))
                return;
            m_current.levels[place] = level;
            m_current.loss += levels[level].loss;
            if (levels[level].leavesOut())
                descend(partition, depth + 1, finest);
            else
                descend(refined(partition, place, level), depth + 1, finest);
            m_current.loss -= levels[level].loss;
        }
        m_current.levels[place] = levels.size() - 1;
    }

    const QList<Ladder>& m_ladders;
    Limits m_limits;
    std::vector<Combination> m_combinations;
    std::vector<std::size_t> m_order; // ladders, heaviest first
    std::vector<int> m_sizes;         // of the classes being counted
    Release m_current;
    Release m_best;
    qint64 m_steps = 0;
};

} // namespace

Release findRelease(const Candidates& candidates, const Limits& limits)
{
    return Search(candidates, limits).run();
}

} // namespace privacy

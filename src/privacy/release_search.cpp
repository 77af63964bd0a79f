#include "privacy/release_search.h"

#include <algorithm>
#include <bit>
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

// A sensitive attribute that is told.
struct Sensitive
{
    std::size_t place = 0;
    const Level* level = nullptr;
};

// The combinations by the values that are told so far: those in one class cannot be told apart yet, and those in one
// group not by what a bystander sees. What is lost already is lost whatever is told more, and no longer in it.
struct Partition
{
    std::vector<quint32> members; // places of combinations
    std::vector<quint32> classOf; // of each member
    std::vector<quint32> groupOf;
    quint32 classes = 1;
    quint32 groups = 1;
    std::vector<Sensitive> told;
    int tooRare = 0; // sessions
    int tooAlike = 0;

    int lost() const { return tooRare + tooAlike; }
};

// Names for the classes that are left, one after the other.
class Names
{
public:
    explicit Names(std::size_t most) : m_names(most, none) {}

    quint32 of(std::size_t old)
    {
        if (m_names[old] == none)
            m_names[old] = m_count++;
        return m_names[old];
    }
    quint32 count() const { return m_count; }

private:
    static constexpr quint32 none = 0xffffffff;
    std::vector<quint32> m_names;
    quint32 m_count = 0;
};

// Tells one attribute after the other, and says what is lost by it.
class Telling
{
public:
    Telling(const Candidates& candidates, const Limits& limits)
        : m_ladders(candidates.ladders),
          m_limits(limits),
          m_combinations(combinationsOf(candidates))
    {
    }

    Partition nothing() const
    {
        Partition all;
        for (quint32 place = 0; place < m_combinations.size(); ++place)
            all.members.push_back(place);
        all.classOf.assign(all.members.size(), 0);
        all.groupOf.assign(all.members.size(), 0);
        return all;
    }

    Partition refined(const Partition& partition, std::size_t place, std::size_t levelPlace)
    {
        const Level& level = ladder(place).levels[levelPlace];
        if (level.leavesOut())
            return partition;
        m_steps += static_cast<qint64>(partition.members.size() + partition.classes);
        Partition finer = withoutRare(partition, place, level);
        if (ladder(place).isSensitive)
            finer.told.push_back({place, &level});
        return m_limits.l > 1 && !finer.told.empty() ? withoutAlike(finer) : finer;
    }

    const Ladder& ladder(std::size_t place) const { return m_ladders[static_cast<qsizetype>(place)]; }
    const Limits& limits() const { return m_limits; }
    qint64 steps() const { return m_steps; }

private:
    quint8 valueIn(quint32 member, std::size_t place, const Level& level) const
    {
        return level.valueOf[m_combinations[member].values[place]];
    }

    Partition withoutRare(const Partition& partition, std::size_t place, const Level& level)
    {
        const auto values = static_cast<quint32>(level.values.size());
        m_sizes.assign(partition.classes * std::size_t{values}, 0);
        for (std::size_t at = 0; at < partition.members.size(); ++at) {
            const quint32 member = partition.members[at];
            m_sizes[partition.classOf[at] * values + valueIn(member, place, level)] += m_combinations[member].sessions;
        }
        const quint32 told = ladder(place).isSensitive ? 1 : values; // a sensitive value makes no groups
        Names classNames(m_sizes.size());
        Names groupNames(partition.groups * std::size_t{told});
        Partition finer{.told = partition.told, .tooRare = partition.tooRare, .tooAlike = partition.tooAlike};
        for (std::size_t at = 0; at < partition.members.size(); ++at) {
            const quint32 member = partition.members[at];
            const quint8 value = valueIn(member, place, level);
            const quint32 name = partition.classOf[at] * values + value;
            if (m_sizes[name] < m_limits.k) {
                finer.tooRare += m_combinations[member].sessions;
                continue;
            }
            finer.members.push_back(member);
            finer.classOf.push_back(classNames.of(name));
            finer.groupOf.push_back(groupNames.of(partition.groupOf[at] * told + (told > 1 ? value : 0)));
        }
        finer.classes = std::max(1U, classNames.count());
        finer.groups = std::max(1U, groupNames.count());
        return finer;
    }

    // A one for each group in which some sensitive attribute has too few values.
    std::vector<quint8> groupsAlike(const Partition& partition)
    {
        std::vector<quint8> alike(partition.groups);
        std::vector<quint64> seen(partition.groups);
        for (const Sensitive& told : partition.told) {
            m_steps += static_cast<qint64>(partition.members.size());
            std::ranges::fill(seen, 0);
            for (std::size_t at = 0; at < partition.members.size(); ++at)
                seen[partition.groupOf[at]] |= quint64{1} << valueIn(partition.members[at], told.place, *told.level);
            for (std::size_t group = 0; group < alike.size(); ++group)
                alike[group] |= static_cast<quint8>(std::popcount(seen[group]) < m_limits.l);
        }
        return alike;
    }

    Partition withoutAlike(const Partition& partition)
    {
        const std::vector<quint8> alike = groupsAlike(partition);
        if (std::ranges::count(alike, 1) == 0)
            return partition;
        Partition left{.classes = partition.classes,
                       .groups = partition.groups,
                       .told = partition.told,
                       .tooRare = partition.tooRare,
                       .tooAlike = partition.tooAlike};
        for (std::size_t at = 0; at < partition.members.size(); ++at) {
            if (alike[partition.groupOf[at]] != 0) {
                left.tooAlike += m_combinations[partition.members[at]].sessions;
                continue;
            }
            left.members.push_back(partition.members[at]);
            left.classOf.push_back(partition.classOf[at]);
            left.groupOf.push_back(partition.groupOf[at]);
        }
        return left;
    }

    const QList<Ladder>& m_ladders;
    const Limits m_limits;
    const std::vector<Combination> m_combinations;
    std::vector<int> m_sizes; // of the classes being counted
    qint64 m_steps = 0;
};

class Search
{
public:
    Search(const Candidates& candidates, const Limits& limits) : m_telling(candidates, limits)
    {
        m_order.resize(static_cast<std::size_t>(candidates.ladders.size()));
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::ranges::stable_sort(m_order, std::greater(), [&](std::size_t ladder) { return weightOf(ladder); });
        m_current.levels.resize(m_order.size());
    }

    std::optional<Release> run()
    {
        descend(m_telling.nothing(), 0, Levels(m_order.size(), 0));
        if (m_best)
            m_best->isProvenBest = m_telling.steps() <= mostSteps;
        return m_best;
    }

private:
    int weightOf(std::size_t place) const { return m_telling.ladder(place).levels.back().loss; }

    // The finest level from this one on that fits beside what is told, or the number of levels where none does.
    std::size_t finestThatFits(const Partition& partition, std::size_t place, std::size_t from)
    {
        const std::size_t levels = m_telling.ladder(place).levels.size();
        while (from < levels && m_telling.refined(partition, place, from).lost() > m_telling.limits().mostLeftOut)
            ++from;
        return from;
    }

    bool isWorse(int loss, int lost) const
    {
        return m_best && (loss > m_best->loss || (loss == m_best->loss && lost >= m_best->leftOut()));
    }

    void keepIfBetter(const Partition& partition)
    {
        if (isWorse(m_current.loss, partition.lost()))
            return;
        m_best = m_current;
        m_best->tooRare = partition.tooRare;
        m_best->tooAlike = partition.tooAlike;
    }

    // finest holds, for the attributes from depth on, the finest level that may still fit.
    void descend(const Partition& partition, std::size_t depth, Levels finest)
    {
        if (depth == m_order.size())
            return keepIfBetter(partition);
        int leastLoss = m_current.loss;
        for (std::size_t next = depth; next < m_order.size(); ++next) {
            const std::vector<Level>& levels = m_telling.ladder(m_order[next]).levels;
            finest[next] = finestThatFits(partition, m_order[next], finest[next]);
            if (finest[next] == levels.size())
                return;
            leastLoss += levels[finest[next]].loss;
        }
        const std::size_t place = m_order[depth];
        const std::vector<Level>& levels = m_telling.ladder(place).levels;
        const int leastOfRest = leastLoss - levels[finest[depth]].loss;
        for (std::size_t level = finest[depth]; level < levels.size() && m_telling.steps() <= mostSteps; ++level) {
            if (isWorse(leastOfRest + levels[level].loss, partition.lost()))
                return;
            const Partition finer = m_telling.refined(partition, place, level);
            if (finer.lost() > m_telling.limits().mostLeftOut)
                continue; // a coarser sensitive value may be less diverse than a finer one
            m_current.levels[place] = level;
            m_current.loss += levels[level].loss;
            descend(finer, depth + 1, finest);
            m_current.loss -= levels[level].loss;
        }
    }

    Telling m_telling;
    Levels m_order; // ladders, heaviest first
    Release m_current;
    std::optional<Release> m_best;
};

} // namespace

std::optional<Release> findRelease(const Candidates& candidates, const Limits& limits)
{
    return Search(candidates, limits).run();
}

Release releaseAt(const Candidates& candidates, const Levels& levels, const Limits& limits)
{
    Telling telling(candidates, limits);
    Partition partition = telling.nothing();
    Release release{.levels = levels, .isProvenBest = false};
    for (std::size_t place = 0; place < levels.size(); ++place) {
        partition = telling.refined(partition, place, levels[place]);
        release.loss += telling.ladder(place).levels[levels[place]].loss;
    }
    release.tooRare = partition.tooRare;
    release.tooAlike = partition.tooAlike;
    return release;
}

} // namespace privacy

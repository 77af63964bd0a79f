#pragma once

#include <QList>
#include <QUuid>

#include <algorithm>
#include <numeric>
#include <random>

namespace example {

// Throws the same for the same seed on every machine. Only the engine is the standard library's: how its
// distributions use an engine differs from one library to the next.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    int below(qsizetype end) { return static_cast<int>(m_engine() % static_cast<quint64>(end)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <typename Thing>
    Thing one(const QList<Thing>& things)
    {
        return things[below(things.size())];
    }

    // So many different ones, or all where there are not so many.
    template <typename Thing>
    QList<Thing> some(qsizetype count, QList<Thing> things)
    {
        count = std::min(count, things.size());
        for (qsizetype i = 0; i < count; ++i)
            things.swapItemsAt(i, i + below(things.size() - i));
        return things.first(count);
    }

    // A place in the list, each as likely as its weight.
    qsizetype weighted(const QList<int>& weights)
    {
        int rest = below(std::accumulate(weights.begin(), weights.end(), 0));
        qsizetype place = 0;
        for (; rest >= weights[place]; ++place)
            rest -= weights[place];
        return place;
    }

    template <typename Id>
    Id id()
    {
        const quint64 high = m_engine();
        const quint64 low = m_engine();
        const auto byte = [low](int place) { return static_cast<uchar>(low >> (8 * place)); };
        const QUuid uuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16),
                         static_cast<ushort>((high & 0x0fff) | 0x4000), static_cast<uchar>((byte(0) & 0x3f) | 0x80),
                         byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
        return *Id::fromString(uuid.toString());
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace example

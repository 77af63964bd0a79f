#include "privacy/differencing.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>

namespace privacy {

namespace {

// A bit for each session that stands in any of the exports.
using Marks = std::vector<quint64>;

constexpr std::size_t bitsInWord = 64;

std::vector<Marks> marksOf(const QList<ExportedSessions>& all)
{
    QHash<QByteArray, std::size_t> places;
    for (const ExportedSessions& each : all) {
        for (const QByteArray& session : each.sessions)
            if (!places.contains(session))
                places.insert(session, static_cast<std::size_t>(places.size()));
    }
    std::vector<Marks> marks;
    for (const ExportedSessions& each : all) {
        marks.emplace_back(static_cast<std::size_t>(places.size()) / bitsInWord + 1);
        for (const QByteArray& session : each.sessions) {
            const std::size_t place = places.value(session);
            marks.back()[place / bitsInWord] |= quint64{1} << (place % bitsInWord);
        }
    }
    return marks;
}

int countOf(const Marks& marks)
{
    return std::accumulate(marks.begin(), marks.end(), 0,
                           [](int sum, quint64 word) { return sum + std::popcount(word); });
}

int countWithout(const Marks& sessions, const Marks& taken)
{
    int count = 0;
    for (std::size_t word = 0; word < sessions.size(); ++word)
        count += std::popcount(sessions[word] & ~taken[word]);
    return count;
}

bool haveInCommon(const Marks& one, const Marks& other)
{
    return countWithout(one, other) < countOf(one);
}

bool isSmall(int sessions, int k)
{
    return sessions > 0 && sessions < k;
}

class Differences
{
public:
    Differences(const QList<ExportedSessions>& earlier, const ExportedSessions& candidate)
        : m_all(earlier),
          m_newPlace(earlier.size())
    {
        m_all.append(candidate);
        m_marks = marksOf(m_all);
    }

    std::optional<SmallRemainder> find() const
    {
        for (qsizetype place = 0; place < m_newPlace; ++place) {
            for (const auto& [whole, part] : {std::pair(place, m_newPlace), std::pair(m_newPlace, place)}) {
                const int k = std::max(m_all[whole].k, m_all[part].k);
                const int left = countWithout(marks(whole), marks(part));
                if (isSmall(left, k))
                    return remainder(whole, {part}, left);
            }
        }
        return findByParts();
    }

private:
    const Marks& marks(qsizetype place) const { return m_marks[static_cast<std::size_t>(place)]; }

    std::optional<SmallRemainder> findByParts() const
    {
        for (qsizetype place = 0; place < m_newPlace; ++place) {
            for (const auto& [whole, first] : {std::pair(place, m_newPlace), std::pair(m_newPlace, place)}) {
                if (const auto found = takingApart(whole, first))
                    return found;
            }
        }
        return std::nullopt;
    }

    // Takes this part from the whole and then, the largest first, what has no session in common with those taken.
    std::optional<SmallRemainder> takingApart(qsizetype whole, qsizetype first) const
    {
        QList<qsizetype> order = partsOf(whole);
        if (!order.removeOne(first))
            return std::nullopt;
        order.prepend(first);
        QList<qsizetype> taken;
        Marks covered(m_marks.front().size());
        int k = m_all[whole].k;
        for (const qsizetype part : std::as_const(order)) {
            const Marks& sessions = marks(part);
            if (haveInCommon(sessions, covered))
                continue;
            taken.append(part);
            std::ranges::transform(covered, sessions, covered.begin(), std::bit_or());
            k = std::max(k, m_all[part].k);
            const int left = countWithout(marks(whole), covered);
            const int besides = countWithout(covered, marks(whole));
            if (isSmall(left, k) || isSmall(besides, k))
                return remainder(whole, taken, isSmall(left, k) ? left : besides);
        }
        return std::nullopt;
    }

    // All but a few of whose sessions are of the whole.
    QList<qsizetype> partsOf(qsizetype whole) const
    {
        QList<qsizetype> parts;
        for (qsizetype place = 0; place < m_all.size(); ++place) {
            const int besides = countWithout(marks(place), marks(whole));
            if (place != whole && besides < std::max(m_all[place].k, m_all[whole].k))
                parts.append(place);
        }
        std::ranges::stable_sort(parts, std::greater(), [&](qsizetype place) { return countOf(marks(place)); });
        return parts;
    }

    SmallRemainder remainder(qsizetype whole, const QList<qsizetype>& parts, int sessions) const
    {
        SmallRemainder found{.whole = {}, .parts = {}, .sessions = sessions};
        if (whole != m_newPlace)
            found.whole = whole;
        for (const qsizetype part : parts) {
            if (part != m_newPlace)
                found.parts.append(part);
        }
        return found;
    }

    QList<ExportedSessions> m_all; // the new one last
    std::vector<Marks> m_marks;    // beside them
    qsizetype m_newPlace;
};

} // namespace

std::optional<SmallRemainder> smallRemainder(const QList<ExportedSessions>& earlier, const ExportedSessions& candidate)
{
    return Differences(earlier, candidate).find();
}

} // namespace privacy

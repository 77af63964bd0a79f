#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace privacy {

// Which sessions an export was made of: ids or hashes that nobody has to understand.
struct ExportedSessions
{
    QList<QByteArray> sessions;
    int k = 0;

    friend bool operator==(const ExportedSessions&, const ExportedSessions&) = default;
};

// A group smaller than k that would be left when some exports are taken from another.
struct SmallRemainder
{
    std::optional<qsizetype> whole; // place among the earlier exports, or none for the new one
    QList<qsizetype> parts;         // what is taken from it; the new one is among them unless it is the whole
    int sessions = 0;

    friend bool operator==(const SmallRemainder&, const SmallRemainder&) = default;
};

// Whether a new export would single out a small group beside the earlier ones; none when it would not. Looked at are
// * each earlier export and the new one, in both directions: sessions that only the one has and the other lacks;
// * the new one and several earlier ones that have no session in common, taken from it together;
// * each earlier export and the new one with earlier ones that have no session in common, taken from that together.
// What several exports cover is tried from the largest down, each of them first once, not in every combination. k is
// the highest of the exports concerned. The same sessions once more single out nobody here; that their tables do not
// tell more than the earlier ones is not for this to judge.
std::optional<SmallRemainder> smallRemainder(const QList<ExportedSessions>& earlier, const ExportedSessions& candidate);

} // namespace privacy

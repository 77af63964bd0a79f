#pragma once

#include <QList>
#include <QStringView>

#include <optional>
#include <unordered_map>
#include <vector>

namespace privacy {

// A day, a month of a year, or how old somebody is. How long something takes or took is none.
struct FoundMoment
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isAge = false;

    friend bool operator==(const FoundMoment&, const FoundMoment&) = default;
};

// How old it is said that somebody is whose name ends there: Sven 16 jr, Mirte (zeven), Oosterhuis, 21.
std::optional<FoundMoment> ageBehind(QStringView text, qsizetype name);

// Finds them. Most words begin none, so it remembers with which letters the patterns can begin; for one thread at a
// time.
class Moments
{
public:
    QList<FoundMoment> in(QStringView text) const;

private:
    const std::vector<std::size_t>& patternsFrom(QStringView beginning) const; // their places in the list

    mutable std::unordered_map<quint64, std::vector<std::size_t>> m_beginnings; // by the first letters of a word
};

} // namespace privacy

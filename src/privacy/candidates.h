#pragma once

#include "evaluation/facts.h"
#include "privacy/ladders.h"

namespace privacy {

// Coded rows that could be exported, one for each session that was closed and that may be learned from. They have not
// been checked for anything: only anonymise() makes of them what may leave the vault.
struct Candidates
{
    QList<Ladder> ladders;
    std::vector<std::vector<quint8>> columns; // for each ladder the finest value of each session
    std::vector<qint64> sessions;             // their numbers in the vault; none where they come from elsewhere
    int k = domain::smallestThreshold;        // that their experiments ask for
    int notClosed = 0;
    int withoutPermission = 0; // closed

    std::size_t rowCount() const { return columns.empty() ? 0 : columns.front().size(); }
};

Candidates candidatesOf(const evaluation::Facts& facts, const evaluation::Filter& filter);

} // namespace privacy

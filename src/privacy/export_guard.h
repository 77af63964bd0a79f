#pragma once

#include "privacy/ladders.h"
#include "storage/summary_export_store.h"

#include <optional>

namespace privacy {

// Whether a file laid beside an earlier one would tell of fewer than k sessions; the number of that earlier one.
//
// Whoever has both can subtract what they tell, at the precision that both have: sessions that came in, went out or
// are told otherwise stand apart by it. So each combination among those, on either side, must occur k times or not at
// all. Files of which no copy is left are no danger. Of the same sessions told in two ways, neither more precise in
// everything, both together must still have every combination k times.
std::optional<qint64> tooNearEarlier(const storage::SummaryExport& made, const QList<storage::SummaryExport>& earlier,
                                     const QList<Ladder>& ladders);

// The day on which an export was made, in ISO 8601; empty where there is none with this number.
QString dayOf(const QList<storage::SummaryExport>& exports, qint64 number);

} // namespace privacy

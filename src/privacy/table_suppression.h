#pragma once

#include "privacy/cell_bounds.h"

#include <optional>

namespace privacy {

enum class CellState : quint8 {
    Shown,
    TooSmall, // hidden because fewer than k sessions, or none, stand in it
    Beside,   // hidden because another hidden cell could be worked out from it
};

// Which cells of a table are hidden so that no hidden cell can be worked out by somebody who knows all totals exactly,
// also where they are told rounded. None when it cannot be had with at least one cell shown.
//
// Of every hidden cell are demanded two things:
// * From what is told, the numbers that it can be lie at least k apart.
// * Somebody who also knows which cells are below k and which are not still cannot tell of one below k whether
//   anybody is in it, and of one beside it not which number it is.
//
// A cell with nobody in it counts as too small. Shown, it would say of everybody in its row and column where they are
// not, and a row with all its sessions in one cell would say of everybody where they are; and a hidden cell beside
// shown zeros would say that somebody is in it. The first demand also makes that at least k sessions of a row or column
// with a hidden cell stand outside the cells that are shown: nothing can be told of all of them but a few.
//
// Hidden beside others is what costs the fewest sessions along the cheapest circles through a cell that needs it, less
// all that turns out not to be needed; that is near the fewest there can be and not always those.
std::optional<std::vector<CellState>> suppressed(const CountTable& table, const TableOptions& options);

} // namespace privacy

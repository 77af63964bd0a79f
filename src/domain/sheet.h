#pragma once

#include "domain/vocabulary.h"

#include <QPointF>

#include <array>
#include <optional>

// What a sheet is printed with, and what it means to stand somewhere on it.
namespace domain {

// Of the three rings, from the middle of the sheet outwards.
inline constexpr std::array<double, 3> ringRadii{217, 327, 420};

// On a sheet with rings: 1 is the innermost, 0 is outside all of them.
std::optional<int> ringAt(Sheet sheet, QPointF position);

// On a sheet with sectors, within its rings.
std::optional<Sector> sectorAt(Sheet sheet, QPointF position);

// Where something comes to stand that moves to another ring: in the same direction, half-way the ring's width.
QPointF placeInRing(int ring, QPointF position);

} // namespace domain

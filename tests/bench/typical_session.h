#pragma once

// How large a session is in the benchmarks; the floor in plain SQLite has the same rows.
namespace bench {

inline constexpr int typicalNodes = 30;
inline constexpr int typicalRelations = 60;
inline constexpr int typicalNotes = 8;
inline constexpr int lettersInNote = 240;
inline constexpr int letterSaves = 300;
inline constexpr int wholeSaves = 60;

} // namespace bench

#pragma once

#include <QtGlobal>

// How much an imported file may hold: a good deal more than a drawing that people can still look at.
namespace exchange::limits {

inline constexpr qint64 fileBytes = qint64{32} * 1024 * 1024;
inline constexpr qint64 unpackedBytes = qint64{64} * 1024 * 1024; // of everything in an archive
inline constexpr qint64 archiveEntries = 1000;
inline constexpr int depth = 64;           // of elements in elements
inline constexpr int entityExpansion = 64; // characters; only reached inside a document type
inline constexpr qsizetype nodes = 5'000;
inline constexpr qsizetype relations = 20'000;
inline constexpr qsizetype attributes = 1'000; // keys or columns
inline constexpr qsizetype textLength = 10'000;

} // namespace exchange::limits

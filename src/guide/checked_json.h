#pragma once

#include <QString>

#include <nlohmann/json.hpp>

namespace guide {

// A guide is some 30 kB; what is far beyond that is something else.
inline constexpr qint64 largestFile = 1024LL * 1024; // bytes
inline constexpr int deepestNesting = 20;
inline constexpr int longestText = 1000; // bytes

// Reads a JSON file that follows one of the schemas in :/schemas. Throws GuideError when it cannot be read or does not.
nlohmann::json readChecked(const QString& file, const QString& schema);

} // namespace guide

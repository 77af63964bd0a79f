#pragma once

#include "guide/json_schema.h"

namespace guide {

// A guide is some 30 kB; what is far beyond that is something else.
inline constexpr qint64 largestFile = 1024LL * 1024; // bytes
inline constexpr int deepestNesting = 20;
inline constexpr int longestText = 1000; // bytes

JsonSchema readSchema(const QString& file);

// Reads a JSON file that follows a schema. Throws GuideError when it cannot be read or does not.
nlohmann::json readChecked(const QString& file, const JsonSchema& schema);

// The same for what a file holds, or would hold.
nlohmann::json checked(const QByteArray& content, const QString& file, const JsonSchema& schema);

} // namespace guide

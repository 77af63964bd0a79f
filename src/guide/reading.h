#pragma once

#include "domain/vocabulary.h"
#include "guide/guide_error.h"

#include <nlohmann/json.hpp>

// What reading a guide and reading an evaluation set have in common.
namespace guide::reading {

inline QString text(const nlohmann::json& object, const char* key)
{
    return QString::fromStdString(object.at(key).get<std::string>());
}

// A code of the program. The schemas list the same codes, so that this only fails where the two differ.
template <typename Enum>
Enum coded(const nlohmann::json& value, const QString& file, const QString& place)
{
    const auto found = domain::fromCode<Enum>(QString::fromStdString(value.get<std::string>()));
    if (!found)
        throw GuideError(file, {.kind = GuideProblem::Kind::WordExpected, .place = place});
    return *found;
}

} // namespace guide::reading

#pragma once

#include "guide/guide_error.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace guide {

// The first place where a document does not follow its schema, and what the schema wants there.
std::optional<GuideProblem> schemaProblem(const nlohmann::json& schema, const nlohmann::json& document);

} // namespace guide

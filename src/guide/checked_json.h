#pragma once

#include <QString>

#include <nlohmann/json.hpp>

namespace guide {

// Reads a JSON file that follows one of the schemas in :/schemas. Throws GuideError when it cannot be read or does not.
nlohmann::json readChecked(const QString& file, const QString& schema);

} // namespace guide

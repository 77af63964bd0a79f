#pragma once

#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace guide {

// The first place where a document does not follow its schema, as a JSON pointer, and what the schema wants there.
struct SchemaProblem
{
    QString pointer;
    QString expected;
};

std::optional<SchemaProblem> schemaProblem(const nlohmann::json& schema, const nlohmann::json& document);

} // namespace guide

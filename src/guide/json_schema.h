#pragma once

#include "guide/guide_error.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>

namespace valijson {
class Schema;
}

namespace guide {

// What a document has to be like. Making one ready takes longer than holding a document against it.
class JsonSchema
{
public:
    explicit JsonSchema(nlohmann::json schema);
    ~JsonSchema();

    // The first place where a document does not follow it, and what it wants there.
    std::optional<GuideProblem> problemIn(const nlohmann::json& document) const;

private:
    nlohmann::json m_json;
    std::unique_ptr<valijson::Schema> m_ready;
};

} // namespace guide

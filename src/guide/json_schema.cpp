#include "guide/json_schema.h"

#include <nlohmann/json.hpp>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace guide {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;
using Kind = GuideProblem::Kind;
using Pointer = json::json_pointer;

// Where valijson found an error: "<root>", then [key] or [3] for every step down; some releases quote the key.
Pointer pointerTo(const std::vector<std::string>& context)
{
    Pointer pointer;
    for (const std::string& step : context) {
        if (!step.starts_with('['))
            continue;
        const std::size_t border = step.starts_with("[\"") ? 2 : 1;
        pointer.push_back(step.substr(border, step.size() - 2 * border));
    }
    return pointer;
}

const json& resolved(const json& root, const json& schema)
{
    const auto reference = schema.find("$ref");
    return reference == schema.end() ? schema : root.at(Pointer(reference->get<std::string>().substr(1)));
}

// The schema for one place, as far as the schemas here go: properties, items and references.
const json& schemaAt(const json& root, const Pointer& place)
{
    if (place.empty())
        return root;
    const Pointer above = place.parent_pointer();
    const json& parent = schemaAt(root, above);
    const auto items = parent.find("items");
    return resolved(root, items == parent.end() ? parent.at("properties").at(place.back()) : *items);
}

QString text(const json& value)
{
    return QString::fromStdString(value.get<std::string>());
}

QStringList allowedValues(const json& schema)
{
    QStringList values;
    for (const json& value : schema.at("enum"))
        values.append(text(value));
    return values;
}

QStringList allowedKeys(const json& schema)
{
    QStringList keys;
    for (const auto& [key, property] : schema.at("properties").items())
        keys.append(QString::fromStdString(key));
    return keys;
}

GuideProblem problemAt(const Pointer& place, const json& schema)
{
    const QString pointer = QString::fromStdString(place.to_string());
    if (schema.contains("enum"))
        return {.kind = Kind::WordExpected, .place = pointer, .words = allowedValues(schema)};
    const QString type = text(schema.at("type"));
    if (type == "array"_L1)
        return {.kind = Kind::ListExpected, .place = pointer, .least = schema.value("minItems", 0)};
    if (type == "integer"_L1)
        return {.kind = Kind::NumberExpected, .place = pointer, .least = schema.value("minimum", 0)};
    if (type == "object"_L1)
        return {.kind = Kind::ObjectExpected, .place = pointer};
    const bool isId = schema.value("title", std::string()) == "id";
    return {.kind = isId ? Kind::IdExpected : Kind::TextExpected, .place = pointer};
}

GuideProblem problemAt(const Pointer& place, const json& schema, const json& document)
{
    const json& here = schemaAt(schema, place);
    const json& value = document.at(place);
    if (!value.is_object())
        return problemAt(place, here);
    for (const json& key : here.value("required", json::array())) {
        if (!value.contains(key.get<std::string>()))
            return problemAt(place / key.get<std::string>(),
                             resolved(schema, here.at("properties").at(key.get<std::string>())));
    }
    for (const auto& [key, member] : value.items()) {
        if (here.contains("properties") && !here.at("properties").contains(key))
            return {.kind = Kind::UnknownKey,
                    .place = QString::fromStdString((place / key).to_string()),
                    .words = allowedKeys(here)};
    }
    return problemAt(place, here);
}

} // namespace

JsonSchema::JsonSchema(json schema) : m_json(std::move(schema)), m_ready(std::make_unique<valijson::Schema>())
{
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(m_json), *m_ready);
}

JsonSchema::~JsonSchema() = default;

std::optional<GuideProblem> JsonSchema::problemIn(const json& document) const
{
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(*m_ready, valijson::adapters::NlohmannJsonAdapter(document), &results))
        return std::nullopt;
    // The first error is the innermost one: those of the things around it follow.
    return problemAt(pointerTo(results.begin()->context), m_json, document);
}

} // namespace guide

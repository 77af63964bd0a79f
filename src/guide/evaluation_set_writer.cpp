#include "guide/evaluation_set_writer.h"

#include "guide/writing.h"

namespace guide {

namespace {

using namespace Qt::StringLiterals;
using json = writing::Object;

template <typename Enum>
std::string code(Enum value)
{
    return domain::codeOf(value).toString().toStdString();
}

json toObject(const Option& option)
{
    json object = {{"id", option.id.toStdString()}, {"text", option.text.toStdString()}};
    if (option.retiredSince)
        object["retiredSince"] = *option.retiredSince;
    return object;
}

json list(const QList<Option>& options)
{
    json all = json::array();
    for (const Option& option : options)
        all.push_back(toObject(option));
    return all;
}

json toObject(const Item& item)
{
    json object = {{"id", item.id.toStdString()}, {"type", code(item.type)}, {"text", item.text.toStdString()}};
    if (item.retiredSince)
        object["retiredSince"] = *item.retiredSince;
    const bool isChosenFrom = item.type == ItemType::Choice || item.type == ItemType::Multi;
    if (isChosenFrom || (item.type == ItemType::Text && !item.options.isEmpty()))
        object["options"] = list(item.options);
    return object;
}

json toObject(const Section& section)
{
    json object = {{"title", section.title.toStdString()}, {"respondent", code(section.respondent)}};
    if (section.moment != Moment::After)
        object["moment"] = code(section.moment);
    object["items"] = json::array();
    for (const Item& item : section.items)
        object["items"].push_back(toObject(item));
    return object;
}

json toObject(const EvaluationSet& set)
{
    json object = {{"id", set.id.toStdString()},           {"version", set.version}, {"title", set.title.toStdString()},
                   {"followUpWeeks", set.weeksUntilLater}, {"tri", list(set.tri)},   {"sections", json::array()}};
    for (const Section& section : set.sections)
        object["sections"].push_back(toObject(section));
    return object;
}

} // namespace

QByteArray toJson(const EvaluationSet& set)
{
    return writing::written(toObject(set));
}

QByteArray toCheckedJson(const EvaluationSet& set, const QString& file)
{
    return writing::checked(toObject(set), file, [&](const QByteArray& content) { evaluationSetIn(content, file); });
}

} // namespace guide

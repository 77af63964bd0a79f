#include "guide/checked_json.h"
#include "guide/evaluation_set_writer.h"
#include "guide/library.h"
#include "guide/reading.h"

#include <QSet>

#include <algorithm>

namespace guide {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;
using reading::coded;
using reading::text;
using Kind = GuideProblem::Kind;

std::optional<int> retiredSince(const json& object)
{
    return object.contains("retiredSince") ? std::optional(object.at("retiredSince").get<int>()) : std::nullopt;
}

QList<Option> readOptions(const json& options, const QString& file, const QString& place)
{
    QList<Option> result;
    for (const json& option : options) {
        const QString id = text(option, "id");
        if (std::ranges::find(result, id, &Option::id) != result.end())
            throw GuideError(file, {.kind = Kind::TakenId, .place = u"%1/%2/id"_s.arg(place).arg(result.size())});
        result.append({.id = id, .text = text(option, "text"), .retiredSince = retiredSince(option)});
    }
    return result;
}

// Reads the sections of one set and keeps its item ids apart.
class SectionReader
{
public:
    SectionReader(const QString& file, QList<Option> tri) : m_file(file), m_tri(std::move(tri)) {}

    Section read(const json& section, const QString& place)
    {
        Section result{.title = text(section, "title"),
                       .respondent = coded<Respondent>(section.at("respondent"), m_file, place + u"/respondent"_s),
                       .moment = coded<Moment>(section.value("moment", json("t1")), m_file, place + u"/moment"_s),
                       .items = {}};
        for (const json& item : section.at("items"))
            result.items.append(readItem(item, u"%1/items/%2"_s.arg(place).arg(result.items.size())));
        return result;
    }

private:
    static bool isChosenFrom(ItemType type) { return type == ItemType::Choice || type == ItemType::Multi; }
    static bool isOffered(const Option& option) { return !option.retiredSince; }

    Item readItem(const json& item, const QString& place)
    {
        const QString id = text(item, "id");
        if (m_ids.contains(id))
            throw GuideError(m_file, {.kind = Kind::TakenId, .place = place + u"/id"_s});
        m_ids.insert(id);
        const auto type = coded<ItemType>(item.at("type"), m_file, place + u"/type"_s);
        Item result{.id = id,
                    .type = type,
                    .text = text(item, "text"),
                    .options = optionsOf(item, type, place),
                    .retiredSince = retiredSince(item)};
        if (result.isAsked() && isChosenFrom(type) && std::ranges::count_if(result.options, isOffered) < 2)
            throw GuideError(m_file, {.kind = Kind::OptionsMissing, .place = place + u"/options"_s});
        return result;
    }

    QList<Option> optionsOf(const json& item, ItemType type, const QString& place) const
    {
        const QString here = place + u"/options"_s;
        const bool listed = item.contains("options");
        if (listed && (type == ItemType::Tri || type == ItemType::Number))
            throw GuideError(m_file, {.kind = Kind::OptionsUnwanted, .place = here});
        if (!listed && isChosenFrom(type))
            throw GuideError(m_file, {.kind = Kind::OptionsMissing, .place = here});
        if (type == ItemType::Tri)
            return m_tri;
        return listed ? readOptions(item.at("options"), m_file, here) : QList<Option>{};
    }

    QString m_file;
    QList<Option> m_tri;
    QSet<QString> m_ids;
};

EvaluationSet read(const json& set, const QString& file)
{
    const QList<Option> tri = readOptions(set.at("tri"), file, u"/tri"_s);
    SectionReader reader(file, tri);
    EvaluationSet result{.id = text(set, "id"),
                         .version = set.at("version").get<int>(),
                         .title = text(set, "title"),
                         .weeksUntilLater = set.value("followUpWeeks", 8),
                         .tri = tri,
                         .sections = {}};
    for (const json& section : set.at("sections"))
        result.sections.append(reader.read(section, u"/sections/%1"_s.arg(result.sections.size())));
    return result;
}

const JsonSchema& schema()
{
    static const JsonSchema schema = readSchema(u":/schemas/evaluation_set.schema.json"_s);
    return schema;
}

} // namespace

EvaluationSet readEvaluationSet(const QString& file)
{
    return read(readChecked(file, schema()), file);
}

EvaluationSet evaluationSetIn(const QByteArray& content, const QString& file)
{
    return read(checked(content, file, schema()), file);
}

} // namespace guide

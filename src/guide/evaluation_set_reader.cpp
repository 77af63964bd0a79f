#include "guide/checked_json.h"
#include "guide/library.h"
#include "guide/reading.h"

#include <QSet>

#include <algorithm>

namespace guide {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;
using reading::text;
using Kind = GuideProblem::Kind;

template <typename Enum>
Enum choice(const json& value, const std::initializer_list<std::pair<const char*, Enum>>& codes, const QString& file,
            const QString& place)
{
    for (const auto& [code, meaning] : codes) {
        if (value == code)
            return meaning;
    }
    throw GuideError(file, {.kind = Kind::WordExpected, .place = place});
}

QList<Option> readOptions(const json& options, const QString& file, const QString& place)
{
    QList<Option> result;
    for (const json& option : options) {
        const QString id = text(option, "id");
        if (std::ranges::find(result, id, &Option::id) != result.end())
            throw GuideError(file, {.kind = Kind::TakenId, .place = u"%1/%2/id"_s.arg(place).arg(result.size())});
        result.append({.id = id, .text = text(option, "text")});
    }
    return result;
}

ItemType readType(const json& type, const QString& file, const QString& place)
{
    return choice<ItemType>(type,
                            {{"choice", ItemType::Choice},
                             {"multi", ItemType::Multi},
                             {"tri", ItemType::Tri},
                             {"text", ItemType::Text},
                             {"number", ItemType::Number}},
                            file, place + u"/type"_s);
}

// Reads the sections of one set and keeps its item ids apart.
class SectionReader
{
public:
    SectionReader(const QString& file, QList<Option> tri) : m_file(file), m_tri(std::move(tri)) {}

    Section read(const json& section, const QString& place)
    {
        Section result{.title = text(section, "title"),
                       .respondent = choice<Respondent>(section.at("respondent"),
                                                        {{"duo", Respondent::Duo},
                                                         {"help_seeker", Respondent::HelpSeeker},
                                                         {"close_one", Respondent::CloseOne},
                                                         {"professional", Respondent::Professional}},
                                                        m_file, place + u"/respondent"_s),
                       .moment = section.value("moment", std::string("t1")) == "t2" ? Moment::Later : Moment::After,
                       .items = {}};
        for (const json& item : section.at("items"))
            result.items.append(readItem(item, u"%1/items/%2"_s.arg(place).arg(result.items.size())));
        return result;
    }

private:
    Item readItem(const json& item, const QString& place)
    {
        const QString id = text(item, "id");
        if (m_ids.contains(id))
            throw GuideError(m_file, {.kind = Kind::TakenId, .place = place + u"/id"_s});
        m_ids.insert(id);
        const ItemType type = readType(item.at("type"), m_file, place);
        return {.id = id, .type = type, .text = text(item, "text"), .options = optionsOf(item, type, place)};
    }

    QList<Option> optionsOf(const json& item, ItemType type, const QString& place) const
    {
        const QString here = place + u"/options"_s;
        const bool listed = item.contains("options");
        if (listed && (type == ItemType::Tri || type == ItemType::Number))
            throw GuideError(m_file, {.kind = Kind::OptionsUnwanted, .place = here});
        if (!listed && (type == ItemType::Choice || type == ItemType::Multi))
            throw GuideError(m_file, {.kind = Kind::OptionsMissing, .place = here});
        if (type == ItemType::Tri)
            return m_tri;
        return listed ? readOptions(item.at("options"), m_file, here) : QList<Option>{};
    }

    QString m_file;
    QList<Option> m_tri;
    QSet<QString> m_ids;
};

} // namespace

EvaluationSet readEvaluationSet(const QString& file)
{
    static const JsonSchema schema = readSchema(u":/schemas/evaluation_set.schema.json"_s);
    const json set = readChecked(file, schema);
    SectionReader reader(file, readOptions(set.at("tri"), file, u"/tri"_s));
    EvaluationSet result{.id = text(set, "id"),
                         .version = set.at("version").get<int>(),
                         .title = text(set, "title"),
                         .weeksUntilLater = set.value("followUpWeeks", 8),
                         .sections = {}};
    for (const json& section : set.at("sections"))
        result.sections.append(reader.read(section, u"/sections/%1"_s.arg(result.sections.size())));
    return result;
}

} // namespace guide

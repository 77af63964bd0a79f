#include "guide/library.h"

#include "guide/checked_json.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace guide {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;

QString text(const json& object, const char* key)
{
    return QString::fromStdString(object.at(key).get<std::string>());
}

// A code of the domain. The schemas list the same codes, so that this only fails where the two differ.
template <typename Enum>
Enum coded(const json& value, const QString& file, const QString& place)
{
    const auto found = domain::fromCode<Enum>(QString::fromStdString(value.get<std::string>()));
    if (!found)
        throw GuideError(file, place, u"a word that the program knows"_s);
    return *found;
}

template <typename Enum>
Enum choice(const json& value, const std::initializer_list<std::pair<const char*, Enum>>& codes, const QString& file,
            const QString& place)
{
    for (const auto& [code, meaning] : codes) {
        if (value == code)
            return meaning;
    }
    throw GuideError(file, place, u"a word that the program knows"_s);
}

QList<domain::Role> readRoles(const json& roles, const QString& file)
{
    QList<domain::Role> result;
    for (const json& role : roles)
        result.append(coded<domain::Role>(role, file, u"/roles/%1"_s.arg(result.size())));
    if (!result.contains(domain::Role::HelpSeeker))
        throw GuideError(file, u"/roles"_s, u"help_seeker, who is always there"_s);
    return result;
}

// The four questions in the order of the domain, whatever their order in the file.
QList<QuestionText> readQuestions(const json& questions, const QString& file)
{
    QList<QuestionText> result;
    for (const json& question : questions) {
        const QString place = u"/questions/%1/question"_s.arg(result.size());
        const auto which = coded<domain::Question>(question.at("question"), file, place);
        if (std::ranges::find(result, which, &QuestionText::question) != result.end())
            throw GuideError(file, place, u"a question that is not in the list yet"_s);
        result.append({.question = which,
                       .title = text(question, "title"),
                       .caption = text(question, "caption"),
                       .plainTitle = text(question, "plainTitle")});
    }
    std::ranges::sort(result, {}, &QuestionText::question);
    return result;
}

QList<Prompt> readPrompts(const json& prompts, const QString& file)
{
    QList<Prompt> result;
    for (const json& prompt : prompts) {
        const QString place = u"/prompts/%1/question"_s.arg(result.size());
        result.append({.question = coded<domain::Question>(prompt.at("question"), file, place),
                       .text = text(prompt, "text"),
                       .plainText = text(prompt, "plainText"),
                       .visionWord = text(prompt, "visionWord")});
    }
    return result;
}

QList<Option> readOptions(const json& options, const QString& file, const QString& place)
{
    QList<Option> result;
    for (const json& option : options) {
        const QString id = text(option, "id");
        if (std::ranges::find(result, id, &Option::id) != result.end())
            throw GuideError(file, u"%1/%2/id"_s.arg(place).arg(result.size()),
                             u"an id that no other option of this item has"_s);
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
            throw GuideError(m_file, place + u"/id"_s, u"an id that no other item has"_s);
        m_ids.insert(id);
        const ItemType type = readType(item.at("type"), m_file, place);
        return {.id = id, .type = type, .text = text(item, "text"), .options = optionsOf(item, type, place)};
    }

    QList<Option> optionsOf(const json& item, ItemType type, const QString& place) const
    {
        const QString here = place + u"/options"_s;
        const bool listed = item.contains("options");
        if (listed && (type == ItemType::Tri || type == ItemType::Number))
            throw GuideError(m_file, here, u"no options for an item of this type"_s);
        if (!listed && (type == ItemType::Choice || type == ItemType::Multi))
            throw GuideError(m_file, here, u"the options to choose from"_s);
        if (type == ItemType::Tri)
            return m_tri;
        return listed ? readOptions(item.at("options"), m_file, here) : QList<Option>{};
    }

    QString m_file;
    QList<Option> m_tri;
    QSet<QString> m_ids;
};

QStringList filesIn(const QString& folder)
{
    const QDir dir(folder);
    QStringList files;
    for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    if (files.isEmpty())
        throw GuideError(folder, u"line 1"_s, u"at least one JSON file"_s);
    return files;
}

template <typename Thing>
const Thing& byIdOrFirst(const QList<Thing>& things, const QString& id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? things.first() : *found;
}

template <typename Thing>
void appendNew(QList<Thing>& things, const Thing& thing, const QString& file)
{
    if (std::ranges::find(things, thing.id, &Thing::id) != things.end())
        throw GuideError(file, u"/id"_s, u"an id that no other file has"_s);
    things.append(thing);
}

} // namespace

GuideError::GuideError(const QString& file, const QString& place, const QString& expected)
    : std::runtime_error((file + u", "_s + place + u": expected "_s + expected).toStdString()),
      m_file(file),
      m_place(place),
      m_expected(expected)
{
}

const Guide& Library::guide(const QString& id) const
{
    return byIdOrFirst(guides, id);
}

const EvaluationSet& Library::evaluationSet(const QString& id) const
{
    return byIdOrFirst(evaluationSets, id);
}

Guide readGuide(const QString& file)
{
    const json guide = readChecked(file, u":/schemas/guide.schema.json"_s);
    return {.id = text(guide, "id"),
            .version = guide.at("version").get<int>(),
            .title = text(guide, "title"),
            .setting = coded<domain::Setting>(guide.at("setting"), file, u"/setting"_s),
            .roles = readRoles(guide.at("roles"), file),
            .questions = readQuestions(guide.at("questions"), file),
            .prompts = readPrompts(guide.at("prompts"), file),
            .evaluationSet = text(guide, "evaluationSet")};
}

EvaluationSet readEvaluationSet(const QString& file)
{
    const json set = readChecked(file, u":/schemas/evaluation_set.schema.json"_s);
    SectionReader reader(file, readOptions(set.at("tri"), file, u"/tri"_s));
    EvaluationSet result{
        .id = text(set, "id"), .version = set.at("version").get<int>(), .title = text(set, "title"), .sections = {}};
    for (const json& section : set.at("sections"))
        result.sections.append(reader.read(section, u"/sections/%1"_s.arg(result.sections.size())));
    return result;
}

Library readLibrary()
{
    return readLibrary(u":"_s);
}

Library readLibrary(const QString& folder)
{
    Library library;
    for (const QString& file : filesIn(folder + u"/evaluation_sets"_s))
        appendNew(library.evaluationSets, readEvaluationSet(file), file);
    for (const QString& file : filesIn(folder + u"/guides"_s)) {
        const Guide guide = readGuide(file);
        if (std::ranges::find(library.evaluationSets, guide.evaluationSet, &EvaluationSet::id)
            == library.evaluationSets.end())
            throw GuideError(file, u"/evaluationSet"_s, u"the id of an evaluation set that is there"_s);
        appendNew(library.guides, guide, file);
    }
    return library;
}

} // namespace guide

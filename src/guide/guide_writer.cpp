#include "guide/guide_writer.h"

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

json toObject(const QString& text)
{
    return text.toStdString();
}

json toObject(domain::Role role)
{
    return code(role);
}

json toObject(const Wording& wording)
{
    return {{"text", wording.text.toStdString()}, {"plainText", wording.plainText.toStdString()}};
}

json toObject(const Phase& phase)
{
    json object = {
        {"phase", code(phase.kind)}, {"title", phase.title.toStdString()}, {"text", phase.text.toStdString()}};
    if (phase.minutes)
        object["minutes"] = {{"of60", phase.minutes->of60}, {"of90", phase.minutes->of90}};
    return object;
}

json toObject(const QuestionText& question)
{
    json object = {{"question", code(question.question)},
                   {"title", question.title.toStdString()},
                   {"caption", question.caption.toStdString()},
                   {"plainTitle", question.plainTitle.toStdString()}};
    if (question.turn)
        object["turn"] = toObject(*question.turn);
    if (question.reminder)
        object["reminder"] = toObject(*question.reminder);
    return object;
}

json toObject(const Prompt& prompt)
{
    json object = json::object();
    if (prompt.question)
        object["question"] = code(*prompt.question);
    object["text"] = prompt.text.toStdString();
    object["plainText"] = prompt.plainText.toStdString();
    object["visionWord"] = code(prompt.visionWord);
    return object;
}

json toObject(const RoleCard& card)
{
    json object = json::object();
    if (card.role)
        object["role"] = code(*card.role);
    object["title"] = card.title.toStdString();
    object["about"] = card.about.toStdString();
    object["notAbout"] = card.notAbout.toStdString();
    return object;
}

json toObject(const Contact& contact)
{
    return {{"name", contact.name.toStdString()}, {"reach", contact.reach.toStdString()}};
}

json toObject(const SituationHelper& helper);

template <typename Thing>
json list(const QList<Thing>& things)
{
    json all = json::array();
    for (const Thing& thing : things)
        all.push_back(toObject(thing));
    return all;
}

json toObject(const SituationHelper& helper)
{
    return {{"situation", code(helper.situation)},
            {"title", helper.title.toStdString()},
            {"hint", helper.hint.toStdString()},
            {"prompts", list(helper.prompts)}};
}

json toObject(const SafetyCard& card)
{
    return {{"title", card.title.toStdString()}, {"lines", list(card.lines)}, {"contacts", list(card.contacts)}};
}

json toObject(const Guide& guide)
{
    json object = {{"id", guide.id.toStdString()},
                   {"version", guide.version},
                   {"title", guide.title.toStdString()},
                   {"setting", code(guide.setting)},
                   {"roles", list(guide.roles)}};
    if (guide.lead)
        object["lead"] = code(*guide.lead);
    object["phases"] = list(guide.phases);
    object["questions"] = list(guide.questions);
    object["prompts"] = list(guide.prompts);
    object["situations"] = list(guide.situations);
    object["roleCards"] = list(guide.roleCards);
    object["reflection"] = toObject(guide.reflection);
    object["safety"] = toObject(guide.safety);
    object["evaluationSet"] = guide.evaluationSet.toStdString();
    return object;
}

} // namespace

QByteArray toJson(const Guide& guide)
{
    return writing::written(toObject(guide));
}

QByteArray toCheckedJson(const Guide& guide, const QString& file)
{
    return writing::checked(toObject(guide), file, [&](const QByteArray& content) { guideIn(content, file); });
}

} // namespace guide

#include "guide/checked_json.h"
#include "guide/guide_writer.h"
#include "guide/library.h"
#include "guide/reading.h"

#include <algorithm>

namespace guide {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;
using reading::text;
using Kind = GuideProblem::Kind;

Wording wording(const json& object)
{
    return {.text = text(object, "text"), .plainText = text(object, "plainText")};
}

std::optional<Wording> optionalWording(const json& object, const char* key)
{
    return object.contains(key) ? std::optional(wording(object.at(key))) : std::nullopt;
}

// Reads one guide, and knows the place of everything in it.
class GuideReader
{
public:
    explicit GuideReader(const QString& file) : m_file(file), m_json(readChecked(file, schema())) {}
    GuideReader(const QByteArray& content, const QString& file) : m_file(file), m_json(checked(content, file, schema()))
    {
    }

    Guide read() const
    {
        const QList<domain::Role> roles = readRoles();
        return {.id = text(m_json, "id"),
                .version = m_json.at("version").get<int>(),
                .title = text(m_json, "title"),
                .setting = code<domain::Setting>(m_json.at("setting"), u"/setting"_s),
                .roles = roles,
                .lead = readLead(roles),
                .phases = readPhases(),
                .questions = readQuestions(),
                .prompts = readPrompts(m_json.at("prompts"), u"/prompts"_s),
                .situations = readSituations(),
                .roleCards = readRoleCards(),
                .reflection = wording(m_json.at("reflection")),
                .safety = readSafety(),
                .evaluationSet = text(m_json, "evaluationSet")};
    }

private:
    static const JsonSchema& schema()
    {
        static const JsonSchema schema = readSchema(u":/schemas/guide.schema.json"_s);
        return schema;
    }

    template <typename Enum>
    Enum code(const json& value, const QString& place) const
    {
        return reading::coded<Enum>(value, m_file, place);
    }

    // The code in a list of things that each have another one.
    template <typename Thing, typename Enum>
    Enum ownCode(const json& value, const QString& place, const QList<Thing>& before, Enum Thing::*member) const
    {
        const Enum own = code<Enum>(value, place);
        if (std::ranges::find(before, own, member) != before.end())
            throw GuideError(m_file, {.kind = Kind::SaidTwice, .place = place});
        return own;
    }

    QList<domain::Role> readRoles() const
    {
        QList<domain::Role> roles;
        for (const json& role : m_json.at("roles"))
            roles.append(code<domain::Role>(role, u"/roles/%1"_s.arg(roles.size())));
        if (!roles.contains(domain::Role::HelpSeeker))
            throw GuideError(m_file, {.kind = Kind::HelpSeekerMissing, .place = u"/roles"_s});
        return roles;
    }

    std::optional<domain::Role> readLead(const QList<domain::Role>& roles) const
    {
        if (!m_json.contains("lead"))
            return std::nullopt;
        const auto lead = code<domain::Role>(m_json.at("lead"), u"/lead"_s);
        if (!roles.contains(lead) || !domain::isProfessional(lead))
            throw GuideError(m_file, {.kind = Kind::LeadNotAtTable, .place = u"/lead"_s});
        return lead;
    }

    QList<Phase> readPhases() const
    {
        QList<Phase> phases;
        for (const json& phase : m_json.at("phases")) {
            const QString place = u"/phases/%1/phase"_s.arg(phases.size());
            std::optional<Minutes> minutes;
            if (phase.contains("minutes"))
                minutes = {.of60 = phase.at("minutes").at("of60").get<int>(),
                           .of90 = phase.at("minutes").at("of90").get<int>()};
            phases.append({.kind = ownCode(phase.at("phase"), place, phases, &Phase::kind),
                           .title = text(phase, "title"),
                           .text = text(phase, "text"),
                           .minutes = minutes});
        }
        return phases;
    }

    // The four questions in the order of the domain, whatever their order in the file.
    QList<QuestionText> readQuestions() const
    {
        QList<QuestionText> questions;
        for (const json& question : m_json.at("questions")) {
            const QString place = u"/questions/%1/question"_s.arg(questions.size());
            questions.append({.question = ownCode(question.at("question"), place, questions, &QuestionText::question),
                              .title = text(question, "title"),
                              .caption = text(question, "caption"),
                              .plainTitle = text(question, "plainTitle"),
                              .turn = optionalWording(question, "turn"),
                              .reminder = optionalWording(question, "reminder")});
        }
        std::ranges::sort(questions, {}, &QuestionText::question);
        return questions;
    }

    QList<Prompt> readPrompts(const json& list, const QString& place) const
    {
        QList<Prompt> prompts;
        for (const json& prompt : list) {
            const QString here = u"%1/%2"_s.arg(place).arg(prompts.size());
            std::optional<domain::Question> question;
            if (prompt.contains("question"))
                question = code<domain::Question>(prompt.at("question"), here + u"/question"_s);
            prompts.append({.question = question,
                            .text = text(prompt, "text"),
                            .plainText = text(prompt, "plainText"),
                            .visionWord = code<VisionWord>(prompt.at("visionWord"), here + u"/visionWord"_s)});
        }
        return prompts;
    }

    QList<SituationHelper> readSituations() const
    {
        QList<SituationHelper> situations;
        for (const json& helper : m_json.at("situations")) {
            const QString place = u"/situations/%1"_s.arg(situations.size());
            situations.append({.situation = ownCode(helper.at("situation"), place + u"/situation"_s, situations,
                                                    &SituationHelper::situation),
                               .title = text(helper, "title"),
                               .hint = text(helper, "hint"),
                               .prompts = readPrompts(helper.at("prompts"), place + u"/prompts"_s)});
        }
        return situations;
    }

    QList<RoleCard> readRoleCards() const
    {
        QList<RoleCard> cards;
        for (const json& card : m_json.at("roleCards")) {
            const QString place = u"/roleCards/%1/role"_s.arg(cards.size());
            std::optional<domain::Role> role;
            if (card.contains("role"))
                role = code<domain::Role>(card.at("role"), place);
            if (role && std::ranges::find(cards, role, &RoleCard::role) != cards.end())
                throw GuideError(m_file, {.kind = Kind::SaidTwice, .place = place});
            cards.append({.role = role,
                          .title = text(card, "title"),
                          .about = text(card, "about"),
                          .notAbout = text(card, "notAbout")});
        }
        return cards;
    }

    SafetyCard readSafety() const
    {
        const json& card = m_json.at("safety");
        SafetyCard safety{.title = text(card, "title"), .lines = {}, .contacts = {}};
        for (const json& line : card.at("lines"))
            safety.lines.append(QString::fromStdString(line.get<std::string>()));
        for (const json& contact : card.at("contacts"))
            safety.contacts.append({.name = text(contact, "name"), .reach = text(contact, "reach")});
        return safety;
    }

    const QString m_file;
    const json m_json;
};

} // namespace

Guide readGuide(const QString& file)
{
    return GuideReader(file).read();
}

Guide guideIn(const QByteArray& content, const QString& file)
{
    return GuideReader(content, file).read();
}

} // namespace guide

#include "guide/library.h"
#include "support/catch_qt.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

template <typename Enum>
json codes()
{
    json list = json::array();
    for (const domain::Coded<Enum>& entry : domain::codesOf<Enum>)
        list.push_back(std::string(entry.code.data(), static_cast<std::size_t>(entry.code.size())));
    return list;
}

QStringList optionIds(const guide::Item* item)
{
    REQUIRE(item);
    QStringList ids;
    for (const guide::Option& option : item->options)
        ids.append(option.id);
    return ids;
}

} // namespace

TEST_CASE("The guide for the practice asks the four questions in their own words")
{
    const guide::Library library = guide::readLibrary();

    const guide::Guide& hog = library.guide(u"hog_huisartsenpraktijk"_s);

    REQUIRE(hog.id == u"hog_huisartsenpraktijk"_s);
    CHECK(hog.roles == QList{domain::Role::HelpSeeker, domain::Role::PohGgz, domain::Role::ClientSupporter});
    QStringList titles;
    QStringList captions;
    for (const guide::QuestionText& question : hog.questions) {
        titles.append(question.title);
        captions.append(question.caption);
    }
    CHECK(titles
          == QStringList{u"Wat is er gebeurd?"_s, u"Wat zijn je gevoeligheden en je talenten?"_s,
                         u"Waar wil je naartoe?"_s, u"Wat heb je daarbij nodig?"_s});
    CHECK(captions
          == QStringList{u"context psychisch lijden"_s, u"kwetsbaarheden en krachten"_s, u"wat is van belang"_s,
                         u"zelf, omgeving, hulpverlening"_s});
    CHECK(hog.text(domain::Question::WhereTo).title == titles[2]);
    CHECK(library.evaluationSet(hog.evaluationSet).id == u"hog"_s);
}

TEST_CASE("A guide or set is found by its id, and an unknown one is replaced by the first")
{
    const guide::Library library{.guides = {{.id = u"hog"_s}, {.id = u"own"_s}},
                                 .evaluationSets = {{.id = u"short"_s}, {.id = u"long"_s}}};

    CHECK(library.guide(u"own"_s).id == u"own"_s);
    CHECK(library.guide(u"from_elsewhere"_s).id == u"hog"_s);
    CHECK(library.evaluationSet(u"long"_s).id == u"long"_s);
    CHECK(library.evaluationSet(u"from_elsewhere"_s).id == u"short"_s);
}

TEST_CASE("The evaluation set has the items by which the evaluation counts")
{
    const guide::EvaluationSet hog = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);

    QStringList ids;
    for (const guide::Section& section : hog.sections) {
        for (const guide::Item& item : section.items)
            ids.append(item.id);
    }
    CHECK(ids.join(u' ')
          == u"referred_by waiting_days lead_role drawing_made circumstances sequence_no "
             "preparation_minutes writing_minutes experience heard own_story had_a_say next_step complemented "
             "could_differ quote_permission co_experience co_heard co_could_differ lesson "
             "other_domain joint_value helpers_reflex vision_network vision_context vision_emergence "
             "vision_not_knowing vision_cocreation vision_strength vision_meaning work_joy recommendation "
             "joint_decision route counterfactual reached route_realised contacts_since brought"_s);
    CHECK(optionIds(hog.item(u"heard"_s)) == QStringList{u"yes"_s, u"a_bit"_s, u"no"_s, u"dont_know"_s});
    CHECK(optionIds(hog.item(u"route"_s)).join(u' ')
          == u"none own_network informal_care social_domain recovery_initiative poh_ggz basic_ggz specialist_ggz "
             "back_to_gp follow_up_talk other open"_s);
    CHECK(optionIds(hog.item(u"lesson"_s)).size() == 11);
    CHECK(hog.item(u"waiting_days"_s)->type == guide::ItemType::Number);
    CHECK_FALSE(hog.item(u"severity"_s));
}

TEST_CASE("The duo and the help-seeker answer once, and everybody else for themselves")
{
    const auto with = [](domain::Role role) {
        return domain::Participant{.id = domain::ParticipantId::create(), .role = role, .name = {}};
    };
    const QList people{with(domain::Role::HelpSeeker),         with(domain::Role::PohGgz),
                       with(domain::Role::ClientSupporter),    with(domain::Role::CloseOne),
                       with(domain::Role::CompanionSupporter), with(domain::Role::Interpreter)};
    using Ids = QList<std::optional<domain::ParticipantId>>;

    CHECK(guide::respondents(guide::Respondent::Duo, people) == Ids{std::nullopt});
    CHECK(guide::respondents(guide::Respondent::HelpSeeker, people) == Ids{std::nullopt});
    CHECK(guide::respondents(guide::Respondent::CloseOne, people) == Ids{people[3].id, people[4].id});
    CHECK(guide::respondents(guide::Respondent::Professional, people) == Ids{people[1].id, people[2].id});
}

TEST_CASE("The schema knows the same words as the program")
{
    const json schema = json::parse(contentOf(u":/schemas/guide.schema.json"_s).toStdString());

    CHECK(schema.at("/properties/setting/enum"_json_pointer) == codes<domain::Setting>());
    CHECK(schema.at("/definitions/role/enum"_json_pointer) == codes<domain::Role>());
    CHECK(schema.at("/definitions/prompt/properties/visionWord/enum"_json_pointer) == codes<guide::VisionWord>());
    CHECK(schema.at("/properties/phases/items/properties/phase/enum"_json_pointer) == codes<guide::PhaseKind>());
    CHECK(schema.at("/properties/situations/items/properties/situation/enum"_json_pointer)
          == codes<guide::Situation>());
    CHECK(schema.at("/definitions/question/enum"_json_pointer) == codes<domain::Question>());
}

#include "support/random_sessions.h"

#include "domain/network.h"

#include <random>

namespace test {

namespace {

using namespace Qt::StringLiterals;
using guide::ItemType;
using guide::Respondent;

QList<guide::Option> optionsOf(const QStringList& ids)
{
    QList<guide::Option> options;
    for (const QString& id : ids)
        options.append({.id = id, .text = u"tekst van "_s + id});
    return options;
}

guide::Item itemOf(const QString& id, ItemType type, const QStringList& options = {})
{
    const QStringList tri{u"yes"_s, u"a_bit"_s, u"no"_s, u"dont_know"_s};
    return {
        .id = id, .type = type, .text = u"vraag "_s + id, .options = optionsOf(type == ItemType::Tri ? tri : options)};
}

guide::Section helpSeekerSection()
{
    return {.title = u"Hulpvrager"_s,
            .respondent = Respondent::HelpSeeker,
            .items = {itemOf(u"experience"_s, ItemType::Text), itemOf(u"heard"_s, ItemType::Tri),
                      itemOf(u"own_story"_s, ItemType::Tri), itemOf(u"had_a_say"_s, ItemType::Tri),
                      itemOf(u"next_step"_s, ItemType::Tri), itemOf(u"complemented"_s, ItemType::Tri),
                      itemOf(u"could_differ"_s, ItemType::Text),
                      itemOf(u"quote_permission"_s, ItemType::Choice, {u"yes"_s, u"no"_s})}};
}

guide::Section professionalSection()
{
    return {.title = u"Professional"_s,
            .respondent = Respondent::Professional,
            .items = {itemOf(u"lesson"_s, ItemType::Text, {u"slowing_down"_s, u"role_clarity"_s, u"plain_words"_s}),
                      itemOf(u"joint_value"_s, ItemType::Tri),
                      itemOf(u"helpers_reflex"_s, ItemType::Choice, {u"no"_s, u"in_time"_s, u"too_late"_s}),
                      itemOf(u"recommendation"_s, ItemType::Text, {u"practical"_s, u"training"_s, u"financing"_s})}};
}

guide::Section resultSection()
{
    return {.title = u"Uitkomst"_s,
            .respondent = Respondent::Duo,
            .items = {itemOf(u"joint_decision"_s, ItemType::Tri),
                      itemOf(u"route"_s, ItemType::Multi,
                             {u"none"_s, u"own_network"_s, u"informal_care"_s, u"social_domain"_s,
                              u"recovery_initiative"_s, u"poh_ggz"_s, u"basic_ggz"_s, u"specialist_ggz"_s,
                              u"back_to_gp"_s, u"follow_up_talk"_s, u"other"_s, u"open"_s}),
                      itemOf(u"counterfactual"_s, ItemType::Choice,
                             {u"poh_ggz"_s, u"basic_ggz"_s, u"specialist_ggz"_s, u"dont_know"_s})}};
}

// Makes one session after the other from one stream of random numbers.
class Maker
{
public:
    Maker(const guide::EvaluationSet& set, unsigned seed) : m_set(set), m_random(seed) {}

    domain::Session make(const QList<domain::Experiment>& experiments)
    {
        const QDateTime start = QDateTime(QDate(2022, 11, 1), QTime(9, 0), Qt::UTC).addDays(below(400));
        domain::Session session = domain::startSession(start, u"hog"_s);
        if (below(8) > 0)
            session.closedAt = start.addSecs(4000);
        if (below(10) > 0)
            session.minutes = 45 + below(60);
        if (const int place = below(static_cast<int>(experiments.size()) + 1); place < experiments.size())
            session.experiment = experiments[place].id;
        session.permissions = {{.purpose = domain::Purpose::Learning, .givenOn = start.date()}};
        addPeople(session);
        addDrawingAndAgreements(session);
        for (const guide::Section& section : m_set.sections)
            answer(session, section);
        return session;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    // Low numbers far more often, as in life.
    int skewedBelow(int limit) { return below(3) > 0 ? below(std::min(limit, 2)) : below(limit); }

    void addPeople(domain::Session& session)
    {
        const auto add = [&](domain::Role role) {
            session.participants.append({.id = domain::ParticipantId::create(), .role = role, .name = u"Wim"_s});
        };
        add(domain::Role::PohGgz);
        add(below(4) > 0 ? domain::Role::ClientSupporter : domain::Role::PohGgz);
        if (below(3) == 0)
            add(domain::Role::CloseOne);
        if (below(9) == 0)
            add(domain::Role::CompanionSupporter);
        if (below(9) == 0)
            add(domain::Role::Interpreter);
    }

    void addDrawingAndAgreements(domain::Session& session)
    {
        for (int count = below(21); count > 0; --count)
            addNode(session);
        addStates(session);
        for (int count = below(5); count > 0; --count) {
            std::optional<domain::NeedSource> source;
            if (const int place = below(4); place < 3)
                source = static_cast<domain::NeedSource>(place);
            session.agreements.append({.id = domain::AgreementId::create(), .what = u"bellen"_s, .source = source});
        }
    }

    void addNode(domain::Session& session)
    {
        domain::Node node{.id = domain::NodeId::create(), .label = u"mijn buurvrouw Truus"_s};
        node.deceased = below(9) == 0;
        for (const auto& support : domain::codesOf<domain::Support>) {
            if (below(3) == 0)
                node.supports.insert(support.value);
        }
        const QPointF place(below(900) - 450, below(900) - 450);
        domain::draw(session, domain::Snapshot::Now, {node, place});
        if (below(3) == 0)
            return;
        const domain::Relation relation{
            .id = domain::RelationId::create(), .from = session.nodes[0].id, .to = node.id, .label = {}};
        const auto& quality = domain::codesOf<domain::RelationQuality>[static_cast<std::size_t>(below(6))];
        domain::draw(session, domain::Snapshot::Now,
                     {relation, below(4) == 0 ? std::nullopt : std::optional(quality.value)});
    }

    // Other states in which some things went, moved or changed.
    void addStates(domain::Session& session)
    {
        session.sheet = domain::codesOf<domain::Sheet>[static_cast<std::size_t>(below(3))].value;
        for (int count = below(4); count > 0; --count) {
            const domain::NodeId one = session.nodes[below(static_cast<int>(session.nodes.size()))].id;
            const domain::NodeId other = session.nodes[below(static_cast<int>(session.nodes.size()))].id;
            domain::draw(session, domain::Snapshot::Now,
                         {{.id = domain::GroupId::create(), .name = u"de buurt"_s}, {one, other}});
        }
        for (const auto& snapshot : domain::codesOf<domain::Snapshot>) {
            if (snapshot.value == domain::Snapshot::Now || below(3) > 0)
                continue;
            domain::State state = session.states.value(domain::Snapshot::Now);
            for (domain::Placement& place : state.places)
                place = {place.position + QPointF(below(3) * 40, below(3) * 40),
                         below(3) == 0 ? domain::PlacedBy::Program : domain::PlacedBy::Hand};
            state.places.insert(session.nodes[0].id, {});
            for (auto& quality : state.qualities)
                quality = below(2) == 0 ? quality : std::nullopt;
            session.states.insert(snapshot.value, state);
            domain::erase(session, snapshot.value, {session.nodes.last().id}, {});
        }
    }

    void answer(domain::Session& session, const guide::Section& section)
    {
        std::vector<std::optional<domain::ParticipantId>> respondents;
        const bool closeOne = section.respondent == Respondent::CloseOne;
        if (closeOne || section.respondent == Respondent::Professional) {
            for (const domain::Participant& each : session.participants) {
                const bool beside =
                    each.role == domain::Role::CloseOne || each.role == domain::Role::CompanionSupporter;
                if (closeOne ? beside : domain::isProfessional(each.role))
                    respondents.emplace_back(each.id);
            }
        } else {
            respondents.emplace_back();
        }
        for (const auto& respondent : respondents) {
            for (const guide::Item& item : section.items)
                answer(session, item, respondent);
        }
    }

    void answer(domain::Session& session, const guide::Item& item, std::optional<domain::ParticipantId> respondent)
    {
        domain::Answer answer{.key = {.item = item.id, .respondent = respondent}};
        const int how = below(12);
        if (how == 0)
            return; // left empty
        answer.state = how == 1 ? domain::AnswerState::NotAsked
            : how == 2          ? domain::AnswerState::NoAnswer
                                : domain::AnswerState::Given;
        if (answer.state == domain::AnswerState::Given)
            fill(answer, item);
        session.answers.append(answer);
    }

    void fill(domain::Answer& answer, const guide::Item& item)
    {
        const int options = static_cast<int>(item.options.size());
        if (item.type == ItemType::Number)
            answer.number = below(40);
        if (item.type == ItemType::Text)
            answer.text = u"zin nummer %1"_s.arg(below(1000));
        if (options > 0)
            answer.options.append(item.options[skewedBelow(options)].id);
        const bool several = item.type == ItemType::Multi || item.type == ItemType::Text;
        if (options > 0 && several && below(3) == 0) {
            const QString other = item.options[below(options)].id;
            if (!answer.options.contains(other))
                answer.options.append(other);
        }
        if (options > 0 && below(40) == 0)
            answer.options = {u"of_an_older_version"_s};
    }

    const guide::EvaluationSet& m_set;
    std::mt19937 m_random;
};

} // namespace

guide::EvaluationSet smallEvaluationSet()
{
    const guide::Section duo{
        .title = u"Gesprek"_s,
        .respondent = Respondent::Duo,
        .items = {itemOf(u"waiting_days"_s, ItemType::Number),
                  itemOf(u"lead_role"_s, ItemType::Choice,
                         {u"poh_ggz"_s, u"client_supporter"_s, u"together"_s, u"peer_worker"_s}),
                  itemOf(u"drawing_made"_s, ItemType::Choice, {u"yes"_s, u"partly"_s, u"no"_s}),
                  itemOf(u"circumstances"_s, ItemType::Multi, {u"plain_language"_s, u"culture"_s})}};
    const guide::Section closeOne{
        .title = u"Naaste"_s,
        .respondent = Respondent::CloseOne,
        .items = {itemOf(u"co_experience"_s, ItemType::Text), itemOf(u"co_heard"_s, ItemType::Tri)}};
    return {.id = u"small"_s,
            .title = u"Terugblik"_s,
            .sections = {duo, helpSeekerSection(), closeOne, professionalSection(), resultSection()}};
}

QList<domain::Session> randomSessions(int count, const guide::EvaluationSet& set,
                                      const QList<domain::Experiment>& experiments, unsigned seed)
{
    Maker maker(set, seed);
    QList<domain::Session> sessions;
    for (int each = 0; each < count; ++each)
        sessions.append(maker.make(experiments));
    return sessions;
}

QList<domain::Experiment> twoExperiments()
{
    return {{.id = domain::ExperimentId::create(), .name = u"Ermelo"_s, .planned = 20},
            {.id = domain::ExperimentId::create(),
             .name = u"Putten"_s,
             .setting = domain::Setting::Municipality,
             .planned = {}}};
}

} // namespace test

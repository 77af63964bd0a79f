#include "example/synthetic.h"

#include "domain/network.h"
#include "example/answer_maker.h"
#include "example/dice.h"
#include "example/phrases.h"

#include <QSet>

#include <array>

namespace example {

namespace {

using namespace Qt::StringLiterals;
using domain::NodeKind;

// Where things can stand on the drawing: eight places near the help-seeker, then sixteen further away.
QList<QPointF> placesAround(int nearest, int furthest)
{
    QList<QPointF> places;
    for (int row = -2; row <= 2; ++row) {
        for (int column = -2; column <= 2; ++column) {
            const int ring = std::max(std::abs(row), std::abs(column));
            if (ring >= nearest && ring <= furthest)
                places.append({column * 155.0, row * 128.0});
        }
    }
    return places;
}

struct KindWeight
{
    NodeKind kind;
    int weight;
};

// How often each kind is drawn.
constexpr std::array kinds{
    KindWeight{NodeKind::Theme, 26},       KindWeight{NodeKind::Person, 28}, KindWeight{NodeKind::Group, 6},
    KindWeight{NodeKind::Event, 8},        KindWeight{NodeKind::Place, 5},   KindWeight{NodeKind::Activity, 7},
    KindWeight{NodeKind::Organisation, 5}, KindWeight{NodeKind::Animal, 2},  KindWeight{NodeKind::Sensitivity, 5},
    KindWeight{NodeKind::Talent, 5},       KindWeight{NodeKind::Wish, 3},
};

// How likely -2 to 2 are for a kind.
QList<int> influencesOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Theme:
    case NodeKind::Event:
    case NodeKind::Sensitivity: return {34, 38, 14, 10, 4};
    case NodeKind::Talent:
    case NodeKind::Animal:
    case NodeKind::Activity: return {1, 4, 10, 40, 45};
    default: return {9, 18, 15, 30, 28};
    }
}

domain::Question questionOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Sensitivity:
    case NodeKind::Talent: return domain::Question::SensitivitiesAndTalents;
    case NodeKind::Wish: return domain::Question::WhereTo;
    case NodeKind::Organisation: return domain::Question::WhatIsNeeded;
    default: return domain::Question::WhatHappened;
    }
}

} // namespace

// Holds the words and the dice, and puts sessions together from them.
class Synthetic::Maker
{
public:
    Maker(int sessions, quint64 seed, guide::EvaluationSet set)
        : m_set(std::move(set)),
          m_dice(seed),
          m_answers(m_set, m_phrases, m_dice)
    {
        planExperiments(sessions);
    }

    const QList<domain::Experiment>& experiments() const { return m_experiments; }

    domain::Session make()
    {
        const qsizetype which = m_dice.weighted(m_weights);
        const domain::Experiment& experiment = m_experiments[which];
        domain::Session session{.id = m_dice.id<domain::SessionId>(),
                                .guide = m_phrases.guide,
                                .startedAt = momentIn(experiment),
                                .closedAt = {},
                                .minutes = minutes(),
                                .experiment = experiment.id};
        if (m_dice.chance(97))
            session.closedAt = session.startedAt.addSecs(60 * qint64{*session.minutes + m_dice.between(3, 20)});
        session.permissions = {{.purpose = domain::Purpose::Learning, .givenOn = session.startedAt.date()}};
        addParticipants(session, m_phrases.experiments[which % m_phrases.experiments.size()]);
        addNotes(session);
        addNodes(session);
        addRelations(session);
        addAgreements(session);
        session.answers = m_answers.answersFor(session);
        if (session.closedAt && m_dice.chance(72))
            lookBackLater(session);
        return session;
    }

private:
    // Every kind of experiment in turn, as many as the sessions can fill.
    void planExperiments(int sessions)
    {
        const int count = std::clamp(sessions / 60, 5, 60);
        for (int i = 0; i < count; ++i) {
            m_experiments.append(experiment(m_phrases.experiments[i % m_phrases.experiments.size()], i));
            m_weights.append(m_phrases.experiments[i % m_phrases.experiments.size()].weight);
        }
        const int total = std::accumulate(m_weights.begin(), m_weights.end(), 0);
        for (qsizetype i = 0; i < m_experiments.size(); ++i) {
            const qint64 share = qint64{sessions} * m_weights[i] / total;
            m_experiments[i].planned = static_cast<int>(share * m_dice.between(90, 130) / 100 / 5 + 1) * 5;
        }
    }

    domain::Experiment experiment(const ExperimentKind& kind, qsizetype number)
    {
        const qsizetype round = number / m_phrases.places.size();
        const QString name = kind.name + u' ' + m_phrases.places[number % m_phrases.places.size()];
        const QDate start = QDate(2022, 12, 1).addMonths(m_dice.between(0, 30));
        return {.id = m_dice.id<domain::ExperimentId>(),
                .name = round == 0 ? name : u"%1 %2"_s.arg(name).arg(round + 1),
                .setting = kind.setting,
                .startsOn = start,
                .endsOn = start.addMonths(m_dice.between(4, 10)).addDays(-1),
                .planned = {}};
    }

    QDateTime momentIn(const domain::Experiment& experiment)
    {
        const qint64 days = experiment.startsOn->daysTo(*experiment.endsOn);
        QDate day = experiment.startsOn->addDays(m_dice.below(days - 2));
        if (day.dayOfWeek() > 5)
            day = day.addDays(2);
        const int hour = m_dice.between(7, 15);
        return QDateTime(day, QTime(hour, m_dice.below(4) * 15), Qt::UTC);
    }

    // Mostly somewhat over an hour. One throw a line: the order within a sum is up to the compiler.
    int minutes()
    {
        int result = 45 + m_dice.below(35);
        result += m_dice.below(30);
        return result;
    }

    void addParticipant(domain::Session& session, domain::Role role, const QString& name)
    {
        session.participants.append({.id = m_dice.id<domain::ParticipantId>(), .role = role, .name = name});
    }

    void addParticipants(domain::Session& session, const ExperimentKind& kind)
    {
        const QStringList names = m_dice.some(2, m_phrases.names);
        addParticipant(session, domain::Role::HelpSeeker, names[0]);
        for (const domain::Role role : kind.professionals)
            addParticipant(session, role, {});
        if (m_dice.chance(30))
            addParticipant(session, domain::Role::CloseOne, names[1]);
        else if (m_dice.chance(8))
            addParticipant(session, domain::Role::CompanionSupporter, names[1]);
        if (m_dice.chance(6)) {
            addParticipant(session, domain::Role::Interpreter, {});
            session.preparation.interpreter = domain::Interpreter::Professional;
        }
    }

    void addNote(domain::Session& session, domain::Question question, const domain::Participant& voice,
                 const QStringList& sentences)
    {
        session.notes.append(
            {.id = m_dice.id<domain::NoteId>(), .question = question, .voice = voice.id, .text = sentences.join(u' ')});
    }

    void addNotes(domain::Session& session)
    {
        const auto closeOne =
            std::ranges::find(session.participants, domain::Role::CloseOne, &domain::Participant::role);
        for (const auto& question : domain::codesOf<domain::Question>) {
            const Sayings& sayings = m_phrases.sayings[static_cast<qsizetype>(question.value)];
            if (m_dice.chance(4))
                continue; // this one was not talked about
            const int sentences = m_dice.between(2, 4);
            addNote(session, question.value, session.participants[0], m_dice.some(sentences, sayings.ofHelpSeeker));
            if (closeOne != session.participants.end() && m_dice.chance(60))
                addNote(session, question.value, *closeOne, m_dice.some(1, sayings.ofCloseOne));
            if (m_dice.chance(35))
                addNote(session, question.value, session.participants[1], m_dice.some(1, sayings.ofProfessional));
        }
    }

    NodeKind someKind()
    {
        QList<int> weights;
        for (const KindWeight& entry : kinds)
            weights.append(entry.weight);
        return kinds[static_cast<std::size_t>(m_dice.weighted(weights))].kind;
    }

    // Six to twenty, the help-seeker included, and no label twice.
    void addNodes(domain::Session& session)
    {
        const domain::Node helpSeeker{
            .id = m_dice.id<domain::NodeId>(), .kind = NodeKind::HelpSeeker, .label = session.participants[0].name};
        domain::draw(session, domain::Snapshot::Now, {helpSeeker, {}});
        QList<QPointF> places = m_dice.some(8, placesAround(1, 1));
        places += m_dice.some(16, placesAround(2, 2));
        int count = 6 + m_dice.below(8);
        count += m_dice.below(8);
        QSet<QString> labels;
        while (session.nodes.size() < count) {
            const NodeKind kind = someKind();
            const QString label = m_dice.one(m_phrases.labels.value(kind));
            if (labels.contains(label))
                continue;
            labels.insert(label);
            addNode(session, kind, label, places[session.nodes.size() - 1]);
        }
    }

    void addNode(domain::Session& session, NodeKind kind, const QString& label, QPointF place)
    {
        domain::DrawnNode node{{.id = m_dice.id<domain::NodeId>(), .kind = kind, .label = label}, place};
        node.position.rx() += m_dice.between(-8, 8);
        node.position.ry() += m_dice.between(-8, 8);
        if (kind != NodeKind::Wish && m_dice.chance(82))
            node.influence = static_cast<int>(m_dice.weighted(influencesOf(kind))) - 2;
        if (m_dice.chance(90))
            node.question = questionOf(kind);
        domain::draw(session, domain::Snapshot::Now, node);
    }

    // Most things hang on the help-seeker, some on each other.
    void addRelations(domain::Session& session)
    {
        for (qsizetype i = 1; i < session.nodes.size(); ++i) {
            if (!m_dice.chance(75))
                continue;
            const qsizetype other = m_dice.chance(70) ? 0 : m_dice.below(i);
            const auto quality = domain::codesOf<domain::RelationQuality>[static_cast<std::size_t>(
                m_dice.weighted({40, 16, 22, 8, 6, 8}))];
            const auto direction =
                domain::codesOf<domain::Direction>[static_cast<std::size_t>(m_dice.weighted({50, 28, 22}))];
            domain::DrawnRelation relation{{.id = m_dice.id<domain::RelationId>(),
                                            .from = session.nodes[other].id,
                                            .to = session.nodes[i].id,
                                            .direction = direction.value,
                                            .label = {}},
                                           {}};
            if (m_dice.chance(88))
                relation.quality = quality.value;
            if (m_dice.chance(30))
                relation.label = m_dice.one(m_phrases.relationLabels);
            domain::draw(session, domain::Snapshot::Now, relation);
        }
    }

    void addAgreements(domain::Session& session)
    {
        const qsizetype count = m_dice.weighted({6, 24, 38, 24, 8});
        while (session.agreements.size() < count) {
            const auto source =
                domain::codesOf<domain::NeedSource>[static_cast<std::size_t>(m_dice.weighted({38, 30, 32}))];
            domain::Agreement agreement{.id = m_dice.id<domain::AgreementId>(),
                                        .what = m_dice.one(m_phrases.agreements.value(source.value)),
                                        .owners = {session.participants[0].name},
                                        .due = {},
                                        .source = {}};
            if (m_dice.chance(70))
                agreement.due = session.startedAt.date().addDays(m_dice.between(3, 60));
            if (m_dice.chance(94))
                agreement.source = source.value;
            session.agreements.append(agreement);
        }
    }

    void lookBackLater(domain::Session& session)
    {
        session.followedUpAt = session.closedAt->addDays(m_dice.between(50, 70));
        session.answers += m_answers.laterAnswersFor(session);
        for (domain::Agreement& agreement : session.agreements) {
            const auto place = static_cast<std::size_t>(m_dice.weighted({46, 22, 14, 8, 10}));
            if (m_dice.chance(90))
                agreement.status = domain::codesOf<domain::AgreementStatus>[place].value;
        }
    }

    const guide::EvaluationSet m_set;
    Phrases m_phrases = readPhrases();
    Dice m_dice;
    AnswerMaker m_answers;
    QList<domain::Experiment> m_experiments;
    QList<int> m_weights; // how much each experiment has of the sessions
};

Synthetic::Synthetic(int sessions, quint64 seed, const guide::EvaluationSet& set)
    : m_maker(std::make_unique<Maker>(sessions, seed, set)),
      m_left(sessions)
{
}

Synthetic::~Synthetic() = default;

const QList<domain::Experiment>& Synthetic::experiments() const
{
    return m_maker->experiments();
}

std::optional<domain::Session> Synthetic::next()
{
    if (m_left == 0)
        return std::nullopt;
    --m_left;
    return m_maker->make();
}

} // namespace example

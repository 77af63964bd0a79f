#include "example/ermelo.h"

#include "domain/network.h"
#include "example/resource.h"

#include <QHash>

namespace example {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;

// An id that belongs to a name, as "session 3/node 2".
template <typename Id>
Id idFor(const QString& name)
{
    static const QUuid ermelo(u"5f0c5a4e-7f0e-4f0e-9a5b-2d3f6f1f2022"_s);
    return *Id::fromString(QUuid::createUuidV5(ermelo, name).toString());
}

QDateTime time(const json& value)
{
    return QDateTime::fromString(text(value), Qt::ISODate);
}

QDate date(const json& value)
{
    return QDate::fromString(text(value), Qt::ISODate);
}

template <typename Enum>
Enum coded(const json& value)
{
    return domain::fromCode<Enum>(text(value)).value();
}

template <typename Enum>
std::optional<Enum> optionalCode(const json& object, const char* key)
{
    return object.contains(key) ? std::optional(coded<Enum>(object.at(key))) : std::nullopt;
}

std::optional<int> optionalNumber(const json& object, const char* key)
{
    return object.contains(key) ? std::optional(object.at(key).get<int>()) : std::nullopt;
}

QString optionalText(const json& object, const char* key)
{
    return object.contains(key) ? text(object.at(key)) : QString();
}

// Reads one session. In the file people are known by their role and things on the drawing by their label.
class SessionReader
{
public:
    SessionReader(const json& source, const QString& name) : m_source(source), m_name(name) {}

    domain::Session read()
    {
        m_session.startedAt = time(m_source.at("startedAt"));
        m_session.closedAt = time(m_source.at("closedAt"));
        m_session.minutes = m_source.at("minutes").get<int>();
        m_session.permissions = {{.purpose = domain::Purpose::Learning, .givenOn = m_session.startedAt.date()}};
        readParticipants();
        readNotes();
        readNodes();
        readRelations();
        readAgreements();
        readAnswers();
        return m_session;
    }

private:
    template <typename Id>
    Id next(const char* kind, qsizetype place) const
    {
        return idFor<Id>(u"%1/%2 %3"_s.arg(m_name, QLatin1StringView(kind)).arg(place));
    }

    void readParticipants()
    {
        for (const json& participant : m_source.at("participants")) {
            const auto id = next<domain::ParticipantId>("participant", m_session.participants.size());
            m_session.participants.append({.id = id,
                                           .role = coded<domain::Role>(participant.at("role")),
                                           .name = optionalText(participant, "name")});
            m_roles.insert(text(participant.at("role")), id);
        }
    }

    void readNotes()
    {
        for (const json& note : m_source.at("notes")) {
            m_session.notes.append({.id = next<domain::NoteId>("note", m_session.notes.size()),
                                    .question = coded<domain::Question>(note.at("question")),
                                    .voice = m_roles.value(text(note.at("voice"))),
                                    .text = text(note.at("text"))});
        }
    }

    void addNode(const domain::DrawnNode& node)
    {
        m_labels.insert(node.label, node.id);
        domain::draw(m_session, domain::Snapshot::Now, node);
    }

    void readNodes()
    {
        addNode({{.id = next<domain::NodeId>("node", 0),
                  .kind = domain::NodeKind::HelpSeeker,
                  .label = m_session.participants.first().name},
                 {}});
        for (const json& node : m_source.at("nodes")) {
            addNode({{.id = next<domain::NodeId>("node", m_session.nodes.size()),
                      .kind = coded<domain::NodeKind>(node.at("kind")),
                      .label = text(node.at("label")),
                      .influence = optionalNumber(node, "influence"),
                      .question = optionalCode<domain::Question>(node, "question")},
                     {node.at("x").get<double>(), node.at("y").get<double>()}});
        }
    }

    void readRelations()
    {
        for (const json& relation : m_source.at("relations")) {
            const domain::Relation known{
                .id = next<domain::RelationId>("relation", m_session.relations.size()),
                .from = m_labels.value(text(relation.at("from"))).value(),
                .to = m_labels.value(text(relation.at("to"))).value(),
                .direction = optionalCode<domain::Direction>(relation, "direction").value_or(domain::Direction::None),
                .label = optionalText(relation, "label")};
            domain::draw(m_session, domain::Snapshot::Now,
                         {known, optionalCode<domain::RelationQuality>(relation, "quality")});
        }
    }

    void readAgreements()
    {
        for (const json& agreement : m_source.at("agreements")) {
            m_session.agreements.append(
                {.id = next<domain::AgreementId>("agreement", m_session.agreements.size()),
                 .what = text(agreement.at("what")),
                 .owners = text(agreement.at("who")).split(u'\n', Qt::SkipEmptyParts),
                 .due = agreement.contains("due") ? std::optional(date(agreement.at("due"))) : std::nullopt,
                 .source = optionalCode<domain::NeedSource>(agreement, "source")});
        }
    }

    void readAnswers()
    {
        for (const json& answer : m_source.at("answers")) {
            m_session.answers.append(
                {.key = {.item = text(answer.at("item")), .respondent = m_roles.value(optionalText(answer, "by"))},
                 .state = optionalCode<domain::AnswerState>(answer, "state").value_or(domain::AnswerState::Given),
                 .options = texts(answer.value("options", json::array())),
                 .text = optionalText(answer, "text"),
                 .number = optionalNumber(answer, "number")});
        }
    }

    const json& m_source;
    QString m_name;
    domain::Session m_session{.id = idFor<domain::SessionId>(m_name)};
    QHash<QString, std::optional<domain::ParticipantId>> m_roles; // empty for a role that is not there
    QHash<QString, std::optional<domain::NodeId>> m_labels;
};

domain::Experiment readExperiment(const json& source)
{
    return {.id = idFor<domain::ExperimentId>(u"experiment"_s),
            .name = text(source.at("name")),
            .setting = coded<domain::Setting>(source.at("setting")),
            .startsOn = date(source.at("startsOn")),
            .endsOn = date(source.at("endsOn")),
            .planned = source.at("planned").get<int>()};
}

} // namespace

Example ermelo()
{
    const json source = readResource(u":/example/ermelo.json"_s);
    Example example{.experiment = readExperiment(source.at("experiment")), .sessions = {}};
    for (const json& session : source.at("sessions")) {
        example.sessions.append(SessionReader(session, u"session %1"_s.arg(example.sessions.size())).read());
        example.sessions.last().guide = text(source.at("guide"));
        example.sessions.last().experiment = example.experiment.id;
    }
    return example;
}

} // namespace example

#include "storage/session_store.h"

#include "storage/database.h"
#include "storage/session_writer.h"
#include "storage/statement.h"
#include "storage/storage_error.h"
#include "storage/transaction.h"

namespace storage {

namespace {

void readPeopleAndNotes(Database& database, qint64 number, domain::Session& session)
{
    Statement participants(database, "SELECT id, role, name FROM participant WHERE session = ? ORDER BY place");
    for (participants.bind(number); participants.next();) {
        session.participants.append({.id = participants.id<domain::ParticipantId>(0),
                                     .role = participants.coded<domain::Role>(1),
                                     .name = participants.text(2)});
    }

    Statement notes(database, "SELECT id, question, voice, text FROM note WHERE session = ? ORDER BY place");
    for (notes.bind(number); notes.next();) {
        session.notes.append({.id = notes.id<domain::NoteId>(0),
                              .question = notes.coded<domain::Question>(1),
                              .voice = notes.optionalId<domain::ParticipantId>(2),
                              .text = notes.text(3)});
    }
}

void readDrawing(Database& database, qint64 number, domain::Session& session)
{
    Statement nodes(database, R"sql(
        SELECT id, kind, label, x, y, influence, question FROM node WHERE session = ? ORDER BY place
    )sql");
    for (nodes.bind(number); nodes.next();) {
        session.nodes.append({.id = nodes.id<domain::NodeId>(0),
                              .kind = nodes.coded<domain::NodeKind>(1),
                              .label = nodes.text(2),
                              .position = {nodes.real(3), nodes.real(4)},
                              .influence = nodes.number(5),
                              .question = nodes.optionalCoded<domain::Question>(6)});
    }

    Statement relations(database, R"sql(
        SELECT id, from_node, to_node, quality, direction, label FROM relation WHERE session = ? ORDER BY place
    )sql");
    for (relations.bind(number); relations.next();) {
        session.relations.append({.id = relations.id<domain::RelationId>(0),
                                  .from = relations.id<domain::NodeId>(1),
                                  .to = relations.id<domain::NodeId>(2),
                                  .quality = relations.optionalCoded<domain::RelationQuality>(3),
                                  .direction = relations.coded<domain::Direction>(4),
                                  .label = relations.text(5)});
    }
}

void readAgreementsAndAnswers(Database& database, qint64 number, domain::Session& session)
{
    Statement agreements(database, "SELECT id, what, who, due, source FROM agreement WHERE session = ? ORDER BY place");
    for (agreements.bind(number); agreements.next();) {
        session.agreements.append({.id = agreements.id<domain::AgreementId>(0),
                                   .what = agreements.text(1),
                                   .who = agreements.text(2),
                                   .due = agreements.date(3),
                                   .source = agreements.optionalCoded<domain::NeedSource>(4)});
    }

    Statement answers(database, R"sql(
        SELECT item, respondent, state, text, number FROM answer WHERE session = ? ORDER BY place
    )sql");
    Statement options(database, R"sql(
        SELECT option FROM answer_option WHERE session = ? AND item = ? AND respondent = ? ORDER BY place
    )sql");
    for (answers.bind(number); answers.next();) {
        domain::Answer answer{
            .key = {.item = answers.text(0), .respondent = domain::ParticipantId::fromString(answers.text(1))},
            .state = answers.coded<domain::AnswerState>(2),
            .text = answers.text(3),
            .number = answers.number(4)};
        for (options.bind(number, answer.key.item, answers.text(1)); options.next();)
            answer.options.append(options.text(0));
        session.answers.append(answer);
    }
}

} // namespace

SessionStore::SessionStore(Database& database) : m_database(database) {}

SessionStore::SessionStore(SessionStore&&) noexcept = default;

SessionStore::~SessionStore() = default;

void SessionStore::save(const domain::Session& session)
{
    Transaction transaction(m_database);
    writer().write(session);
    transaction.commit();
}

void SessionStore::save(const QList<domain::Session>& sessions)
{
    Transaction transaction(m_database);
    for (const domain::Session& session : sessions)
        writer().write(session);
    transaction.commit();
}

void SessionStore::saveChanges(const domain::Session& before, const domain::Session& after)
{
    Transaction transaction(m_database);
    writer().writeChanges(before, after);
    transaction.commit();
}

SessionWriter& SessionStore::writer()
{
    if (!m_writer)
        m_writer = std::make_unique<SessionWriter>(m_database);
    return *m_writer;
}

std::optional<domain::Session> SessionStore::load(domain::SessionId id) const
{
    Statement header(m_database, R"sql(
        SELECT session.number, session.guide, started_at, closed_at, minutes, experiment.id
        FROM session
        LEFT JOIN experiment ON experiment.number = session.experiment
        WHERE session.id = ?
    )sql");
    if (!header.bind(id.toString()).next())
        return std::nullopt;

    domain::Session session{.id = id,
                            .guide = header.text(1),
                            .startedAt = header.time(2),
                            .closedAt = header.optionalTime(3),
                            .minutes = header.number(4),
                            .experiment = header.optionalId<domain::ExperimentId>(5)};
    const qint64 number = header.integer(0);
    readPeopleAndNotes(m_database, number, session);
    readDrawing(m_database, number, session);
    readAgreementsAndAnswers(m_database, number, session);
    if (session.nodes.isEmpty())
        throw StorageError(StorageError::Kind::Damaged, "a session without its help-seeker");
    return session;
}

void SessionStore::remove(domain::SessionId id)
{
    Statement(m_database, "DELETE FROM session WHERE id = ?").bind(id.toString()).run();
}

QList<SessionHeading> SessionStore::headings() const
{
    Statement rows(m_database, R"sql(
        SELECT session.id, node.label, started_at, closed_at, experiment.id
        FROM session
        LEFT JOIN node ON node.session = session.number AND node.place = 0
        LEFT JOIN experiment ON experiment.number = session.experiment
        ORDER BY started_at DESC, session.number DESC
    )sql");
    QList<SessionHeading> headings;
    while (rows.next()) {
        headings.append({.id = rows.id<domain::SessionId>(0),
                         .helpSeeker = rows.text(1),
                         .startedAt = rows.time(2),
                         .closedAt = rows.optionalTime(3),
                         .experiment = rows.optionalId<domain::ExperimentId>(4)});
    }
    return headings;
}

void SessionStore::setOpen(domain::SessionId id)
{
    Statement(m_database, R"sql(
        INSERT INTO open_session (one, session) VALUES (1, ?)
        ON CONFLICT (one) DO UPDATE SET session = excluded.session
    )sql")
        .bind(id.toString())
        .run();
}

void SessionStore::setNoneOpen()
{
    m_database.execute("DELETE FROM open_session");
}

std::optional<domain::SessionId> SessionStore::open() const
{
    Statement row(m_database, "SELECT session FROM open_session JOIN session ON session.id = open_session.session");
    if (!row.next())
        return std::nullopt;
    return row.optionalId<domain::SessionId>(0);
}

} // namespace storage

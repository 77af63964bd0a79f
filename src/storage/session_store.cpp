#include "storage/session_store.h"

#include "storage/database.h"
#include "storage/statement.h"
#include "storage/storage_error.h"
#include "storage/transaction.h"

namespace storage {

namespace {

using domain::codeOf;

constexpr const char* partTables[] = {"participant", "note",   "node",         "relation",
                                      "agreement",   "answer", "answer_option"};

QString textOf(const std::optional<domain::ParticipantId>& id)
{
    return id ? id->toString() : QString();
}

qint64 writeHeader(Database& database, const domain::Session& session)
{
    std::optional<QString> experiment;
    if (session.experiment)
        experiment = session.experiment->toString();
    Statement insert(database, R"sql(
        INSERT INTO session (id, experiment, guide, started_at, closed_at, minutes)
        VALUES (?, (SELECT number FROM experiment WHERE id = ?), ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET experiment = excluded.experiment, guide = excluded.guide, started_at = excluded.started_at,
            closed_at = excluded.closed_at, minutes = excluded.minutes
        RETURNING number
    )sql");
    insert.bind(session.id.toString(), experiment, session.guide, session.startedAt, session.closedAt, session.minutes);
    insert.next();
    const qint64 number = insert.integer(0);
    insert.next();
    return number;
}

void writePeopleAndNotes(Database& database, qint64 number, const domain::Session& session)
{
    Statement participant(database, "INSERT INTO participant (session, place, id, role, name) VALUES (?, ?, ?, ?, ?)");
    for (qint64 place = 0; const domain::Participant& each : session.participants)
        participant.bind(number, place++, each.id.toString(), codeOf(each.role), each.name).run();

    Statement note(database, "INSERT INTO note (session, place, id, question, voice, text) VALUES (?, ?, ?, ?, ?, ?)");
    for (qint64 place = 0; const domain::Note& each : session.notes) {
        const std::optional<QString> voice = each.voice ? std::optional(each.voice->toString()) : std::nullopt;
        note.bind(number, place++, each.id.toString(), codeOf(each.question), voice, each.text).run();
    }
}

void writeDrawing(Database& database, qint64 number, const domain::Session& session)
{
    Statement node(database, R"sql(
        INSERT INTO node (session, place, id, kind, label, x, y, influence, question) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    )sql");
    for (qint64 place = 0; const domain::Node& each : session.nodes) {
        node.bind(number, place++, each.id.toString(), codeOf(each.kind), each.label, each.position.x(),
                  each.position.y(), each.influence, each.question);
        node.run();
    }

    Statement relation(database, R"sql(
        INSERT INTO relation (session, place, id, from_node, to_node, quality, direction, label)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    )sql");
    for (qint64 place = 0; const domain::Relation& each : session.relations) {
        relation.bind(number, place++, each.id.toString(), each.from.toString(), each.to.toString(), each.quality,
                      codeOf(each.direction), each.label);
        relation.run();
    }
}

void writeAgreementsAndAnswers(Database& database, qint64 number, const domain::Session& session)
{
    Statement agreement(database, R"sql(
        INSERT INTO agreement (session, place, id, what, who, due, source) VALUES (?, ?, ?, ?, ?, ?, ?)
    )sql");
    for (qint64 place = 0; const domain::Agreement& each : session.agreements)
        agreement.bind(number, place++, each.id.toString(), each.what, each.who, each.due, each.source).run();

    Statement answer(database, R"sql(
        INSERT INTO answer (session, place, item, respondent, state, text, number) VALUES (?, ?, ?, ?, ?, ?, ?)
    )sql");
    Statement option(database, R"sql(
        INSERT INTO answer_option (session, item, respondent, place, option) VALUES (?, ?, ?, ?, ?)
    )sql");
    for (qint64 place = 0; const domain::Answer& each : session.answers) {
        const QString respondent = textOf(each.key.respondent);
        answer.bind(number, place++, each.key.item, respondent, codeOf(each.state), each.text, each.number).run();
        for (qint64 choice = 0; const QString& chosen : each.options)
            option.bind(number, each.key.item, respondent, choice++, chosen).run();
    }
}

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

void SessionStore::save(const domain::Session& session)
{
    Transaction transaction(m_database);
    write(session);
    transaction.commit();
}

void SessionStore::save(const QList<domain::Session>& sessions)
{
    Transaction transaction(m_database);
    for (const domain::Session& session : sessions)
        write(session);
    transaction.commit();
}

void SessionStore::write(const domain::Session& session)
{
    const qint64 number = writeHeader(m_database, session);
    for (const char* table : partTables)
        Statement(m_database, QByteArray("DELETE FROM ").append(table).append(" WHERE session = ?")).bind(number).run();
    writePeopleAndNotes(m_database, number, session);
    writeDrawing(m_database, number, session);
    writeAgreementsAndAnswers(m_database, number, session);
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

#include "storage/session_store.h"

#include "storage/database.h"
#include "storage/session_writer.h"
#include "storage/statement.h"
#include "storage/storage_error.h"
#include "storage/transaction.h"

#include <algorithm>

namespace storage {

namespace {

void readPeopleAndNotes(Database& database, qint64 number, domain::Session& session)
{
    Statement participants(database,
                           "SELECT id, role, name, looked_back FROM participant WHERE session = ? ORDER BY place");
    for (participants.bind(number); participants.next();) {
        session.participants.append({.id = participants.id<domain::ParticipantId>(0),
                                     .role = participants.coded<domain::Role>(1),
                                     .name = participants.text(2),
                                     .hasLookedBack = participants.integer(3) != 0});
    }

    Statement notes(database, "SELECT id, question, voice, text FROM note WHERE session = ? ORDER BY place");
    for (notes.bind(number); notes.next();) {
        session.notes.append({.id = notes.id<domain::NoteId>(0),
                              .question = notes.coded<domain::Question>(1),
                              .voice = notes.optionalId<domain::ParticipantId>(2),
                              .text = notes.text(3)});
    }
}

QSet<domain::Support> supportsFrom(const QString& codes)
{
    QSet<domain::Support> supports;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts)) {
        const auto support = domain::fromCode<domain::Support>(code);
        if (!support)
            throw StorageError(StorageError::Kind::Damaged, "an unknown support");
        supports.insert(*support);
    }
    return supports;
}

void readDrawing(Database& database, qint64 number, domain::Session& session)
{
    Statement nodes(database, R"sql(
        SELECT id, kind, label, influence, question, supports, deceased FROM node WHERE session = ? ORDER BY place
    )sql");
    for (nodes.bind(number); nodes.next();) {
        session.nodes.append({.id = nodes.id<domain::NodeId>(0),
                              .kind = nodes.coded<domain::NodeKind>(1),
                              .label = nodes.text(2),
                              .influence = nodes.number(3),
                              .question = nodes.optionalCoded<domain::Question>(4),
                              .supports = supportsFrom(nodes.text(5)),
                              .deceased = nodes.integer(6) != 0});
    }

    Statement relations(database, R"sql(
        SELECT id, from_node, to_node, direction, label FROM relation WHERE session = ? ORDER BY place
    )sql");
    for (relations.bind(number); relations.next();) {
        session.relations.append({.id = relations.id<domain::RelationId>(0),
                                  .from = relations.id<domain::NodeId>(1),
                                  .to = relations.id<domain::NodeId>(2),
                                  .direction = relations.coded<domain::Direction>(3),
                                  .label = relations.text(4)});
    }

    Statement groups(database, "SELECT id, name FROM node_group WHERE session = ? ORDER BY place");
    for (groups.bind(number); groups.next();)
        session.groups.append({.id = groups.id<domain::GroupId>(0), .name = groups.text(1)});
}

void readStates(Database& database, qint64 number, domain::Session& session)
{
    Statement states(database, "SELECT snapshot FROM state WHERE session = ?");
    for (states.bind(number); states.next();)
        session.states.insert(states.coded<domain::Snapshot>(0), {});

    Statement places(database, "SELECT snapshot, node, x, y, placed_by FROM placement WHERE session = ?");
    for (places.bind(number); places.next();) {
        session.states[places.coded<domain::Snapshot>(0)].places.insert(
            places.id<domain::NodeId>(1),
            {.position = {places.real(2), places.real(3)}, .placedBy = places.coded<domain::PlacedBy>(4)});
    }
    Statement qualities(database, "SELECT snapshot, relation, quality FROM relation_state WHERE session = ?");
    for (qualities.bind(number); qualities.next();) {
        session.states[qualities.coded<domain::Snapshot>(0)].qualities.insert(
            qualities.id<domain::RelationId>(1), qualities.optionalCoded<domain::RelationQuality>(2));
    }
    Statement members(database, "SELECT snapshot, node_group, node FROM group_member WHERE session = ?");
    for (members.bind(number); members.next();) {
        session.states[members.coded<domain::Snapshot>(0)].members[members.id<domain::GroupId>(1)].insert(
            members.id<domain::NodeId>(2));
    }
}

void readAgreementsAndAnswers(Database& database, qint64 number, domain::Session& session)
{
    Statement agreements(database, R"sql(
        SELECT id, what, who, due, source, node, status FROM agreement WHERE session = ? ORDER BY place
    )sql");
    for (agreements.bind(number); agreements.next();) {
        session.agreements.append({.id = agreements.id<domain::AgreementId>(0),
                                   .what = agreements.text(1),
                                   .owners = agreements.text(2).split(u'\n', Qt::SkipEmptyParts),
                                   .due = agreements.date(3),
                                   .source = agreements.optionalCoded<domain::NeedSource>(4),
                                   .node = agreements.optionalId<domain::NodeId>(5),
                                   .status = agreements.optionalCoded<domain::AgreementStatus>(6)});
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

void readPermissions(Database& database, qint64 number, domain::Session& session)
{
    Statement permissions(database, "SELECT purpose, form, given_on, withdrawn_on FROM permission WHERE session = ?");
    for (permissions.bind(number); permissions.next();) {
        session.permissions.append({.purpose = permissions.coded<domain::Purpose>(0),
                                    .form = permissions.coded<domain::PermissionForm>(1),
                                    .givenOn = permissions.date(2).value_or(QDate()),
                                    .withdrawnOn = permissions.date(3)});
    }
    std::ranges::sort(session.permissions, {}, &domain::Permission::purpose);
}

// The row of a session itself.
struct Header
{
    qint64 number = 0;
    domain::Session session; // without its lists
};

std::optional<Header> readHeader(Database& database, domain::SessionId id)
{
    Statement row(database, R"sql(
        SELECT session.number, session.guide, started_at, closed_at, minutes, experiment.id, sheet,
               begun, planned_for, room, interpreter, follow_up_on, followed_up_at, purge_after, emptied_on,
               drawn_nodes, drawn_relations
        FROM session
        LEFT JOIN experiment ON experiment.number = session.experiment
        WHERE session.id = ?
    )sql");
    if (!row.bind(id.toString()).next())
        return std::nullopt;
    Header header{.number = row.integer(0),
                  .session = {.id = id,
                              .guide = row.text(1),
                              .startedAt = row.time(2),
                              .hasBegun = row.integer(7) != 0,
                              .closedAt = row.optionalTime(3),
                              .minutes = row.number(4),
                              .experiment = row.optionalId<domain::ExperimentId>(5),
                              .sheet = row.coded<domain::Sheet>(6),
                              .preparation = {.plannedFor = row.optionalTime(8),
                                              .room = row.text(9),
                                              .interpreter = row.coded<domain::Interpreter>(10)},
                              .followUpOn = row.date(11),
                              .followedUpAt = row.optionalTime(12),
                              .purgeAfter = row.date(13)}};
    if (const auto emptiedOn = row.date(14))
        header.session.emptied = {
            .on = *emptiedOn, .nodes = row.number(15).value_or(0), .relations = row.number(16).value_or(0)};
    return header;
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

bool SessionStore::change(domain::SessionId id, const std::function<void(domain::Session& session)>& change)
{
    const auto before = load(id);
    if (!before)
        return false;
    domain::Session after = *before;
    change(after);
    if (after == *before)
        return false;
    saveChanges(*before, after);
    return true;
}

SessionWriter& SessionStore::writer()
{
    if (!m_writer)
        m_writer = std::make_unique<SessionWriter>(m_database);
    return *m_writer;
}

std::optional<domain::Session> SessionStore::load(domain::SessionId id) const
{
    auto header = readHeader(m_database, id);
    if (!header)
        return std::nullopt;

    auto& [number, session] = *header;
    readPeopleAndNotes(m_database, number, session);
    readDrawing(m_database, number, session);
    readStates(m_database, number, session);
    readAgreementsAndAnswers(m_database, number, session);
    readPermissions(m_database, number, session);
    if (session.nodes.isEmpty())
        throw StorageError(StorageError::Kind::Damaged, "a session without its help-seeker");
    if (!session.states.contains(domain::Snapshot::Now))
        throw StorageError(StorageError::Kind::Damaged, "a session without its network of now");
    return std::move(session);
}

void SessionStore::remove(domain::SessionId id)
{
    Statement(m_database, "DELETE FROM session WHERE id = ?").bind(id.toString()).run();
    m_database.checkpoint(); // the log still holds it
}

void SessionStore::empty(domain::SessionId id, QDate today)
{
    const auto session = load(id);
    if (!session)
        return;
    save(domain::emptied(*session, today));
    m_database.checkpoint();
}

void SessionStore::emptyWhereNotesMayNotBeKept(QDate today)
{
    QList<domain::SessionId> sessions;
    {
        Statement rows(m_database, R"sql(
            SELECT session.id FROM permission JOIN session ON session.number = permission.session
            WHERE purpose = 'shared_notes' AND withdrawn_on IS NOT NULL AND emptied_on IS NULL
        )sql");
        while (rows.next())
            sessions.append(rows.id<domain::SessionId>(0));
    }
    for (const domain::SessionId session : std::as_const(sessions))
        empty(session, today);
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

std::optional<domain::Session> SessionStore::loadNumbered(qint64 number) const
{
    Statement session(m_database, "SELECT id FROM session WHERE number = ?");
    session.bind(number);
    return session.next() ? load(session.id<domain::SessionId>(0)) : std::nullopt;
}

} // namespace storage

#include "storage/session_writer.h"

#include "domain/session_changes.h"
#include "storage/database.h"
#include "storage/review_store.h"

namespace storage {

namespace {

using domain::codeOf;

template <typename Id>
std::optional<QString> textOf(const std::optional<Id>& id)
{
    return id ? std::optional(id->toString()) : std::nullopt;
}

QString joined(const QSet<domain::Support>& supports)
{
    QStringList codes;
    for (const auto& [support, code] : domain::codesOf<domain::Support>) {
        if (supports.contains(support))
            codes.append(code);
    }
    return codes.join(u' ');
}

} // namespace

SessionWriter::Part::Part(Database& database, const char* insertSql, const char* forgetSql)
    : insert(database, insertSql),
      forget(database, forgetSql)
{
}

SessionWriter::SessionWriter(Database& database)
    : m_database(database),
      m_number(database, "SELECT number FROM session WHERE id = ?"),
      m_header(database, R"sql(
          INSERT INTO session (id, experiment, guide, started_at, begun, closed_at, minutes, sheet, planned_for, room,
                               interpreter, follow_up_on, followed_up_at, purge_after, emptied_on, drawn_nodes,
                               drawn_relations)
          VALUES (?, (SELECT number FROM experiment WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE
          SET experiment = excluded.experiment, guide = excluded.guide, started_at = excluded.started_at,
              begun = excluded.begun, closed_at = excluded.closed_at, minutes = excluded.minutes,
              sheet = excluded.sheet, planned_for = excluded.planned_for, room = excluded.room,
              interpreter = excluded.interpreter, follow_up_on = excluded.follow_up_on,
              followed_up_at = excluded.followed_up_at, purge_after = excluded.purge_after,
              emptied_on = excluded.emptied_on, drawn_nodes = excluded.drawn_nodes,
              drawn_relations = excluded.drawn_relations
          RETURNING number
      )sql"),
      m_participants(database,
                     "INSERT INTO participant (session, place, id, role, name, looked_back) VALUES (?, ?, ?, ?, ?, ?)",
                     "DELETE FROM participant WHERE session = ? AND place BETWEEN ? AND ?"),
      m_notes(database, "INSERT INTO note (session, place, id, question, voice, text) VALUES (?, ?, ?, ?, ?, ?)",
              "DELETE FROM note WHERE session = ? AND place BETWEEN ? AND ?"),
      m_nodes(database, R"sql(
          INSERT INTO node (session, place, id, kind, label, influence, question, supports, deceased)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      )sql",
              "DELETE FROM node WHERE session = ? AND place BETWEEN ? AND ?"),
      m_relations(database, R"sql(
          INSERT INTO relation (session, place, id, from_node, to_node, direction, label)
          VALUES (?, ?, ?, ?, ?, ?, ?)
      )sql",
                  "DELETE FROM relation WHERE session = ? AND place BETWEEN ? AND ?"),
      m_groups(database, "INSERT INTO node_group (session, place, id, name) VALUES (?, ?, ?, ?)",
               "DELETE FROM node_group WHERE session = ? AND place BETWEEN ? AND ?"),
      m_states(database),
      m_agreements(database, R"sql(
          INSERT INTO agreement (session, place, id, what, who, due, source, node, status)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      )sql",
                   "DELETE FROM agreement WHERE session = ? AND place BETWEEN ? AND ?"),
      m_forgetAnswers(database, "DELETE FROM answer WHERE session = ?"),
      m_forgetOptions(database, "DELETE FROM answer_option WHERE session = ?"),
      m_answer(database, R"sql(
          INSERT INTO answer (session, place, item, respondent, state, text, number) VALUES (?, ?, ?, ?, ?, ?, ?)
      )sql"),
      m_option(database, "INSERT INTO answer_option (session, item, respondent, place, option) VALUES (?, ?, ?, ?, ?)"),
      m_forgetPermissions(database, "DELETE FROM permission WHERE session = ?"),
      m_permission(database, R"sql(
          INSERT INTO permission (session, purpose, form, given_on, withdrawn_on) VALUES (?, ?, ?, ?, ?)
      )sql"),
      m_forgetCoded(database, "DELETE FROM eval_coded WHERE session = ?"),
      m_uncoded(database, "INSERT INTO eval_uncoded (session) VALUES (?) ON CONFLICT DO NOTHING")
{
}

void SessionWriter::write(const domain::Session& session)
{
    const qint64 number = writeHeader(session);
    for (Part* part : {&m_participants, &m_notes, &m_nodes, &m_relations, &m_groups, &m_agreements})
        part->forget.bind(number, 0, std::numeric_limits<qint64>::max()).run();
    writeParts(number, domain::Session{.id = session.id}, session);
    m_states.write(number, session.states);
    writeAnswers(number, session.answers);
    writePermissions(number, session.permissions);
    forgetCodes(number);
}

void SessionWriter::writeChanges(const domain::Session& before, const domain::Session& after)
{
    const std::optional<qint64> number = numberOf(after.id);
    if (!number || before.id != after.id) {
        write(after);
        return;
    }
    if (domain::detailsDiffer(before, after))
        writeHeader(after);
    writeParts(*number, before, after);
    m_states.writeChanges(*number, before.states, after.states);
    if (before.answers != after.answers)
        writeAnswers(*number, after.answers);
    if (before.permissions != after.permissions)
        writePermissions(*number, after.permissions);
    forgetCodes(*number);
}

void SessionWriter::forgetCodes(qint64 session)
{
    m_forgetCoded.bind(session).run();
    m_uncoded.bind(session).run();
}

std::optional<qint64> SessionWriter::numberOf(domain::SessionId id)
{
    if (!m_number.bind(id.toString()).next())
        return std::nullopt;
    const qint64 number = m_number.integer(0);
    m_number.run();
    return number;
}

qint64 SessionWriter::writeHeader(const domain::Session& session)
{
    const auto& [plannedFor, room, interpreter] = session.preparation;
    const auto& emptied = session.emptied;
    m_header.bind(session.id.toString(), textOf(session.experiment), session.guide, session.startedAt,
                  int{session.hasBegun}, session.closedAt, session.minutes, codeOf(session.sheet), plannedFor, room,
                  codeOf(interpreter), session.followUpOn, session.followedUpAt, session.purgeAfter,
                  emptied ? std::optional(emptied->on) : std::nullopt,
                  emptied ? std::optional(emptied->nodes) : std::nullopt,
                  emptied ? std::optional(emptied->relations) : std::nullopt);
    m_header.next();
    const qint64 number = m_header.integer(0);
    m_header.run();
    return number;
}

void SessionWriter::writeParts(qint64 session, const domain::Session& before, const domain::Session& after)
{
    writePart(m_participants, session, before.participants, after.participants);
    writePart(m_notes, session, before.notes, after.notes);
    writePart(m_nodes, session, before.nodes, after.nodes);
    writePart(m_relations, session, before.relations, after.relations);
    writePart(m_groups, session, before.groups, after.groups);
    writePart(m_agreements, session, before.agreements, after.agreements);
}

template <typename Thing>
void SessionWriter::writePart(Part& part, qint64 session, const QList<Thing>& before, const QList<Thing>& after)
{
    for (qsizetype place = 0; place < after.size(); ++place) {
        const bool isThere = place < before.size();
        if (isThere && before[place] == after[place])
            continue;
        if (isThere)
            part.forget.bind(session, place, place).run();
        writeRow(part.insert, session, place, after[place]);
    }
    if (before.size() > after.size())
        part.forget.bind(session, after.size(), before.size()).run();
}

void SessionWriter::writeAnswers(qint64 session, const QList<domain::Answer>& answers)
{
    m_forgetAnswers.bind(session).run();
    m_forgetOptions.bind(session).run();
    for (qint64 place = 0; const domain::Answer& each : answers) {
        const QString respondent = textOf(each.key.respondent).value_or(QString());
        m_answer.bind(session, place++, each.key.item, respondent, codeOf(each.state), each.text, each.number).run();
        for (qint64 choice = 0; const QString& chosen : each.options)
            m_option.bind(session, each.key.item, respondent, choice++, chosen).run();
    }
    forgetChangedReviews(m_database, session);
}

void SessionWriter::writePermissions(qint64 session, const QList<domain::Permission>& permissions)
{
    m_forgetPermissions.bind(session).run();
    for (const domain::Permission& each : permissions)
        m_permission.bind(session, codeOf(each.purpose), codeOf(each.form), each.givenOn, each.withdrawnOn).run();
}

void SessionWriter::writeRow(Statement& row, qint64 session, qint64 place, const domain::Participant& participant)
{
    row.bind(session, place, participant.id.toString(), codeOf(participant.role), participant.name,
             int{participant.hasLookedBack})
        .run();
}

void SessionWriter::writeRow(Statement& row, qint64 session, qint64 place, const domain::Note& note)
{
    row.bind(session, place, note.id.toString(), codeOf(note.question), textOf(note.voice), note.text).run();
}

void SessionWriter::writeRow(Statement& row, qint64 session, qint64 place, const domain::Node& node)
{
    row.bind(session, place, node.id.toString(), codeOf(node.kind), node.label, node.influence, node.question,
             joined(node.supports), int{node.deceased})
        .run();
}

void SessionWriter::writeRow(Statement& row, qint64 session, qint64 place, const domain::Relation& relation)
{
    row.bind(session, place, relation.id.toString(), relation.from.toString(), relation.to.toString(),
             codeOf(relation.direction), relation.label)
        .run();
}

void SessionWriter::writeRow(Statement& row, qint64 session, qint64 place, const domain::Group& group)
{
    row.bind(session, place, group.id.toString(), group.name).run();
}

void SessionWriter::writeRow(Statement& row, qint64 session, qint64 place, const domain::Agreement& agreement)
{
    row.bind(session, place, agreement.id.toString(), agreement.what, agreement.owners.join(u'\n'), agreement.due,
             agreement.source, textOf(agreement.node), agreement.status)
        .run();
}

} // namespace storage

#include "storage/state_writer.h"

namespace storage {

namespace {

// Calls one function for each entry that is new or different, and the other for each that is gone.
template <typename Key, typename Value, typename Write, typename Forget>
void forEachChange(const QHash<Key, Value>& before, const QHash<Key, Value>& after, Write write, Forget forget)
{
    if (before == after)
        return;
    for (auto entry = before.begin(); entry != before.end(); ++entry) {
        if (!after.contains(entry.key()))
            forget(entry.key());
    }
    for (auto entry = after.begin(); entry != after.end(); ++entry) {
        const auto was = before.constFind(entry.key());
        if (was == before.constEnd() || *was != entry.value())
            write(entry.key(), entry.value());
    }
}

} // namespace

StateWriter::StateWriter(Database& database)
    : m_begin(database, "INSERT INTO state (session, snapshot) VALUES (?, ?)"),
      m_giveUp(database, "DELETE FROM state WHERE session = ? AND snapshot = ?"),
      m_giveUpAll(database, "DELETE FROM state WHERE session = ?"),
      m_place(database, R"sql(
          INSERT INTO placement (session, snapshot, node, x, y, placed_by) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (session, snapshot, node)
          DO UPDATE SET x = excluded.x, y = excluded.y, placed_by = excluded.placed_by
      )sql"),
      m_unplace(database, "DELETE FROM placement WHERE session = ? AND snapshot = ? AND node = ?"),
      m_relate(database, R"sql(
          INSERT INTO relation_state (session, snapshot, relation, quality) VALUES (?, ?, ?, ?)
          ON CONFLICT (session, snapshot, relation) DO UPDATE SET quality = excluded.quality
      )sql"),
      m_unrelate(database, "DELETE FROM relation_state WHERE session = ? AND snapshot = ? AND relation = ?"),
      m_join(database, "INSERT INTO group_member (session, snapshot, node_group, node) VALUES (?, ?, ?, ?)"),
      m_leave(database, "DELETE FROM group_member WHERE session = ? AND snapshot = ? AND node_group = ? AND node = ?")
{
}

void StateWriter::write(qint64 session, const States& states)
{
    m_giveUpAll.bind(session).run();
    writeChanges(session, {}, states);
}

void StateWriter::writeChanges(qint64 session, const States& before, const States& after)
{
    for (auto state = before.begin(); state != before.end(); ++state) {
        if (!after.contains(state.key()))
            m_giveUp.bind(session, domain::codeOf(state.key())).run();
    }
    for (auto state = after.begin(); state != after.end(); ++state) {
        if (!before.contains(state.key()))
            m_begin.bind(session, domain::codeOf(state.key())).run();
        writeState(session, state.key(), before.value(state.key()), state.value());
    }
}

void StateWriter::writeState(qint64 session, domain::Snapshot snapshot, const domain::State& before,
                             const domain::State& after)
{
    const QLatin1StringView code = domain::codeOf(snapshot);
    forEachChange(
        before.places, after.places,
        [&](domain::NodeId node, const domain::Placement& place) {
            m_place
                .bind(session, code, node.toString(), place.position.x(), place.position.y(),
                      domain::codeOf(place.placedBy))
                .run();
        },
        [&](domain::NodeId node) { m_unplace.bind(session, code, node.toString()).run(); });
    forEachChange(
        before.qualities, after.qualities,
        [&](domain::RelationId relation, const std::optional<domain::RelationQuality>& quality) {
            m_relate.bind(session, code, relation.toString(), quality).run();
        },
        [&](domain::RelationId relation) { m_unrelate.bind(session, code, relation.toString()).run(); });

    const auto writeMembers = [&](domain::GroupId group, const QSet<domain::NodeId>& now) {
        const QSet<domain::NodeId> then = before.members.value(group);
        for (const domain::NodeId node : then - now)
            m_leave.bind(session, code, group.toString(), node.toString()).run();
        for (const domain::NodeId node : now - then)
            m_join.bind(session, code, group.toString(), node.toString()).run();
    };
    forEachChange(before.members, after.members, writeMembers, [&](domain::GroupId group) { writeMembers(group, {}); });
}

} // namespace storage

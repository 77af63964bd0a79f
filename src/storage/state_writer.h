#pragma once

#include "domain/session.h"
#include "storage/statement.h"

namespace storage {

// Writes the states of a session's network with statements that are prepared once: a row for what was placed or
// changed, and none for what stayed. The transaction is the caller's. Every member throws StorageError.
class StateWriter
{
public:
    explicit StateWriter(Database& database);

    using States = QMap<domain::Snapshot, domain::State>;

    void write(qint64 session, const States& states);
    void writeChanges(qint64 session, const States& before, const States& after);

private:
    void writeState(qint64 session, domain::Snapshot snapshot, const domain::State& before, const domain::State& after);

    Statement m_begin;
    Statement m_giveUp;
    Statement m_giveUpAll;
    Statement m_place;
    Statement m_unplace;
    Statement m_relate;
    Statement m_unrelate;
    Statement m_join;
    Statement m_leave;
};

} // namespace storage

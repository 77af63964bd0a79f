#pragma once

#include "domain/session.h"
#include "storage/state_writer.h"

namespace storage {

// Writes sessions with statements that are prepared once. The transaction is the caller's.
// Every member throws StorageError.
class SessionWriter
{
public:
    explicit SessionWriter(Database& database);

    void write(const domain::Session& session);
    void writeChanges(const domain::Session& before, const domain::Session& after);

private:
    // A row stands at the place of its thing in the list.
    struct Part
    {
        Part(Database& database, const char* insertSql, const char* forgetSql);

        Statement insert;
        Statement forget; // rows from one place to another
    };

    std::optional<qint64> numberOf(domain::SessionId id);
    qint64 writeHeader(const domain::Session& session);
    void writeParts(qint64 session, const domain::Session& before, const domain::Session& after);
    void writeAnswers(qint64 session, const QList<domain::Answer>& answers);
    void writePermissions(qint64 session, const QList<domain::Permission>& permissions);

    template <typename Thing>
    void writePart(Part& part, qint64 session, const QList<Thing>& before, const QList<Thing>& after);

    static void writeRow(Statement& row, qint64 session, qint64 place, const domain::Participant& participant);
    static void writeRow(Statement& row, qint64 session, qint64 place, const domain::Note& note);
    static void writeRow(Statement& row, qint64 session, qint64 place, const domain::Node& node);
    static void writeRow(Statement& row, qint64 session, qint64 place, const domain::Relation& relation);
    static void writeRow(Statement& row, qint64 session, qint64 place, const domain::Group& group);
    static void writeRow(Statement& row, qint64 session, qint64 place, const domain::Agreement& agreement);

    void forgetCodes(qint64 session); // the evaluation packs them anew

    Database& m_database;
    Statement m_number;
    Statement m_header;
    Part m_participants;
    Part m_notes;
    Part m_nodes;
    Part m_relations;
    Part m_groups;
    StateWriter m_states;
    Part m_agreements;
    Statement m_forgetAnswers;
    Statement m_forgetOptions;
    Statement m_answer;
    Statement m_option;
    Statement m_forgetPermissions;
    Statement m_permission;
    Statement m_forgetCoded;
    Statement m_uncoded;
};

} // namespace storage

#pragma once

#include "storage/session_list.h"

#include <functional>
#include <memory>
#include <optional>

namespace storage {

class Database;
class SessionWriter;

// Reads and writes sessions. Keeps its statements between two saves, so it may not outlive the database.
// Every member throws StorageError.
class SessionStore
{
public:
    explicit SessionStore(Database& database);
    SessionStore(SessionStore&&) noexcept;
    ~SessionStore();

    void save(const domain::Session& session);         // in one transaction
    void save(const QList<domain::Session>& sessions); // all in one transaction

    // In one transaction, writes only what differs from how this session was saved last.
    void saveChanges(const domain::Session& before, const domain::Session& after);
    // Of one that is nowhere on the screen; false when it is gone or stayed as it was.
    bool change(domain::SessionId id, const std::function<void(domain::Session& session)>& change);

    std::optional<domain::Session> load(domain::SessionId id) const;
    std::optional<domain::Session> loadNumbered(qint64 number) const; // as the evaluation calls it
    // Both leave no trace of what is gone in the file.
    void remove(domain::SessionId id);
    void empty(domain::SessionId id, QDate today); // keeps what domain::emptied() keeps
    void emptyWhereNotesMayNotBeKept(QDate today); // those of which the permission was taken back
    QList<SessionHeading> headings() const { return sessionHeadings(m_database); }
    QList<OpenAgreement> openAgreements() const { return storage::openAgreements(m_database); }

    // Which session is on the screen, so that it can be offered again when the program ended without a goodbye.
    void setOpen(domain::SessionId id);
    void setNoneOpen();
    std::optional<domain::SessionId> open() const;

private:
    SessionWriter& writer();

    Database& m_database;
    std::unique_ptr<SessionWriter> m_writer; // null until something is saved
};

} // namespace storage

#pragma once

#include "domain/session.h"

#include <optional>

namespace storage {

class Database;

// What a list shows of a session.
struct SessionHeading
{
    domain::SessionId id;
    QString helpSeeker; // the name in the middle of the drawing, may be empty
    QDateTime startedAt;
    std::optional<QDateTime> closedAt;
    std::optional<domain::ExperimentId> experiment;

    friend bool operator==(const SessionHeading&, const SessionHeading&) = default;
};

// Reads and writes whole sessions. Every member throws StorageError.
class SessionStore
{
public:
    explicit SessionStore(Database& database) : m_database(database) {}

    void save(const domain::Session& session);         // in one transaction
    void save(const QList<domain::Session>& sessions); // all in one transaction
    std::optional<domain::Session> load(domain::SessionId id) const;
    void remove(domain::SessionId id);
    QList<SessionHeading> headings() const; // newest first

    // Which session is on the screen, so that it can be offered again when the program ended without a goodbye.
    void setOpen(domain::SessionId id);
    void setNoneOpen();
    std::optional<domain::SessionId> open() const;

private:
    void write(const domain::Session& session);

    Database& m_database;
};

} // namespace storage

#pragma once

#include "domain/session.h"

namespace storage {

class Database;

enum class AuditEvent { DrawingExported, DrawingImported, PaperMade, TextCopied, Published, SummariesExported };

struct AuditEntry
{
    QDateTime occurredAt; // UTC
    AuditEvent event = AuditEvent::DrawingExported;
    std::optional<domain::SessionId> session; // none where it was about all
    QString detail;                           // the kind of file or paper, never its name or content

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

// What went out of the vault and came in, in a chain: each entry holds the hash of itself and of the one before.
// Every member throws StorageError.
class AuditTrail
{
public:
    explicit AuditTrail(Database& database) : m_database(database) {}

    void record(const AuditEntry& entry);
    QList<AuditEntry> entries() const; // the oldest first
    bool isWhole() const;              // whether no entry was changed, put in between or taken out but at the end

private:
    QString lastHash() const;

    Database& m_database;
};

} // namespace storage

template <>
inline constexpr std::array domain::codesOf<storage::AuditEvent>{
    domain::Coded{storage::AuditEvent::DrawingExported, QLatin1StringView("drawing_exported")},
    domain::Coded{storage::AuditEvent::DrawingImported, QLatin1StringView("drawing_imported")},
    domain::Coded{storage::AuditEvent::PaperMade, QLatin1StringView("paper_made")},
    domain::Coded{storage::AuditEvent::TextCopied, QLatin1StringView("text_copied")},
    domain::Coded{storage::AuditEvent::Published, QLatin1StringView("published")},
    domain::Coded{storage::AuditEvent::SummariesExported, QLatin1StringView("summaries_exported")},
};

#include "storage/audit_trail.h"

#include "storage/statement.h"
#include "storage/transaction.h"

#include <QCryptographicHash>

namespace storage {

using namespace Qt::StringLiterals;

namespace {

// The fields of an entry as they are stored.
QString hashOf(const QString& before, const QStringList& fields)
{
    const QString all = before + u'\n' + fields.join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

void AuditTrail::record(const AuditEntry& entry)
{
    Transaction transaction(m_database);
    const QStringList fields{timeText(entry.occurredAt), QString(domain::codeOf(entry.event)),
                             entry.session ? entry.session->toString() : QString(), entry.detail};
    Statement(m_database, R"sql(
        INSERT INTO audit_entry (occurred_at, event, session, detail, hash) VALUES (?, ?, ?, ?, ?)
    )sql")
        .bind(fields[0], fields[1], fields[2], fields[3], hashOf(lastHash(), fields))
        .run();
    transaction.commit();
}

QList<AuditEntry> AuditTrail::entries() const
{
    Statement rows(m_database, "SELECT occurred_at, event, session, detail FROM audit_entry ORDER BY seq");
    QList<AuditEntry> entries;
    while (rows.next()) {
        entries.append({.occurredAt = rows.time(0),
                        .event = rows.coded<AuditEvent>(1),
                        .session = domain::SessionId::fromString(rows.text(2)),
                        .detail = rows.text(3)});
    }
    return entries;
}

bool AuditTrail::isWhole() const
{
    Statement rows(m_database, "SELECT occurred_at, event, session, detail, hash FROM audit_entry ORDER BY seq");
    QString before;
    while (rows.next()) {
        if (rows.text(4) != hashOf(before, {rows.text(0), rows.text(1), rows.text(2), rows.text(3)}))
            return false;
        before = rows.text(4);
    }
    return true;
}

QString AuditTrail::lastHash() const
{
    Statement last(m_database, "SELECT hash FROM audit_entry ORDER BY seq DESC LIMIT 1");
    return last.next() ? last.text(0) : QString();
}

} // namespace storage

#include "storage/audit_trail.h"
#include "storage/statement.h"
#include "support/catch_qt.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using storage::AuditEvent;

namespace {

storage::AuditEntry entry(AuditEvent event, const QString& detail)
{
    return {.occurredAt = QDateTime::fromString(u"2026-01-31T09:30:00Z"_s, Qt::ISODate),
            .event = event,
            .session = domain::SessionId::create(),
            .detail = detail};
}

struct Trail
{
    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::AuditTrail trail{database};
    QList<storage::AuditEntry> written;

    Trail()
    {
        for (const QString& detail : {u"graphml"_s, u"yed"_s, u"netcanvas"_s}) {
            written.append(entry(AuditEvent::DrawingExported, detail));
            trail.record(written.last());
        }
    }
};

} // namespace

TEST_CASE("What is recorded is read back in order, and the chain is whole")
{
    const Trail trail;
    CHECK(trail.trail.entries() == trail.written);
    CHECK(trail.trail.isWhole());
}

TEST_CASE("An entry that was changed, taken out or put in between breaks the chain")
{
    for (const char* sql :
         {"UPDATE audit_entry SET detail = 'x' WHERE seq = 2", "UPDATE audit_entry SET session = '' WHERE seq = 1",
          "DELETE FROM audit_entry WHERE seq = 2", "UPDATE audit_entry SET seq = 10 WHERE seq = 1"}) {
        Trail trail;
        trail.database.execute(sql);
        INFO(sql);
        CHECK_FALSE(trail.trail.isWhole());
    }
}

#include "storage/practice_store.h"

#include "storage/statement.h"
#include "storage/storage_error.h"

namespace storage {

domain::PracticeContacts PracticeStore::contacts() const
{
    Statement row(m_database, "SELECT ask_whom, ask_when, gp, after_hours FROM practice_contacts");
    if (!row.next())
        return {};
    return {.askWhom = row.text(0), .askWhen = row.text(1), .gp = row.text(2), .afterHours = row.text(3)};
}

void PracticeStore::save(const domain::PracticeContacts& contacts)
{
    Statement(m_database, R"sql(
        INSERT INTO practice_contacts (one, ask_whom, ask_when, gp, after_hours) VALUES (1, ?, ?, ?, ?)
        ON CONFLICT (one) DO UPDATE SET ask_whom = excluded.ask_whom, ask_when = excluded.ask_when,
                                        gp = excluded.gp, after_hours = excluded.after_hours
    )sql")
        .bind(contacts.askWhom, contacts.askWhen, contacts.gp, contacts.afterHours)
        .run();
}

QString PracticeStore::publishedAs() const
{
    Statement row(m_database, "SELECT practice FROM published_as");
    if (!row.next() || row.text(0).isEmpty())
        throw StorageError(StorageError::Kind::Damaged, "the practice has no id");
    return row.text(0);
}

} // namespace storage

#include "storage/respondent.h"

#include "storage/statement.h"
#include "storage/storage_error.h"

namespace storage {

QString respondentOf(Database& database, const domain::SentencePlace& place)
{
    if (!place.respondent)
        return QStringLiteral("");
    Statement row(database, "SELECT id FROM participant WHERE session = ? AND place = ?");
    if (!row.bind(place.session, *place.respondent).next())
        throw StorageError(StorageError::Kind::Damaged, "a sentence of nobody");
    return row.text(0);
}

} // namespace storage

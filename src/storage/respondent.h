#pragma once

#include "domain/coding.h"

namespace storage {

class Database;

// Whose sentence it is, as the answer names them: the id of a participant, or empty where the item is asked once.
// Throws StorageError, Kind::Damaged, where there is nobody at that place.
QString respondentOf(Database& database, const domain::SentencePlace& place);

} // namespace storage

#pragma once

#include "storage/database.h"
#include "storage/migrations.h"

#include <QFile>

namespace test {

inline constexpr storage::RawKey key{1, 2, 3, 4, 5, 6, 7, 8, 9};

// An open database at the newest schema, made when it is not there.
inline storage::Database openDatabase(const QString& path)
{
    auto database = QFile::exists(path) ? storage::Database::open(path, key) : storage::Database::create(path, key);
    storage::migrate(database);
    return database;
}

} // namespace test

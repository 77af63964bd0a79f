#pragma once

#include "storage/database.h"

#include <QByteArray>

#include <catch2/catch_test_macros.hpp>
#include <sqlite3.h>

namespace test {

// All pages of a file as they are after decryption, the unused ones too.
inline QByteArray pagesOf(storage::Database& database)
{
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(database.handle(), "main", &size, 0);
    REQUIRE(bytes);
    const QByteArray pages(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    sqlite3_free(bytes);
    return pages;
}

} // namespace test

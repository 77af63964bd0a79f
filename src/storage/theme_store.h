#pragma once

#include "domain/coding.h"

namespace storage {

class Database;

// Reads and writes the themes of a practice, and what the two readers gave. Every member throws StorageError.
class ThemeStore
{
public:
    explicit ThemeStore(Database& database) : m_database(database) {}

    domain::ThemeBook book() const;
    void save(const domain::ThemeBook& book);

    // Instead of what the reader gave the sentence before; nothing is left where nothing was given and not read.
    void save(const domain::SentencePlace& place, domain::Reader reader, const domain::Reading& reading);

private:
    Database& m_database;
};

} // namespace storage

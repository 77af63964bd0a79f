#pragma once

#include "domain/practice_contacts.h"

namespace storage {

class Database;

// Reads and writes what is the same for every conversation of a practice. Every member throws StorageError.
class PracticeStore
{
public:
    explicit PracticeStore(Database& database) : m_database(database) {}

    domain::PracticeContacts contacts() const; // empty ones until they were saved
    void save(const domain::PracticeContacts& contacts);

    QString publishedAs() const; // the random id of the practice in evaluation files, always the same

private:
    Database& m_database;
};

} // namespace storage

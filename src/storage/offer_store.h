#pragma once

#include "domain/offer.h"

#include <QList>

namespace storage {

class Database;

// Reads and writes the list of offers. Every member throws StorageError.
class OfferStore
{
public:
    explicit OfferStore(Database& database) : m_database(database) {}

    QList<domain::Offer> all() const; // in the order of the practice
    void replace(const QList<domain::Offer>& offers);

private:
    Database& m_database;
};

} // namespace storage

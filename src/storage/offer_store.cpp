#include "storage/offer_store.h"

#include "storage/database.h"
#include "storage/statement.h"
#include "storage/transaction.h"

namespace storage {

QList<domain::Offer> OfferStore::all() const
{
    Statement rows(m_database, "SELECT name, reach FROM offer ORDER BY place");
    QList<domain::Offer> offers;
    while (rows.next())
        offers.append({.name = rows.text(0), .reach = rows.text(1)});
    return offers;
}

void OfferStore::replace(const QList<domain::Offer>& offers)
{
    Transaction transaction(m_database);
    m_database.execute("DELETE FROM offer");
    Statement row(m_database, "INSERT INTO offer (place, name, reach) VALUES (?, ?, ?)");
    for (qint64 place = 0; const domain::Offer& offer : offers)
        row.bind(place++, offer.name, offer.reach).run();
    transaction.commit();
}

} // namespace storage

#pragma once

#include "domain/offer.h"

#include <QDialog>

class QTableWidget;

namespace storage {
class OfferStore;
}

namespace widgets {

// The list of where people can go, which a practice fills itself.
class OffersDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit OffersDialog(storage::OfferStore& offers, QWidget* parent = nullptr);

private:
    void addRow(const domain::Offer& offer);
    void save();

    storage::OfferStore& m_offers;
    QTableWidget* m_table;
};

} // namespace widgets

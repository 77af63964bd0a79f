#include "widgets/conversation/offers_dialog.h"

#include "storage/offer_store.h"
#include "widgets/report_errors.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

OffersDialog::OffersDialog(storage::OfferStore& offers, QWidget* parent)
    : QDialog(parent),
      m_offers(offers),
      m_table(new QTableWidget(0, 2))
{
    setWindowTitle(tr("Our list"));
    auto* caption = new QLabel(tr("Where people can go near you: a course, a house, a walk-in hour."));
    caption->setWordWrap(true);
    asCaption(caption);
    m_table->setAccessibleName(tr("Where people can go"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("How to reach it")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* add = new QPushButton(tr("Add"));
    add->setObjectName(u"add"_s);
    auto* remove = new QPushButton(tr("Remove"));
    remove->setObjectName(u"remove"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(caption);
    layout->addWidget(m_table);
    layout->addLayout(row);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);
    reportErrors(this, [this] {
        for (const domain::Offer& offer : m_offers.all())
            addRow(offer);
    });

    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] { m_table->removeRow(m_table->currentRow()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &OffersDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void OffersDialog::addRow(const domain::Offer& offer)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(offer.name));
    m_table->setItem(row, 1, new QTableWidgetItem(offer.reach));
}

void OffersDialog::save()
{
    QList<domain::Offer> offers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const domain::Offer offer{.name = m_table->item(row, 0)->text().simplified(),
                                  .reach = m_table->item(row, 1)->text().simplified()};
        if (!offer.name.isEmpty())
            offers.append(offer);
    }
    reportErrors(this, [&] {
        m_offers.replace(offers);
        accept();
    });
}

} // namespace widgets

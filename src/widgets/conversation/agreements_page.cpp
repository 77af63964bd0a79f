#include "widgets/conversation/agreements_page.h"

#include "conversation/ui_agreements_page.h"
#include "editing/session_editor.h"
#include "storage/offer_store.h"
#include "widgets/conversation/agreement_card.h"
#include "widgets/conversation/offers_dialog.h"
#include "widgets/flow_layout.h"
#include "widgets/report_errors.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace widgets {

AgreementsPage::AgreementsPage(editing::SessionEditor& editor, storage::OfferStore& offers, QDate today,
                               QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_offers(offers),
      m_today(today),
      m_ui(std::make_unique<Ui::AgreementsPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->caption);
    m_ui->cardsLayout->addStretch(1); // aligned to the top instead, it would give no room to what wraps
    letWrap(*m_ui->buttons);
    arrangeCards();

    m_ui->offers->setMenu(new QMenu(this));
    connect(m_ui->offers->menu(), &QMenu::aboutToShow, this, &AgreementsPage::fillOffers);
    connect(m_ui->add, &QPushButton::clicked, this, [this] { agreeOn({}); });
    connect(&editor, &editing::SessionEditor::changed, this, &AgreementsPage::follow);
}

AgreementsPage::~AgreementsPage() = default;

void AgreementsPage::agreeOn(const QString& what)
{
    m_editor.endMerging();
    m_editor.addAgreement({}, what);
    m_cards.last()->focusWhat();
}

void AgreementsPage::fillOffers()
{
    QMenu& menu = *m_ui->offers->menu();
    menu.clear();
    reportErrors(this, [&] {
        for (const domain::Offer& offer : m_offers.all())
            menu.addAction(asMenuText(offer.name), this, [this, offer] { agreeOn(offer.name); });
    });
    menu.addSeparator();
    menu.addAction(tr("Change this list…"), this, [this] { OffersDialog(m_offers, this).exec(); });
}

void AgreementsPage::follow(const domain::SessionChanges& changes)
{
    if (!changes.agreements.added.isEmpty() || !changes.agreements.removed.isEmpty())
        arrangeCards();
    for (AgreementCard* card : std::as_const(m_cards)) {
        if (changes.agreements.changed.contains(card->agreement()))
            card->showAgreement();
    }
}

void AgreementsPage::arrangeCards()
{
    QList<AgreementCard*> old = std::exchange(m_cards, {});
    for (const domain::Agreement& agreement : m_editor.session().agreements) {
        const auto found = std::ranges::find(old, agreement.id, &AgreementCard::agreement);
        m_cards.append(found != old.end() ? *found : new AgreementCard(m_editor, agreement.id, m_today, m_ui->cards));
        if (found != old.end()) {
            old.erase(found);
            continue;
        }
        m_cards.last()->keepCaretInSight(*m_ui->cardsArea);
        m_ui->cardsLayout->insertWidget(m_ui->cardsLayout->count() - 1, m_cards.last());
        m_cards.last()->show(); // now, not when the layout gets to it, so that it can take the caret
    }
    for (AgreementCard* card : std::as_const(old)) {
        card->hide();
        card->deleteLater(); // its own button may have asked for it
    }
}

} // namespace widgets

#include "widgets/conversation/agreements_page.h"

#include "conversation/ui_agreements_page.h"
#include "editing/session_editor.h"
#include "widgets/conversation/agreement_card.h"
#include "widgets/theme.h"

namespace widgets {

AgreementsPage::AgreementsPage(editing::SessionEditor& editor, QDate today, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_today(today),
      m_ui(std::make_unique<Ui::AgreementsPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->caption);
    m_ui->cardsLayout->setAlignment(Qt::AlignTop);
    arrangeCards();

    connect(m_ui->add, &QPushButton::clicked, this, [this] {
        m_editor.addAgreement({});
        m_cards.last()->focusWhat();
    });
    connect(&editor, &editing::SessionEditor::changed, this, &AgreementsPage::follow);
}

AgreementsPage::~AgreementsPage() = default;

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
        m_cards.append(found != old.end() ? *found : new AgreementCard(m_editor, agreement.id, m_today));
        if (found != old.end()) {
            old.erase(found);
            continue;
        }
        m_ui->cardsLayout->addWidget(m_cards.last());
        m_cards.last()->show(); // now, not when the layout gets to it, so that it can take the caret
    }
    for (AgreementCard* card : std::as_const(old)) {
        card->hide();
        card->deleteLater(); // its own button may have asked for it
    }
}

} // namespace widgets

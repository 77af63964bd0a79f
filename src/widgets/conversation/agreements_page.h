#pragma once

#include "domain/session_changes.h"

#include <QDate>
#include <QWidget>

#include <memory>

namespace editing {
class SessionEditor;
}

namespace storage {
class OfferStore;
}

namespace widgets {

namespace Ui {
class AgreementsPage;
}

class AgreementCard;

// What was agreed, a card for each agreement.
class AgreementsPage final : public QWidget
{
    Q_OBJECT

public:
    AgreementsPage(editing::SessionEditor& editor, storage::OfferStore& offers, QDate today, QWidget* parent = nullptr);
    ~AgreementsPage() override;

private:
    void follow(const domain::SessionChanges& changes);
    void arrangeCards();
    void fillOffers();
    void agreeOn(const QString& what);

    editing::SessionEditor& m_editor;
    storage::OfferStore& m_offers;
    const QDate m_today;
    QList<AgreementCard*> m_cards; // owned by the page
    const std::unique_ptr<Ui::AgreementsPage> m_ui;
};

} // namespace widgets

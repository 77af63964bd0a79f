#pragma once

#include "domain/session_changes.h"

#include <QDate>
#include <QWidget>

#include <memory>

namespace editing {
class SessionEditor;
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
    AgreementsPage(editing::SessionEditor& editor, QDate today, QWidget* parent = nullptr);
    ~AgreementsPage() override;

private:
    void follow(const domain::SessionChanges& changes);
    void arrangeCards();

    editing::SessionEditor& m_editor;
    const QDate m_today;
    QList<AgreementCard*> m_cards; // owned by the page
    const std::unique_ptr<Ui::AgreementsPage> m_ui;
};

} // namespace widgets

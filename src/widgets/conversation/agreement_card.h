#pragma once

#include "domain/session.h"

#include <QFrame>

#include <memory>

class QScrollArea;

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class AgreementCard;
}

// One agreement: what, who, when, and whether it lies with the person, the surroundings or professional help.
class AgreementCard final : public QFrame
{
    Q_OBJECT

public:
    AgreementCard(editing::SessionEditor& editor, domain::AgreementId agreement, QDate today,
                  QWidget* parent = nullptr);
    ~AgreementCard() override;

    domain::AgreementId agreement() const { return m_agreement; }
    void showAgreement();
    void focusWhat();
    void keepCaretInSight(QScrollArea& area); // that the card is in

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillDueMenu();
    void fillPeople();
    void fillNodes();
    void addOrTakeAway(const QString& owner);
    void setDue(std::optional<QDate> due);
    void chooseSource(domain::NeedSource source);
    void write();
    domain::Agreement current() const;

    editing::SessionEditor& m_editor;
    const domain::AgreementId m_agreement;
    const QDate m_today;
    const std::unique_ptr<Ui::AgreementCard> m_ui;
};

} // namespace widgets

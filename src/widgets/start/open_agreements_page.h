#pragma once

#include "widgets/start/agreement_groups.h"

#include <QUndoStack>
#include <QWidget>

#include <memory>

class QButtonGroup;

namespace storage {
class SessionStore;
}

namespace widgets {

namespace Ui {
class OpenAgreementsPage;
}

// Everything that was agreed and may still have to be done, of all conversations of the file.
class OpenAgreementsPage final : public QWidget
{
    Q_OBJECT

public:
    OpenAgreementsPage(storage::SessionStore& sessions, QDate today, QWidget* parent = nullptr);
    ~OpenAgreementsPage() override;

    QUndoStack& undoStack() { return m_undoStack; }

signals:
    void leaveWanted();
    void conversationWanted(domain::SessionId session);

private:
    using Status = std::optional<domain::AgreementStatus>;
    class StatusChange;

    void makeChoices();
    void connectControls();
    void fitColumns();
    void showAgreements();
    void addRow(const storage::OpenAgreement& open, const QString& term);
    void showCurrent();
    void choose(domain::AgreementStatus status);
    bool write(const storage::OpenAgreement& open, Status status); // whether it changed anything
    void list(domain::AgreementId id, Status status);
    void openConversation();
    void print();
    QList<AgreementGroup> shownGroups() const;
    const storage::OpenAgreement* current() const; // null where there is none

    storage::SessionStore& m_sessions;
    const QDate m_today;
    QList<storage::OpenAgreement> m_agreements; // as they were when the page came, with what was said about them since
    QUndoStack m_undoStack;
    const std::unique_ptr<Ui::OpenAgreementsPage> m_ui;
    QButtonGroup* m_choices;
};

} // namespace widgets

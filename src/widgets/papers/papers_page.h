#pragma once

#include "documents/record_text.h"
#include "storage/audit_trail.h"
#include "widgets/papers/handout_part.h"

#include <QWidget>

#include <memory>

class QButtonGroup;

namespace storage {
class PracticeStore;
}

namespace widgets {

namespace Ui {
class PapersPage;
}

// What leaves a conversation on paper or as text: the sheet for the person, and what goes in a record. Each can be
// changed before it leaves, which changes nothing of the conversation; that it left stands in the audit trail.
class PapersPage final : public QWidget
{
    Q_OBJECT

public:
    PapersPage(const domain::Session& session, storage::PracticeStore& practice, storage::AuditTrail& audit,
               const HandoutChoices& choices = {}, QWidget* parent = nullptr);
    ~PapersPage() override;

    HandoutChoices handoutChoices() const { return m_handout->choices(); }

signals:
    void backWanted();

private:
    void addHandout(storage::PracticeStore& practice, const HandoutChoices& choices);
    void addPart(const QString& text, QWidget* part);
    void addRecord(const QString& text, const documents::RecordText& record, const QString& kind);
    void record(storage::AuditEvent event, const QString& kind);

    const domain::Session m_session;
    storage::AuditTrail& m_audit;
    QButtonGroup* m_choices;
    HandoutPart* m_handout = nullptr; // owned by the page
    const std::unique_ptr<Ui::PapersPage> m_ui;
};

} // namespace widgets

#pragma once

#include "domain/session_changes.h"

#include <QWidget>

class QButtonGroup;

namespace editing {
class SessionEditor;
}

namespace widgets {

// How it went with each agreement, weeks later. What nobody knows may stay open.
class AgreementsOutcome final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementsOutcome(editing::SessionEditor& editor, QWidget* parent = nullptr);

private:
    void addAgreement(const domain::Agreement& agreement);
    void choose(domain::AgreementId agreement, domain::AgreementStatus status);
    void showStatus(domain::AgreementId agreement);

    editing::SessionEditor& m_editor;
    QHash<domain::AgreementId, QButtonGroup*> m_choices;
};

} // namespace widgets

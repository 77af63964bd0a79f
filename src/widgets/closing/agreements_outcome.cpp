#include "widgets/closing/agreements_outcome.h"

#include "editing/session_editor.h"
#include "widgets/flow_layout.h"
#include "widgets/words.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

AgreementsOutcome::AgreementsOutcome(editing::SessionEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    for (const domain::Agreement& agreement : editor.session().agreements)
        addAgreement(agreement);
    connect(&editor, &editing::SessionEditor::changed, this, [this](const domain::SessionChanges& changes) {
        for (const domain::AgreementId agreement : changes.agreements.changed)
            showStatus(agreement);
    });
}

void AgreementsOutcome::addAgreement(const domain::Agreement& agreement)
{
    QStringList parts{agreement.what.trimmed(), agreement.owners.join(u", "_s)};
    parts.removeAll(QString());
    auto* words = new QLabel(parts.isEmpty() ? tr("(agreement without words)") : parts.join(u" – "_s));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    layout()->addWidget(words);

    auto* row = new QWidget;
    row->setAccessibleName(words->text());
    auto* choices = new FlowLayout(row);
    choices->setContentsMargins({});
    auto* group = new QButtonGroup(row);
    group->setExclusive(false); // pressing once more takes it back
    for (const auto& [status, code] : domain::codesOf<domain::AgreementStatus>) {
        auto* button = new QPushButton(wordFor(status));
        button->setObjectName(QString(code));
        button->setCheckable(true);
        group->addButton(button, static_cast<int>(status));
        choices->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, id = agreement.id, status = status] { choose(id, status); });
    }
    layout()->addWidget(row);
    m_choices.insert(agreement.id, group);
    showStatus(agreement.id);
}

void AgreementsOutcome::choose(domain::AgreementId agreement, domain::AgreementStatus status)
{
    domain::Agreement changed = *domain::find(m_editor.session().agreements, agreement);
    changed.status = changed.status == status ? std::nullopt : std::optional(status);
    m_editor.endMerging();
    m_editor.changeAgreement(changed);
    showStatus(agreement);
}

void AgreementsOutcome::showStatus(domain::AgreementId agreement)
{
    const domain::Agreement* shown = domain::find(m_editor.session().agreements, agreement);
    QButtonGroup* group = m_choices.value(agreement);
    if (!shown || !group)
        return;
    for (QAbstractButton* button : group->buttons())
        button->setChecked(shown->status && group->id(button) == static_cast<int>(*shown->status));
}

} // namespace widgets

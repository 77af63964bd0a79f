#include "widgets/conversation/people_panel.h"

#include "conversation/ui_people_panel.h"
#include "editing/session_editor.h"
#include "widgets/undo_filter.h"
#include "widgets/words.h"

#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace widgets {

PeoplePanel::PeoplePanel(editing::SessionEditor& editor, const QList<domain::Experiment>& experiments, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_ui(std::make_unique<Ui::PeoplePanel>())
{
    m_ui->setupUi(this);
    setProperty("popup", true);
    setAttribute(Qt::WA_StyledBackground);
    auto* roles = new QMenu(this);
    for (const auto& [role, code] : domain::codesOf<domain::Role>) {
        if (role != domain::Role::HelpSeeker)
            roles->addAction(wordFor(role), this, [this, role = role] { m_editor.addParticipant(role, {}); });
    }
    m_ui->add->setMenu(roles);
    m_ui->experiment->addItem(tr("None"));
    for (const domain::Experiment& experiment : experiments)
        m_ui->experiment->addItem(experiment.name, experiment.id.toString());
    arrangeRows();
    showExperiment();

    connect(m_ui->experiment, &QComboBox::activated, this, [this](int index) {
        m_editor.setExperiment(domain::ExperimentId::fromString(m_ui->experiment->itemData(index).toString()));
        if (index > 0)
            emit experimentChosen(index - 1);
    });
    connect(&editor, &editing::SessionEditor::changed, this, &PeoplePanel::follow);
}

PeoplePanel::~PeoplePanel() = default;

void PeoplePanel::follow(const domain::SessionChanges& changes)
{
    if (!changes.participants.added.isEmpty() || !changes.participants.removed.isEmpty())
        arrangeRows();
    if (changes.details)
        showExperiment();
}

void PeoplePanel::arrangeRows()
{
    while (const std::unique_ptr<QLayoutItem> item{m_ui->rowsLayout->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may have asked for it
    }
    for (const domain::Participant& participant : m_editor.session().participants)
        addRow(participant);
    orderTabs();
    adjustSize();
}

void PeoplePanel::addRow(const domain::Participant& participant)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* role = new QLabel(wordFor(participant.role));
    auto* name = new QLineEdit(participant.name);
    role->setMinimumWidth(role->fontMetrics().averageCharWidth() * 20);
    name->setPlaceholderText(tr("Name, if you like"));
    name->setAccessibleName(tr("Name of %1").arg(role->text()));
    leaveUndoToWindow(name);
    layout->addWidget(role);
    layout->addWidget(name, 1);
    connect(name, &QLineEdit::textEdited, this,
            [this, id = participant.id, kind = participant.role](const QString& text) {
                m_editor.changeParticipant(id, kind, text);
            });
    connect(name, &QLineEdit::editingFinished, this, [this] { m_editor.endMerging(); });

    if (participant.role != domain::Role::HelpSeeker) {
        auto* remove = new QToolButton;
        remove->setText(u"×"_s);
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Remove %1").arg(role->text()));
        layout->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, [this, id = participant.id] { m_editor.removeParticipant(id); });
    }
    m_ui->rowsLayout->addWidget(row);
}

// The rows are made last, and stand before what was there.
void PeoplePanel::orderTabs()
{
    QWidget* last = m_ui->rows;
    QList<QWidget*> stops;
    for (int row = 0; row < m_ui->rowsLayout->count(); ++row) {
        for (QWidget* part : m_ui->rowsLayout->itemAt(row)->widget()->findChildren<QWidget*>()) {
            if (part->focusPolicy() & Qt::TabFocus)
                stops.append(part);
        }
    }
    for (QWidget* next : stops + QList<QWidget*>{m_ui->add, m_ui->experiment}) {
        setTabOrder(last, next);
        last = next;
    }
}

void PeoplePanel::showExperiment()
{
    const auto& experiment = m_editor.session().experiment;
    m_ui->experiment->setCurrentIndex(experiment ? m_ui->experiment->findData(experiment->toString()) : 0);
}

} // namespace widgets

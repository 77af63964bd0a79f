#include "widgets/closing/closing_page.h"

#include "closing/ui_closing_page.h"
#include "editing/session_editor.h"
#include "widgets/closing/item_field.h"
#include "widgets/conversation/note_row.h"
#include "widgets/theme.h"
#include "widgets/undo_filter.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

bool answers(const domain::Participant& participant, guide::Respondent respondent)
{
    if (respondent == guide::Respondent::Professional)
        return isProfessional(participant.role);
    return respondent == guide::Respondent::CloseOne
        && (participant.role == domain::Role::CloseOne || participant.role == domain::Role::CompanionSupporter);
}

} // namespace

ClosingPage::ClosingPage(const guide::EvaluationSet& set, editing::SessionEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_ui(std::make_unique<Ui::ClosingPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->caption);
    m_ui->finish->setProperty("primary", true);
    for (const guide::Section& section : set.sections)
        addSection(section);
    m_ui->sections->setFixedWidth(m_ui->sections->sizeHintForColumn(0) + 2 * m_ui->sections->frameWidth() + 24);
    m_ui->sections->setCurrentRow(0);
    setFocusProxy(m_ui->sections);

    connect(m_ui->sections, &QListWidget::currentRowChanged, m_ui->pages, &QStackedWidget::setCurrentIndex);
    connect(m_ui->back, &QPushButton::clicked, this, &ClosingPage::backWanted);
    connect(m_ui->handout, &QPushButton::clicked, this, &ClosingPage::handoutWanted);
    connect(m_ui->finish, &QPushButton::clicked, this, &ClosingPage::finishWanted);
    connect(&editor, &editing::SessionEditor::changed, this, &ClosingPage::follow);
}

ClosingPage::~ClosingPage() = default;

void ClosingPage::addSection(const guide::Section& section)
{
    if (section.respondent == guide::Respondent::Duo || section.respondent == guide::Respondent::HelpSeeker) {
        addPart(section, section.title, {});
        return;
    }
    for (const domain::Participant& participant : m_editor.session().participants) {
        if (answers(participant, section.respondent))
            addPart(section, nameOf(participant), participant.id);
    }
}

void ClosingPage::addPart(const guide::Section& section, const QString& title,
                          std::optional<domain::ParticipantId> respondent)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(16);
    layout->setAlignment(Qt::AlignTop);
    auto* heading = new QLabel(respondent ? tr("%1: %2").arg(section.title, title) : title);
    asHeading(heading);
    layout->addWidget(heading);
    if (m_ui->pages->count() == 0)
        addDuration(*layout);
    for (const guide::Item& item : section.items) {
        auto* field = new ItemField(item, {.item = item.id, .respondent = respondent}, m_editor);
        m_fields.append(field);
        layout->addWidget(field);
    }

    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(title);
    area->setWidget(content);
    m_ui->pages->addWidget(area);
    m_ui->sections->addItem(title);
}

void ClosingPage::addDuration(QVBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("How many minutes it took"));
    m_minutes = new QLineEdit;
    m_minutes->setValidator(new QIntValidator(0, 999, m_minutes));
    m_minutes->setMaximumWidth(m_minutes->fontMetrics().averageCharWidth() * 12);
    m_minutes->setObjectName(u"minutes"_s);
    label->setBuddy(m_minutes);
    leaveUndoToWindow(m_minutes);
    const auto& minutes = m_editor.session().minutes;
    m_minutes->setText(minutes ? QString::number(*minutes) : QString());
    row->addWidget(label);
    row->addWidget(m_minutes);
    row->addStretch();
    layout.addLayout(row);
    connect(m_minutes, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_editor.setMinutes(text.isEmpty() ? std::nullopt : std::optional(text.toInt()));
    });
    connect(m_minutes, &QLineEdit::editingFinished, this, [this] { m_editor.endMerging(); });
}

void ClosingPage::follow(const domain::SessionChanges& changes)
{
    for (ItemField* field : std::as_const(m_fields)) {
        if (changes.answers.contains(field->key()))
            field->showAnswer();
    }
    const auto& minutes = m_editor.session().minutes;
    if (changes.details && m_minutes && !m_minutes->hasFocus())
        m_minutes->setText(minutes ? QString::number(*minutes) : QString());
}

} // namespace widgets

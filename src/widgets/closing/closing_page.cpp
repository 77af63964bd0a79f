#include "widgets/closing/closing_page.h"

#include "closing/ui_closing_page.h"
#include "editing/session_editor.h"
#include "widgets/begin_at.h"
#include "widgets/closing/agreements_outcome.h"
#include "widgets/closing/closing_part.h"
#include "widgets/theme.h"
#include "widgets/undo_filter.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace widgets {

ClosingPage::ClosingPage(const guide::EvaluationSet& set, guide::Moment moment, editing::SessionEditor& editor,
                         QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_ui(std::make_unique<Ui::ClosingPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->caption);
    m_ui->finish->setProperty("primary", true);
    if (moment == guide::Moment::Later)
        sayLater();
    for (const guide::Section& section : set.sections) {
        // what could be asked beforehand is still there afterwards: a conversation need not be prepared
        const bool isLater = section.moment == guide::Moment::Later;
        if (isLater == (moment == guide::Moment::Later))
            addSection(section);
    }
    if (!m_parts.isEmpty())
        m_parts.first()->addAbove(moment == guide::Moment::After ? duration() : new AgreementsOutcome(editor, this));
    m_ui->sections->setFixedWidth(m_ui->sections->sizeHintForColumn(0) + 2 * m_ui->sections->frameWidth() + 24);
    m_ui->sections->setCurrentRow(0);
    beginAt(this, m_ui->sections);

    connect(m_ui->sections, &QListWidget::currentRowChanged, m_ui->pages, &QStackedWidget::setCurrentIndex);
    connect(m_ui->back, &QPushButton::clicked, this, &ClosingPage::backWanted);
    connect(m_ui->papers, &QPushButton::clicked, this, &ClosingPage::papersWanted);
    connect(m_ui->finish, &QPushButton::clicked, this, &ClosingPage::finishWanted);
    connect(&editor, &editing::SessionEditor::changed, this, &ClosingPage::follow);
}

ClosingPage::~ClosingPage() = default;

int ClosingPage::part() const
{
    return m_ui->sections->currentRow();
}

void ClosingPage::openPart(int part)
{
    m_ui->sections->setCurrentRow(part);
}

void ClosingPage::sayLater()
{
    m_ui->title->setText(tr("How did it go on?"));
    m_ui->back->setText(tr("Start"));
    m_ui->finish->setText(tr("Done"));
    m_ui->papers->hide();
}

void ClosingPage::addSection(const guide::Section& section)
{
    for (const auto& respondent : guide::respondents(section.respondent, m_editor.session().participants))
        addPart(new ClosingPart(section, respondent, m_editor));
}

void ClosingPage::addPart(ClosingPart* part)
{
    m_parts.append(part);
    m_ui->pages->addWidget(part);
    m_ui->sections->addItem(part->title());
}

QWidget* ClosingPage::duration()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto* label = new QLabel(tr("How many minutes it took"));
    m_minutes = new QLineEdit;
    m_minutes->setValidator(new QIntValidator(0, 999, m_minutes));
    m_minutes->setMaximumWidth(m_minutes->fontMetrics().averageCharWidth() * 12);
    m_minutes->setObjectName(u"minutes"_s);
    label->setBuddy(m_minutes);
    leaveUndoToWindow(m_minutes);
    const auto& minutes = m_editor.session().minutes;
    m_minutes->setText(minutes ? QString::number(*minutes) : QString());
    layout->addWidget(label);
    layout->addWidget(m_minutes);
    layout->addStretch();
    connect(m_minutes, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_editor.setMinutes(text.isEmpty() ? std::nullopt : std::optional(text.toInt()));
    });
    connect(m_minutes, &QLineEdit::editingFinished, this, [this] { m_editor.endMerging(); });
    return row;
}

void ClosingPage::follow(const domain::SessionChanges& changes)
{
    for (ClosingPart* part : std::as_const(m_parts))
        part->follow(changes);
    const auto& minutes = m_editor.session().minutes;
    if (changes.details && m_minutes && !m_minutes->hasFocus())
        m_minutes->setText(minutes ? QString::number(*minutes) : QString());
}

} // namespace widgets

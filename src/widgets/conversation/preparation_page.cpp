#include "widgets/conversation/preparation_page.h"

#include "conversation/ui_preparation_page.h"
#include "editing/session_editor.h"
#include "widgets/begin_at.h"
#include "widgets/closing/item_field.h"
#include "widgets/conversation/people_panel.h"
#include "widgets/theme.h"
#include "widgets/undo_filter.h"
#include "widgets/words.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace widgets {

PreparationPage::PreparationPage(const guide::Library& library, editing::SessionEditor& editor,
                                 const QList<domain::Experiment>& experiments, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_kind(editor.session().guide, editor.session().experiment),
      m_ui(std::make_unique<Ui::PreparationPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->caption);
    m_ui->begin->setProperty("primary", true);
    for (const guide::Guide& guide : library.guides)
        m_ui->guide->addItem(guide.title, guide.id);
    for (const auto& [interpreter, code] : domain::codesOf<domain::Interpreter>)
        m_ui->interpreter->addItem(wordFor(interpreter), static_cast<int>(interpreter));
    auto* people = new PeoplePanel(editor, experiments, this);
    m_ui->peopleLayout->addWidget(people);
    connect(people, &PeoplePanel::experimentChosen, this, [this, experiments](int place) {
        if (m_ui->guide->findData(experiments[place].guide) >= 0) // one that has a guide, which is still there
            m_editor.setGuide(experiments[place].guide);
    });
    leaveUndoToWindow(m_ui->room);
    beginAt(this, m_ui->begin);
    showPreparation();
    connectFields();
}

PreparationPage::~PreparationPage() = default;

void PreparationPage::askBefore(const guide::EvaluationSet& set)
{
    qDeleteAll(std::exchange(m_asked, {}));
    for (const guide::Section& section : set.sections) {
        if (section.moment != guide::Moment::Before || section.respondent != guide::Respondent::Duo)
            continue;
        for (const guide::Item& item : section.items) {
            if (!item.isAsked())
                continue;
            m_asked.append(new ItemField(item, {.item = item.id, .respondent = {}}, m_editor));
            m_ui->asked->addWidget(m_asked.last());
        }
    }
}

void PreparationPage::connectFields()
{
    connect(m_ui->back, &QPushButton::clicked, this, &PreparationPage::leaveWanted);
    connect(m_ui->begin, &QPushButton::clicked, this, &PreparationPage::beginWanted);
    connect(m_ui->room, &QLineEdit::textEdited, this, &PreparationPage::write);
    connect(m_ui->room, &QLineEdit::editingFinished, this, [this] { m_editor.endMerging(); });
    connect(m_ui->when, &QDateTimeEdit::dateTimeChanged, this, &PreparationPage::write);
    connect(m_ui->interpreter, &QComboBox::activated, this, &PreparationPage::write);
    connect(m_ui->guide, &QComboBox::activated, this,
            [this](int index) { m_editor.setGuide(m_ui->guide->itemData(index).toString()); });
    connect(&m_editor, &editing::SessionEditor::changed, this, [this](const domain::SessionChanges& changes) {
        if (changes.details) {
            showPreparation();
            noticeKind();
        }
        for (ItemField* field : std::as_const(m_asked)) {
            if (changes.answers.contains(field->key()))
                field->showAnswer();
        }
    });
}

void PreparationPage::showPreparation()
{
    const domain::Session& session = m_editor.session();
    const domain::Preparation& preparation = session.preparation;
    const QSignalBlocker blocked(m_ui->when);
    if (m_ui->room->text() != preparation.room)
        m_ui->room->setText(preparation.room);
    m_ui->when->setDateTime(preparation.plannedFor.value_or(session.startedAt).toLocalTime());
    m_ui->interpreter->setCurrentIndex(static_cast<int>(preparation.interpreter));
    m_ui->guide->setCurrentIndex(qMax(0, m_ui->guide->findData(session.guide)));
}

void PreparationPage::noticeKind()
{
    const domain::Session& session = m_editor.session();
    const std::pair kind(session.guide, session.experiment);
    if (std::exchange(m_kind, kind) != kind)
        emit kindChanged();
}

void PreparationPage::write()
{
    m_editor.setPreparation({.plannedFor = m_ui->when->dateTime().toUTC(),
                             .room = m_ui->room->text(),
                             .interpreter = static_cast<domain::Interpreter>(m_ui->interpreter->currentIndex())});
}

} // namespace widgets

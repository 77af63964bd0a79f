#include "widgets/conversation/question_page.h"

#include "conversation/ui_question_page.h"
#include "editing/session_editor.h"
#include "widgets/conversation/note_field.h"
#include "widgets/conversation/note_row.h"
#include "widgets/flow_layout.h"
#include "widgets/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr qsizetype promptsAtATime = 3;

}

QuestionPage::QuestionPage(const guide::Guide& guide, domain::Question question, editing::SessionEditor& editor,
                           QWidget* parent)
    : QWidget(parent),
      m_question(question),
      m_text(guide.text(question)),
      m_editor(editor),
      m_ui(std::make_unique<Ui::QuestionPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->caption);
    for (const guide::Prompt& prompt : guide.prompts) {
        if (!prompt.question || prompt.question == question)
            m_prompts.append(prompt);
    }
    m_ui->caption->setText(m_text.caption);
    letWrap(*m_ui->promptButtons);
    letWrap(*m_ui->buttons);
    m_ui->promptDrawer->hide();
    m_ui->addNote->setMenu(new QMenu(this));
    m_ui->notesLayout->setAlignment(Qt::AlignTop);
    arrangeNotes();
    showPrompts();

    connect(m_ui->addNote->menu(), &QMenu::aboutToShow, this, &QuestionPage::fillVoices);
    connect(m_ui->askOn, &QPushButton::toggled, m_ui->promptDrawer, &QWidget::setVisible);
    connect(m_ui->plainLanguage, &QCheckBox::stateChanged, this, [this](int state) {
        showPrompts();
        emit plainLanguageChanged(static_cast<Qt::CheckState>(state));
    });
    connect(m_ui->otherPrompts, &QPushButton::clicked, this, [this] {
        m_firstPrompt += promptsAtATime;
        showPrompts();
    });
    connect(&editor, &editing::SessionEditor::changed, this, &QuestionPage::follow);
}

QuestionPage::~QuestionPage() = default;

void QuestionPage::focusNotes()
{
    NoteField& field = m_rows.last()->field();
    field.setFocus();
    field.moveCursor(QTextCursor::End);
}

void QuestionPage::setPlainLanguage(Qt::CheckState state)
{
    m_ui->plainLanguage->setCheckState(state);
}

void QuestionPage::follow(const domain::SessionChanges& changes)
{
    if (!changes.notes.added.isEmpty() || !changes.notes.removed.isEmpty())
        arrangeNotes();
    if (!changes.notes.changed.isEmpty() || !changes.participants.isEmpty()) {
        for (NoteRow* row : std::as_const(m_rows))
            row->showNote();
    }
}

// Keeps the rows whose note is still there, so that the caret stays in them.
void QuestionPage::arrangeNotes()
{
    QList<NoteRow*> old = std::exchange(m_rows, {});
    for (const domain::Note& note : m_editor.session().notes) {
        if (note.question != m_question)
            continue;
        const auto found =
            std::ranges::find_if(old, [&](const NoteRow* row) { return row->field().note() == note.id; });
        if (found != old.end()) {
            m_rows.append(*found);
            old.erase(found);
        } else {
            appendRow(new NoteField(m_editor, note.id));
        }
    }
    for (NoteRow* row : std::as_const(old)) {
        row->hide();
        row->deleteLater(); // it may be the one that is typing now
    }
    if (m_rows.isEmpty())
        appendRow(new NoteField(m_editor, m_question, m_editor.session().participants.first().id));
}

void QuestionPage::appendRow(NoteField* field)
{
    auto* row = new NoteRow(m_editor, field);
    m_rows.append(row);
    m_ui->notesLayout->addWidget(row);
    setFocusProxy(field);
    row->show(); // now, not when the layout gets to it, so that it can take the caret
}

void QuestionPage::fillVoices()
{
    m_ui->addNote->menu()->clear();
    for (const domain::Participant& participant : m_editor.session().participants) {
        m_ui->addNote->menu()->addAction(nameOf(participant), this, [this, voice = participant.id] {
            m_editor.addNote({.id = domain::NoteId::create(), .question = m_question, .voice = voice});
            focusNotes();
        });
    }
}

void QuestionPage::showPrompts()
{
    const bool plain = m_ui->plainLanguage->isChecked();
    m_ui->title->setText(plain ? m_text.plainTitle : m_text.title);
    QStringList shown;
    for (qsizetype i = 0; i < std::min(promptsAtATime, m_prompts.size()); ++i) {
        const guide::Prompt& prompt = m_prompts[(m_firstPrompt + i) % m_prompts.size()];
        shown.append(plain ? prompt.plainText : prompt.text);
    }
    m_ui->prompts->setText(shown.join(u"\n\n"_s));
    m_ui->otherPrompts->setVisible(m_prompts.size() > promptsAtATime);
}

} // namespace widgets

#include "widgets/conversation/question_page.h"

#include "conversation/ui_question_page.h"
#include "editing/session_editor.h"
#include "widgets/begin_at.h"
#include "widgets/conversation/cards.h"
#include "widgets/conversation/note_field.h"
#include "widgets/conversation/note_row.h"
#include "widgets/flow_layout.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr double plainFactor = 1.3; // of the letters

} // namespace

QuestionPage::QuestionPage(const guide::Guide& guide, domain::Question question, editing::SessionEditor& editor,
                           QWidget* parent)
    : QWidget(parent),
      m_question(question),
      m_text(guide.text(question)),
      m_situations(guide.situations),
      m_usualPrompts(guide.promptsWith(question)),
      m_editor(editor),
      m_ui(std::make_unique<Ui::QuestionPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->caption);
    asCaption(m_ui->situationHint);
    asCaption(m_ui->reminder);
    m_ui->caption->setText(m_text.caption);
    m_ui->reminder->setVisible(m_text.reminder.has_value());
    letWrap(*m_ui->promptButtons);
    letWrap(*m_ui->buttons);
    m_ui->promptDrawer->hide();
    m_ui->addNote->setMenu(new QMenu(this));
    m_ui->notesLayout->addStretch(1); // aligned to the top instead, it would give no room to what wraps
    m_ui->situations->setMenu(new QMenu(this));
    m_ui->situations->setVisible(!m_situations.isEmpty());
    fillSituations();
    arrangeNotes();
    ask(m_usualPrompts, {});
    setSpeech(m_speech);

    connect(m_ui->addNote->menu(), &QMenu::aboutToShow, this, &QuestionPage::fillVoices);
    connect(m_ui->askOn, &QPushButton::toggled, m_ui->promptDrawer, &QWidget::setVisible);
    connect(m_ui->otherPrompts, &QPushButton::clicked, this, [this] {
        m_firstPrompt += m_speech == guide::Speech::Plain ? 1 : promptsAtATime;
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

// In plain language there is one thing to read at a time, in larger letters, and less to press.
void QuestionPage::setSpeech(guide::Speech speech)
{
    m_speech = speech;
    const bool isPlain = speech == guide::Speech::Plain;
    QFont letters = font();
    letters.setPointSizeF(QFontInfo(parentWidget() ? parentWidget()->font() : letters).pointSizeF()
                          * (isPlain ? plainFactor : 1));
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->notes), static_cast<QWidget*>(m_ui->prompts)})
        widget->setFont(letters);
    m_ui->title->setText(m_text.titleIn(speech));
    m_ui->caption->setVisible(!isPlain);
    if (m_text.reminder)
        m_ui->reminder->setText(m_text.reminder->in(speech));
    m_ui->addNote->setVisible(!isPlain);
    showPrompts();
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
            appendRow(new NoteField(m_editor, note.id, m_ui->notes));
        }
    }
    for (NoteRow* row : std::as_const(old)) {
        row->hide();
        row->deleteLater(); // it may be the one that is typing now
    }
    if (m_rows.isEmpty())
        appendRow(new NoteField(m_editor, m_question, m_editor.session().participants.first().id, m_ui->notes));
    beginAt(this, &m_rows.last()->field());
}

void QuestionPage::appendRow(NoteField* field)
{
    auto* row = new NoteRow(m_editor, field, m_ui->notes);
    m_rows.append(row);
    m_ui->notesLayout->insertWidget(m_ui->notesLayout->count() - 1, row);
    row->show(); // now, not when the layout gets to it, so that it can take the caret
}

void QuestionPage::fillVoices()
{
    m_ui->addNote->menu()->clear();
    for (const domain::Participant& participant : m_editor.session().participants) {
        m_ui->addNote->menu()->addAction(asMenuText(nameOf(participant)), this, [this, voice = participant.id] {
            m_editor.addNote({.id = domain::NoteId::create(), .question = m_question, .voice = voice});
            focusNotes();
        });
    }
}

void QuestionPage::fillSituations()
{
    QMenu& menu = *m_ui->situations->menu();
    menu.addAction(tr("Questions with this question"), this, [this] { ask(m_usualPrompts, {}); });
    menu.addSeparator();
    for (const guide::SituationHelper& helper : m_situations)
        menu.addAction(asMenuText(helper.title), this, [this, helper] { ask(helper.prompts, helper.hint); });
}

void QuestionPage::ask(const QList<guide::Prompt>& prompts, const QString& hint)
{
    m_prompts = prompts;
    m_firstPrompt = 0;
    m_ui->situationHint->setText(hint);
    m_ui->situationHint->setVisible(!hint.isEmpty());
    showPrompts();
}

void QuestionPage::showPrompts()
{
    const qsizetype atATime = m_speech == guide::Speech::Plain ? 1 : promptsAtATime;
    QStringList shown;
    for (qsizetype i = 0; i < std::min(atATime, m_prompts.size()); ++i)
        shown.append(m_prompts[(m_firstPrompt + i) % m_prompts.size()].in(m_speech));
    m_ui->prompts->setText(shown.join(u"\n\n"_s));
    m_ui->otherPrompts->setVisible(m_prompts.size() > atATime);
}

} // namespace widgets

#include "widgets/conversation/note_field.h"

#include "editing/session_editor.h"
#include "widgets/spelling/spelling_highlighter.h"
#include "widgets/undo_filter.h"

#include <QSignalBlocker>

namespace widgets {

NoteField::NoteField(editing::SessionEditor& editor, domain::NoteId note, QWidget* parent)
    : GrowingText(parent),
      m_editor(editor),
      m_question(domain::find(editor.session().notes, note)->question),
      m_voice(domain::find(editor.session().notes, note)->voice),
      m_note(note)
{
    setUp();
    showNote();
}

NoteField::NoteField(editing::SessionEditor& editor, domain::Question question,
                     std::optional<domain::ParticipantId> voice, QWidget* parent)
    : GrowingText(parent),
      m_editor(editor),
      m_question(question),
      m_voice(voice)
{
    setUp();
}

void NoteField::setUp()
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setPlaceholderText(tr("In their own words"));
    setAccessibleName(tr("Note"));
    leaveUndoToWindow(this);
    new SpellingHighlighter(*this, m_editor);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::write);
}

void NoteField::showNote()
{
    const domain::Note* note = m_note ? domain::find(m_editor.session().notes, *m_note) : nullptr;
    if (!note)
        return;
    m_voice = note->voice;
    if (note->text == toPlainText()) // our own edit: leave the cursor where it is
        return;
    const QSignalBlocker blocker(this);
    setPlainText(note->text);
    moveCursor(QTextCursor::End);
}

void NoteField::focusOutEvent(QFocusEvent* event)
{
    m_editor.endMerging();
    GrowingText::focusOutEvent(event);
}

void NoteField::write()
{
    if (m_note) {
        m_editor.setNoteText(*m_note, toPlainText());
    } else if (!toPlainText().isEmpty()) {
        m_note = domain::NoteId::create(); // before the page hears of it, so that it keeps this field
        m_editor.addNote({.id = *m_note, .question = m_question, .voice = m_voice, .text = toPlainText()});
    }
}

} // namespace widgets

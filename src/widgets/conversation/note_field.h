#pragma once

#include "domain/session.h"
#include "widgets/growing_text.h"

namespace editing {
class SessionEditor;
}

namespace widgets {

// The field of one note. Without a note it waits for the first letter and then begins one, in the voice it was given.
class NoteField final : public GrowingText
{
    Q_OBJECT

public:
    NoteField(editing::SessionEditor& editor, domain::NoteId note, QWidget* parent = nullptr);
    NoteField(editing::SessionEditor& editor, domain::Question question, std::optional<domain::ParticipantId> voice,
              QWidget* parent = nullptr);

    std::optional<domain::NoteId> note() const { return m_note; }
    std::optional<domain::ParticipantId> voice() const { return m_voice; }
    void setVoice(std::optional<domain::ParticipantId> voice) { m_voice = voice; }
    void showNote(); // takes over what the session says

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setUp();
    void write();

    editing::SessionEditor& m_editor;
    domain::Question m_question;
    std::optional<domain::ParticipantId> m_voice;
    std::optional<domain::NoteId> m_note;
};

} // namespace widgets

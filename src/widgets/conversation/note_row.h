#pragma once

#include "domain/session.h"

#include <QFrame>

class QToolButton;

namespace editing {
class SessionEditor;
}

namespace widgets {

class NoteField;

// A note with the voice it is in: the voice can be changed, the note taken away.
class NoteRow final : public QFrame
{
    Q_OBJECT

public:
    NoteRow(editing::SessionEditor& editor, NoteField* field, QWidget* parent = nullptr); // takes the field

    NoteField& field() const { return *m_field; }
    void showNote();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // F2 in the field: the next voice

private:
    void fillMenu();
    void chooseNext();
    void choose(std::optional<domain::ParticipantId> voice);

    editing::SessionEditor& m_editor;
    NoteField* m_field;
    QToolButton* m_voice;
};

// How a participant is called on the screen: the name, else the role.
QString nameOf(const domain::Participant& participant);

} // namespace widgets

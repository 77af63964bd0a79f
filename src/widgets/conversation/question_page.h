#pragma once

#include "domain/session_changes.h"
#include "guide/guide.h"

#include <QWidget>

#include <memory>

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class QuestionPage;
}

class NoteField;
class NoteRow;

// One of the four questions, what was said with it, and a drawer with questions to ask on with.
class QuestionPage final : public QWidget
{
    Q_OBJECT

public:
    QuestionPage(const guide::Guide& guide, domain::Question question, editing::SessionEditor& editor,
                 QWidget* parent = nullptr);
    ~QuestionPage() override;

    void focusNotes(); // puts the caret behind the last note
    void setSpeech(guide::Speech speech);

private:
    void follow(const domain::SessionChanges& changes);
    void arrangeNotes();
    void appendRow(NoteField* field);
    void fillVoices();
    void fillSituations();
    void ask(const QList<guide::Prompt>& prompts, const QString& hint);
    void showPrompts();

    const domain::Question m_question;
    const guide::QuestionText m_text;
    const QList<guide::SituationHelper> m_situations;
    const QList<guide::Prompt> m_usualPrompts; // with this question
    guide::Speech m_speech = guide::Speech::Usual;
    QList<guide::Prompt> m_prompts; // that are offered now
    qsizetype m_firstPrompt = 0;
    editing::SessionEditor& m_editor;
    QList<NoteRow*> m_rows; // owned by the page, in the order of the notes
    const std::unique_ptr<Ui::QuestionPage> m_ui;
};

} // namespace widgets

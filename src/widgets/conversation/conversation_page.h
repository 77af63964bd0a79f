#pragma once

#include "domain/session_changes.h"
#include "guide/guide.h"

#include <QDateTime>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QAbstractButton;
class QButtonGroup;

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class ConversationPage;
}

class DrawingPanel;
class FlowLayout;
class QuestionPage;
class TogetherWindow;

// The hour itself: the drawing in the middle, beside it the question that is open, in any order.
class ConversationPage final : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    ConversationPage(const guide::Guide& guide, editing::SessionEditor& editor,
                     const QList<domain::Experiment>& experiments, const Clock& clock, QWidget* parent = nullptr);
    ~ConversationPage() override;

    std::optional<int> minutes() const; // since the conversation began; empty when that says nothing
    void lookTogether();                // the drawing alone, full screen; once more leaves it
    void goToNextPart();                // the keyboard goes on: words, sheet, lists, what is selected, writing along
    DrawingPanel& drawing() const { return *m_drawing; }

signals:
    void leaveWanted();
    void closingWanted();

private:
    void addQuestionPages(const guide::Guide& guide);
    void addTab(const QString& text, const QString& shortcut, QWidget* page);
    void openTab(int index);
    void sharePlainLanguage(Qt::CheckState state);
    void showPeople();
    void showWhoIsThere();

    editing::SessionEditor& m_editor;
    const std::unique_ptr<Ui::ConversationPage> m_ui;
    QButtonGroup* m_tabs;
    FlowLayout* m_tabRow;
    QPointer<TogetherWindow> m_together;
    QList<QuestionPage*> m_questions;
    DrawingPanel* m_drawing;
    QWidget* m_people; // a panel that opens below its button
};

} // namespace widgets

#pragma once

#include "domain/session_changes.h"
#include "guide/guide.h"
#include "widgets/conversation/cards.h"

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

namespace storage {
class OfferStore;
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

    ConversationPage(const guide::Guide& guide, editing::SessionEditor& editor, storage::OfferStore& offers,
                     const QList<domain::Experiment>& experiments, const Clock& clock, QWidget* parent = nullptr);
    ~ConversationPage() override;

    std::optional<int> minutes() const; // since the conversation began; empty when that says nothing
    void stopClock();                   // of an hour that is over
    void lookTogether();                // the drawing alone, full screen; once more leaves it
    void goToNextPart();                // the keyboard goes on: words, sheet, lists, what is selected, writing along
    DrawingPanel& drawing() const { return *m_drawing; }

signals:
    void leaveWanted();
    void closingWanted();

private:
    void addQuestionPages();
    void addTab(const QString& text, const QString& shortcut, QWidget* page);
    void openTab(int index);
    void markTurn(domain::Question question); // the first time that it is opened
    void setSpeech(guide::Speech speech);
    void fillCards();
    static void openBelow(QWidget& panel, const QWidget& button);
    void showWhoIsThere();

    const guide::Guide m_guide;
    editing::SessionEditor& m_editor;
    const std::unique_ptr<Ui::ConversationPage> m_ui;
    QButtonGroup* m_tabs;
    FlowLayout* m_tabRow;
    QPointer<TogetherWindow> m_together;
    QList<QuestionPage*> m_questions;
    DrawingPanel* m_drawing;
    TableCard* m_card;
    QSet<domain::Question> m_turnsMarked;
    guide::Speech m_speech = guide::Speech::Usual;
    QWidget* m_people; // a panel that opens below its button, as the next
    QWidget* m_permissions;
};

} // namespace widgets

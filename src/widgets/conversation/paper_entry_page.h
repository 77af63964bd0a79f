#pragma once

#include "editing/session_editor.h"
#include "exchange/paper/paper_entry.h"
#include "guide/guide.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace storage {
class SessionStore;
}

namespace widgets {

namespace Ui {
class PaperEntryPage;
}

class GrowingText;

// Where a conversation that was held around a sheet on the wall is typed in afterwards, in one go. Nothing is
// mandatory, and nothing of it is kept before it is taken over.
class PaperEntryPage final : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    // The session says who usually sits there, and which experiment it is part of.
    PaperEntryPage(const guide::Guide& guide, const domain::Session& session,
                   const QList<domain::Experiment>& experiments, storage::SessionStore& sessions, Clock clock,
                   QWidget* parent = nullptr);
    ~PaperEntryPage() override;

    QUndoStack& undoStack() { return m_draft.undoStack(); } // of who was there; a text field has its own
    bool mayLeave();                                        // asks what to do with what was typed

signals:
    void leaveWanted();
    void takenOver(const domain::Session& session); // it is in the file now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addQuestions(const guide::Guide& guide);
    void orderTabs();
    void connectWidgets();
    void showTime();
    bool isTyped();
    exchange::PaperEntry entry() const;
    std::optional<domain::Session> keep() const; // none where it could not be saved

    editing::SessionEditor m_draft; // who is there, until it is taken over
    storage::SessionStore& m_sessions;
    const Clock m_clock;
    QList<GrowingText*> m_told; // in the order of domain::Question
    const std::unique_ptr<Ui::PaperEntryPage> m_ui;
};

} // namespace widgets

#pragma once

#include "editing/autosave.h"
#include "editing/session_editor.h"
#include "guide/library.h"
#include "privacy/known_names.h"
#include "widgets/open_vault.h"

#include <QMainWindow>
#include <QUndoGroup>

#include <functional>
#include <memory>

class QLabel;
class QMenu;

namespace widgets {

namespace Ui {
class MainWindow;
}

class ConversationPage;

// The window: one page at a time, the menu, a quiet word when something was saved and a banner while it cannot be.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; // UTC

    MainWindow(guide::Library library, Clock clock, QWidget* parent = nullptr);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // A session on the screen.
    struct Conversation
    {
        Conversation(const domain::Session& session, std::shared_ptr<OpenVault> openVault, const Clock& clock)
            : vault(std::move(openVault)),
              editor(session),
              autosave(editor, vault->sessions, clock),
              hourIsOver(session.minutes.has_value())
        {
        }

        const std::shared_ptr<OpenVault> vault;
        editing::SessionEditor editor;
        editing::Autosave autosave;
        bool hourIsOver; // when it came on the screen
    };

    void makeMenus();
    void addDrawingFiles(QMenu& menu); // of the conversation on the screen
    void readDrawing();                // from a file
    void printEmptySheet();
    void showPage(QWidget* page, std::shared_ptr<void> needed); // takes the page; the one before goes
    void showUnlock();
    void makeVault();
    void showRecoveryKey();
    void useVault(const std::shared_ptr<vault::Vault>& opened);
    void showStart();
    void readLibrary(); // with what lies beside the open file
    void showGuides();
    void showSets();
    void showOpenAgreements();
    void showHowItWentOn(const domain::Session& session);
    void showRetention();
    QDate today() const;
    bool mayLeavePage(); // asks where something is not saved
    void showExample();
    void leaveExample();
    void lock();

    domain::Session newSession(std::optional<domain::ExperimentId> experiment, const QString& guideId) const;
    void startConversation(std::optional<domain::ExperimentId> experiment, const QString& guideId);
    void prepareConversation(std::optional<domain::ExperimentId> experiment, const QString& guideId);
    void enterPaper(std::optional<domain::ExperimentId> experiment, const QString& guideId);
    void withSession(domain::SessionId id, const std::function<void(const domain::Session& session)>& use);
    void takeUp(const domain::Session& session);
    void openConversation(const domain::Session& session);
    void showPreparation();
    void showConversation();
    void showFollowUp();
    guide::EvaluationSet setOf(const domain::Session& session); // that it is looked back on with
    void keepOnlyWhatIsAllowed();
    void showClosing(int part); // which of the parts of looking back comes first
    void finishConversation();
    void leaveConversation();
    bool putAwayConversation(); // false while something is not saved
    void followSaving();
    void showSaveProblem(storage::StorageError::Kind kind);

    void showPapersOf(domain::SessionId id); // from the start page
    void showPapers(const domain::Session& session, const std::function<void()>& back);
    guide::EvaluationSet setToCount(const QString& experiment);
    void showEvaluation(const QString& experiment);
    void showSummaries(const QString& experiment);
    void showReview(const QString& experiment);
    privacy::IsWord dutchWords();
    void showCoding(const QString& experiment); // and from there back to its evaluation
    void showEvaluationFiles();

    const std::shared_ptr<OpenVault>& vault() const { return m_example ? m_example : m_own; }

    const guide::Library m_shipped; // what came with the program
    guide::Library m_library;       // with the guides that lie beside the open file
    const Clock m_clock;
    std::shared_ptr<OpenVault> m_own;     // null while locked; a page that goes may keep it a moment longer
    std::shared_ptr<OpenVault> m_example; // null unless it is looked at
    std::shared_ptr<Conversation> m_conversation;
    QUndoGroup m_undo;
    std::optional<privacy::IsWord> m_dutch; // none until sentences are looked at
    QLabel* m_saved;
    QMenu* m_drawingMenu = nullptr;
    QList<QAction*> m_printActions;        // of the drawing and of an empty sheet
    QList<QAction*> m_conversationActions; // enabled while there is a conversation
    const std::unique_ptr<Ui::MainWindow> m_ui;
};

} // namespace widgets

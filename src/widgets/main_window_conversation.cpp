// What the main window does with the conversation that is on the screen, from its preparation to weeks later.

#include "ui_main_window.h"
#include "widgets/closing/closing_page.h"
#include "widgets/conversation/conversation_page.h"
#include "widgets/conversation/drawing_menu.h"
#include "widgets/conversation/paper_entry_page.h"
#include "widgets/conversation/preparation_page.h"
#include "widgets/error_text.h"
#include "widgets/main_window.h"
#include "widgets/network/drawing_panel.h"
#include "widgets/papers/papers_page.h"
#include "widgets/report_errors.h"
#include "widgets/start/start_page.h"

#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace widgets {

void MainWindow::withSession(domain::SessionId id, const std::function<void(const domain::Session& session)>& use)
{
    reportErrors(this, [&] {
        if (const auto session = vault()->sessions.load(id))
            use(*session);
    });
}

domain::Session MainWindow::newSession(std::optional<domain::ExperimentId> experiment, const QString& guideId) const
{
    const guide::Guide& guide = m_library.guide(guideId);
    domain::Session session = domain::startSession(m_clock(), guide.id);
    session.experiment = experiment;
    for (const domain::Role role : guide.roles) {
        if (role != domain::Role::HelpSeeker)
            session.participants.append({.id = domain::ParticipantId::create(), .role = role, .name = {}});
    }
    return session;
}

void MainWindow::startConversation(std::optional<domain::ExperimentId> experiment, const QString& guideId)
{
    openConversation(newSession(experiment, guideId));
}

void MainWindow::prepareConversation(std::optional<domain::ExperimentId> experiment, const QString& guideId)
{
    domain::Session session = newSession(experiment, guideId);
    session.hasBegun = false;
    openConversation(session);
}

void MainWindow::enterPaper(std::optional<domain::ExperimentId> experiment, const QString& guideId)
{
    QList<domain::Experiment> experiments;
    reportErrors(this, [&] { experiments = vault()->experiments.all(); });
    auto* page = new PaperEntryPage(m_library.guide(guideId), newSession(experiment, guideId), experiments,
                                    vault()->sessions, m_clock);
    m_undo.addStack(&page->undoStack());
    m_undo.setActiveStack(&page->undoStack());
    connect(page, &PaperEntryPage::leaveWanted, this, &MainWindow::showStart);
    connect(page, &PaperEntryPage::takenOver, this, [this](const domain::Session& session) {
        takeUp(session);
        m_conversation->hourIsOver = true; // also where nobody knows how long it took
        reportErrors(this, [&] { vault()->sessions.setOpen(session.id); });
        showConversation();
    });
    showPage(page, vault());
}

void MainWindow::takeUp(const domain::Session& session)
{
    m_conversation = std::make_shared<Conversation>(session, vault(), m_clock);
    m_undo.addStack(&m_conversation->editor.undoStack());
    m_undo.setActiveStack(&m_conversation->editor.undoStack());
    followSaving();
}

void MainWindow::openConversation(const domain::Session& session)
{
    takeUp(session);
    reportErrors(this, [&] { vault()->sessions.setOpen(session.id); });
    session.hasBegun ? showConversation() : showPreparation();
}

void MainWindow::showPreparation()
{
    QList<domain::Experiment> experiments;
    reportErrors(this, [&] { experiments = vault()->experiments.all(); });
    auto* page = new PreparationPage(m_library, m_conversation->editor, experiments);
    const auto ask = [this, page] { page->askBefore(setOf(m_conversation->editor.session())); };
    ask();
    connect(page, &PreparationPage::kindChanged, this, ask);
    connect(page, &PreparationPage::leaveWanted, this, &MainWindow::leaveConversation);
    connect(page, &PreparationPage::beginWanted, this, [this] {
        m_conversation->editor.startConversation(m_clock());
        showConversation();
    });
    showPage(page, m_conversation);
}

void MainWindow::showConversation()
{
    const domain::Session& session = m_conversation->editor.session();
    QList<domain::Experiment> experiments;
    reportErrors(this, [&] { experiments = vault()->experiments.all(); });
    auto* page = new ConversationPage(m_library.guide(session.guide), m_conversation->editor, vault()->offers,
                                      experiments, m_clock);
    connect(page, &ConversationPage::leaveWanted, this, &MainWindow::leaveConversation);
    connect(page, &ConversationPage::closingWanted, this, [this, page] {
        editing::SessionEditor& editor = m_conversation->editor;
        if (!editor.session().minutes)
            editor.setMinutes(page->minutes());
        showClosing(0);
    });
    if (m_conversation->hourIsOver)
        page->stopClock();
    fillDrawingMenu(*m_drawingMenu, *page, m_printActions);
    for (QAction* action : std::as_const(m_conversationActions))
        action->setEnabled(true);
    showPage(page, m_conversation);
}

void MainWindow::showClosing(int part)
{
    editing::SessionEditor& editor = m_conversation->editor;
    auto* page = new ClosingPage(setOf(editor.session()), guide::Moment::After, editor);
    connect(page, &ClosingPage::backWanted, this, &MainWindow::showConversation);
    connect(page, &ClosingPage::papersWanted, this, [this, page] {
        showPapers(m_conversation->editor.session(), [this, part = page->part()] {
            m_undo.setActiveStack(&m_conversation->editor.undoStack());
            showClosing(part);
        });
    });
    connect(page, &ClosingPage::finishWanted, this, &MainWindow::finishConversation);
    page->openPart(part);
    m_drawingMenu->menuAction()->setEnabled(false);
    showPage(page, m_conversation);
}

guide::EvaluationSet MainWindow::setOf(const domain::Session& session)
{
    QList<domain::Experiment> experiments;
    reportErrors(this, [&] { experiments = vault()->experiments.all(); });
    const auto found = std::ranges::find_if(
        experiments, [&](const domain::Experiment& each) { return each.id == session.experiment; });
    return m_library.setFor(found == experiments.end() ? QString() : found->evaluationSet, session.guide);
}

void MainWindow::showFollowUp()
{
    editing::SessionEditor& editor = m_conversation->editor;
    auto* page = new ClosingPage(setOf(editor.session()), guide::Moment::Later, editor);
    connect(page, &ClosingPage::backWanted, this, &MainWindow::leaveConversation);
    connect(page, &ClosingPage::finishWanted, this, [this] {
        m_conversation->editor.followUp(m_clock());
        leaveConversation();
    });
    showPage(page, m_conversation);
}

void MainWindow::finishConversation()
{
    editing::SessionEditor& editor = m_conversation->editor;
    if (!editor.session().closedAt)
        editor.close(m_clock(), setOf(editor.session()).weeksUntilLater);
    leaveConversation();
}

// Where the person no longer wants words to be kept, they go as soon as nobody looks at them.
void MainWindow::keepOnlyWhatIsAllowed()
{
    reportErrors(this, [this] { vault()->sessions.emptyWhereNotesMayNotBeKept(today()); });
}

void MainWindow::leaveConversation()
{
    if (!putAwayConversation())
        return;
    reportErrors(this, [this] { vault()->sessions.setNoneOpen(); });
    showStart();
}

bool MainWindow::putAwayConversation()
{
    if (!m_conversation)
        return true;
    m_conversation->autosave.flush();
    if (m_conversation->autosave.hasUnsavedWork())
        return false; // the banner says why
    for (QAction* action : std::as_const(m_conversationActions))
        action->setEnabled(false);
    m_drawingMenu->clear();
    m_saved->clear();
    keepOnlyWhatIsAllowed();
    m_conversation.reset();
    return true;
}

void MainWindow::followSaving()
{
    const auto& autosave = m_conversation->autosave;
    connect(&autosave, &editing::Autosave::saved, this, [this](const QDateTime& when) {
        m_ui->saveBanner->hide();
        m_saved->setText(tr("Saved %1").arg(when.toLocalTime().time().toString(u"HH:mm"_s)));
    });
    connect(&autosave, &editing::Autosave::failed, this, &MainWindow::showSaveProblem);
}

void MainWindow::showSaveProblem(storage::StorageError::Kind kind)
{
    m_saved->clear();
    m_ui->saveProblem->setText(tr("Not saved yet; everything stays on the screen. %1").arg(sentenceFor(kind)));
    m_ui->saveBanner->show();
}

void MainWindow::showPapersOf(domain::SessionId id)
{
    withSession(id, [this](const domain::Session& session) { showPapers(session, [this] { showStart(); }); });
}

void MainWindow::showPapers(const domain::Session& session, const std::function<void()>& back)
{
    auto* page = new PapersPage(session, vault()->practice, vault()->audit, vault()->handoutChoices.value(session.id));
    connect(page, &PapersPage::backWanted, this, [this, page, id = session.id, back] {
        vault()->handoutChoices[id] = page->handoutChoices();
        back();
    });
    m_undo.setActiveStack(nullptr); // undo would change the conversation, which is not in sight
    showPage(page, vault());
}

} // namespace widgets

// What the main window shows over all conversations of the file: what is still to be done, and what is erased when.

#include "widgets/main_window.h"
#include "widgets/report_errors.h"
#include "widgets/start/open_agreements_page.h"
#include "widgets/start/retention_page.h"

namespace widgets {

void MainWindow::showOpenAgreements()
{
    auto* page = new OpenAgreementsPage(vault()->sessions, today());
    m_undo.addStack(&page->undoStack());
    m_undo.setActiveStack(&page->undoStack());
    connect(page, &OpenAgreementsPage::leaveWanted, this, &MainWindow::showStart);
    connect(page, &OpenAgreementsPage::conversationWanted, this, [this](domain::SessionId id) {
        withSession(id, [this](const auto& session) { showHowItWentOn(session); });
    });
    showPage(page, vault());
}

// An hour that is not closed goes on where it was; after it there is a place for how it went with the agreements.
void MainWindow::showHowItWentOn(const domain::Session& session)
{
    if (!session.closedAt)
        return openConversation(session);
    takeUp(session);
    showFollowUp();
}

void MainWindow::showRetention()
{
    auto* page = new RetentionPage(vault()->sessions, today());
    connect(page, &RetentionPage::leaveWanted, this, &MainWindow::showStart);
    showPage(page, vault());
}

QDate MainWindow::today() const
{
    return m_clock().toLocalTime().date();
}

} // namespace widgets

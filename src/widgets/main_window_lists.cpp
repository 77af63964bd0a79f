// What the main window shows over all conversations of the file: what is still to be done, what is erased when, and
// what can be learned from them together.

#include "spelling/dutch_words.h"
#include "widgets/evaluation/coding_page.h"
#include "widgets/evaluation/evaluation_files_page.h"
#include "widgets/evaluation/evaluation_page.h"
#include "widgets/evaluation/publish_dialog.h"
#include "widgets/evaluation/review_page.h"
#include "widgets/evaluation/summaries_page.h"
#include "widgets/main_window.h"
#include "widgets/report_errors.h"
#include "widgets/start/open_agreements_page.h"
#include "widgets/start/retention_page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

// That of the experiment with this name, or the first one, with all that only other sets ask.
guide::EvaluationSet MainWindow::setToCount(const QString& experiment)
{
    QList<domain::Experiment> experiments;
    reportErrors(this, [&] { experiments = vault()->experiments.all(); });
    const auto chosen = std::ranges::find(experiments, experiment, &domain::Experiment::name);
    return m_library.allAsked(chosen == experiments.end() ? m_library.evaluationSets.first().id
                                                          : m_library.setFor(chosen->evaluationSet, chosen->guide).id);
}

void MainWindow::showEvaluation(const QString& experiment)
{
    auto* page = new EvaluationPage(sourceOf(vault()->vault->database(), setToCount(experiment), dutchWords()),
                                    experiment, today());
    connect(page, &EvaluationPage::leaveWanted, this, &MainWindow::showStart);
    connect(page, &EvaluationPage::publishWanted, this,
            [this] { PublishDialog(vault()->vault->database(), setToCount({}), today(), this).exec(); });
    connect(page, &EvaluationPage::codingWanted, this, &MainWindow::showCoding);
    showPage(page, vault());
}

void MainWindow::showCoding(const QString& experiment)
{
    auto* page = new CodingPage(vault()->vault->database(), setToCount(experiment), today());
    m_undo.addStack(&page->undoStack());
    m_undo.setActiveStack(&page->undoStack());
    connect(page, &CodingPage::leaveWanted, this, [this, experiment] { showEvaluation(experiment); });
    showPage(page, vault());
}

void MainWindow::showSummaries(const QString& experiment)
{
    auto* page = new SummariesPage(vault()->vault->database(), setToCount(experiment), experiment, dutchWords());
    connect(page, &SummariesPage::leaveWanted, this, &MainWindow::showStart);
    connect(page, &SummariesPage::reviewWanted, this, [this, experiment] { showReview(experiment); });
    showPage(page, vault());
}

void MainWindow::showReview(const QString& experiment)
{
    auto* page = new ReviewPage(vault()->vault->database(), setToCount(experiment), dutchWords(), today());
    m_undo.addStack(&page->undoStack());
    m_undo.setActiveStack(&page->undoStack());
    connect(page, &ReviewPage::leaveWanted, this, [this, experiment] { showSummaries(experiment); });
    showPage(page, vault());
}

// Read once, also where spelling is not looked at.
privacy::IsWord MainWindow::dutchWords()
{
    if (!m_dutch)
        m_dutch = spelling::dutchWords();
    return *m_dutch;
}

// A coordinator has no vault.
void MainWindow::showEvaluationFiles()
{
    auto* page = new EvaluationFilesPage(m_shipped);
    connect(page, &EvaluationFilesPage::leaveWanted, this, &MainWindow::showUnlock);
    connect(page, &EvaluationFilesPage::opened, this, [this](const EvaluationSource& source) {
        auto* evaluation = new EvaluationPage(source, QString(), today());
        connect(evaluation, &EvaluationPage::leaveWanted, this, &MainWindow::showUnlock);
        showPage(evaluation, nullptr);
    });
    showPage(page, nullptr);
}

QDate MainWindow::today() const
{
    return m_clock().toLocalTime().date();
}

} // namespace widgets

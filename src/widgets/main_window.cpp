#include "widgets/main_window.h"

#include "drawing/files.h"
#include "exchange/whole_file.h"
#include "ui_main_window.h"
#include "widgets/closing/closing_page.h"
#include "widgets/conversation/conversation_page.h"
#include "widgets/conversation/drawing_menu.h"
#include "widgets/conversation/paper_entry_page.h"
#include "widgets/error_text.h"
#include "widgets/guides/guide_editor.h"
#include "widgets/guides/own_sets.h"
#include "widgets/guides/set_editor.h"
#include "widgets/help_menu.h"
#include "widgets/network/drawing_files.h"
#include "widgets/network/drawing_panel.h"
#include "widgets/network/drawing_print.h"
#include "widgets/network/network_view.h"
#include "widgets/preferences.h"
#include "widgets/report_errors.h"
#include "widgets/save_file.h"
#include "widgets/vault/new_vault_page.h"
#include "widgets/vault/recovery_key_page.h"
#include "widgets/vault/unlock_page.h"
#include "widgets/view_menu.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString vaultKey = u"files/vault"_s;

QString folderOf(const QString& vault)
{
    return QFileInfo(vault).absolutePath();
}

} // namespace

MainWindow::MainWindow(guide::Library library, Clock clock, QWidget* parent)
    : QMainWindow(parent),
      m_shipped(std::move(library)),
      m_library(m_shipped),
      m_clock(std::move(clock)),
      m_saved(new QLabel),
      m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    m_ui->saveBanner->setProperty("notice", true);
    m_ui->saveBanner->hide();
    statusBar()->setSizeGripEnabled(false);
    m_saved->setObjectName(u"saved"_s);
    statusBar()->addPermanentWidget(m_saved);
    makeMenus();
    setWindowTitle(QCoreApplication::applicationName());
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(1280, 800);
    connect(m_ui->tryAgain, &QPushButton::clicked, this, [this] {
        if (m_conversation)
            m_conversation->autosave.flush();
    });
    showUnlock();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    addDrawingFiles(*file);
    file->addSeparator();
    file->addAction(tr("&Lock"), QKeySequence(u"Ctrl+L"_s), this, &MainWindow::lock);
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_undo.createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_undo.createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    edit->addActions({undo, redo});

    fillViewMenu(*menuBar()->addMenu(tr("&View")));

    m_drawingMenu = menuBar()->addMenu(tr("&Drawing"));
    m_drawingMenu->menuAction()->setEnabled(false);
    m_conversationActions.append(m_drawingMenu->menuAction());

    fillHelpMenu(*menuBar()->addMenu(tr("&Help")), *this);
}

void MainWindow::addDrawingFiles(QMenu& menu)
{
    m_printActions = {
        menu.addAction(tr("&Print the drawing…"), QKeySequence(u"Ctrl+P"_s), this,
                       [this] { drawing_print::printDrawing(this, m_conversation->editor); }),
        menu.addAction(tr("Print an &empty sheet…"), this, &MainWindow::printEmptySheet),
    };
    menu.addSeparator();
    m_conversationActions = {
        m_printActions.first(),
        menu.addAction(tr("Save the drawing…"), QKeySequence(u"Ctrl+E"_s), this,
                       [this] { drawing_files::savePicture(this, m_conversation->editor); }),
        menu.addAction(tr("The person's own copy…"), this,
                       [this] { drawing_files::saveOwnCopy(this, m_conversation->editor, vault()->audit); }),
        menu.addAction(tr("Read a drawing from a file…"), this, [this] { readDrawing(); }),
    };
    for (QAction* action : std::as_const(m_conversationActions))
        action->setEnabled(false);
}

void MainWindow::readDrawing()
{
    const bool isAdded = drawing_files::readFile(this, m_conversation->editor, vault()->audit);
    auto* page = qobject_cast<ConversationPage*>(m_ui->pages->currentWidget());
    if (isAdded && page)
        page->drawing().view().fit(); // what came may lie anywhere
}

void MainWindow::printEmptySheet()
{
    if (!m_conversation)
        return drawing_print::printEmptySheet(this, m_library.guide(preferences::guide()));
    const domain::Session& session = m_conversation->editor.session();
    drawing_print::printEmptySheet(this, m_library.guide(session.guide), session);
}

void MainWindow::showPage(QWidget* page, std::shared_ptr<void> needed)
{
    QWidget* before = m_ui->pages->currentWidget();
    connect(page, &QObject::destroyed, page, [needed = std::move(needed)] {}); // lives as long as the page
    m_ui->pages->addWidget(page);
    m_ui->pages->setCurrentWidget(page);
    page->setFocus(); // it knows where one begins
    if (before) {
        m_ui->pages->removeWidget(before);
        before->deleteLater(); // its own button may have asked for the other page
    }
}

void MainWindow::showUnlock()
{
    const QString last = QSettings().value(vaultKey).toString();
    auto* page = new UnlockPage(QFileInfo::exists(last) ? last : QString());
    connect(page, &UnlockPage::opened, this, &MainWindow::useVault);
    connect(page, &UnlockPage::newFileWanted, this, &MainWindow::makeVault);
    connect(page, &UnlockPage::exampleWanted, this, &MainWindow::showExample);
    connect(page, &UnlockPage::evaluationFilesWanted, this, &MainWindow::showEvaluationFiles);
    showPage(page, nullptr);
}

void MainWindow::makeVault()
{
    auto* page = new NewVaultPage;
    connect(page, &NewVaultPage::cancelled, this, &MainWindow::showUnlock);
    connect(page, &NewVaultPage::created, this, [this](const std::shared_ptr<vault::Vault>& made) {
        m_own = std::make_shared<OpenVault>(made);
        QSettings().setValue(vaultKey, made->path());
        showRecoveryKey();
    });
    showPage(page, nullptr);
}

void MainWindow::showRecoveryKey()
{
    const QString fileName = QFileInfo(m_own->vault->path()).fileName();
    auto* page = new RecoveryKeyPage(m_own->vault->recoveryKey(), fileName);
    connect(page, &RecoveryKeyPage::kept, this, &MainWindow::showStart);
    showPage(page, vault());
}

void MainWindow::useVault(const std::shared_ptr<vault::Vault>& opened)
{
    m_own = std::make_shared<OpenVault>(opened);
    QSettings().setValue(vaultKey, opened->path());
    keepOnlyWhatIsAllowed(); // the program may have been cut off
    showStart();
}

void MainWindow::showStart()
{
    readLibrary();
    auto* page = new StartPage(vault()->kind(), vault()->sessions, vault()->experiments);
    page->offerGuides(m_library);
    page->remindOfErasing(today());
    connect(page, &StartPage::openAgreementsWanted, this, &MainWindow::showOpenAgreements);
    connect(page, &StartPage::retentionWanted, this, &MainWindow::showRetention);
    connect(page, &StartPage::newConversationWanted, this, &MainWindow::startConversation);
    connect(page, &StartPage::preparationWanted, this, &MainWindow::prepareConversation);
    connect(page, &StartPage::paperEntryWanted, this, &MainWindow::enterPaper);
    connect(page, &StartPage::conversationWanted, this, [this](domain::SessionId id) {
        withSession(id, [this](const auto& session) { openConversation(session); });
    });
    connect(page, &StartPage::followUpWanted, this, [this](domain::SessionId id) {
        withSession(id, [this](const auto& session) {
            takeUp(session);
            showFollowUp();
        });
    });
    connect(page, &StartPage::papersWanted, this, &MainWindow::showPapersOf);
    connect(page, &StartPage::evaluationWanted, this, &MainWindow::showEvaluation);
    connect(page, &StartPage::summariesWanted, this, &MainWindow::showSummaries);
    connect(page, &StartPage::guidesWanted, this, &MainWindow::showGuides);
    connect(page, &StartPage::exampleWanted, this, &MainWindow::showExample);
    connect(page, &StartPage::exampleLeft, this, &MainWindow::leaveExample);
    showPage(page, vault());
}

// The versions in use are kept, so that a file that is changed by hand can be held against them.
void MainWindow::readLibrary()
{
    const QString folder = folderOf(vault()->vault->path());
    m_library = guide::withOwn(m_shipped, folder);
    reportErrors(this, [&] { keepVersions(m_library, guide::ownSetsIn(folder)); });
}

void MainWindow::showGuides()
{
    const QString folder = folderOf(vault()->vault->path());
    guide::Library library = guide::withOwnSets(m_shipped, guide::ownSetsIn(folder));
    library.refused.clear(); // sets, which are mended elsewhere
    auto* page = new GuideEditor(library, guide::ownGuidesIn(folder));
    m_undo.addStack(&page->undoStack());
    m_undo.setActiveStack(&page->undoStack());
    connect(page, &GuideEditor::leaveWanted, this, &MainWindow::showStart);
    connect(page, &GuideEditor::otherWanted, this, &MainWindow::showSets);
    showPage(page, vault());
}

void MainWindow::showSets()
{
    auto* page = new SetEditor(m_shipped, guide::ownSetsIn(folderOf(vault()->vault->path())));
    m_undo.addStack(&page->undoStack());
    m_undo.setActiveStack(&page->undoStack());
    connect(page, &SetEditor::leaveWanted, this, &MainWindow::showStart);
    connect(page, &SetEditor::otherWanted, this, &MainWindow::showGuides);
    showPage(page, vault());
}

bool MainWindow::mayLeavePage()
{
    QWidget* page = m_ui->pages->currentWidget();
    if (auto* guides = qobject_cast<OwnEditor*>(page))
        return guides->mayLeave();
    auto* paper = qobject_cast<PaperEntryPage*>(page);
    return !paper || paper->mayLeave();
}

void MainWindow::showExample()
{
    reportErrors(this, [this] {
        m_example = openExample(dutchWords());
        showStart();
    });
}

void MainWindow::leaveExample()
{
    m_example.reset();
    if (m_own)
        showStart();
    else
        showUnlock();
}

void MainWindow::lock()
{
    if (!m_own || !mayLeavePage() || !putAwayConversation())
        return;
    m_example.reset();
    m_own.reset(); // closes the file and wipes its key
    showUnlock();
}

// Outside a dialog a button answers only to the space bar; people press Enter.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    if (!mayLeavePage()) {
        event->ignore();
        return;
    }
    if (m_conversation)
        m_conversation->autosave.flush();
    if (m_conversation && m_conversation->autosave.hasUnsavedWork()
        && QMessageBox::warning(this, tr("Not saved"), tr("The last words could not be saved. Close all the same?"),
                                QMessageBox::Close | QMessageBox::Cancel, QMessageBox::Cancel)
            != QMessageBox::Close) {
        event->ignore();
        return;
    }
    if (m_conversation)
        keepOnlyWhatIsAllowed();
    event->accept();
}

} // namespace widgets

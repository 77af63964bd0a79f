#include "widgets/start/start_page.h"

#include "start/ui_start_page.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "widgets/begin_at.h"
#include "widgets/error_text.h"
#include "widgets/flow_layout.h"
#include "widgets/preferences.h"
#include "widgets/report_errors.h"
#include "widgets/start/experiment_dialog.h"
#include "widgets/start/experiment_progress.h"
#include "widgets/start/kept_sessions.h"
#include "widgets/start/progress_delegate.h"
#include "widgets/start/session_words.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace widgets {

StartPage::StartPage(VaultKind kind, storage::SessionStore& sessions, storage::ExperimentStore& experiments,
                     QWidget* parent)
    : QWidget(parent),
      m_kind(kind),
      m_sessions(sessions),
      m_experiments(experiments),
      m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    for (QLabel* heading : {m_ui->sessionsTitle, m_ui->experimentsTitle})
        asHeading(heading);
    asCaption(m_ui->guide);
    m_ui->newConversation->setProperty("primary", true);
    m_ui->exampleNotice->setProperty("notice", true);
    m_ui->resumeCard->setProperty("card", true);
    m_ui->refusedGuides->setProperty("notice", true);
    m_ui->refusedGuides->hide();
    m_ui->pastDay->setProperty("card", true);
    m_ui->pastDay->hide();
    m_ui->guide->hide();
    m_ui->chooseGuide->hide();
    m_ui->exampleNotice->setVisible(kind == VaultKind::Example);
    m_ui->example->setVisible(kind == VaultKind::Own);
    letWrap(*m_ui->sessionsHeader);
    letWrap(*m_ui->sessionButtons);
    m_ui->experiments->setItemDelegate(new ProgressDelegate(this));
    connectButtons();
    beginAt(this, m_ui->newConversation);
    reportErrors(this, [this] {
        showSessions();
        offerToResume();
    });
    enableButtons();
}

StartPage::~StartPage() = default;

void StartPage::offerGuides(const guide::Library& library)
{
    const guide::Guide& usual = library.guide(preferences::guide());
    m_library = library;
    m_guide = usual.id;
    showGuide();

    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    for (const guide::Guide& guide : library.guides) {
        QAction* action = menu->addAction(asMenuText(guide.title));
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(guide.id == m_guide);
        connect(action, &QAction::triggered, this, [this, id = guide.id] { beginWith(id); });
    }
    if (m_kind == VaultKind::Own) {
        menu->addSeparator();
        menu->addAction(tr("Change the guides…"), this, &StartPage::guidesWanted);
    }
    m_ui->chooseGuide->setMenu(menu);
    m_ui->chooseGuide->setVisible(library.guides.size() > 1);
    m_ui->guide->setVisible(library.guides.size() > 1);

    QStringList refused;
    for (const guide::GuideError& error : library.refused)
        refused.append(sentenceFor(error));
    m_ui->refusedGuides->setText(refused.join(u'\n'));
    m_ui->refusedGuides->setHidden(refused.isEmpty());
}

void StartPage::remindOfErasing(QDate today)
{
    const auto past =
        std::ranges::count_if(m_headings, [&](const auto& heading) { return isPastItsDay(heading, today); });
    m_ui->pastDayText->setText(
        tr("The words of %n conversation(s) need no longer be kept.", nullptr, static_cast<int>(past)));
    m_ui->pastDay->setVisible(past > 0);
}

void StartPage::beginWith(const QString& guide)
{
    preferences::setGuide(guide);
    emit newConversationWanted(currentExperiment(), guide);
}

void StartPage::connectButtons()
{
    const auto wantCurrent = [this](auto signal) {
        return [this, signal] {
            if (const auto session = currentSession())
                emit(this->*signal)(*session);
        };
    };
    connect(m_ui->newConversation, &QPushButton::clicked, this,
            [this] { emit newConversationWanted(currentExperiment(), nextGuide()); });
    connect(m_ui->prepare, &QPushButton::clicked, this,
            [this] { emit preparationWanted(currentExperiment(), nextGuide()); });
    connect(m_ui->enterPaper, &QPushButton::clicked, this,
            [this] { emit paperEntryWanted(currentExperiment(), nextGuide()); });
    connect(m_ui->followUp, &QPushButton::clicked, this, wantCurrent(&StartPage::followUpWanted));
    connect(m_ui->openSession, &QPushButton::clicked, this, wantCurrent(&StartPage::conversationWanted));
    connect(m_ui->finder, &SessionFinder::activated, this, &StartPage::conversationWanted);
    connect(m_ui->papers, &QPushButton::clicked, this, wantCurrent(&StartPage::papersWanted));
    connect(m_ui->removeSession, &QPushButton::clicked, this, &StartPage::removeSession);
    connect(m_ui->finder, &SessionFinder::currentChanged, this, &StartPage::enableButtons);
    connect(m_ui->experiments, &QListWidget::itemSelectionChanged, this, [this] {
        enableButtons();
        showGuide();
    });
    connect(m_ui->newExperiment, &QPushButton::clicked, this,
            [this] { editExperiment({.id = domain::ExperimentId::create()}); });
    connect(m_ui->editExperiment, &QPushButton::clicked, this, [this] { editExperiment(*chosenExperiment()); });
    connect(m_ui->experiments, &QListWidget::itemActivated, this, [this] { editExperiment(*chosenExperiment()); });
    connect(m_ui->evaluation, &QPushButton::clicked, this, [this] { emit evaluationWanted(currentExperimentName()); });
    connect(m_ui->summaries, &QPushButton::clicked, this, [this] { emit summariesWanted(currentExperimentName()); });
    connect(m_ui->openAgreements, &QPushButton::clicked, this, &StartPage::openAgreementsWanted);
    connect(m_ui->retention, &QPushButton::clicked, this, &StartPage::retentionWanted);
    connect(m_ui->seePastDay, &QPushButton::clicked, this, &StartPage::retentionWanted);
    connect(m_ui->example, &QPushButton::clicked, this, &StartPage::exampleWanted);
    connect(m_ui->leaveExample, &QPushButton::clicked, this, &StartPage::exampleLeft);
}

void StartPage::showSessions()
{
    m_headings = m_sessions.headings();
    showExperiments();
    m_ui->finder->show(m_headings, m_shownExperiments);
}

void StartPage::showExperiments()
{
    m_shownExperiments = m_experiments.all();
    m_ui->experiments->clear();
    for (const domain::Experiment& experiment : std::as_const(m_shownExperiments)) {
        const ExperimentProgress progress = progressOf(experiment, m_headings);
        auto* item = new QListWidgetItem(experiment.name + u'\n' + progressLine(progress), m_ui->experiments);
        if (progress.planned.value_or(0) > 0)
            item->setData(ProgressDelegate::shareRole, double(progress.held) / *progress.planned);
        item->setToolTip(experiment.partners);
    }
}

// An experiment whose guide is gone takes the usual one.
QString StartPage::nextGuide() const
{
    const domain::Experiment* experiment = chosenExperiment();
    const bool isThere = experiment
        && std::ranges::any_of(m_library.guides, [&](const auto& guide) { return guide.id == experiment->guide; });
    return isThere ? experiment->guide : m_guide;
}

void StartPage::showGuide()
{
    if (!m_library.guides.isEmpty())
        m_ui->guide->setText(m_library.guide(nextGuide()).title);
}

void StartPage::offerToResume()
{
    const auto open = m_sessions.open();
    m_ui->resumeCard->setVisible(open.has_value());
    if (!open)
        return;
    const storage::SessionHeading* heading = domain::find(m_headings, *open);
    const QString name = heading->helpSeeker.isEmpty() ? tr("somebody without a name") : heading->helpSeeker;
    m_ui->resumeText->setText(
        tr("The conversation with %1 (%2) is as you left it.").arg(name, dayAndTime(heading->startedAt)));
    m_ui->resume->setProperty("primary", true);
    beginAt(this, m_ui->resume);
    connect(m_ui->resume, &QPushButton::clicked, this, [this, id = *open] { emit conversationWanted(id); });
    connect(m_ui->dismiss, &QPushButton::clicked, this, [this] {
        reportErrors(this, [this] { m_sessions.setNoneOpen(); });
        m_ui->resumeCard->hide();
    });
}

void StartPage::removeSession()
{
    const auto session = currentSession();
    if (!session)
        return;
    const auto answer =
        QMessageBox::question(this, tr("Remove conversation"),
                              tr("Remove the conversation with %1 for good? Notes, drawing and answers are then gone.")
                                  .arg(nameOf(m_ui->finder->current()->helpSeeker)),
                              QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes)
        return;
    reportErrors(this, [&] {
        m_sessions.remove(*session);
        showSessions();
    });
    enableButtons();
}

void StartPage::editExperiment(const domain::Experiment& experiment)
{
    ExperimentDialog dialog(experiment, m_library, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    reportErrors(this, [&] {
        m_experiments.save(dialog.experiment());
        showSessions();
    });
    enableButtons();
}

void StartPage::enableButtons()
{
    const bool hasSession = currentSession().has_value();
    m_ui->openSession->setEnabled(hasSession);
    m_ui->followUp->setEnabled(hasSession);
    m_ui->papers->setEnabled(hasSession);
    m_ui->removeSession->setEnabled(hasSession);
    m_ui->editExperiment->setEnabled(currentExperiment().has_value());
}

std::optional<domain::SessionId> StartPage::currentSession() const
{
    const storage::SessionHeading* heading = m_ui->finder->current();
    return heading ? std::optional(heading->id) : std::nullopt;
}

const domain::Experiment* StartPage::chosenExperiment() const
{
    const int row = m_ui->experiments->currentRow();
    return row >= 0 ? &m_shownExperiments[row] : nullptr;
}

std::optional<domain::ExperimentId> StartPage::currentExperiment() const
{
    const domain::Experiment* experiment = chosenExperiment();
    return experiment ? std::optional(experiment->id) : std::nullopt;
}

QString StartPage::currentExperimentName() const
{
    const domain::Experiment* experiment = chosenExperiment();
    return experiment ? experiment->name : QString();
}

} // namespace widgets

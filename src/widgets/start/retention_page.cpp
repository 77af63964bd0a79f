#include "widgets/start/retention_page.h"

#include "start/ui_retention_page.h"
#include "storage/session_store.h"
#include "widgets/begin_at.h"
#include "widgets/flow_layout.h"
#include "widgets/report_errors.h"
#include "widgets/start/grouped_rows.h"
#include "widgets/start/kept_sessions.h"
#include "widgets/start/session_words.h"
#include "widgets/theme.h"

#include <QMessageBox>
#include <QProgressDialog>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

enum Column { Name, Held, KeptUntil };

constexpr int patience = 600; // milliseconds until progress is shown

QStringList textsOf(const storage::SessionHeading& heading)
{
    return {nameOf(heading.helpSeeker), dayText(heading.startedAt.toLocalTime().date()), dayText(*heading.purgeAfter)};
}

} // namespace

RetentionPage::RetentionPage(storage::SessionStore& sessions, QDate today, QWidget* parent)
    : QWidget(parent),
      m_sessions(sessions),
      m_today(today),
      m_ui(std::make_unique<Ui::RetentionPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->explanation);
    asCaption(m_ui->nothingKept);
    m_ui->one->setProperty("card", true);
    m_ui->past->setProperty("card", true);
    m_ui->sessions->setHeaderLabels(
        {tr("Name"), tr("Conversation of"), tr("Words and drawing kept up to and including")});
    letWrap(*m_ui->header);
    letWrap(*m_ui->oneRow);
    connectControls();
    beginAt(this, m_ui->sessions);
    showSessions();
    for (int column = Name; column < KeptUntil; ++column)
        m_ui->sessions->resizeColumnToContents(column);
}

RetentionPage::~RetentionPage() = default;

void RetentionPage::connectControls()
{
    connect(m_ui->back, &QPushButton::clicked, this, &RetentionPage::leaveWanted);
    connect(m_ui->sessions, &QTreeWidget::currentItemChanged, this, &RetentionPage::showCurrent);
    connect(m_ui->keep, &QPushButton::clicked, this, [this] { keepUntil(m_ui->day->date()); });
    connect(m_ui->eraseOne, &QPushButton::clicked, this, [this] {
        if (const storage::SessionHeading* heading = current())
            erase({*heading});
    });
    connect(m_ui->erasePast, &QPushButton::clicked, this, [this] { erase(past()); });
}

QList<storage::SessionHeading> RetentionPage::past() const
{
    const auto firstLater =
        std::ranges::find_if_not(m_kept, [this](const auto& heading) { return isPastItsDay(heading, m_today); });
    return m_kept.first(firstLater - m_kept.begin());
}

void RetentionPage::showSessions()
{
    reportErrors(this, [this] { m_kept = keptSessions(m_sessions.headings()); });
    m_ui->sessions->clear();
    const qsizetype past = this->past().size();
    addGroup(tr("The day is past"), m_kept.first(past));
    addGroup(tr("Kept for now"), m_kept.sliced(past));
    m_ui->sessions->setHidden(m_kept.isEmpty());
    m_ui->nothingKept->setVisible(m_kept.isEmpty());
    m_ui->past->setVisible(past > 0);
    m_ui->pastText->setText(tr("Of %n conversation(s) the day is past.", nullptr, static_cast<int>(past)));
    m_ui->sessions->setCurrentItem(m_ui->sessions->topLevelItem(1)); // below its group
    showCurrent();
}

void RetentionPage::addGroup(const QString& title, const QList<storage::SessionHeading>& headings)
{
    if (headings.isEmpty())
        return;
    addGroupRow(*m_ui->sessions, title);
    for (const storage::SessionHeading& heading : headings) {
        auto* item = new QTreeWidgetItem(m_ui->sessions, textsOf(heading));
        setPlace(*item, m_kept.indexOf(heading));
        item->setData(KeptUntil, Qt::AccessibleTextRole, item->text(KeptUntil) + u", "_s + title);
    }
}

const storage::SessionHeading* RetentionPage::current() const
{
    const auto place = placeOf(m_ui->sessions->currentItem());
    return place ? &m_kept[*place] : nullptr;
}

void RetentionPage::showCurrent()
{
    const storage::SessionHeading* heading = current();
    m_ui->one->setVisible(heading);
    if (!heading)
        return;
    const QDate last = lastDayOf(*heading);
    m_ui->oneText->setText(
        tr("%1, %2").arg(nameOf(heading->helpSeeker), dayText(heading->startedAt.toLocalTime().date())));
    m_ui->day->setDateRange(qMin(qMin(*heading->purgeAfter, m_today), last), qMax(last, *heading->purgeAfter));
    m_ui->day->setDate(*heading->purgeAfter);
    m_ui->day->setToolTip(tr("At most a year after the conversation: %1").arg(dayText(last)));
}

void RetentionPage::keepUntil(QDate day)
{
    const storage::SessionHeading* heading = current();
    if (!heading)
        return;
    const domain::SessionId id = heading->id;
    reportErrors(this, [&] { m_sessions.change(id, [day](domain::Session& session) { session.purgeAfter = day; }); });
    showSessions();
    const auto kept = std::ranges::find(m_kept, id, &storage::SessionHeading::id);
    if (QTreeWidgetItem* row = rowAt(*m_ui->sessions, kept - m_kept.begin()))
        m_ui->sessions->setCurrentItem(row);
}

bool RetentionPage::mayErase(int count)
{
    QMessageBox question(QMessageBox::Question, tr("Erase words and drawing"),
                         tr("Erase words and drawing of %n conversation(s) for good? What was chosen in the "
                            "evaluation stays, without words.",
                            nullptr, count),
                         QMessageBox::Cancel, this);
    const QPushButton* erase = question.addButton(tr("Erase"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == erase;
}

void RetentionPage::erase(const QList<storage::SessionHeading>& headings)
{
    if (headings.isEmpty() || !mayErase(static_cast<int>(headings.size())))
        return;
    QProgressDialog progress(tr("Erasing…"), tr("Stop"), 0, static_cast<int>(headings.size()), this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(patience);
    reportErrors(this, [&] {
        for (int done = 0; done < headings.size() && !progress.wasCanceled(); ++done) {
            progress.setValue(done);
            m_sessions.empty(headings[done].id, m_today);
        }
    });
    showSessions();
    m_ui->sessions->setFocus();
}

} // namespace widgets

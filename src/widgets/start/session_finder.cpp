#include "widgets/start/session_finder.h"

#include "start/ui_session_finder.h"
#include "widgets/preferences.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>

namespace widgets {

namespace {

constexpr int fewestToSearch = 8; // fewer are seen at one glance
constexpr int roomBetweenColumns = 8;
constexpr int mostLettersInColumn = 32;

} // namespace

SessionFinder::SessionFinder(QWidget* parent)
    : QWidget(parent),
      m_shown(m_sessions),
      m_ui(std::make_unique<Ui::SessionFinder>())
{
    m_ui->setupUi(this);
    asCaption(m_ui->noSessions);
    asCaption(m_ui->nothingFound);
    m_ui->sessions->setModel(&m_shown);
    m_ui->sessions->header()->setStretchLastSection(false);
    m_ui->sessions->header()->setSectionResizeMode(SessionTableModel::Experiment, QHeaderView::Stretch);
    sortAsBefore();
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::textChanged, this, &SessionFinder::search);
    connect(m_ui->withOpenAgreements, &QCheckBox::toggled, this, &SessionFinder::search);
    connect(m_ui->sessions, &QTreeView::activated, this, [this](const QModelIndex& index) {
        emit activated(m_sessions.headingAt(m_shown.mapToSource(index).row()).id);
    });
    connect(m_ui->sessions->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SessionFinder::currentChanged);
    connect(m_ui->sessions->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SessionFinder::currentChanged); // by the keyboard alone
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    showWhatFits();
}

SessionFinder::~SessionFinder() = default;

void SessionFinder::sortAsBefore()
{
    const preferences::Sorting sorting = preferences::sessionSorting({SessionTableModel::When, Qt::DescendingOrder});
    m_ui->sessions->sortByColumn(qBound(0, sorting.column, SessionTableModel::ColumnCount - 1), sorting.order);
    m_ui->sessions->setSortingEnabled(true);
    connect(m_ui->sessions->header(), &QHeaderView::sortIndicatorChanged, this, [](int column, Qt::SortOrder order) {
        preferences::setSessionSorting({column, order});
    });
}

void SessionFinder::show(const QList<storage::SessionHeading>& headings, const QList<domain::Experiment>& experiments)
{
    m_sessions.show(headings, experiments);
    const int widest = fontMetrics().averageCharWidth() * mostLettersInColumn;
    for (const int column : {SessionTableModel::Name, SessionTableModel::When, SessionTableModel::Progress}) {
        m_ui->sessions->resizeColumnToContents(column);
        const int needed = m_ui->sessions->columnWidth(column) + roomBetweenColumns;
        m_ui->sessions->setColumnWidth(column, qMin(needed, widest));
    }
    showWhatFits();
}

const storage::SessionHeading* SessionFinder::current() const
{
    const QModelIndex index = m_ui->sessions->currentIndex();
    return index.isValid() ? &m_sessions.headingAt(m_shown.mapToSource(index).row()) : nullptr;
}

void SessionFinder::search()
{
    m_shown.setQuery(
        {.words = SearchWords(m_ui->search->text()), .onlyWithOpenAgreements = m_ui->withOpenAgreements->isChecked()});
    showWhatFits();
}

void SessionFinder::showWhatFits()
{
    const int all = m_sessions.rowCount();
    const SessionQuery& query = m_shown.query();
    m_ui->searchRow->setVisible(all >= fewestToSearch || !query.isEmpty());
    m_ui->sessions->setHidden(all == 0);
    m_ui->noSessions->setVisible(all == 0);
    m_ui->nothingFound->setVisible(all > 0 && m_shown.rowCount() == 0);
    m_ui->nothingFound->setText(query.words.isEmpty() ? tr("No conversation has open agreements.")
                                                      : tr("No conversation fits these words."));
    emit currentChanged();
}

bool SessionFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down)
        goToList();
    else if (key == Qt::Key_Escape)
        m_ui->search->clear();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        openFirst(); // the field would hand the key on, to whatever comes on the screen
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void SessionFinder::goToList()
{
    if (m_shown.rowCount() == 0)
        return;
    if (!m_ui->sessions->currentIndex().isValid())
        m_ui->sessions->setCurrentIndex(m_shown.index(0, 0));
    m_ui->sessions->setFocus(Qt::OtherFocusReason);
}

void SessionFinder::openFirst()
{
    if (!m_shown.query().isEmpty() && m_shown.rowCount() > 0)
        emit activated(m_sessions.headingAt(m_shown.mapToSource(m_shown.index(0, 0)).row()).id);
}

} // namespace widgets

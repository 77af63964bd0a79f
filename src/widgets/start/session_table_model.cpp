#include "widgets/start/session_table_model.h"

#include "domain/session.h"
#include "widgets/start/session_search.h"
#include "widgets/start/session_words.h"

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

// In the order in which a conversation goes through them.
enum class Progress { Prepared, NotClosed, Closed, Erased };

Progress progressOf(const storage::SessionHeading& heading)
{
    if (heading.emptiedOn)
        return Progress::Erased;
    if (!heading.hasBegun)
        return Progress::Prepared;
    return heading.closedAt ? Progress::Closed : Progress::NotClosed;
}

QString progressText(const storage::SessionHeading& heading)
{
    switch (progressOf(heading)) {
    case Progress::Prepared: return SessionTableModel::tr("prepared");
    case Progress::NotClosed: return SessionTableModel::tr("not closed yet");
    case Progress::Closed: return SessionTableModel::tr("closed");
    case Progress::Erased: return SessionTableModel::tr("words erased");
    }
    Q_UNREACHABLE();
    return {};
}

QString whenText(const storage::SessionHeading& heading)
{
    const auto moment = momentOf(heading);
    return moment ? dayAndTime(*moment) : SessionTableModel::tr("not planned yet");
}

} // namespace

SessionTableModel::Row SessionTableModel::rowFor(const storage::SessionHeading& heading, const QString& experiment)
{
    const auto moment = momentOf(heading);
    const auto day = moment ? std::optional(moment->toLocalTime().date()) : std::nullopt;
    return {.heading = heading,
            .experiment = experiment,
            .searchText = searchTextOf(heading.helpSeeker, experiment, day),
            .sortedName = folded(heading.helpSeeker),
            .moment = moment.value_or(heading.startedAt).toMSecsSinceEpoch()};
}

void SessionTableModel::show(const QList<storage::SessionHeading>& headings,
                             const QList<domain::Experiment>& experiments)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(headings.size());
    for (const storage::SessionHeading& heading : headings) {
        const domain::Experiment* experiment =
            heading.experiment ? domain::find(experiments, *heading.experiment) : nullptr;
        m_rows.append(rowFor(heading, experiment ? experiment->name : QString()));
    }
    endResetModel();
}

bool SessionTableModel::comesBefore(int row, int other, int column) const
{
    const Row& left = m_rows[row];
    const Row& right = m_rows[other];
    switch (column) {
    case Name: return left.sortedName < right.sortedName;
    case When: return left.moment < right.moment;
    case Experiment: return left.experiment.compare(right.experiment, Qt::CaseInsensitive) < 0;
    default: return progressOf(left.heading) < progressOf(right.heading);
    }
}

int SessionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Name");
    case When: return tr("When");
    case Experiment: return tr("Experiment");
    case Progress: return tr("How far");
    default: return {};
    }
}

QVariant SessionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Row& row = m_rows[index.row()];
    switch (index.column()) {
    case Name: return nameOf(row.heading.helpSeeker);
    case When: return whenText(row.heading);
    case Experiment: return row.experiment;
    case Progress: return progressText(row.heading);
    default: return {};
    }
}

} // namespace widgets

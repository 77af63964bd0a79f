#include "widgets/start/session_filter.h"

#include "widgets/start/session_table_model.h"

namespace widgets {

SessionFilter::SessionFilter(SessionTableModel& sessions, QObject* parent)
    : QSortFilterProxyModel(parent),
      m_sessions(sessions)
{
    setSourceModel(&sessions);
}

void SessionFilter::setQuery(const SessionQuery& query)
{
    m_query = query;
    invalidate(); // invalidateFilter() takes rows out one run after the other, which many runs make slow
}

bool SessionFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    if (m_query.onlyWithOpenAgreements && m_sessions.headingAt(row).openAgreements == 0)
        return false;
    return m_query.words.fit(m_sessions.searchTextAt(row));
}

bool SessionFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    return m_sessions.comesBefore(left.row(), right.row(), left.column());
}

} // namespace widgets

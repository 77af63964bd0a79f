#pragma once

#include "widgets/start/session_search.h"

#include <QSortFilterProxyModel>

namespace widgets {

class SessionTableModel;

struct SessionQuery
{
    SearchWords words;
    bool onlyWithOpenAgreements = false;

    bool isEmpty() const { return words.isEmpty() && !onlyWithOpenAgreements; }
};

// The conversations that fit what is looked for, in the order somebody chose.
class SessionFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SessionFilter(SessionTableModel& sessions, QObject* parent = nullptr);

    const SessionQuery& query() const { return m_query; }
    void setQuery(const SessionQuery& query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const SessionTableModel& m_sessions;
    SessionQuery m_query;
};

} // namespace widgets

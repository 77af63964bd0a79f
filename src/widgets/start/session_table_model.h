#pragma once

#include "domain/experiment.h"
#include "storage/session_list.h"

#include <QAbstractTableModel>

namespace widgets {

// The conversations of the file as a table, newest first.
class SessionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, When, Experiment, Progress, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<storage::SessionHeading>& headings, const QList<domain::Experiment>& experiments);

    const storage::SessionHeading& headingAt(int row) const { return m_rows[row].heading; }
    const QString& searchTextAt(int row) const { return m_rows[row].searchText; }
    bool comesBefore(int row, int other, int column) const; // where the column is sorted upwards

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        storage::SessionHeading heading;
        QString experiment; // its name
        QString searchText;
        QString sortedName;
        qint64 moment = 0; // to sort by
    };

    static Row rowFor(const storage::SessionHeading& heading, const QString& experiment);

    QList<Row> m_rows;
};

} // namespace widgets

#pragma once

#include "domain/session_changes.h"

#include <QAbstractTableModel>

namespace editing {
class SessionEditor;
}

namespace widgets {

// The nodes of the drawing as a table: what they are called, their kind, their influence and with how many
// others they are related.
class NodeTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Kind, Influence, Ring, Relations, ColumnCount };

    explicit NodeTableModel(editing::SessionEditor& editor, QObject* parent = nullptr);

    domain::NodeId idAt(int row) const { return m_ids.at(row); }
    int rowOf(domain::NodeId node) const { return static_cast<int>(m_ids.indexOf(node)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void follow(const domain::DrawingChanges& changes);
    void removeRowOf(domain::NodeId node);
    void insertRowOf(domain::NodeId node);
    const domain::DrawnNode& nodeAt(int row) const;
    QVariant shown(const domain::DrawnNode& node, int column) const;
    QVariant edited(const domain::DrawnNode& node, int column) const;
    int relationsOf(domain::NodeId node) const;

    editing::SessionEditor& m_editor;
    QList<domain::NodeId> m_ids; // in the order of the session
};

} // namespace widgets

#pragma once

#include "domain/session_changes.h"

#include <QAbstractTableModel>

namespace editing {
class SessionEditor;
}

namespace widgets {

// The relations of the drawing as a table: between whom, how good, and in which direction.
class RelationTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, To, Quality, Direction, Label, ColumnCount };

    explicit RelationTableModel(editing::SessionEditor& editor, QObject* parent = nullptr);

    domain::RelationId idAt(int row) const { return m_ids.at(row); }
    int rowOf(domain::RelationId relation) const { return static_cast<int>(m_ids.indexOf(relation)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void follow(const domain::DrawingChanges& changes);
    void removeRowOf(domain::RelationId relation);
    void insertRowOf(domain::RelationId relation);
    const domain::DrawnRelation& relationAt(int row) const;
    QVariant shown(const domain::DrawnRelation& relation, int column) const;
    QVariant edited(const domain::DrawnRelation& relation, int column) const;
    QString nameAt(domain::NodeId node) const;

    editing::SessionEditor& m_editor;
    QList<domain::RelationId> m_ids; // in the order of the session
};

} // namespace widgets

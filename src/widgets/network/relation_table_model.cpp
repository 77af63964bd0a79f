#include "widgets/network/relation_table_model.h"

#include "editing/session_editor.h"
#include "widgets/network/choices.h"
#include "widgets/network/drawing_words.h"

namespace widgets {

RelationTableModel::RelationTableModel(editing::SessionEditor& editor, QObject* parent)
    : QAbstractTableModel(parent),
      m_editor(editor)
{
    for (const domain::DrawnRelation& relation : editor.network().relations)
        m_ids.append(relation.id);
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &RelationTableModel::follow);
}

int RelationTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RelationTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RelationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case From: return tr("From");
    case To: return tr("To");
    case Quality: return tr("Relation");
    case Direction: return tr("Direction");
    case Label: return tr("Words beside it");
    default: return {};
    }
}

QVariant RelationTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::DrawnRelation& relation = relationAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown(relation, index.column());
    if (role == Qt::EditRole)
        return edited(relation, index.column());
    if (role == choicesRole && index.column() == Quality)
        return qualityChoices();
    if (role == choicesRole && index.column() == Direction)
        return directionChoices();
    return {};
}

bool RelationTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const domain::RelationId relation = idAt(index.row());
    switch (index.column()) {
    case Quality: m_editor.setQuality({relation}, qualityAt(value.toInt())); break;
    case Direction: m_editor.setDirection(relation, static_cast<domain::Direction>(value.toInt())); break;
    case Label:
        m_editor.setRelationLabel(relation, value.toString());
        m_editor.endMerging();
        break;
    default: return false;
    }
    return true;
}

Qt::ItemFlags RelationTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool isEditable = index.column() != From && index.column() != To;
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return isEditable ? usual | Qt::ItemIsEditable : usual;
}

void RelationTableModel::follow(const domain::DrawingChanges& changes)
{
    for (const domain::RelationId relation : changes.relations.removed)
        removeRowOf(relation);
    for (const domain::RelationId relation : changes.relations.added)
        insertRowOf(relation);
    for (const domain::RelationId relation : changes.relations.changed)
        emit dataChanged(index(rowOf(relation), 0), index(rowOf(relation), ColumnCount - 1));
    if (!changes.nodes.changed.isEmpty() && !m_ids.isEmpty()) // their names
        emit dataChanged(index(0, From), index(rowCount() - 1, To));
}

void RelationTableModel::removeRowOf(domain::RelationId relation)
{
    const int row = rowOf(relation);
    beginRemoveRows({}, row, row);
    m_ids.removeAt(row);
    endRemoveRows();
}

// Added relations are told in the order of the session, so that each finds those before it in place.
void RelationTableModel::insertRowOf(domain::RelationId relation)
{
    const QList<domain::DrawnRelation>& relations = m_editor.network().relations;
    const auto place = std::ranges::find(relations, relation, &domain::Relation::id) - relations.begin();
    const int row = static_cast<int>(qMin<qsizetype>(place, m_ids.size()));
    beginInsertRows({}, row, row);
    m_ids.insert(row, relation);
    endInsertRows();
}

// While rows come and go one by one, a relation may already be gone from the session.
const domain::DrawnRelation& RelationTableModel::relationAt(int row) const
{
    static const domain::DrawnRelation gone{{.id = domain::RelationId::create(),
                                             .from = domain::NodeId::create(),
                                             .to = domain::NodeId::create(),
                                             .label = {}},
                                            {}};
    const domain::DrawnRelation* relation = domain::find(m_editor.network().relations, idAt(row));
    return relation ? *relation : gone;
}

QVariant RelationTableModel::shown(const domain::DrawnRelation& relation, int column) const
{
    switch (column) {
    case From: return nameAt(relation.from);
    case To: return nameAt(relation.to);
    case Quality: return wordFor(relation.quality);
    case Direction: return wordFor(relation.direction);
    case Label: return relation.label;
    default: return {};
    }
}

QVariant RelationTableModel::edited(const domain::DrawnRelation& relation, int column) const
{
    switch (column) {
    case Quality: return choiceOf(relation.quality);
    case Direction: return static_cast<int>(relation.direction);
    default: return shown(relation, column);
    }
}

QString RelationTableModel::nameAt(domain::NodeId id) const
{
    const domain::DrawnNode* node = domain::find(m_editor.network().nodes, id);
    return node ? nameOf(*node) : QString();
}

} // namespace widgets

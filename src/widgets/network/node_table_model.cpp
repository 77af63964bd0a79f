#include "widgets/network/node_table_model.h"

#include "editing/session_editor.h"
#include "widgets/network/choices.h"
#include "widgets/network/drawing_words.h"

namespace widgets {

NodeTableModel::NodeTableModel(editing::SessionEditor& editor, QObject* parent)
    : QAbstractTableModel(parent),
      m_editor(editor)
{
    for (const domain::DrawnNode& node : editor.network().nodes)
        m_ids.append(node.id);
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &NodeTableModel::follow);
}

int NodeTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int NodeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Label: return tr("Name");
    case Kind: return tr("Kind");
    case Influence: return tr("Influence");
    case Ring: return tr("Ring");
    case Relations: return tr("Relations");
    default: return {};
    }
}

QVariant NodeTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::DrawnNode& node = nodeAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown(node, index.column());
    if (role == Qt::EditRole)
        return edited(node, index.column());
    if (role == choicesRole && index.column() == Kind)
        return kindChoices();
    if (role == choicesRole && index.column() == Influence)
        return influenceChoices();
    if (role == choicesRole && index.column() == Ring)
        return ringChoices();
    return {};
}

bool NodeTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const domain::NodeId node = idAt(index.row());
    switch (index.column()) {
    case Label:
        m_editor.setNodeLabel(node, value.toString());
        m_editor.endMerging();
        break;
    case Kind: m_editor.setNodeKind(node, kindAt(value.toInt())); break;
    case Influence: m_editor.setInfluence({node}, influenceAt(value.toInt())); break;
    case Ring: m_editor.moveToRing(node, value.toInt()); break;
    default: return false;
    }
    return true;
}

Qt::ItemFlags NodeTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool isHelpSeeker = nodeAt(index.row()).kind == domain::NodeKind::HelpSeeker;
    const bool isChoice = index.column() == Kind || index.column() == Influence
        || (index.column() == Ring && nodeAt(index.row()).ring.has_value());
    const bool isEditable = index.column() == Label || (isChoice && !isHelpSeeker);
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return isEditable ? usual | Qt::ItemIsEditable : usual;
}

void NodeTableModel::follow(const domain::DrawingChanges& changes)
{
    for (const domain::NodeId node : changes.nodes.removed)
        removeRowOf(node);
    for (const domain::NodeId node : changes.nodes.added)
        insertRowOf(node);
    for (const domain::NodeId node : changes.nodes.changed)
        emit dataChanged(index(rowOf(node), 0), index(rowOf(node), ColumnCount - 1));
    if (changes.sheet)
        emit dataChanged(index(0, Ring), index(rowCount() - 1, Ring));
    if (!changes.relations.isEmpty())
        emit dataChanged(index(0, Relations), index(rowCount() - 1, Relations));
}

void NodeTableModel::removeRowOf(domain::NodeId node)
{
    const int row = rowOf(node);
    beginRemoveRows({}, row, row);
    m_ids.removeAt(row);
    endRemoveRows();
}

// Added nodes are told in the order of the session, so that each finds those before it in place.
void NodeTableModel::insertRowOf(domain::NodeId node)
{
    const QList<domain::DrawnNode>& nodes = m_editor.network().nodes;
    const auto place = std::ranges::find(nodes, node, &domain::DrawnNode::id) - nodes.begin();
    const int row = static_cast<int>(qMin<qsizetype>(place, m_ids.size()));
    beginInsertRows({}, row, row);
    m_ids.insert(row, node);
    endInsertRows();
}

// While rows come and go one by one, a node may already be gone from the session.
const domain::DrawnNode& NodeTableModel::nodeAt(int row) const
{
    static const domain::DrawnNode gone{{.id = domain::NodeId::create(), .label = {}}, {}};
    const domain::DrawnNode* node = domain::find(m_editor.network().nodes, idAt(row));
    return node ? *node : gone;
}

QVariant NodeTableModel::shown(const domain::DrawnNode& node, int column) const
{
    switch (column) {
    case Label: return nameOf(node);
    case Kind: return wordFor(node.kind);
    case Influence: return node.kind == domain::NodeKind::HelpSeeker ? QString() : wordForInfluence(node.influence);
    case Ring: return node.kind == domain::NodeKind::HelpSeeker || !node.ring ? QString() : wordForRing(*node.ring);
    case Relations: return relationsOf(node.id);
    default: return {};
    }
}

QVariant NodeTableModel::edited(const domain::DrawnNode& node, int column) const
{
    switch (column) {
    case Label: return node.label;
    case Kind: return choiceOf(node.kind);
    case Influence: return choiceOfInfluence(node.influence);
    case Ring: return node.ring.value_or(0);
    default: return shown(node, column);
    }
}

int NodeTableModel::relationsOf(domain::NodeId node) const
{
    return static_cast<int>(
        std::ranges::count_if(m_editor.network().relations, [&](const domain::DrawnRelation& relation) {
            return relation.from == node || relation.to == node;
        }));
}

} // namespace widgets

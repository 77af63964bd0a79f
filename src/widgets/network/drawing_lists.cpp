#include "widgets/network/drawing_lists.h"

#include "editing/session_editor.h"
#include "network/ui_drawing_lists.h"
#include "widgets/network/choices.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/drawing_words.h"
#include "widgets/network/node_table_model.h"
#include "widgets/network/places.h"
#include "widgets/network/relation_table_model.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace widgets {

namespace {

template <typename Id, typename Model>
QSet<Id> selectedIds(const QTableView& table, const Model& model)
{
    QSet<Id> ids;
    for (const QModelIndex& index : table.selectionModel()->selectedRows())
        ids.insert(model.idAt(index.row()));
    return ids;
}

template <typename Id, typename Model>
void selectIds(QTableView& table, const Model& model, const QSet<Id>& ids)
{
    QItemSelection selection;
    for (const Id& id : ids) {
        const int row = model.rowOf(id);
        if (row >= 0)
            selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1));
    }
    table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        table.scrollTo(selection.indexes().first());
}

void setUp(QTableView& table, QAbstractItemModel& model)
{
    table.setModel(&model);
    table.setItemDelegate(new CellDelegate(&table));
    table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                          | QAbstractItemView::AnyKeyPressed);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace

DrawingLists::DrawingLists(editing::SessionEditor& editor, DrawingSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_selection(selection),
      m_ui(std::make_unique<Ui::DrawingLists>()),
      m_nodes(new NodeTableModel(editor, this)),
      m_relations(new RelationTableModel(editor, this))
{
    m_ui->setupUi(this);
    setUp(*m_ui->nodes, *m_nodes);
    setUp(*m_ui->relations, *m_relations);
    fillChoices();
    showSelection();
    m_ui->nodes->setColumnHidden(NodeTableModel::Ring, editor.network().sheet == domain::Sheet::Empty);

    connect(m_ui->addNode, &QPushButton::clicked, this, &DrawingLists::addNode);
    connect(m_ui->connect, &QPushButton::clicked, this, &DrawingLists::connectChosen);
    connect(m_ui->removeNodes, &QPushButton::clicked, this,
            [this] { m_editor.removeFromDrawing(m_selection.nodes(), {}); });
    connect(m_ui->removeRelations, &QPushButton::clicked, this,
            [this] { m_editor.removeFromDrawing({}, m_selection.relations()); });
    for (const QTableView* table : {m_ui->nodes, m_ui->relations})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DrawingLists::takeSelection);
    connect(&selection, &DrawingSelection::changed, this, &DrawingLists::showSelection);
    connect(&editor, &editing::SessionEditor::drawingChanged, this, [this](const domain::DrawingChanges& changes) {
        if (!changes.nodes.isEmpty())
            fillChoices();
        if (changes.sheet)
            m_ui->nodes->setColumnHidden(NodeTableModel::Ring, m_editor.network().sheet == domain::Sheet::Empty);
        showSelection(); // new rows may be selected already
    });
}

DrawingLists::~DrawingLists() = default;

void DrawingLists::addNode()
{
    const QPointF place = freePlace(m_editor.network(), m_editor.network().helpSeeker().position);
    const auto node = m_editor.addNode(domain::NodeKind::Theme, {}, place, m_question, domain::PlacedBy::Program);
    m_selection.selectNode(node);
    const QModelIndex label = m_nodes->index(m_nodes->rowOf(node), NodeTableModel::Label);
    m_ui->nodes->setCurrentIndex(label);
    m_ui->nodes->edit(label);
}

void DrawingLists::connectChosen()
{
    const int from = m_ui->from->currentIndex();
    const int to = m_ui->to->currentIndex();
    if (from >= 0 && to >= 0 && from != to)
        m_selection.selectRelation(m_editor.connectNodes(m_nodes->idAt(from), m_nodes->idAt(to)));
}

// The boxes have the order of the table.
void DrawingLists::fillChoices()
{
    for (QComboBox* box : {m_ui->from, m_ui->to}) {
        const int first = box == m_ui->to ? 1 : 0; // with the same one in both there is nothing to connect
        const int current = box->currentIndex() < 0 || box->count() < 2 ? first : box->currentIndex();
        box->clear();
        for (const domain::DrawnNode& node : m_editor.network().nodes)
            box->addItem(nameOf(node));
        box->setCurrentIndex(qMin(current, box->count() - 1));
    }
}

void DrawingLists::takeSelection()
{
    if (m_isShowing)
        return;
    m_selection.select(selectedIds<domain::NodeId>(*m_ui->nodes, *m_nodes),
                       selectedIds<domain::RelationId>(*m_ui->relations, *m_relations));
}

void DrawingLists::showSelection()
{
    const QScopedValueRollback showing(m_isShowing, true);
    selectIds(*m_ui->nodes, *m_nodes, m_selection.nodes());
    selectIds(*m_ui->relations, *m_relations, m_selection.relations());
}

} // namespace widgets

#include "widgets/network/canvas.h"
#include "widgets/network/choices.h"
#include "widgets/network/node_table_model.h"
#include "widgets/network/relation_table_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using test::Canvas;
using widgets::NodeTableModel;
using widgets::RelationTableModel;

namespace {

// The canvas with its lists beside it.
struct Lists : Canvas
{
    using Canvas::Canvas;

    Lists(const domain::Network& network) : Canvas(network) { child<QToolButton>(u"showLists"_s).click(); }

    template <typename Widget>
    Widget& child(const QString& name)
    {
        return *panel.findChild<Widget*>(name);
    }
    QTableView& nodes() { return child<QTableView>(u"nodes"_s); }
    QTableView& relations() { return child<QTableView>(u"relations"_s); }

    void clickCell(QTableView& table, int row, int column)
    {
        const QRect cell = table.visualRect(table.model()->index(row, column));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
    }
    QStringList namesIn(QTableView& table)
    {
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            names.append(table.model()->index(row, 0).data().toString());
        return names;
    }
};

} // namespace

TEST_CASE("The tables follow the drawing through every edit and its undoing")
{
    editing::SessionEditor editor(test::sessionWith(test::lifeOfNoor()));
    NodeTableModel nodes(editor);
    RelationTableModel relations(editor);
    const QAbstractItemModelTester nodesTester(&nodes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester relationsTester(&relations, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto checkBoth = [&] {
        const domain::Network& network = editor.network();
        REQUIRE(nodes.rowCount() == network.nodes.size());
        for (int row = 0; row < nodes.rowCount(); ++row)
            CHECK(nodes.idAt(row) == network.nodes[row].id);
        REQUIRE(relations.rowCount() == network.relations.size());
        for (int row = 0; row < relations.rowCount(); ++row)
            CHECK(relations.idAt(row) == network.relations[row].id);
    };
    const auto third = editor.network().nodes[3].id;
    const auto fifth = editor.network().nodes[5].id;

    const auto added = editor.addRelatedNode(third, domain::NodeKind::Person, {400, 400}, {});
    editor.connectNodes(added, fifth);
    editor.removeFromDrawing({third, fifth}, {});
    checkBoth();
    while (editor.undoStack().canUndo()) {
        editor.undoStack().undo();
        checkBoth();
    }
    while (editor.undoStack().canRedo()) {
        editor.undoStack().redo();
        checkBoth();
    }
}

TEST_CASE("A name is edited in the list by typing, as one step")
{
    Lists lists(test::threePeople());
    lists.clickCell(lists.nodes(), 1, NodeTableModel::Label);

    QTest::keyClick(lists.nodes().viewport(), Qt::Key_F2);
    auto* field = lists.nodes().findChild<QLineEdit*>();
    REQUIRE(field);
    field->selectAll();
    QTest::keyClicks(field, u"Lotte"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents(); // a table takes over what was typed a moment later

    CHECK(lists.node(1).label == u"Lotte"_s);
    CHECK(lists.steps() == 1);
    lists.undo();
    CHECK(lists.node(1).label == u"zus"_s);
}

TEST_CASE("Kind, influence, quality and direction are chosen in place")
{
    Lists lists(test::threePeople());
    const domain::Session before = lists.session();
    const auto choose = [&](QTableView& table, int row, int column, int choice) {
        table.setCurrentIndex(table.model()->index(row, column));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F2);
        auto* box = table.viewport()->findChild<QComboBox*>();
        REQUIRE(box);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < choice; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };

    choose(lists.nodes(), 1, NodeTableModel::Kind, widgets::choiceOf(domain::NodeKind::Animal));
    choose(lists.nodes(), 1, NodeTableModel::Influence, widgets::choiceOfInfluence(-2));
    choose(lists.relations(), 0, RelationTableModel::Quality,
           widgets::choiceOf(std::optional(domain::RelationQuality::CutOff)));
    choose(lists.relations(), 0, RelationTableModel::Direction, static_cast<int>(domain::Direction::Mutual));

    CHECK(lists.node(1).kind == domain::NodeKind::Animal);
    CHECK(lists.node(1).influence == -2);
    CHECK(lists.network().relations[0].quality == domain::RelationQuality::CutOff);
    CHECK(lists.network().relations[0].direction == domain::Direction::Mutual);
    while (lists.editor.undoStack().canUndo())
        lists.undo();
    CHECK(lists.session() == before);
}

TEST_CASE("What the help-seeker is cannot be changed in the list")
{
    editing::SessionEditor editor(test::sessionWith(test::threePeople()));
    const NodeTableModel model(editor);

    CHECK(model.flags(model.index(0, NodeTableModel::Label)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.flags(model.index(0, NodeTableModel::Kind)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.flags(model.index(0, NodeTableModel::Influence)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("The selection is one for canvas and lists")
{
    Lists lists(test::threePeople());

    lists.clickCell(lists.nodes(), 2, NodeTableModel::Kind);
    CHECK(lists.selection.onlyNode() == lists.node(2).id);

    lists.view.fit();
    lists.click({200, 0});
    CHECK(lists.nodes().selectionModel()->isRowSelected(1));
    CHECK_FALSE(lists.nodes().selectionModel()->isRowSelected(2));

    lists.click({100, 0});
    CHECK(lists.relations().selectionModel()->isRowSelected(0));
    CHECK_FALSE(lists.nodes().selectionModel()->hasSelection());
}

TEST_CASE("Things are added, connected and removed in the lists")
{
    Lists lists(test::threePeople());
    const domain::Session before = lists.session();

    lists.child<QPushButton>(u"addNode"_s).click();
    auto* field = lists.nodes().findChild<QLineEdit*>();
    REQUIRE(field);
    QTest::keyClicks(field, u"koor"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents(); // a table takes over what was typed a moment later
    REQUIRE(lists.network().nodes.size() == 4);
    CHECK(lists.node(3).label == u"koor"_s);
    CHECK(lists.steps() == 1);

    lists.child<QComboBox>(u"from"_s).setCurrentIndex(2);
    lists.child<QComboBox>(u"to"_s).setCurrentIndex(3);
    QTest::mouseClick(&lists.child<QPushButton>(u"connect"_s), Qt::LeftButton);
    REQUIRE(lists.network().relations.size() == 2);
    CHECK(lists.network().relations[1].from == lists.node(2).id);
    CHECK(lists.network().relations[1].to == lists.node(3).id);
    CHECK(lists.relations().model()->index(1, RelationTableModel::To).data() == u"koor"_s);

    QTest::mouseClick(&lists.child<QPushButton>(u"removeRelations"_s), Qt::LeftButton);
    CHECK(lists.network().relations.size() == 1);
    lists.clickCell(lists.nodes(), 3, 0);
    QTest::mouseClick(&lists.child<QPushButton>(u"removeNodes"_s), Qt::LeftButton);
    CHECK(lists.session() == before);
}

TEST_CASE("The ring of each thing stands in the list on a sheet with rings, and is chosen there")
{
    auto network = test::threePeople();
    Lists lists(network);
    CHECK(lists.nodes().isColumnHidden(NodeTableModel::Ring));

    lists.editor.setSheet(domain::Sheet::Rings);
    CHECK_FALSE(lists.nodes().isColumnHidden(NodeTableModel::Ring));
    const QModelIndex ring = lists.nodes().model()->index(1, NodeTableModel::Ring);
    CHECK(ring.data().toString() == u"very close"_s);
    REQUIRE(lists.nodes().model()->setData(ring, 3, Qt::EditRole));
    CHECK(lists.node(1).ring == 3);
    CHECK(ring.data().toString() == u"further away"_s);
    REQUIRE(lists.nodes().model()->setData(ring, 0, Qt::EditRole));
    CHECK(lists.node(1).ring == 0);
    CHECK(lists.node(1).placedBy == domain::PlacedBy::Hand);
    lists.undo();
    lists.undo();
    CHECK(lists.node(1).ring == 1);
    CHECK_FALSE(lists.nodes().model()->flags(ring.siblingAtRow(0)).testFlag(Qt::ItemIsEditable));

    lists.undo();
    CHECK(lists.nodes().isColumnHidden(NodeTableModel::Ring));
}

TEST_CASE("What is chosen in the list comes in sight on the sheet")
{
    Lists lists(test::threePeople());
    lists.view.zoomTo(4);
    lists.view.centerOn(-200, 0);
    REQUIRE_FALSE(lists.view.visibleSheet().contains(QPointF(200, 0)));

    lists.clickCell(lists.nodes(), 1, 0);

    CHECK(lists.selection.onlyNode() == lists.node(1).id);
    CHECK(lists.view.visibleSheet().contains(QPointF(200, 0)));
}

TEST_CASE("Two different things stand ready to be connected in the list")
{
    Lists lists(test::threePeople());

    CHECK(lists.child<QComboBox>(u"from"_s).currentIndex() != lists.child<QComboBox>(u"to"_s).currentIndex());
    lists.child<QPushButton>(u"connect"_s).click();

    CHECK(lists.selection.onlyRelation() == lists.network().relations.first().id); // which was there already
}

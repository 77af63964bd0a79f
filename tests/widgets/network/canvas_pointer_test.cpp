#include "widgets/network/canvas.h"
#include "widgets/network/network_scene.h"
#include "widgets/network/node_palette.h"
#include "widgets/network/relation_item.h"

#include <QWheelEvent>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using test::Canvas;

TEST_CASE("12: Dragging a node moves it in the session, as one step, and its relations follow on the way")
{
    Canvas canvas(test::threePeople());
    const domain::Session before = canvas.session();
    const auto relationEnd = [&] {
        for (const QGraphicsItem* item : canvas.view.scene()->items()) {
            if (const auto* relation = dynamic_cast<const widgets::RelationItem*>(item))
                return relation->drawn().line.p2();
        }
        return QPointF();
    };
    const QPointF endBefore = relationEnd();

    canvas.press({200, 0});
    canvas.move({200, 60});
    canvas.move({200, 120});
    CHECK(canvas.session() == before);
    CHECK(relationEnd().y() > endBefore.y() + 60);

    canvas.release({200, 120});
    CHECK(canvas.node(1).position == QPointF(200, 120));
    CHECK(canvas.steps() == 1);

    canvas.undo();
    CHECK(canvas.session() == before);
    CHECK(relationEnd() == endBefore);
}

TEST_CASE("A pointer that trembles on a click moves nothing")
{
    Canvas canvas(test::threePeople());

    canvas.drag({200, 0}, {203, 2});

    CHECK(canvas.steps() == 0);
    CHECK(canvas.selection.onlyNode() == canvas.node(1).id);
}

TEST_CASE("Several selected nodes are dragged together, and the help-seeker stays in the middle")
{
    Canvas canvas(test::threePeople());
    canvas.key(Qt::Key_A, Qt::ControlModifier);

    canvas.drag({200, 0}, {200, 50});

    CHECK(canvas.node(0).position == QPointF(0, 0));
    CHECK(canvas.node(1).position == QPointF(200, 50));
    CHECK(canvas.node(2).position == QPointF(-200, 50));
    canvas.undo();
    CHECK(canvas.node(2).position == QPointF(-200, 0));
}

TEST_CASE("Pulling the handle of a node to another one connects them and selects the relation")
{
    Canvas canvas(test::threePeople());
    canvas.click({-200, 0});

    canvas.drag(Canvas::handleOf(canvas.node(2)), {200, 0});

    REQUIRE(canvas.network().relations.size() == 2);
    CHECK(canvas.network().relations[1].from == canvas.node(2).id);
    CHECK(canvas.network().relations[1].to == canvas.node(1).id);
    CHECK(canvas.selection.onlyRelation() == canvas.network().relations[1].id);
    canvas.undo();
    CHECK(canvas.network().relations.size() == 1);
}

TEST_CASE("Pulling a relation that is already there opens it instead of deleting it")
{
    Canvas canvas(test::threePeople());

    canvas.drag({0, 0}, {200, 0}); // the help-seeker cannot be moved, so pulling there connects

    CHECK(canvas.steps() == 0);
    CHECK(canvas.selection.onlyRelation() == canvas.network().relations[0].id);
}

TEST_CASE("Pulling a relation to nothing draws a node there and asks its name, as one step")
{
    Canvas canvas(test::threePeople());
    const domain::Session before = canvas.session();
    canvas.panel.setQuestion(domain::Question::WhereTo);
    canvas.click({200, 0});

    canvas.drag(Canvas::handleOf(canvas.node(1)), {240, 160});
    canvas.type(u"héél"_s);
    canvas.key(Qt::Key_Return);

    REQUIRE(canvas.network().nodes.size() == 4);
    CHECK(canvas.node(3).label == u"héél"_s);
    CHECK(canvas.node(3).position == QPointF(240, 160));
    CHECK(canvas.node(3).question == domain::Question::WhereTo);
    CHECK(canvas.network().relations.last().from == canvas.node(1).id);
    CHECK(canvas.steps() == 1);

    canvas.undo();
    CHECK(canvas.session() == before);
}

TEST_CASE("3, 8: Whatever interrupts a drag leaves no trace of it")
{
    Canvas canvas(test::threePeople());
    const domain::Session before = canvas.session();
    const auto start = GENERATE(QPointF(200, 0), QPointF(0, 0), QPointF(150, 150)); // move, connect, encircle
    canvas.press(start);
    canvas.move({100, 100});
    canvas.move({90, 120});

    SECTION("the Esc key")
    {
        canvas.key(Qt::Key_Escape);
    }
    SECTION("undo")
    {
        canvas.key(Qt::Key_Z, Qt::ControlModifier);
    }
    SECTION("a letter that is a shortcut")
    {
        canvas.key(Qt::Key_N);
        canvas.key(Qt::Key_Escape);
    }
    SECTION("another button")
    {
        canvas.press({90, 120}, Qt::RightButton);
        canvas.release({90, 120}, Qt::RightButton);
    }
    SECTION("the window changing size")
    {
        canvas.panel.resize(900, 650);
    }
    SECTION("the focus going elsewhere")
    {
        canvas.view.clearFocus();
    }
    SECTION("the key that locks")
    {
        QAction lock;
        lock.setShortcut(u"Ctrl+L"_s);
        canvas.window.addAction(&lock);
        QObject::connect(&lock, &QAction::triggered, &canvas.panel, [&] { canvas.panel.hide(); });
        canvas.key(Qt::Key_L, Qt::ControlModifier);
        CHECK_FALSE(canvas.panel.isVisible());
        canvas.panel.show();
    }
    SECTION("the drawing being hidden, as when the program locks")
    {
        canvas.panel.hide();
        canvas.panel.show();
    }

    canvas.move({-90, 130});
    canvas.release({-90, 130});
    CHECK(canvas.session() == before);
    CHECK(canvas.steps() == 0);
    for (const QGraphicsItem* item : canvas.view.scene()->items())
        CHECK(item->zValue() < 3); // no line, loop or ghost is left
    for (qsizetype i = 0; i < canvas.network().nodes.size(); ++i)
        CHECK(canvas.view.items(canvas.at(canvas.node(i).position)).size() >= 1);
}

TEST_CASE("A change from elsewhere during a drag ends the drag and is kept")
{
    Canvas canvas(test::threePeople());
    canvas.press({200, 0});
    canvas.move({100, 100});

    canvas.editor.setNodeLabel(canvas.node(2).id, u"Samira"_s);
    canvas.release({100, 100});

    CHECK(canvas.node(1).position == QPointF(200, 0));
    CHECK(canvas.node(2).label == u"Samira"_s);
}

TEST_CASE("13, 20: A double click on nothing draws one node with the caret in its label")
{
    Canvas canvas;

    canvas.doubleClick({150, 100});
    canvas.type(u"slapen"_s);
    CHECK(canvas.node(1).label == u"slapen"_s); // already, before Enter
    canvas.key(Qt::Key_Return);

    REQUIRE(canvas.network().nodes.size() == 2);
    CHECK(canvas.node(1).position == QPointF(150, 100));
    CHECK(canvas.node(1).kind == domain::NodeKind::Theme);
    CHECK_FALSE(canvas.caret()->isVisible());
    CHECK(canvas.focused() == &canvas.view);
    CHECK(canvas.steps() == 1);
    canvas.undo();
    CHECK(canvas.network().nodes.size() == 1);
}

TEST_CASE("A double click on a node edits its label, and Esc puts back what it was")
{
    Canvas canvas(test::threePeople());

    canvas.doubleClick({200, 0});
    canvas.type(u"zusje"_s);
    CHECK(canvas.node(1).label == u"zusje"_s);
    canvas.key(Qt::Key_Escape);
    CHECK(canvas.node(1).label == u"zus"_s);
    CHECK(canvas.steps() == 0);

    canvas.doubleClick({200, 0});
    canvas.type(u"zusje"_s);
    canvas.click({0, 200}); // going elsewhere keeps it
    CHECK(canvas.node(1).label == u"zusje"_s);
    CHECK_FALSE(canvas.caret()->isVisible());
    canvas.undo();
    CHECK(canvas.node(1).label == u"zus"_s);
}

TEST_CASE("Leaving a label for another field keeps the label, and the caret stays in that field")
{
    Canvas canvas(test::threePeople());
    QLineEdit notes(&canvas.window);
    notes.setGeometry(0, 0, 100, 30);
    notes.show();
    canvas.doubleClick({200, 0});
    canvas.type(u"zusje"_s);

    QTest::mouseClick(&notes, Qt::LeftButton);
    notes.setFocus();

    CHECK(canvas.node(1).label == u"zusje"_s);
    CHECK_FALSE(canvas.caret()->isVisible());
    CHECK(notes.hasFocus());
    CHECK(canvas.selection.onlyNode() == canvas.node(1).id);
}

TEST_CASE("Undo while a label is open is the window's, and the caret follows")
{
    Canvas canvas(test::threePeople());
    canvas.doubleClick({200, 0});
    canvas.type(u"ab"_s);

    canvas.key(Qt::Key_Z, Qt::ControlModifier);

    CHECK(canvas.node(1).label == u"zus"_s);
    CHECK(canvas.caret()->text() == u"zus"_s);
    CHECK(canvas.editor.undoStack().canRedo()); // a field's own undo would have been one more edit
}

TEST_CASE("A label that is open closes when its node is undone")
{
    Canvas canvas;
    canvas.doubleClick({150, 100});

    canvas.undo();

    CHECK_FALSE(canvas.caret()->isVisible());
    CHECK(canvas.network().nodes.size() == 1);
}

TEST_CASE("Shift adds to the selection, and a click on nothing selects nothing")
{
    Canvas canvas(test::threePeople());

    canvas.click({200, 0});
    canvas.click({-200, 0}, Qt::ShiftModifier);
    CHECK(canvas.selection.nodes() == QSet{canvas.node(1).id, canvas.node(2).id});
    canvas.click({200, 0}, Qt::ShiftModifier);
    CHECK(canvas.selection.onlyNode() == canvas.node(2).id);

    canvas.click({100, 0}); // on the relation
    CHECK(canvas.selection.onlyRelation() == canvas.network().relations[0].id);
    canvas.click({0, 150});
    CHECK(canvas.selection.isEmpty());
    CHECK(canvas.steps() == 0);
}

TEST_CASE("A loop around things selects them, whatever its form, and Shift adds them to the others")
{
    Canvas canvas(test::threePeople());
    const auto draw = [&](const QList<QPointF>& loop, Qt::KeyboardModifiers modifiers) {
        canvas.press(loop.first(), Qt::LeftButton, modifiers);
        for (const QPointF position : loop)
            canvas.move(position);
        canvas.release(loop.last());
    };
    const QList<QPointF> aroundZus{{120, 60}, {120, -60}, {280, -60}, {280, 60}}; // it closes by itself
    const QList<QPointF> aroundSam{{-120, 60}, {-280, 60}, {-280, -60}, {-120, -60}, {-120, 60}};
    const QList<QPointF> belowNoor{{-150, 100}, {150, 100}, {290, -60}, {300, 150}, {-300, 150}, {-290, -60}};

    draw(aroundZus, {});
    CHECK(canvas.selection.nodes() == QSet{canvas.node(1).id});
    draw(aroundSam, Qt::ShiftModifier);
    CHECK(canvas.selection.nodes() == QSet{canvas.node(1).id, canvas.node(2).id});
    draw(belowNoor, {}); // which a frame around the same could not leave out
    CHECK_FALSE(canvas.selection.nodes().contains(canvas.node(0).id));
    draw(aroundSam + aroundSam, {}); // twice around is around
    CHECK(canvas.selection.onlyNode() == canvas.node(2).id);
    CHECK(canvas.steps() == 0);
}

TEST_CASE("16: The wheel zooms at the pointer, from 25 to 400 percent")
{
    Canvas canvas(test::threePeople());
    const QPointF pointer(300, 150);
    const QPointF before = canvas.view.mapToScene(pointer.toPoint());
    const auto turn = [&](int notches) {
        QWheelEvent event(pointer, canvas.view.viewport()->mapToGlobal(pointer), {}, {0, 120 * notches}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas.view.viewport(), &event);
    };

    turn(1);
    CHECK(qAbs(canvas.view.zoom() - 1.2) < 0.001);
    CHECK(QLineF(canvas.view.mapToScene(pointer.toPoint()), before).length() < 2);
    turn(30);
    CHECK(canvas.view.zoom() == 4);
    CHECK(QLineF(canvas.view.mapToScene(pointer.toPoint()), before).length() < 2);
    turn(-60);
    CHECK(canvas.view.zoom() == 0.25);

    canvas.view.fit();
    CHECK(canvas.view.zoom() == 1); // never larger than life
}

TEST_CASE("The sheet is pushed with the middle button, or the left one and the space bar")
{
    Canvas canvas(test::threePeople());
    const QPoint before = canvas.at({0, 0});

    QTest::mousePress(canvas.view.viewport(), Qt::MiddleButton, {}, {400, 300});
    QMouseEvent move(QEvent::MouseMove, QPointF(430, 320), canvas.view.viewport()->mapToGlobal(QPointF(430, 320)),
                     Qt::NoButton, Qt::MiddleButton, {});
    QCoreApplication::sendEvent(canvas.view.viewport(), &move);
    QTest::mouseRelease(canvas.view.viewport(), Qt::MiddleButton, {}, {430, 320});
    CHECK(canvas.at({0, 0}) == before + QPoint(30, 20));

    QTest::keyPress(&canvas.view, Qt::Key_Space);
    const QPoint node = canvas.at({200, 0});
    QTest::mousePress(canvas.view.viewport(), Qt::LeftButton, {}, node);
    QMouseEvent again(QEvent::MouseMove, QPointF(node) - QPointF(30, 20),
                      canvas.view.viewport()->mapToGlobal(QPointF(node) - QPointF(30, 20)), Qt::NoButton,
                      Qt::LeftButton, {});
    QCoreApplication::sendEvent(canvas.view.viewport(), &again);
    QTest::mouseRelease(canvas.view.viewport(), Qt::LeftButton, {}, node - QPoint(30, 20));
    QTest::keyRelease(&canvas.view, Qt::Key_Space);
    CHECK(canvas.at({0, 0}) == before);
    CHECK(canvas.steps() == 0);
}

TEST_CASE("A kind taken from the palette is drawn where the sheet is clicked")
{
    Canvas canvas;
    auto* button = canvas.panel.findChildren<widgets::KindButton*>().at(1);
    REQUIRE(button->kind() == domain::NodeKind::Person);

    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(button->isChecked());
    canvas.move({100, 120}, {});
    canvas.click({100, 120});
    CHECK_FALSE(button->isChecked());
    canvas.type(u"zus"_s);
    canvas.key(Qt::Key_Return);

    REQUIRE(canvas.network().nodes.size() == 2);
    CHECK(canvas.node(1).kind == domain::NodeKind::Person);
    CHECK(canvas.node(1).position == QPointF(100, 120));
    CHECK(canvas.node(1).label == u"zus"_s);
    CHECK(canvas.steps() == 1);

    QTest::mouseClick(button, Qt::LeftButton);
    canvas.key(Qt::Key_Escape);
    CHECK_FALSE(button->isChecked());
}

TEST_CASE("10: A kind carried from the palette is drawn where it is dropped, and nowhere else")
{
    Canvas canvas;
    auto* button = canvas.panel.findChildren<widgets::KindButton*>().at(1);
    const auto moveTo = [&](QPoint globalPosition) {
        QMouseEvent event(QEvent::MouseMove, QPointF(button->mapFromGlobal(globalPosition)), QPointF(globalPosition),
                          Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(button, &event);
    };
    const QPoint onSheet = canvas.view.viewport()->mapToGlobal(canvas.at({120, -80}));

    QTest::mousePress(button, Qt::LeftButton);
    moveTo(onSheet);
    CHECK(canvas.network().nodes.size() == 1);

    SECTION("on the sheet")
    {
        QTest::mouseRelease(button, Qt::LeftButton, {}, button->mapFromGlobal(onSheet));
        REQUIRE(canvas.network().nodes.size() == 2);
        CHECK(canvas.node(1).position == QPointF(120, -80));
        CHECK(canvas.caret()->isVisible());
    }
    SECTION("beside it")
    {
        const QPoint beside = canvas.panel.mapToGlobal(QPoint(20, 20));
        moveTo(beside);
        QTest::mouseRelease(button, Qt::LeftButton, {}, button->mapFromGlobal(beside));
        CHECK(canvas.network().nodes.size() == 1);
    }
    SECTION("given up with Esc")
    {
        QTest::keyClick(button, Qt::Key_Escape);
        QTest::mouseRelease(button, Qt::LeftButton, {}, button->mapFromGlobal(onSheet));
        CHECK(canvas.network().nodes.size() == 1);
    }
}

TEST_CASE("A double click on a name opens that name and draws nothing new")
{
    Canvas canvas(test::threePeople());
    const qsizetype before = canvas.network().nodes.size();
    const domain::DrawnNode node = canvas.node(1);
    const QPointF name = node.position + QPointF(0, 34); // under its shape

    canvas.doubleClick(name);

    CHECK(canvas.network().nodes.size() == before);
    REQUIRE(canvas.caret()->isVisible());
    CHECK(canvas.caret()->text() == node.label);
}

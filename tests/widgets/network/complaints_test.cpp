// What people complain about in other programs that draw networks, by the numbers of the list that was made of it, as
// far as no other test is about it.

#include "widgets/network/canvas.h"

using namespace Qt::StringLiterals;
using test::Canvas;

TEST_CASE("5: What is being typed in a label is kept when the drawing is put away, as when the program locks")
{
    Canvas canvas(test::threePeople());
    canvas.doubleClick({200, 0});
    canvas.type(u"zusj"_s);

    canvas.panel.hide();

    CHECK(canvas.node(1).label == u"zusj"_s);
    canvas.undo();
    CHECK(canvas.node(1).label == u"zus"_s);
}

TEST_CASE("8: A relation that is being drawn can be cancelled")
{
    Canvas canvas(test::threePeople());
    const domain::Session before = canvas.session();
    const QPointF handle = Canvas::handleOf(canvas.node(2));
    canvas.click({-200, 0});

    SECTION("by dropping it where it began")
    {
        canvas.press(handle);
        canvas.move({0, 100});
        canvas.move({-200, 0});
        canvas.release({-200, 0});
    }
    SECTION("with Esc while it is pulled")
    {
        canvas.press(handle);
        canvas.move({150, 20});
        canvas.key(Qt::Key_Escape);
        canvas.release({200, 0});
    }
    SECTION("with Esc while a name is typed")
    {
        canvas.key(Qt::Key_R);
        canvas.type(u"zu"_s);
        canvas.key(Qt::Key_Escape);
        canvas.key(Qt::Key_Return); // edits the label of what is selected
        canvas.key(Qt::Key_Escape);
    }
    SECTION("by pointing at something else while a name is typed")
    {
        canvas.key(Qt::Key_R);
        canvas.type(u"zu"_s);
        canvas.view.clearFocus();
        canvas.view.setFocus();
        canvas.key(Qt::Key_Return);
        canvas.key(Qt::Key_Escape);
    }

    CHECK(canvas.session() == before);
    CHECK(canvas.steps() == 0);
}

TEST_CASE("9: Nothing stays armed behind somebody's back")
{
    Canvas canvas(test::threePeople());
    const domain::Session before = canvas.session();

    SECTION("a relation, when the node it comes from is gone")
    {
        canvas.selection.selectNode(canvas.node(2).id);
        canvas.key(Qt::Key_R);
        canvas.editor.removeFromDrawing({canvas.node(2).id}, {});
        const domain::Session without = canvas.session();
        canvas.key(Qt::Key_Tab);
        canvas.key(Qt::Key_Return);
        canvas.click({200, 0});
        CHECK(canvas.session() == without);
        canvas.undo();
    }
    SECTION("a relation that is pulled, when the node it comes from is undone")
    {
        const auto neef = canvas.editor.addNode(domain::NodeKind::Person, u"neef"_s, {0, 200}, {});
        canvas.selection.selectNode(neef);
        canvas.press({40, 200});
        canvas.move({100, 100});
        canvas.undo();
        canvas.move({190, 0});
        canvas.release({200, 0});
    }
    SECTION("a kind to draw, when the drawing was put away")
    {
        canvas.view.armKind(domain::NodeKind::Place);
        canvas.panel.hide();
        canvas.panel.show();
        canvas.click({0, 150});
    }

    CHECK(canvas.session() == before);
    CHECK_FALSE(canvas.view.armedKind());
}

TEST_CASE("10: A node that is dropped outside the part that is seen is not lost")
{
    Canvas canvas(test::threePeople());
    canvas.press({200, 0});
    canvas.move({300, 0});
    const QPoint underTheInspector(canvas.at({250, 0}).x(), canvas.view.viewport()->height() + 60);
    const QPointF place = canvas.view.mapToScene(underTheInspector);
    canvas.move(place);
    canvas.release(place);

    CHECK(canvas.network().nodes.size() == 3);
    CHECK_FALSE(canvas.view.visibleSheet().contains(canvas.node(1).position));
    canvas.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(canvas.view.visibleSheet().contains(canvas.node(1).position));
    canvas.undo();
    CHECK(canvas.node(1).position == QPointF(200, 0));
}

TEST_CASE("12: A relation can be removed by itself, and goes with either of its nodes")
{
    Canvas canvas(test::threePeople());
    const domain::Session before = canvas.session();

    canvas.click({100, 0});
    canvas.key(Qt::Key_Delete);
    CHECK(canvas.network().relations.isEmpty());
    CHECK(canvas.network().nodes.size() == 3);
    canvas.undo();
    CHECK(canvas.session() == before);

    canvas.key(Qt::Key_A, Qt::ControlModifier);
    canvas.key(Qt::Key_Delete);
    CHECK(canvas.network().relations.isEmpty());
    CHECK(canvas.session().relations.isEmpty());
    CHECK(canvas.network().nodes.size() == 1); // the help-seeker
    canvas.undo();
    CHECK(canvas.session() == before);
}

TEST_CASE("13: A second Enter draws nothing more")
{
    Canvas canvas;
    canvas.key(Qt::Key_N);
    canvas.type(u"zus"_s);
    canvas.key(Qt::Key_Return);
    canvas.key(Qt::Key_Return); // opens the label again
    canvas.key(Qt::Key_Return);

    REQUIRE(canvas.network().nodes.size() == 2);
    CHECK(canvas.node(1).label == u"zus"_s);
    CHECK(canvas.steps() == 1);
}

TEST_CASE("14: What is dragged over other things is not tied to them, and pulling a relation copies nothing")
{
    domain::Network network = test::threePeople();
    network.groups.append(test::group(u"thuis"_s, {network.nodes[1].id}));
    Canvas canvas(network);

    canvas.drag({-200, 0}, {100, 4}); // onto the relation between the two others
    canvas.drag({100, 4}, {202, 4});  // and into the group, on top of its member
    CHECK(canvas.node(2).position == QPointF(202, 4));
    CHECK(canvas.network().relations == network.relations);
    CHECK(canvas.network().groups == network.groups);

    canvas.undo();
    canvas.undo();
    canvas.click({-200, 0});
    canvas.drag(Canvas::handleOf(canvas.node(2)), {200, 0});
    CHECK(canvas.network().nodes.size() == 3);
    CHECK(canvas.network().relations.size() == 2);
    CHECK(canvas.node(1).position == QPointF(200, 0));
}

TEST_CASE("15: The handle of a node can be used from any distance")
{
    Canvas canvas(test::threePeople());
    for (const double zoom : {0.25, 1.0, 2.0}) {
        canvas.view.zoomTo(zoom);
        canvas.view.centerOn(0, 0);
        canvas.selection.selectNode(canvas.node(2).id);

        canvas.drag(Canvas::handleOf(canvas.node(2)), {0, 0});

        CHECK(canvas.network().relations.size() == 2);
        CHECK(canvas.network().relations.last().from == canvas.node(2).id);
        canvas.undo();
    }
}

TEST_CASE("15: Each relation has a direction of its own, and a second line between two things is not lost but opens "
          "the first")
{
    Canvas canvas(test::threePeople());
    const auto second = canvas.editor.connectNodes(canvas.node(0).id, canvas.node(2).id);
    canvas.editor.setDirection(second, domain::Direction::Forward);
    CHECK(canvas.network().relations[0].direction == domain::Direction::None);
    CHECK(canvas.network().relations[1].direction == domain::Direction::Forward);

    canvas.selection.clear();
    canvas.drag({0, 0}, {200, 0});
    CHECK(canvas.network().relations.size() == 2);
    CHECK(canvas.selection.onlyRelation() == canvas.network().relations[0].id);
}

TEST_CASE("19: A relation has words of its own, written where it lies")
{
    Canvas canvas(test::threePeople());

    canvas.doubleClick({100, 0});
    canvas.type(u"belt vaak"_s);
    canvas.key(Qt::Key_Return);

    CHECK(canvas.network().relations[0].label == u"belt vaak"_s);
    CHECK(canvas.steps() == 1);
    canvas.undo();
    CHECK(canvas.network().relations[0].label.isEmpty());
}

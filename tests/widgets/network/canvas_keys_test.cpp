#include "widgets/network/canvas.h"
#include "widgets/network/places.h"

using namespace Qt::StringLiterals;
using test::Canvas;

TEST_CASE("A network is drawn by keyboard alone")
{
    Canvas canvas;
    canvas.key(Qt::Key_N);
    canvas.type(u"zus"_s);
    canvas.key(Qt::Key_Return);
    CHECK(canvas.steps() == 1);
    canvas.key(Qt::Key_R);
    canvas.key(Qt::Key_Tab);
    canvas.key(Qt::Key_Return);
    canvas.key(Qt::Key_1);

    REQUIRE(canvas.network().nodes.size() == 2);
    CHECK(canvas.node(1).label == u"zus"_s);
    REQUIRE(canvas.network().relations.size() == 1);
    CHECK(canvas.network().relations[0].from == canvas.node(1).id);
    CHECK(canvas.network().relations[0].to == canvas.node(0).id);
    CHECK(canvas.network().relations[0].quality == domain::RelationQuality::Supportive);

    canvas.key(Qt::Key_0);
    CHECK_FALSE(canvas.network().relations[0].quality);
    canvas.undo();
    canvas.undo();
    CHECK_FALSE(canvas.network().relations[0].quality);
    canvas.undo();
    CHECK(canvas.network().relations.isEmpty());
}

TEST_CASE("A relation is drawn by typing the name of the other, even when the name is new")
{
    Canvas canvas(test::threePeople());
    canvas.selection.selectNode(canvas.node(1).id);

    canvas.key(Qt::Key_R);
    canvas.type(u"sA"_s);
    canvas.key(Qt::Key_Return);
    REQUIRE(canvas.network().relations.size() == 2);
    CHECK(canvas.network().relations[1].to == canvas.node(2).id);

    canvas.selection.selectNode(canvas.node(1).id);
    canvas.key(Qt::Key_R);
    canvas.type(u"neef"_s);
    canvas.key(Qt::Key_Return);
    REQUIRE(canvas.network().nodes.size() == 4);
    CHECK(canvas.node(3).label == u"neef"_s);
    CHECK(canvas.network().relations.last().to == canvas.node(3).id);
    canvas.undo();
    CHECK(canvas.network().nodes.size() == 3);
    CHECK(canvas.network().relations.size() == 2);

    canvas.selection.selectNode(canvas.node(1).id);
    canvas.key(Qt::Key_R);
    canvas.type(u"n1"_s); // neither the shortcut for new nor that for supportive
    canvas.key(Qt::Key_Escape);
    CHECK(canvas.network().nodes.size() == 3);
    CHECK(canvas.network().relations.size() == 2);
    CHECK(canvas.selection.onlyNode() == canvas.node(1).id);
}

TEST_CASE("Esc in the first name of something takes it away again, and there is nothing to undo")
{
    Canvas canvas(test::threePeople());
    const domain::Session before = canvas.session();

    SECTION("drawn by a key")
    {
        canvas.key(Qt::Key_N);
    }
    SECTION("drawn by a double click, with some letters written")
    {
        canvas.doubleClick({150, 150});
        canvas.type(u"bu"_s);
    }
    SECTION("drawn by pulling a relation out of somebody")
    {
        canvas.click({200, 0}); // chosen, so that the dot is there
        canvas.drag(Canvas::handleOf(canvas.node(1)), {240, 160});
    }
    REQUIRE(canvas.network().nodes.size() == 4);
    REQUIRE(canvas.caret()->isVisible());
    canvas.key(Qt::Key_Escape);

    CHECK(canvas.session() == before);
    CHECK(canvas.steps() == 0);
    CHECK_FALSE(canvas.caret()->isVisible());
    CHECK(canvas.focused() == &canvas.view);
    CHECK(canvas.selection.nodes().isEmpty());
}

TEST_CASE("Esc in the name of what stood there leaves it, also where it has no name or got one just now")
{
    Canvas canvas(test::threePeople());
    canvas.key(Qt::Key_N);
    canvas.key(Qt::Key_Return);
    REQUIRE(canvas.network().nodes.size() == 4);

    canvas.key(Qt::Key_F2);
    REQUIRE(canvas.caret()->isVisible());
    canvas.type(u"buurman"_s);
    canvas.key(Qt::Key_Escape);
    REQUIRE(canvas.network().nodes.size() == 4);
    CHECK(canvas.node(3).label.isEmpty());

    canvas.key(Qt::Key_N);
    canvas.type(u"tante"_s);
    canvas.key(Qt::Key_Return);
    canvas.key(Qt::Key_F2);
    canvas.type(u"oom"_s);
    canvas.key(Qt::Key_Escape);
    REQUIRE(canvas.network().nodes.size() == 5);
    CHECK(canvas.node(4).label == u"tante"_s);
    CHECK(canvas.steps() == 2);
}

TEST_CASE("Tab goes from the help-seeker clockwise and then on out of the drawing")
{
    domain::Network network = test::threePeople(); // zus on the right, Sam on the left
    Canvas canvas(network);

    canvas.key(Qt::Key_Tab);
    CHECK(canvas.selection.onlyNode() == canvas.node(0).id);
    canvas.key(Qt::Key_Tab);
    CHECK(canvas.selection.onlyNode() == canvas.node(1).id);
    canvas.key(Qt::Key_Tab);
    CHECK(canvas.selection.onlyNode() == canvas.node(2).id);
    canvas.key(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(canvas.selection.onlyNode() == canvas.node(1).id);
    canvas.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(canvas.selection.onlyNode() == canvas.node(0).id);

    canvas.selection.selectNode(canvas.node(2).id);
    canvas.key(Qt::Key_Tab);
    CHECK(canvas.focused() != &canvas.view);
}

TEST_CASE("Arrow keys nudge what is selected, and a run of them is one step")
{
    Canvas canvas(test::threePeople());
    canvas.key(Qt::Key_A, Qt::ControlModifier);

    canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Down, Qt::ShiftModifier);

    CHECK(canvas.node(0).position == QPointF(0, 0));
    CHECK(canvas.node(1).position == QPointF(216, 32));
    CHECK(canvas.steps() == 1);
    canvas.undo();
    CHECK(canvas.node(1).position == QPointF(200, 0));
}

TEST_CASE("Del removes what is selected with its relations, without asking, and undo brings it back")
{
    Canvas canvas(test::threePeople());
    const domain::Session before = canvas.session();
    canvas.click({200, 0});

    canvas.key(Qt::Key_Delete);
    CHECK(canvas.network().nodes.size() == 2);
    CHECK(canvas.network().relations.isEmpty());
    CHECK(canvas.selection.isEmpty());

    canvas.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(canvas.session() == before);

    canvas.click({0, 0});
    canvas.key(Qt::Key_Delete);
    CHECK(canvas.session() == before); // the help-seeker stays
}

TEST_CASE("Letters and digits in a label are letters and digits")
{
    Canvas canvas(test::threePeople());
    canvas.click({100, 0});
    canvas.key(Qt::Key_F2);
    REQUIRE(canvas.caret()->isVisible());

    canvas.key(Qt::Key_N);
    canvas.key(Qt::Key_R);
    canvas.key(Qt::Key_1);
    canvas.key(Qt::Key_Backspace);
    canvas.key(Qt::Key_Return);

    CHECK(canvas.network().nodes.size() == 3);
    CHECK(canvas.network().relations[0].label == u"nr"_s);
    CHECK_FALSE(canvas.network().relations[0].quality);
    CHECK(canvas.steps() == 1);
}

TEST_CASE("Influence goes up and down by key, each node from where it was")
{
    domain::Network network = test::threePeople();
    network.nodes[1].influence = 1;
    Canvas canvas(network);
    canvas.key(Qt::Key_A, Qt::ControlModifier);

    canvas.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(canvas.node(1).influence == 2);
    CHECK(canvas.node(2).influence == 0);
    CHECK_FALSE(canvas.node(0).influence);
    CHECK(canvas.steps() == 1);

    canvas.key(Qt::Key_Down, Qt::AltModifier);
    canvas.undo();
    canvas.undo();
    CHECK(canvas.network() == network);
}

TEST_CASE("E walks along the relations of a node, and keys zoom and fit")
{
    Canvas canvas(test::lifeOfNoor());
    canvas.selection.selectNode(canvas.node(3).id); // with two relations

    canvas.key(Qt::Key_E);
    CHECK(canvas.selection.onlyRelation() == canvas.network().relations[2].id);
    canvas.key(Qt::Key_E);
    CHECK(canvas.selection.onlyRelation() == canvas.network().relations[6].id);
    canvas.key(Qt::Key_E);
    CHECK(canvas.selection.onlyRelation() == canvas.network().relations[2].id);

    canvas.key(Qt::Key_1, Qt::ControlModifier);
    CHECK(canvas.view.zoom() == 1);
    canvas.key(Qt::Key_Plus);
    CHECK(canvas.view.zoom() > 1.19);
    canvas.key(Qt::Key_Minus);
    canvas.key(Qt::Key_Minus);
    CHECK(canvas.view.zoom() < 0.84);
    canvas.key(Qt::Key_0, Qt::ControlModifier);
    const QRectF seen = canvas.view.mapToScene(canvas.view.viewport()->rect()).boundingRect();
    for (const domain::DrawnNode& node : canvas.network().nodes)
        CHECK(seen.contains(node.position));
    CHECK(canvas.steps() == 0);
}

TEST_CASE("11: New nodes find a place where they cover nothing")
{
    domain::Network network = test::emptyDrawing();
    for (int i = 0; i < 40; ++i) {
        const QPointF place = widgets::freePlace(network, {0, 0});
        for (const domain::DrawnNode& node : network.nodes)
            CHECK(QLineF(node.position, place).length() > 80);
        network.nodes.append(test::node(domain::NodeKind::Theme, {}, place, {}));
    }
}

#include "support/shown.h"
#include "widgets/network/canvas.h"

#include <QMenu>
#include <QPointingDevice>
#include <QScreen>
#include <QTabletEvent>
#include <QTouchEvent>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using test::Canvas;

namespace {

// A canvas under fingers and a pen. Positions are in the scene, as they are now.
struct HandCanvas : Canvas
{
    using Canvas::Canvas;

    ~HandCanvas() { penLeaves(); }

    static QPointingDevice& touchScreen()
    {
        static QPointingDevice* device = QTest::createTouchDevice();
        return *device;
    }

    QTest::QTouchEventWidgetSequence fingers() { return QTest::touchEvent(view.viewport(), &touchScreen()); }
    void fingerDown(QPointF position) { fingers().press(1, at(position), view.viewport()); }
    void fingerTo(QPointF position) { fingers().move(1, at(position), view.viewport()); }
    void fingerUp(QPointF position) { fingers().release(1, at(position), view.viewport()); }

    void tap(QPointF position)
    {
        fingerDown(position);
        fingerUp(position);
    }

    void fingerDrag(QPointF from, QPointF to)
    {
        const QPoint start = at(from); // the sheet may move under the finger
        const QPoint end = at(to);
        fingers().press(1, start, view.viewport());
        fingers().move(1, (start + end) / 2, view.viewport());
        fingers().move(1, end, view.viewport());
        fingers().release(1, end, view.viewport());
    }

    void cancelTouch()
    {
        QTouchEvent event(QEvent::TouchCancel, &touchScreen());
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    void pen(QEvent::Type type, QPointF position, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        static const QPointingDevice device(u"pen"_s, 7, QInputDevice::DeviceType::Stylus,
                                            QPointingDevice::PointerType::Pen, QInputDevice::Capability::Position, 1,
                                            2);
        const QPointF local = at(position);
        QTabletEvent event(type, &device, local, view.viewport()->mapToGlobal(local), 0.5, 0, 0, 0, 0, 0, {}, button,
                           buttons);
        const bool isAboutTheDesk =
            type == QEvent::TabletEnterProximity || type == QEvent::TabletLeaveProximity; // and not about a widget
        QCoreApplication::sendEvent(isAboutTheDesk ? static_cast<QObject*>(qApp) : view.viewport(), &event);
    }
    void penComes() { pen(QEvent::TabletEnterProximity, {}, Qt::NoButton, Qt::NoButton); }
    void penLeaves() { pen(QEvent::TabletLeaveProximity, {}, Qt::NoButton, Qt::NoButton); }
    void penOver(QPointF position) { pen(QEvent::TabletMove, position, Qt::NoButton, Qt::NoButton); }
    void penDown(QPointF position) { pen(QEvent::TabletPress, position, Qt::LeftButton, Qt::LeftButton); }
    void penTo(QPointF position) { pen(QEvent::TabletMove, position, Qt::NoButton, Qt::LeftButton); }
    void penUp(QPointF position) { pen(QEvent::TabletRelease, position, Qt::LeftButton, Qt::NoButton); }

    void penDrag(QPointF from, QPointF to)
    {
        penDown(from);
        penTo((from + to) / 2);
        penTo(to);
        penUp(to);
    }

    QMenu* menu() const
    {
        for (QMenu* menu : view.findChildren<QMenu*>()) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("A finger selects with a tap and moves a node as one step")
{
    HandCanvas canvas(test::threePeople());
    const domain::Session before = canvas.session();

    canvas.tap({-200, 0});
    CHECK(canvas.selection.onlyNode() == canvas.node(2).id);
    CHECK(canvas.focused() == &canvas.view);
    canvas.tap({0, 150});
    CHECK(canvas.selection.isEmpty());
    CHECK(canvas.steps() == 0);

    canvas.fingerDrag({200, 0}, {200, 120});
    CHECK(canvas.node(1).position == QPointF(200, 120));
    CHECK(canvas.steps() == 1);
    canvas.undo();
    CHECK(canvas.session() == before);
}

TEST_CASE("A finger leaves the caret in a word that is half written along")
{
    HandCanvas canvas(test::threePeople());
    auto& word = test::child<QLineEdit>(canvas.panel, "word");
    word.setFocus();
    canvas.type(u"we"_s);

    canvas.fingerDrag({-200, 0}, {-200, 90});
    CHECK(canvas.focused() == &word);
    CHECK(canvas.node(2).position == QPointF(-200, 90));

    canvas.key(Qt::Key_Return);
    CHECK(canvas.node(3).label == u"we"_s);
}

TEST_CASE("A finger pulls a relation to another node, and to nothing for a new one")
{
    HandCanvas canvas(test::threePeople());
    const domain::Session before = canvas.session();

    canvas.tap({-200, 0});
    canvas.fingerDrag(Canvas::handleOf(canvas.node(2)), {200, 0});
    REQUIRE(canvas.network().relations.size() == 2);
    CHECK(canvas.network().relations[1].from == canvas.node(2).id);
    CHECK(canvas.network().relations[1].to == canvas.node(1).id);
    canvas.undo();
    CHECK(canvas.session() == before);

    canvas.fingerDrag({0, 0}, {0, 160}); // from the help-seeker, who stays
    canvas.type(u"werk"_s);
    canvas.key(Qt::Key_Return);
    REQUIRE(canvas.network().nodes.size() == 4);
    CHECK(canvas.node(3).label == u"werk"_s);
    CHECK(canvas.node(3).position == QPointF(0, 160));
    CHECK(canvas.steps() == 1);
    canvas.undo();
    CHECK(canvas.session() == before);
}

TEST_CASE("13: A double tap draws one node and no second one, however often it is tapped")
{
    HandCanvas canvas;
    const domain::Session before = canvas.session();

    canvas.tap({150, 100});
    canvas.tap({150, 100});
    REQUIRE(canvas.caret()->isVisible());
    canvas.tap({150, 100});
    canvas.tap({150, 100});
    canvas.type(u"slapen"_s);
    canvas.key(Qt::Key_Return);

    REQUIRE(canvas.network().nodes.size() == 2);
    CHECK(canvas.node(1).label == u"slapen"_s);
    CHECK(canvas.node(1).position == QPointF(150, 100));
    while (canvas.editor.undoStack().canUndo())
        canvas.undo();
    CHECK(canvas.session() == before);
}

TEST_CASE("A kind taken from the palette is drawn where a finger taps or the pen does")
{
    HandCanvas canvas;

    canvas.view.armKind(domain::NodeKind::Person);
    canvas.tap({100, 120});
    canvas.view.armKind(domain::NodeKind::Place);
    canvas.penDown({-100, 120});
    canvas.penUp({-100, 120});

    REQUIRE(canvas.network().nodes.size() == 3);
    CHECK(canvas.node(1).kind == domain::NodeKind::Person);
    CHECK(canvas.node(1).position == QPointF(100, 120));
    CHECK(canvas.node(2).kind == domain::NodeKind::Place);
    CHECK_FALSE(canvas.view.armedKind());
    canvas.undo();
    canvas.undo();
    CHECK(canvas.network().nodes.size() == 1);
}

TEST_CASE("A finger trembles more than the mouse before it drags, and a pen less")
{
    HandCanvas canvas(test::threePeople());
    canvas.view.zoomTo(1);

    canvas.fingerDrag({200, 0}, {207, 0});
    canvas.penDrag({200, 0}, {202, 0});
    canvas.drag({200, 0}, {204, 0});
    CHECK(canvas.steps() == 0);

    canvas.penDrag({200, 0}, {204, 0});
    CHECK(canvas.node(1).position == QPointF(204, 0));
    canvas.drag({204, 0}, {210, 0});
    CHECK(canvas.node(1).position == QPointF(210, 0));
    canvas.fingerDrag({210, 0}, {219, 0});
    CHECK(canvas.node(1).position == QPointF(219, 0));
    CHECK(canvas.steps() == 3);
}

TEST_CASE("16: Two fingers zoom where they are and push the sheet, without touching what is drawn")
{
    HandCanvas canvas(test::threePeople());
    const domain::Session before = canvas.session();
    canvas.view.zoomTo(1);
    const QPoint first(300, 200);
    const QPoint second(400, 200);
    const QPointF between = canvas.view.mapToScene(QPoint(350, 200));
    auto* sheet = canvas.view.viewport();

    canvas.fingers().press(1, first, sheet);
    canvas.fingers().move(1, first, sheet).press(2, second, sheet);
    canvas.fingers().move(1, first - QPoint(50, 0), sheet).move(2, second + QPoint(50, 0), sheet);
    CHECK(qAbs(canvas.view.zoom() - 2) < 0.01);
    CHECK(QLineF(canvas.view.mapToScene(QPoint(350, 200)), between).length() < 1);

    canvas.fingers().move(1, QPoint(290, 240), sheet).move(2, QPoint(490, 240), sheet);
    CHECK(QLineF(canvas.view.mapToScene(QPoint(390, 240)), between).length() < 1);
    canvas.fingers().release(1, QPoint(290, 240), sheet).release(2, QPoint(490, 240), sheet);
    CHECK(canvas.session() == before);
    CHECK(canvas.steps() == 0);

    canvas.tap({-200, 0}); // and then one finger is one finger again
    CHECK(canvas.selection.onlyNode() == canvas.node(2).id);
}

TEST_CASE("16: The sheet does not jump when one of two fingers leaves it, and the other goes on pushing")
{
    HandCanvas canvas(test::threePeople());
    auto* sheet = canvas.view.viewport();
    canvas.fingers().press(1, QPoint(300, 200), sheet);
    canvas.fingers().move(1, QPoint(300, 200), sheet).press(2, QPoint(400, 200), sheet);
    const QPoint before = canvas.at({0, 0});

    canvas.fingers().move(1, QPoint(300, 200), sheet).release(2, QPoint(400, 200), sheet);
    canvas.fingers().move(1, QPoint(300, 200), sheet);
    CHECK(canvas.at({0, 0}) == before);
    canvas.fingers().move(1, QPoint(330, 220), sheet);
    CHECK(canvas.at({0, 0}) == before + QPoint(30, 20));
    canvas.fingers().release(1, QPoint(330, 220), sheet);
    CHECK(canvas.steps() == 0);
}

TEST_CASE("A gesture of a finger that is broken off leaves no trace")
{
    HandCanvas canvas(test::threePeople());
    const domain::Session before = canvas.session();
    auto* sheet = canvas.view.viewport();
    canvas.fingerDown({200, 0});
    canvas.fingerTo({150, 80});
    canvas.fingerTo({100, 100});
    CHECK(canvas.session() == before);

    SECTION("by the system")
    {
        canvas.cancelTouch();
    }
    SECTION("by a second finger")
    {
        canvas.fingers().move(1, canvas.at({100, 100}), sheet).press(2, canvas.at({-100, 100}), sheet);
        canvas.fingers().move(1, canvas.at({100, 100}), sheet).release(2, canvas.at({-100, 100}), sheet);
    }
    SECTION("by a whole hand")
    {
        canvas.fingers()
            .move(1, canvas.at({100, 100}), sheet)
            .press(2, QPoint(10, 300), sheet)
            .press(3, QPoint(60, 300), sheet);
    }
    SECTION("by a pen that comes near")
    {
        canvas.penComes();
    }
    SECTION("by Esc")
    {
        canvas.key(Qt::Key_Escape);
    }
    SECTION("by undo")
    {
        canvas.key(Qt::Key_Z, Qt::ControlModifier);
    }
    SECTION("by a mouse button")
    {
        canvas.press({0, 200}, Qt::RightButton);
    }
    SECTION("because the drawing is hidden, as when the program locks")
    {
        canvas.panel.hide();
        canvas.panel.show();
    }

    canvas.fingerTo({-90, 130});
    canvas.fingerUp({-90, 130});
    CHECK(canvas.session() == before);
    CHECK(canvas.steps() == 0);
    for (const QGraphicsItem* item : canvas.view.scene()->items())
        CHECK(item->zValue() < 3); // no line or loop is left
}

TEST_CASE("More than two fingers are a hand, which does nothing")
{
    HandCanvas canvas(test::threePeople());
    auto* sheet = canvas.view.viewport();
    const QPoint before = canvas.at({0, 0});
    const double zoom = canvas.view.zoom();

    canvas.fingers()
        .press(1, QPoint(300, 200), sheet)
        .press(2, QPoint(350, 200), sheet)
        .press(3, QPoint(400, 220), sheet);
    canvas.fingers().move(1, QPoint(200, 200), sheet).move(2, QPoint(380, 240), sheet).move(3, QPoint(500, 260), sheet);
    canvas.fingers()
        .move(1, QPoint(200, 200), sheet)
        .move(2, QPoint(380, 240), sheet)
        .release(3, QPoint(500, 260), sheet);
    canvas.fingers().move(1, QPoint(100, 200), sheet).move(2, QPoint(480, 240), sheet);
    canvas.fingers().release(1, QPoint(100, 200), sheet).release(2, QPoint(480, 240), sheet);

    CHECK(canvas.at({0, 0}) == before);
    CHECK(canvas.view.zoom() == zoom);
    CHECK(canvas.selection.isEmpty());
    CHECK(canvas.steps() == 0);
}

TEST_CASE("A finger that comes in from the edge of the screen, as of a hand that holds a tablet, does nothing")
{
    HandCanvas canvas(test::threePeople());
    canvas.tap({-200, 0});
    const int edge = canvas.view.screen()->geometry().right() - 2;
    const QPoint position = canvas.view.viewport()->mapFromGlobal(QPoint(edge, 300));

    canvas.fingers().press(1, position, canvas.view.viewport());
    canvas.fingers().release(1, position, canvas.view.viewport());

    CHECK(canvas.selection.onlyNode() == canvas.node(2).id);
}

TEST_CASE("Holding a finger or the pen still opens the menu for what is under it, and is no tap")
{
    HandCanvas canvas(test::threePeople());
    const bool withPen = GENERATE(false, true);
    const domain::Session before = canvas.session();

    withPen ? canvas.penDown({200, 0}) : canvas.fingerDown({200, 0});
    REQUIRE(QTest::qWaitFor([&] { return canvas.menu() != nullptr; }, 3000));
    CHECK(canvas.selection.onlyNode() == canvas.node(1).id);
    CHECK(canvas.menu()->actions() == canvas.panel.actions());
    QAction* remove = nullptr;
    for (QAction* action : canvas.menu()->actions()) {
        if (action->text() == u"Remove"_s)
            remove = action;
    }
    REQUIRE(remove);

    withPen ? canvas.penTo({100, 100}) : canvas.fingerTo({100, 100});
    withPen ? canvas.penUp({100, 100}) : canvas.fingerUp({100, 100});
    CHECK(canvas.session() == before);
    CHECK(canvas.menu());

    canvas.menu()->setActiveAction(remove);
    QTest::keyClick(canvas.menu(), Qt::Key_Return);
    CHECK(canvas.network().nodes.size() == 2);
    canvas.undo();
    CHECK(canvas.session() == before);
}

TEST_CASE("A finger that moves before half a second gets no menu")
{
    HandCanvas canvas(test::threePeople());

    canvas.fingerDown({200, 0});
    canvas.fingerTo({200, 60});
    CHECK_FALSE(QTest::qWaitFor([&] { return canvas.menu() != nullptr; }, 700));
    canvas.fingerUp({200, 60});

    CHECK(canvas.node(1).position == QPointF(200, 60));
}

TEST_CASE("A pen draws as the mouse does, and its other button opens the menu")
{
    HandCanvas canvas(test::threePeople());
    const domain::Session before = canvas.session();
    canvas.penComes();

    canvas.penOver({-200, 0}); // its handle appears, as it does for the mouse
    canvas.penDrag(Canvas::handleOf(canvas.node(2)), {200, 0});
    CHECK(canvas.network().relations.size() == 2);
    canvas.penDrag({200, 0}, {180, 120});
    CHECK(canvas.node(1).position == QPointF(180, 120));
    CHECK(canvas.steps() == 2);
    canvas.undo();
    canvas.undo();
    CHECK(canvas.session() == before);

    canvas.pen(QEvent::TabletPress, {-200, 0}, Qt::RightButton, Qt::RightButton);
    canvas.pen(QEvent::TabletRelease, {-200, 0}, Qt::RightButton, Qt::NoButton);
    REQUIRE(canvas.menu());
    CHECK(canvas.selection.onlyNode() == canvas.node(2).id);
    CHECK(canvas.session() == before);
}

TEST_CASE("29: While a pen is near, a finger pushes the sheet and never edits")
{
    HandCanvas canvas(test::threePeople());
    const domain::Session before = canvas.session();
    const QPoint middle = canvas.at({0, 0});

    canvas.penComes();
    canvas.fingerDrag({-200, 0}, {-160, 30});
    CHECK(canvas.session() == before);
    CHECK(canvas.selection.isEmpty());
    CHECK(canvas.at({0, 0}) == middle + QPoint(40, 30));
    canvas.tap({150, 150});
    canvas.tap({150, 150});
    CHECK(canvas.session() == before);

    canvas.penLeaves();
    canvas.fingerDrag({-200, 0}, {-200, 90});
    CHECK(canvas.node(2).position == QPointF(-200, 90));
}

TEST_CASE("4, 29: A hand that rests on the sheet while the pen draws does nothing, before nor after")
{
    HandCanvas canvas(test::threePeople());
    canvas.penComes();
    const QPoint middle = canvas.at({0, 0});
    const bool handWasFirst = GENERATE(true, false);

    if (handWasFirst)
        canvas.fingerDown({-100, 100});
    canvas.penDown({200, 0});
    if (!handWasFirst)
        canvas.fingerDown({-100, 100});
    canvas.penTo({200, 60});
    canvas.fingerTo({-140, 130});
    canvas.penTo({200, 120});
    canvas.penUp({200, 120});
    canvas.fingerTo({-160, 140});
    canvas.fingerUp({-160, 140});

    CHECK(canvas.node(1).position == QPointF(200, 120));
    CHECK(canvas.steps() == 1);
    CHECK(canvas.at({0, 0}) == middle);
    canvas.undo();
    CHECK(canvas.node(1).position == QPointF(200, 0));
}

#include "drawing/node_shape.h"
#include "widgets/network/canvas.h"
#include "widgets/network/changes_panel.h"
#include "widgets/network/join_chip.h"
#include "widgets/network/states_bar.h"

#include <QGraphicsItem>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using domain::Snapshot;
using test::Canvas;
using test::threePeople;

namespace {

// The drawing panel with its bar of states, list of changes and marks.
struct Panel : Canvas
{
    using Canvas::Canvas;

    QToolButton& button(const QString& name) { return *panel.findChild<QToolButton*>(name); }
    using Canvas::press;
    void press(const QString& name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
    widgets::ChangesPanel& changes() { return *panel.findChild<widgets::ChangesPanel*>(); }
    QStringList sentences()
    {
        QStringList sentences;
        for (int row = 0; row < changes().count(); ++row)
            sentences.append(changes().item(row)->text());
        return sentences;
    }
    widgets::StatesBar& bar() { return *panel.findChild<widgets::StatesBar*>(); }
    widgets::JoinChip& chip() { return *view.viewport()->findChild<widgets::JoinChip*>(); }
    QAction& action(const QString& text)
    {
        const QList<QAction*> actions = view.actions();
        return **std::ranges::find_if(actions, [&](const QAction* action) { return action->text() == text; });
    }
    const domain::DrawnNode* drawn(const QString& label)
    {
        const auto found = std::ranges::find(network().nodes, label, &domain::Node::label);
        return found == network().nodes.end() ? nullptr : &*found;
    }
};

domain::Network grouped()
{
    domain::Network network = threePeople();
    network.nodes.append(test::node(domain::NodeKind::Person, u"tante"_s, {200, -180}, {}));
    network.groups = {test::group(u"thuis"_s, {network.nodes[1].id, network.nodes[3].id})};
    return network;
}

} // namespace

TEST_CASE("V goes from now to what is wished for, to what is different, and back")
{
    Panel canvas(threePeople());
    CHECK_FALSE(canvas.bar().isVisible());

    canvas.key(Qt::Key_V);
    CHECK(canvas.editor.shown() == Snapshot::Desired);
    CHECK(canvas.network().nodes.size() == 3);
    CHECK(canvas.bar().isVisible());
    CHECK(canvas.button(u"desired"_s).isChecked());
    CHECK_FALSE(canvas.changes().isVisible());

    canvas.drag({200, 0}, {100, 0});
    canvas.click({-200, 0});
    canvas.key(Qt::Key_Delete);
    const qsizetype items = canvas.view.scene()->items().size();
    canvas.key(Qt::Key_V);
    CHECK(canvas.changes().isVisible());
    CHECK(canvas.sentences() == QStringList{u"Closer: zus"_s, u"Gone: Sam"_s});
    CHECK(canvas.view.scene()->items().size() == items + 1); // the ghost

    canvas.key(Qt::Key_V);
    CHECK(canvas.editor.shown() == Snapshot::Now);
    CHECK(canvas.drawn(u"zus"_s)->position == QPointF(200, 0));
    CHECK(canvas.drawn(u"Sam"_s));
    CHECK_FALSE(canvas.changes().isVisible());
}

TEST_CASE("21: What is different is told in words, follows the drawing, and selects what it names")
{
    Panel canvas(threePeople());
    canvas.key(Qt::Key_V);
    canvas.key(Qt::Key_V);
    CHECK(canvas.sentences() == QStringList{u"Nothing is different."_s});

    canvas.doubleClick({0, 200});
    canvas.type(u"koor"_s);
    canvas.key(Qt::Key_Return);
    canvas.click({100, 0});
    canvas.key(Qt::Key_1);
    CHECK(canvas.sentences() == QStringList{u"New: koor"_s, u"Noor – zus: from not filled in to supportive"_s});

    const QRect first = canvas.changes().visualItemRect(canvas.changes().item(0));
    QTest::mouseClick(canvas.changes().viewport(), Qt::LeftButton, {}, first.center());
    CHECK(canvas.selection.onlyNode() == canvas.drawn(u"koor"_s)->id);

    canvas.undo();
    canvas.undo();
    CHECK(canvas.sentences() == QStringList{u"Nothing is different."_s});
    CHECK(canvas.editor.shown() == Snapshot::Desired);
}

TEST_CASE("The bar goes from one state to another, and stays on the one that is shown")
{
    Panel canvas(threePeople());
    canvas.action(u"Draw how it is wished to be"_s).trigger();
    canvas.action(u"Draw how it is at a later talk"_s).trigger();
    CHECK(canvas.editor.shown() == Snapshot::FollowUp);

    canvas.press(u"now"_s);
    CHECK(canvas.editor.shown() == Snapshot::Now);
    canvas.press(u"now"_s);
    CHECK(canvas.button(u"now"_s).isChecked());
    CHECK_FALSE(canvas.button(u"compare"_s).isVisible()); // no beginning was kept

    canvas.press(u"follow_up"_s);
    canvas.action(u"Throw this drawing away"_s).trigger();
    CHECK(canvas.editor.shown() == Snapshot::Now);
    CHECK_FALSE(canvas.button(u"follow_up"_s).isVisible());
    CHECK_FALSE(canvas.action(u"Throw this drawing away"_s).isEnabled());
}

TEST_CASE("What was kept as the beginning is what now is compared with")
{
    Panel canvas(threePeople());
    canvas.action(u"Keep this as the beginning"_s).trigger();
    canvas.drag({-200, 0}, {-320, 0});

    canvas.press(u"compare"_s);
    CHECK(canvas.sentences() == QStringList{u"Further away: Sam"_s});
    canvas.press(u"compare"_s);
    CHECK_FALSE(canvas.changes().isVisible());
}

TEST_CASE("G puts what is selected in a group and asks its name, as one step")
{
    Panel canvas(threePeople());
    const domain::Session before = canvas.session();
    canvas.click({200, 0});
    canvas.click({-200, 0}, Qt::ShiftModifier);

    canvas.key(Qt::Key_G);
    canvas.type(u"thuis"_s);
    canvas.key(Qt::Key_Return);
    REQUIRE(canvas.network().groups.size() == 1);
    CHECK(canvas.network().groups[0].name == u"thuis"_s);
    CHECK(canvas.network().groups[0].members == QList{canvas.node(1).id, canvas.node(2).id});

    canvas.undo();
    CHECK(canvas.session() == before);
}

TEST_CASE("A click on the name of a group selects its members, a double click edits it")
{
    Panel canvas(grouped());
    const QPointF name(200, -180 - drawing::nodeRadius - 16 - 8);

    canvas.click(name);
    CHECK(canvas.selection.nodes() == QSet{canvas.node(1).id, canvas.node(3).id});

    canvas.doubleClick(name);
    canvas.type(u"familie"_s);
    canvas.key(Qt::Key_Return);
    CHECK(canvas.network().groups[0].name == u"familie"_s);

    canvas.click(name);
    canvas.key(Qt::Key_G, Qt::ShiftModifier);
    CHECK(canvas.network().groups.isEmpty());
}

TEST_CASE("14: What is dropped in a group does not join it, but may")
{
    Panel canvas(grouped());
    canvas.drag({-200, 0}, {200, -90});
    CHECK(canvas.network().groups[0].members.size() == 2);
    REQUIRE(canvas.chip().isVisible());
    CHECK(canvas.chip().text().contains(u"thuis"_s));

    SECTION("a click on the question joins, as a step of its own")
    {
        QTest::mouseClick(&canvas.chip(), Qt::LeftButton);
        CHECK(canvas.network().groups[0].members.size() == 3);
        CHECK(canvas.steps() == 2);
        CHECK_FALSE(canvas.chip().isVisible());
    }
    SECTION("the next edit takes the question away")
    {
        canvas.undo();
        CHECK_FALSE(canvas.chip().isVisible());
        CHECK(canvas.drawn(u"Sam"_s)->position == QPointF(-200, 0));
    }
    SECTION("it goes by itself")
    {
        CHECK(QTest::qWaitFor([&] { return !canvas.chip().isVisible(); }, 4'000));
        CHECK(canvas.network().groups[0].members.size() == 2);
    }
}

TEST_CASE("Nothing asks when a node is dropped outside every group, or moves within its own")
{
    Panel canvas(grouped());
    canvas.drag({-200, 0}, {-200, 90});
    CHECK_FALSE(canvas.chip().isVisible());
    canvas.drag({200, 0}, {200, -20});
    CHECK_FALSE(canvas.chip().isVisible());
}

TEST_CASE("The square brackets move what is selected a ring in or out, when there are rings")
{
    Panel canvas(threePeople());
    canvas.click({200, 0});
    canvas.key(Qt::Key_BracketRight);
    CHECK(canvas.steps() == 0);

    canvas.action(u"Three rings"_s).trigger();
    CHECK(canvas.action(u"Three rings"_s).isChecked());
    CHECK_FALSE(canvas.action(u"Empty sheet"_s).isChecked());
    canvas.key(Qt::Key_BracketRight);
    CHECK(canvas.node(1).ring == 2);
    canvas.key(Qt::Key_BracketLeft);
    CHECK(canvas.node(1).ring == 1);
    canvas.key(Qt::Key_BracketLeft);
    CHECK(canvas.node(1).ring == 1);
    CHECK(canvas.steps() == 3);

    canvas.action(u"Three rings"_s).trigger();
    CHECK(canvas.action(u"Three rings"_s).isChecked());
    canvas.undo();
    canvas.undo();
    canvas.undo();
    CHECK(canvas.action(u"Empty sheet"_s).isChecked());
    CHECK(canvas.node(1).position == QPointF(200, 0));
}

TEST_CASE("The rings are on the sheet, and all of them are in view")
{
    Panel canvas(threePeople());
    const auto colourAt = [&](QPointF position) {
        return canvas.view.viewport()->grab().toImage().pixelColor(canvas.at(position));
    };
    CHECK(colourAt({120, 100}) == drawing::paper);

    canvas.action(u"Rings with four parts"_s).trigger();
    canvas.view.fit();

    CHECK(colourAt({120, 100}) != drawing::paper); // in the inner ring
    CHECK(colourAt({100, 250}) == drawing::paper); // in the one within it
    CHECK(colourAt({400, 0}) != drawing::paper);   // on the line between two parts
    const QRectF visible = canvas.view.mapToScene(canvas.view.viewport()->rect()).boundingRect();
    CHECK(visible.contains(QRectF(-421, -421, 842, 842)));
}

TEST_CASE("Support and death are marked below the sheet, for all that is selected")
{
    Panel canvas(threePeople());
    canvas.click({200, 0});
    canvas.press(u"practical"_s);
    CHECK(canvas.node(1).supports == QSet{domain::Support::Practical});

    canvas.click({-200, 0}, Qt::ShiftModifier);
    CHECK_FALSE(canvas.button(u"practical"_s).isChecked()); // not of both
    canvas.press(u"practical"_s);
    canvas.press(u"deceased"_s);
    CHECK(canvas.node(2).supports == QSet{domain::Support::Practical});
    CHECK(canvas.node(2).deceased);
    canvas.press(u"practical"_s);
    CHECK(canvas.node(1).supports.isEmpty());
    CHECK(canvas.steps() == 4);

    canvas.click({0, 0});
    CHECK_FALSE(canvas.button(u"deceased"_s).isEnabled());
}

TEST_CASE("The groups of a node are chosen below the sheet")
{
    Panel canvas(grouped());
    canvas.click({-200, 0});
    QMenu& menu = *canvas.button(u"groups"_s).menu();
    emit menu.aboutToShow();
    REQUIRE(menu.actions().size() == 1);
    CHECK_FALSE(menu.actions().first()->isChecked());

    menu.actions().first()->trigger();
    CHECK(canvas.network().groups[0].members.size() == 3);
    emit menu.aboutToShow();
    menu.actions().first()->trigger();
    CHECK(canvas.network().groups[0].members.size() == 2);
}

TEST_CASE("Delete takes a node out of one state, with Ctrl out of all")
{
    Panel canvas(threePeople());
    canvas.key(Qt::Key_V);
    canvas.click({200, 0});
    canvas.key(Qt::Key_Delete);
    CHECK_FALSE(canvas.drawn(u"zus"_s));
    CHECK(canvas.session().nodes.size() == 3);

    canvas.click({-200, 0});
    canvas.key(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(canvas.session().nodes.size() == 2);
}

TEST_CASE("A half-done drag is undone when another state comes on the sheet")
{
    Panel canvas(threePeople());
    canvas.key(Qt::Key_V);
    canvas.drag({200, 0}, {200, 150});
    Canvas& base = canvas;
    base.press({-200, 0});
    canvas.move({-150, 60});
    canvas.editor.show(Snapshot::Now);
    canvas.release({-150, 60});

    CHECK(canvas.drawn(u"Sam"_s)->position == QPointF(-200, 0));
    CHECK(canvas.drawn(u"zus"_s)->position == QPointF(200, 0));
    canvas.editor.show(Snapshot::Desired);
    CHECK(canvas.drawn(u"Sam"_s)->position == QPointF(-200, 0));
}

TEST_CASE("Choosing a sheet with rings paints them at once, all in view, and an empty sheet takes them away")
{
    Panel canvas(threePeople());
    canvas.view.zoomTo(1.1);
    const auto inFirstRing = [&] {
        QCoreApplication::processEvents();
        return canvas.view.viewport()->grab().toImage().pixelColor(canvas.at({100, -100}));
    };
    CHECK(inFirstRing() == Qt::white);

    canvas.action(u"Three rings"_s).trigger();
    CHECK(inFirstRing() != Qt::white);
    CHECK(canvas.view.visibleSheet().contains(QRectF(-420, -420, 840, 840)));

    canvas.action(u"Empty sheet"_s).trigger();
    CHECK(inFirstRing() == Qt::white);
    canvas.undo();
    CHECK(inFirstRing() != Qt::white);
}

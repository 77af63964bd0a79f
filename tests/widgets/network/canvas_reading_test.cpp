#include "support/screen_reader.h"
#include "support/shown.h"
#include "widgets/network/canvas.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using test::Canvas;

namespace {

struct ReadCanvas : Canvas
{
    test::ScreenReader reader;
    QAccessibleInterface& list = test::ScreenReader::find(view);

    using Canvas::Canvas;

    QStringList nodes() const { return test::ScreenReader::namesIn(list, QAccessible::ListItem); }
    QAccessibleInterface& item(int index) const { return *list.child(index); }
};

} // namespace

TEST_CASE("27: A screen reader finds every node of the drawing, with its kind, influence and relations")
{
    const ReadCanvas canvas(test::lifeOfNoor());

    CHECK(canvas.list.role() == QAccessible::List);
    CHECK(canvas.list.text(QAccessible::Name) == u"Network drawing, 13 element(s), 10 relation(s)"_s);
    const QStringList nodes = canvas.nodes();
    REQUIRE(nodes.size() == 13);
    CHECK(nodes[0].startsWith(u"Noor, help-seeker, supportive both ways with mijn zus Zoë (belt vaak), changing with "
                              "moeder, neutral with vriendinnen van het koor, strained from slecht slapen, "));
    CHECK(nodes[2] == u"moeder, person, is in the way, changing with Noor, cut off with scheiding van mijn ouders"_s);
    CHECK(nodes[8]
          == u"bewindvoering, organisation, makes no difference, strained with Noor, wished for to weer "
             "zelfstandig wonen"_s);
    CHECK(nodes[10] == u"doorzetten, talent, no relations"_s);
}

TEST_CASE("27: What a screen reader finds follows every step of a drawing, back and forth")
{
    ReadCanvas canvas;
    CHECK(canvas.nodes() == QStringList{u"(help-seeker), no relations"_s});

    canvas.key(Qt::Key_N);
    CHECK(canvas.nodes().last() == u"(theme), no relations"_s);
    canvas.type(u"zus"_s);
    canvas.key(Qt::Key_Return);
    CHECK(canvas.nodes().last() == u"zus, theme, no relations"_s);
    canvas.editor.setNodeKind(canvas.node(1).id, domain::NodeKind::Person);
    canvas.key(Qt::Key_Up, Qt::AltModifier);
    canvas.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(canvas.nodes().last() == u"zus, person, helps, no relations"_s);

    canvas.key(Qt::Key_R);
    canvas.key(Qt::Key_Tab);
    canvas.key(Qt::Key_Return);
    CHECK(canvas.nodes()
          == QStringList{u"(help-seeker), relation with zus"_s, u"zus, person, helps, relation with (help-seeker)"_s});
    canvas.key(Qt::Key_3);
    CHECK(canvas.nodes().last() == u"zus, person, helps, strained with (help-seeker)"_s);
    CHECK(canvas.list.text(QAccessible::Name) == u"Network drawing, 2 element(s), 1 relation(s)"_s);

    canvas.editor.setSheet(domain::Sheet::Rings);
    canvas.editor.moveNodes({{canvas.node(1).id, {0, -250}}});
    CHECK(canvas.nodes().last() == u"zus, person, ring 2, close, helps, strained with (help-seeker)"_s);
    canvas.editor.setSheet(domain::Sheet::RingsAndSectors);
    CHECK(canvas.nodes().last() == u"zus, person, ring 2, close, friends, helps, strained with (help-seeker)"_s);
    canvas.editor.moveNodes({{canvas.node(1).id, {0, -600}}});
    CHECK(canvas.nodes().last() == u"zus, person, outside the rings, helps, strained with (help-seeker)"_s);
    canvas.editor.addGroup({canvas.node(1).id});
    canvas.editor.setGroupName(canvas.network().groups[0].id, u"thuis"_s);
    canvas.editor.markDeceased({canvas.node(1).id});
    canvas.editor.addSupport({canvas.node(1).id}, domain::Support::Advice);
    canvas.editor.addSupport({canvas.node(1).id}, domain::Support::Company);
    const QStringList whole = canvas.nodes();
    CHECK(
        whole.last()
        == u"zus, person, deceased, outside the rings, helps, gives company, advice, in group thuis, strained with (help-seeker)"_s);

    canvas.editor.removeFromDrawing({canvas.node(1).id}, {});
    CHECK(canvas.nodes() == QStringList{u"(help-seeker), no relations"_s});
    canvas.undo();
    CHECK(canvas.nodes() == whole);
    while (canvas.editor.undoStack().canUndo())
        canvas.undo();
    CHECK(canvas.nodes() == QStringList{u"(help-seeker), no relations"_s});
    CHECK(canvas.list.text(QAccessible::Name) == u"Network drawing, 1 element(s), 0 relation(s)"_s);
}

TEST_CASE("A node that is gone leaves nothing for a screen reader to hold on to")
{
    ReadCanvas canvas(test::threePeople());
    QAccessibleInterface& zus = canvas.item(1);
    CHECK(&canvas.item(1) == &zus); // one and the same, as often as it is asked for
    const QAccessible::Id id = QAccessible::uniqueId(&zus);
    REQUIRE(QAccessible::accessibleInterface(id));

    canvas.editor.removeFromDrawing({canvas.node(1).id}, {});
    CHECK_FALSE(QAccessible::accessibleInterface(id));
    CHECK(canvas.list.childCount() == 3); // Noor, Sam and the sheet

    canvas.undo();
    CHECK(canvas.item(1).text(QAccessible::Name) == u"zus, person, relation with Noor"_s);
}

TEST_CASE("A drawing that is closed is gone for a screen reader as well")
{
    QAccessible::Id list = 0;
    QAccessible::Id node = 0;
    const test::ScreenReader reader;
    {
        Canvas canvas(test::threePeople());
        list = QAccessible::uniqueId(&test::ScreenReader::find(canvas.view));
        node = QAccessible::uniqueId(test::ScreenReader::find(canvas.view).child(1));
        REQUIRE(QAccessible::accessibleInterface(node));
    }
    CHECK_FALSE(QAccessible::accessibleInterface(list));
    CHECK_FALSE(QAccessible::accessibleInterface(node));
}

TEST_CASE("28: Nodes are where they are on the screen, also after the sheet is pushed and zoomed")
{
    ReadCanvas canvas(test::threePeople());
    canvas.window.move(120, 90);
    const auto onScreen = [&](QPointF place) { return canvas.view.viewport()->mapToGlobal(canvas.at(place)); };

    for (const double zoom : {1.0, 2.5}) {
        canvas.view.zoomTo(zoom);
        canvas.view.centerOn(150, 20);
        QAccessibleInterface& zus = canvas.item(1);
        CHECK((zus.rect().center() - onScreen({200, 0})).manhattanLength() <= 4);
        CHECK(qAbs(zus.rect().width() - 48 * zoom) < 6);
        CHECK(canvas.list.childAt(onScreen({200, 0}).x(), onScreen({200, 0}).y()) == &zus);
        CHECK_FALSE(canvas.list.childAt(onScreen({100, 0}).x(), onScreen({100, 0}).y()));
        CHECK(canvas.list.indexOfChild(&zus) == 1);
        CHECK(zus.parent() == &canvas.list);
        CHECK(zus.window() == canvas.window.windowHandle());
    }
    CHECK_FALSE(canvas.item(0).state().offscreen);
    canvas.view.zoomTo(4);
    canvas.view.centerOn(0, 0);
    CHECK(canvas.item(1).state().offscreen);
}

TEST_CASE("28: The node that has the keyboard is the one a screen reader is at")
{
    ReadCanvas canvas(test::threePeople());
    CHECK(canvas.list.focusChild() == &canvas.list); // nothing is selected

    canvas.key(Qt::Key_Tab);
    canvas.key(Qt::Key_Tab);
    CHECK(canvas.list.focusChild() == &canvas.item(1));
    CHECK(canvas.item(1).state().focused);
    CHECK(canvas.item(1).state().selected);
    CHECK(canvas.item(1).state().focusable);
    CHECK_FALSE(canvas.item(0).state().focused);

    canvas.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(canvas.item(2).state().selected);
    CHECK_FALSE(canvas.item(2).state().focused);

    canvas.selection.selectNode(canvas.node(2).id);
    canvas.view.clearFocus();
    CHECK_FALSE(canvas.item(2).state().focused);
}

// Only where there is a bus for assistive technology, see with_screen_reader.sh.
TEST_CASE("28: A screen reader is told of what comes, goes, changes and gets the keyboard", "[.screen-reader]")
{
    ReadCanvas canvas(test::threePeople());
    test::ScreenReader::waitForBus();
    const auto told = [](const QString& event) {
        QCoreApplication::processEvents();
        const QStringList heard = test::ScreenReader::heard();
        INFO(heard.join(u'\n').toStdString());
        CHECK(heard.contains(event));
    };
    const QString zus = u"zus, person, relation with Noor"_s;

    canvas.selection.selectNode(canvas.node(1).id);
    told(u"Focus: "_s + zus);
    canvas.selection.clear();
    told(u"StateChanged: "_s + zus);
    canvas.selection.selectNode(canvas.node(1).id);
    canvas.view.clearFocus();
    canvas.view.setFocus();
    told(u"Focus: "_s + zus);
    canvas.editor.setInfluence({canvas.node(1).id}, 2);
    told(u"NameChanged: zus, person, helps a lot, relation with Noor"_s);
    canvas.undo();
    told(u"NameChanged: "_s + zus);
    canvas.editor.setInfluence({canvas.node(2).id}, 2);
    told(u"NameChanged: Sam: helps a lot"_s); // the sentence that is said
    canvas.editor.removeFromDrawing({canvas.node(1).id}, {});
    told(u"ObjectDestroyed: "_s + zus);
    canvas.undo();
    told(u"ObjectCreated: "_s + zus);
    canvas.editor.removeFromDrawing({canvas.node(1).id}, {});
    told(u"NameChanged: Network drawing, 2 element(s), 0 relation(s)"_s);
}

TEST_CASE("A screen reader can go to a node by itself")
{
    ReadCanvas canvas(test::threePeople());
    canvas.view.clearFocus();
    QAccessibleActionInterface* actions = canvas.item(2).actionInterface();
    REQUIRE(actions);

    actions->doAction(QAccessibleActionInterface::setFocusAction());

    CHECK(canvas.focused() == &canvas.view);
    CHECK(canvas.selection.onlyNode() == canvas.node(2).id);
}

TEST_CASE("What happens in the drawing is said in a few words")
{
    ReadCanvas canvas(test::threePeople());
    const auto said = [&] {
        auto& label = test::child<QLabel>(canvas.view, "said");
        QString words = label.text();
        label.clear();
        return words;
    };

    const auto neef = canvas.editor.addNode(domain::NodeKind::Person, u"neef"_s, {0, 200}, {});
    CHECK(said() == u"neef drawn"_s);
    canvas.editor.setInfluence({neef}, 2);
    CHECK(said() == u"neef: helps a lot"_s);
    const auto relation = canvas.editor.connectNodes(neef, canvas.node(1).id);
    CHECK(said() == u"neef: relation with zus"_s);
    canvas.editor.setQuality({relation}, domain::RelationQuality::Changing);
    CHECK(said() == u"neef: changing with zus"_s);
    canvas.editor.setNodeLabel(neef, u"neefje"_s);
    CHECK(said().isEmpty()); // the letters were heard already
    canvas.editor.nudgeNodes({neef}, {8, 0});
    CHECK(said().isEmpty());
    canvas.editor.removeFromDrawing({neef}, {});
    CHECK(said() == u"neefje removed"_s);
    canvas.undo();
    canvas.selection.selectRelation(relation);
    CHECK(said() == u"neefje: changing with zus"_s);
    canvas.editor.removeFromDrawing({}, {relation});
    CHECK(said() == u"neefje: changing with zus removed"_s);
}

TEST_CASE("Untangling, or why nothing moves, is said in a sentence")
{
    ReadCanvas canvas(test::threePeople());
    const auto& said = test::child<QLabel>(canvas.view, "said");
    canvas.key(Qt::Key_U);
    CHECK(said.text() == u"Everything stands where somebody put it, so nothing moves"_s);

    canvas.click({200, 0});
    canvas.key(Qt::Key_U, Qt::ShiftModifier);
    CHECK(said.text() == u"May get another place"_s);
    canvas.editor.connectNodes(canvas.node(1).id, canvas.node(2).id);
    canvas.key(Qt::Key_U);
    CHECK(said.text() == u"Untangled, 1 thing(s) moved"_s);
}

TEST_CASE("The caret in a label and the hint over the sheet can be read")
{
    ReadCanvas canvas(test::threePeople());
    QAccessibleInterface& sheet = *canvas.list.child(3);

    canvas.doubleClick({200, 0});
    QAccessibleInterface& caret = test::ScreenReader::find(*canvas.caret());
    CHECK(caret.text(QAccessible::Name) == u"Label"_s);
    CHECK(caret.text(QAccessible::Value) == u"zus"_s);
    CHECK(caret.parent() == &sheet);
    CHECK(canvas.list.indexOfChild(&sheet) == 3);
    CHECK(canvas.list.focusChild() == &caret);

    canvas.key(Qt::Key_Return);
    canvas.key(Qt::Key_R);
    CHECK_FALSE(test::ScreenReader::namesIn(sheet, QAccessible::StaticText).filter(u"Esc"_s).isEmpty());
}

#include "support/shown.h"
#include "widgets/network/canvas.h"
#include "widgets/network/network_scene.h"

#include <QLabel>
#include <QMenu>
#include <QProxyStyle>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

using domain::PlacedBy;

// Four people whose relations cross, the first of them put there by hand and the others by the program.
domain::Network tangled()
{
    domain::Network network = test::emptyDrawing();
    const QList<QPointF> places{{-220, -160}, {220, 160}, {-220, 160}, {220, -160}};
    for (const QPointF place : places)
        network.nodes.append(test::node(domain::NodeKind::Person, u"iemand"_s, place, {}));
    for (qsizetype i = 2; i < network.nodes.size(); ++i)
        network.nodes[i].placedBy = PlacedBy::Program;
    network.relations = {test::relation(network.nodes[1], network.nodes[2], {}),
                         test::relation(network.nodes[3], network.nodes[4], {})};
    return network;
}

// Says of everything that animates how long it takes: not at all.
struct StillStyle final : QProxyStyle
{
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

struct Tangled : test::Canvas
{
    const widgets::NetworkScene& scene = static_cast<const widgets::NetworkScene&>(*view.scene());

    explicit Tangled(const domain::Network& network = tangled()) : Canvas(network) {}

    bool isInPlace() const
    {
        return std::ranges::all_of(
            network().nodes, [this](const domain::DrawnNode& node) { return scene.placeOf(node.id) == node.position; });
    }

    QString hint() const
    {
        for (const QLabel* label : view.viewport()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->width() > 1)
                return label->text();
        }
        return {};
    }

    QAction& action(const QString& text) const
    {
        const QList<QAction*> actions = view.actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        REQUIRE(found != actions.end());
        return **found;
    }
};

} // namespace

TEST_CASE("U untangles what the program placed, and undo brings it all back in one step")
{
    Tangled canvas;
    const domain::Session before = canvas.session();

    canvas.key(Qt::Key_U);

    CHECK(canvas.steps() == 1);
    CHECK(canvas.node(1).position == QPointF(-220, -160));
    CHECK(canvas.node(0).position == QPointF());
    CHECK(canvas.session().states != before.states);
    canvas.undo();
    CHECK(canvas.session() == before);
    CHECK(canvas.isInPlace());
}

TEST_CASE("What was untangled glides to its place, while the session has it there already")
{
    Tangled canvas;
    canvas.key(Qt::Key_U);
    const domain::Session after = canvas.session();
    CHECK_FALSE(canvas.isInPlace());

    CHECK(QTest::qWaitFor([&] { return canvas.isInPlace(); }));
    CHECK(canvas.session() == after);
}

TEST_CASE("Whatever somebody does while things glide, they are in their place at once")
{
    Tangled canvas;
    canvas.key(Qt::Key_U);
    REQUIRE_FALSE(canvas.isInPlace());

    SECTION("a drag of one of them")
    {
        const auto dragged = canvas.node(3);
        canvas.press(dragged.position);
        CHECK(canvas.isInPlace());
        canvas.move(dragged.position + QPointF(30, 0));
        canvas.move(dragged.position + QPointF(60, 0));
        canvas.release(dragged.position + QPointF(60, 0));
        CHECK(canvas.node(3).position == dragged.position + QPointF(60, 0));
        CHECK(canvas.node(3).placedBy == PlacedBy::Hand);
    }
    SECTION("a key")
    {
        canvas.key(Qt::Key_Escape);
        CHECK(canvas.isInPlace());
    }
    SECTION("half a gesture that is cancelled")
    {
        canvas.press(canvas.node(3).position);
        canvas.move(canvas.node(3).position + QPointF(40, 40));
        canvas.key(Qt::Key_Escape);
        CHECK(canvas.isInPlace());
        CHECK(canvas.steps() == 1);
    }
    SECTION("undo")
    {
        canvas.undo();
        CHECK(canvas.isInPlace());
    }
    SECTION("an edit of somebody who writes along")
    {
        canvas.editor.addNode(domain::NodeKind::Theme, u"werk"_s, {400, 300}, {}, PlacedBy::Program);
        CHECK(canvas.isInPlace());
    }
    SECTION("the removal of one of them")
    {
        canvas.editor.removeFromDrawing({canvas.node(3).id}, {});
        CHECK(canvas.isInPlace());
    }
}

TEST_CASE("Nothing glides where the system wants no animation")
{
    Tangled canvas;
    StillStyle still;
    canvas.view.setStyle(&still);

    canvas.key(Qt::Key_U);

    CHECK(canvas.steps() == 1);
    CHECK(canvas.isInPlace());
}

TEST_CASE("When nothing may move the sheet says so, until somebody does something")
{
    Tangled canvas(test::threePeople());
    canvas.key(Qt::Key_U);
    CHECK(canvas.steps() == 0);
    CHECK(canvas.hint().contains(u"put it"_s));

    canvas.click({0, 250});
    CHECK(canvas.hint().isEmpty());
}

TEST_CASE("What is clear already is left as it is, and the sheet says so")
{
    Tangled canvas;
    for (int again = 0; again < 20 && canvas.hint().isEmpty(); ++again)
        canvas.key(Qt::Key_U);
    const int steps = canvas.steps();

    canvas.key(Qt::Key_U);

    CHECK(canvas.steps() == steps);
    CHECK(canvas.hint().contains(u"clearer"_s));
}

TEST_CASE("A thing can be let go and kept in its place, each as one step")
{
    Tangled canvas;
    QAction& stays = canvas.action(u"Stays where it is"_s);
    CHECK_FALSE(stays.isEnabled());

    canvas.click(canvas.node(1).position);
    CHECK(stays.isEnabled());
    CHECK(stays.isChecked());
    canvas.key(Qt::Key_U, Qt::ShiftModifier);
    CHECK(canvas.node(1).placedBy == PlacedBy::Program);
    CHECK_FALSE(stays.isChecked());

    stays.trigger();
    CHECK(canvas.node(1).placedBy == PlacedBy::Hand);
    CHECK(stays.isChecked());
    CHECK(canvas.steps() == 2);
    canvas.undo();
    CHECK(canvas.node(1).placedBy == PlacedBy::Program);
    CHECK_FALSE(stays.isChecked());

    canvas.click({0, 0});
    CHECK_FALSE(stays.isEnabled()); // the help-seeker stands in the middle anyway
}

TEST_CASE("A place is chosen by whoever chose it: the pointer, or the program that found it free")
{
    Tangled canvas(test::threePeople());
    const auto last = [&] { return canvas.network().nodes.last().placedBy; };

    canvas.key(Qt::Key_N);
    canvas.key(Qt::Key_Return);
    CHECK(last() == PlacedBy::Program);
    canvas.doubleClick({-100, 250});
    canvas.key(Qt::Key_Return);
    CHECK(last() == PlacedBy::Hand);
    canvas.click(canvas.node(1).position);
    canvas.move(test::Canvas::handleOf(canvas.node(1)), {});
    canvas.drag(test::Canvas::handleOf(canvas.node(1)), {380, 200});
    REQUIRE(canvas.network().nodes.size() == 6);
    CHECK(last() == PlacedBy::Hand);
    canvas.key(Qt::Key_Return);

    auto& word = *canvas.panel.findChild<QLineEdit*>(u"word"_s);
    word.setFocus();
    canvas.type(u"werk"_s);
    canvas.key(Qt::Key_Return);
    CHECK(last() == PlacedBy::Program);
}

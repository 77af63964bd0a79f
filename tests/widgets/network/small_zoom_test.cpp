#include "widgets/network/canvas.h"
#include "widgets/network/network_scene.h"
#include "widgets/network/node_item.h"

using namespace Qt::StringLiterals;
using test::Canvas;

namespace {

const widgets::NodeItem& itemOf(const Canvas& canvas, domain::NodeId node)
{
    for (const QGraphicsItem* item : canvas.view.scene()->items()) {
        const auto* found = dynamic_cast<const widgets::NodeItem*>(item);
        if (found && found->node().id == node)
            return *found;
    }
    throw std::logic_error("no such node on the canvas");
}

QList<domain::NodeId> leftOut(const Canvas& canvas)
{
    QList<domain::NodeId> nodes;
    for (const domain::DrawnNode& node : canvas.network().nodes) {
        if (itemOf(canvas, node.id).drawn().captionIsLeftOut)
            nodes.append(node.id);
    }
    return nodes;
}

} // namespace

TEST_CASE("11: In a small view of a large drawing the names stay readable, and none covers another or a node")
{
    Canvas canvas(test::largeDrawing(60));
    canvas.view.zoomTo(0.4);

    QList<QRectF> taken;
    for (const domain::DrawnNode& node : canvas.network().nodes) {
        const drawing::NodeShape& shape = itemOf(canvas, node.id).drawn();
        taken.append(shape.outline.boundingRect().translated(node.position));
    }
    int shown = 0;
    for (const domain::DrawnNode& node : canvas.network().nodes) {
        const drawing::NodeShape& shape = itemOf(canvas, node.id).drawn();
        if (!drawing::labelIsOutside(shape) || shape.captionIsLeftOut)
            continue;
        const QRectF label = shape.label.bounds.translated(shape.labelPosition + node.position);
        for (const QRectF& other : std::as_const(taken))
            CHECK_FALSE(other.intersects(label));
        CHECK(shape.label.font.pixelSize() * canvas.view.zoom() >= 10);
        taken.append(label);
        ++shown;
    }
    CHECK(shown > 15);
    CHECK_FALSE(leftOut(canvas).isEmpty());
}

TEST_CASE("A name without room is told when the hand is at it, and all are there again from nearby")
{
    Canvas canvas(test::largeDrawing(60));
    canvas.view.zoomTo(0.4);
    REQUIRE_FALSE(leftOut(canvas).isEmpty());
    const domain::NodeId hidden = leftOut(canvas).first();

    canvas.move(domain::find(canvas.network().nodes, hidden)->position, Qt::NoButton);
    CHECK_FALSE(itemOf(canvas, hidden).drawn().captionIsLeftOut);

    canvas.move({2'000, 2'000}, Qt::NoButton);
    CHECK(itemOf(canvas, hidden).drawn().captionIsLeftOut);

    canvas.view.zoomTo(1);
    CHECK(leftOut(canvas).isEmpty());
}

TEST_CASE("Everything in view is the same view every time")
{
    Canvas canvas(test::largeDrawing(60));
    canvas.view.fit();
    const double zoom = canvas.view.zoom();

    canvas.view.fit();
    CHECK(canvas.view.zoom() == zoom);
    canvas.view.zoomTo(1);
    canvas.view.fit();
    CHECK(canvas.view.zoom() == zoom);
}

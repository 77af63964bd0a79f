#include "documents/drawing_page.h"
#include "domain/sheet.h"
#include "drawing/files.h"
#include "drawing/group_shape.h"
#include "drawing/label_slots.h"
#include "drawing/legend.h"
#include "drawing/painting.h"
#include "drawing/relation_shape.h"
#include "drawing/sheet_shape.h"
#include "support/catch_qt.h"
#include "support/example_drawing.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

using domain::NodeKind;
using drawing::LabelSlot;

drawing::NodeShape personCalled(const QString& name)
{
    return drawing::nodeShape(test::node(NodeKind::Person, name, {}, {}), {});
}

QImage picture(const domain::Network& network)
{
    QImage image(500, 400, QImage::Format_RGB32);
    image.fill(drawing::paper);
    QPainter painter(&image);
    painter.translate(image.rect().center());
    drawing::paint(painter, network, drawing::dutchWords(), {});
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

int differentPixels(const QImage& one, const QImage& other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 40;
    }
    return different;
}

QRectF labelOf(const drawing::NodeShape& shape, QPointF position)
{
    return shape.label.bounds.translated(shape.labelPosition + position);
}

} // namespace

TEST_CASE("A label goes above, right or left when something stands where it would be")
{
    const auto anna = personCalled(u"Anna"_s);
    const auto slotsOf = [&](const QList<QPointF>& places) {
        QList<drawing::PlacedShape> nodes;
        for (const QPointF& place : places)
            nodes.append({place, &anna});
        return drawing::labelSlots(nodes, drawing::NoRoom::Cover);
    };

    CHECK(slotsOf({{0, 0}})[0] == LabelSlot::Below);
    CHECK(slotsOf({{0, 0}, {0, 56}})[0] == LabelSlot::Above);
    CHECK(slotsOf({{0, 0}, {0, 56}, {0, -56}})[0] == LabelSlot::Right);
    CHECK(slotsOf({{0, 0}, {0, 56}, {0, -56}, {56, 0}})[0] == LabelSlot::Left);
    CHECK(slotsOf({{0, 0}, {0, 56}, {0, -56}, {56, 0}, {-56, 0}})[0] == LabelSlot::Below);
}

TEST_CASE("Where no place is free, a label covers as little as it can")
{
    const auto anna = personCalled(u"Anna"_s);
    const auto chosen = [&](double aside) {
        const QList<QPointF> around{{0, 0}, {0, 56}, {0, -56}, {aside, 0}, {-56, 0}};
        QList<drawing::PlacedShape> nodes;
        for (const QPointF& place : around)
            nodes.append({place, &anna});
        return drawing::labelSlots(nodes, drawing::NoRoom::Cover).first();
    };

    CHECK(chosen(56) == LabelSlot::Below);
    CHECK(chosen(78) == LabelSlot::Right);
}

TEST_CASE("A label makes way for the influence of another node too")
{
    const auto anna = personCalled(u"Anna"_s);
    const QRectF label = labelOf(anna, {});
    const QPointF beside(label.left() - drawing::nodeRadius - 1, label.center().y() + 18);
    const auto slotBeside = [&](std::optional<int> influence) {
        const auto other = drawing::nodeShape(test::node(NodeKind::Person, {}, {}, influence), {});
        return drawing::labelSlots({{QPointF(), &anna}, {beside, &other}}, drawing::NoRoom::Cover)[0];
    };

    CHECK(slotBeside({}) == LabelSlot::Below);
    CHECK(slotBeside(0) == LabelSlot::Above);
}

TEST_CASE("A label makes way for the letters of support under another label")
{
    const auto anna = personCalled(u"Annabella Maria"_s);
    auto helper = test::node(NodeKind::Person, u"Bob"_s, {}, {});
    const auto bob = drawing::nodeShape(helper, {});
    helper.supports = {domain::Support::Practical, domain::Support::Company, domain::Support::Advice,
                       domain::Support::Emotional};
    const auto supporting = drawing::nodeShape(helper, {});
    const auto slotUnder = [&](const drawing::NodeShape& first) {
        const double lettersAt = supporting.supports.bounds.translated(supporting.supportsPosition).center().y();
        const double labelAt = drawing::labelPlace(anna, LabelSlot::Below).center().y();
        const QPointF beside(2 * drawing::nodeRadius + 8, lettersAt - labelAt);
        return drawing::labelSlots({{QPointF(), &first}, {beside - QPointF(20, 0), &anna}}, drawing::NoRoom::Cover)[1];
    };

    CHECK(slotUnder(bob) == LabelSlot::Below);
    CHECK(slotUnder(supporting) != LabelSlot::Below);
}

TEST_CASE("Where labels without room stay away, the nearest to the middle have theirs")
{
    const auto anna = personCalled(u"Annabel"_s);
    const auto nameless = personCalled({});
    QList<drawing::PlacedShape> row; // from far to near, with room below for every other name
    for (int x = 250; x >= 0; x -= 50)
        row.append({QPointF(x, 0), &anna});
    for (int x = 300; x >= -50; x -= 50)
        row.append({QPointF(x, -50), &nameless});
    row.append({QPointF(300, 0), &nameless});
    row.append({QPointF(-50, 0), &nameless});

    const QList<LabelSlot> chosen = drawing::labelSlots(row, drawing::NoRoom::LeaveOut);

    CHECK(chosen[0] == LabelSlot::LeftOut); // the farthest
    CHECK(chosen[5] == LabelSlot::Below);
    CHECK_FALSE(drawing::labelSlots(row, drawing::NoRoom::Cover).contains(LabelSlot::LeftOut));
}

TEST_CASE("11: In a full drawing no label covers a node or another label")
{
    const domain::Network network = test::lifeOfNoor();
    QList<drawing::NodeShape> shapes;
    for (const domain::DrawnNode& node : network.nodes)
        shapes.append(drawing::nodeShape(node, {}));
    QList<drawing::PlacedShape> placed;
    for (qsizetype i = 0; i < shapes.size(); ++i)
        placed.append({network.nodes[i].position, &shapes[i]});
    const QList<LabelSlot> chosen = drawing::labelSlots(placed, drawing::NoRoom::Cover);

    for (qsizetype i = 0; i < shapes.size(); ++i) {
        const auto shape = drawing::withLabelAt(shapes[i], chosen[i]);
        if (!drawing::labelIsOutside(shape))
            continue;
        const QRectF label = labelOf(shape, network.nodes[i].position);
        CHECK(drawing::labelPlace(shapes[i], chosen[i]).translated(network.nodes[i].position) == label);
        for (qsizetype j = 0; j < shapes.size(); ++j)
            CHECK_FALSE(shapes[j].outline.boundingRect().translated(network.nodes[j].position).intersects(label));
    }
}

TEST_CASE("A group lies around its members: a circle, a capsule, a hull")
{
    const auto person = personCalled({});
    const auto outline = [&](const QList<QPointF>& places) {
        QList<drawing::PlacedShape> members;
        for (const QPointF& place : places)
            members.append({place, &person});
        return drawing::groupShape(u"thuis"_s, members, 0, {}).outline;
    };
    const double radius = drawing::nodeRadius + 16;

    const QRectF circle = outline({{0, 0}}).boundingRect();
    CHECK(qAbs(circle.width() - 2 * radius) < 1);
    CHECK(qAbs(circle.height() - 2 * radius) < 1);

    const QPainterPath capsule = outline({{0, 0}, {200, 0}});
    CHECK(qAbs(capsule.boundingRect().width() - (200 + 2 * radius)) < 1);
    CHECK(capsule.contains(QPointF(100, radius - 2)));
    CHECK_FALSE(capsule.contains(QPointF(100, radius + 2)));

    const QPainterPath hull = outline({{0, 0}, {200, 0}, {100, 200}, {100, 50}});
    CHECK(hull.contains(QPointF(100, 100)));
    CHECK(hull.contains(QPointF(100, 200 + radius - 2)));
    CHECK_FALSE(hull.contains(QPointF(0, 200)));
    CHECK_FALSE(hull.contains(QPointF(200, 200)));
}

TEST_CASE("15: Relations between the same two nodes lie apart, whichever way they go")
{
    domain::Network network = test::emptyDrawing();
    network.nodes.append(test::node(NodeKind::Person, u"zus"_s, {200, 0}, {}));
    const auto& nodes = network.nodes;
    network.relations = {test::relation(nodes[0], nodes[1], {}), test::relation(nodes[1], nodes[0], {}),
                         test::relation(nodes[0], nodes[1], {})};
    const auto aside = drawing::asides(network.relations);
    QList<double> heights;
    for (const domain::DrawnRelation& relation : network.relations) {
        const domain::DrawnNode& from = *domain::find(nodes, relation.from);
        const domain::DrawnNode& to = *domain::find(nodes, relation.to);
        const QLineF line = drawing::lineBetween(from.position, drawing::nodeShape(from, {}), to.position,
                                                 drawing::nodeShape(to, {}), aside.value(relation.id));
        CHECK(line.length() > 100);
        CHECK(qAbs(line.dy()) < 0.01);
        heights.append(line.y1());
    }
    std::ranges::sort(heights);
    CHECK(heights[1] - heights[0] == 14);
    CHECK(heights[2] - heights[1] == 14);
    CHECK(drawing::asides({network.relations[0]}).isEmpty());
}

TEST_CASE("18: Support, death and groups are seen without colour, and the legend explains them")
{
    domain::Network network = test::emptyDrawing();
    network.nodes.append(test::node(NodeKind::Person, u"zus"_s, {120, 0}, {}));
    const QImage before = picture(network);
    const QList<drawing::Sign> signs = drawing::signsOf(network);

    domain::Network supported = network;
    supported.nodes[1].supports = {domain::Support::Practical, domain::Support::Emotional};
    CHECK(differentPixels(before, picture(supported)) > 15);
    CHECK(drawing::signsOf(supported).contains(drawing::Sign(domain::Support::Practical)));
    CHECK_FALSE(drawing::signsOf(supported).contains(drawing::Sign(domain::Support::Advice)));

    domain::Network deceased = network;
    deceased.nodes[1].deceased = true;
    CHECK(differentPixels(before, picture(deceased)) > 60);
    CHECK(drawing::signsOf(deceased) == signs + QList<drawing::Sign>{drawing::Ribbon{}});

    domain::Network grouped = network;
    grouped.groups = {test::group(u"thuis"_s, {network.nodes[1].id})};
    CHECK(differentPixels(before, picture(grouped)) > 200);
    CHECK(drawing::signsOf(grouped) == signs + QList<drawing::Sign>{drawing::Hull{}});
}

TEST_CASE("Everything that is marked stays within the bounds of the drawing, and its names are in the file")
{
    const domain::Network network = test::lifeInRings();
    const QRectF bounds = drawing::boundsOf(network, drawing::dutchWords(), {});
    CHECK(bounds.contains(drawing::sheetBounds(network.sheet, drawing::dutchWords(), {})));
    QImage image(bounds.size().toSize() + QSize(100, 100), QImage::Format_RGB32);
    image.fill(drawing::paper);
    QPainter painter(&image);
    painter.translate(QPointF(50, 50) - bounds.topLeft());
    drawing::paint(painter, network, drawing::dutchWords(), {});
    painter.fillRect(bounds, drawing::paper);
    painter.end();
    QImage blank = image;
    blank.fill(drawing::paper);
    CHECK(image == blank);

    const QByteArray svg = drawing::toSvg(network, drawing::dutchWords(), {});
    for (const char* name : {"waar ik op adem kom", "heel dichtbij", "vrienden", "P E", "overleden"})
        CHECK(svg.contains(name));
}

TEST_CASE("A ghost shows what went and what moved, and nothing of what stayed")
{
    const domain::Network now = test::lifeOfNoor();
    domain::Network wished = now;
    CHECK(drawing::ghostBounds(wished, now, {}).isEmpty());

    wished.nodes[1].position += QPointF(100, 0);
    const QRectF moved = drawing::ghostBounds(wished, now, {});
    CHECK(moved.contains(now.nodes[1].position));
    CHECK(moved.contains(wished.nodes[1].position));

    wished.nodes.removeAt(5);
    CHECK(drawing::ghostBounds(wished, now, {}).contains(now.nodes[5].position));
}

TEST_CASE("A drawing on paper is small: sixty things fit in a hundred kilobytes")
{
    CHECK(documents::toPdf({documents::drawingPage(test::sessionWith(test::largeDrawing(60)), domain::Snapshot::Now)})
              .size()
          < 100'000);
}

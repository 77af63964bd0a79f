#include "drawing/node_shape.h"
#include "drawing/tangle.h"
#include "drawing/untangle.h"
#include "support/catch_qt.h"
#include "support/example_drawing.h"

#include <QLineF>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace Qt::StringLiterals;

namespace {

// Things all over the sheet, of which a hand placed one in so many, or none for 0.
domain::Network scattered(unsigned seed, domain::Sheet sheet, int count, int placedByHand)
{
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    domain::Network network = test::emptyDrawing();
    network.sheet = sheet;
    const auto& kinds = domain::codesOf<domain::NodeKind>;
    for (int i = 1; i < count; ++i) {
        const auto kind = kinds.at(1 + static_cast<std::size_t>(below(static_cast<int>(kinds.size()) - 1))).value;
        const int x = below(1'000) - 500;
        const int y = below(800) - 400;
        network.nodes.append(test::node(kind, u"iets van %1"_s.arg(i), QPointF(x, y), {}));
        if (placedByHand == 0 || i % placedByHand != 0)
            network.nodes.last().placedBy = domain::PlacedBy::Program;
        if (const int other = below(i); below(4) > 0)
            network.relations.append(test::relation(network.nodes[i], network.nodes[other], {}));
        if (below(2) == 0)
            network.relations.append(test::relation(network.nodes[i], network.nodes[0], {}));
    }
    network.groups.append(test::group(u"buurt"_s, {network.nodes[1].id, network.nodes[2].id, network.nodes[4].id}));
    return domain::networkOf(test::sessionWith(network), domain::Snapshot::Now);
}

domain::Network untangled(const domain::Network& network)
{
    domain::Network after = network;
    const QHash<domain::NodeId, QPointF> places = drawing::untangledPlaces(network, {});
    for (domain::DrawnNode& node : after.nodes)
        node.position = places.value(node.id, node.position);
    return domain::networkOf(test::sessionWith(after), domain::Snapshot::Now);
}

int crossingsIn(const domain::Network& network)
{
    const auto lineOf = [&](const domain::Relation& relation) {
        return QLineF(domain::find(network.nodes, relation.from)->position,
                      domain::find(network.nodes, relation.to)->position);
    };
    int crossings = 0;
    for (const auto& one : network.relations) {
        for (const auto& other : network.relations) {
            const bool meet =
                one.from == other.from || one.from == other.to || one.to == other.from || one.to == other.to;
            if (!meet && lineOf(one).intersects(lineOf(other), nullptr) == QLineF::BoundedIntersection)
                ++crossings;
        }
    }
    return crossings / 2;
}

// How many that the program placed lie over another.
int coveringIn(const domain::Network& network)
{
    int covering = 0;
    for (const domain::DrawnNode& node : network.nodes) {
        const QRectF outline = drawing::nodeShape(node, {}).outline.boundingRect().translated(node.position);
        for (const domain::DrawnNode& other : network.nodes) {
            const QRectF place = drawing::nodeShape(other, {}).outline.boundingRect().translated(other.position);
            if (node.placedBy == domain::PlacedBy::Program && node.id != other.id && outline.intersects(place))
                ++covering;
        }
    }
    return covering;
}

double widthOf(const domain::Network& network, const domain::DrawnGroup& group)
{
    double width = 0;
    for (const domain::NodeId one : group.members) {
        for (const domain::NodeId other : group.members) {
            const QLineF between(domain::find(network.nodes, one)->position,
                                 domain::find(network.nodes, other)->position);
            width = qMax(width, between.length());
        }
    }
    return width;
}

} // namespace

TEST_CASE("Untangling moves nothing that a hand placed, and everything stays in its ring and sector")
{
    const auto seed = GENERATE(range(1U, 6U));
    for (const auto& sheet : domain::codesOf<domain::Sheet>) {
        const domain::Network before = scattered(seed, sheet.value, 24, 3);

        const domain::Network after = untangled(before);

        CHECK(after != before);
        for (qsizetype i = 0; i < before.nodes.size(); ++i) {
            const domain::DrawnNode& was = before.nodes[i];
            CHECK((after.nodes[i].position == was.position || was.placedBy == domain::PlacedBy::Program));
            CHECK(after.nodes[i].ring == was.ring);
            CHECK(after.nodes[i].sector == was.sector);
        }
        CHECK(after.helpSeeker().position == QPointF());
    }
}

TEST_CASE("After untangling less crosses and nothing that was moved lies over another")
{
    const auto seed = GENERATE(range(1U, 9U));
    for (const int placedByHand : {0, 4}) {
        const domain::Network before = scattered(seed, domain::Sheet::Empty, 26, placedByHand);

        const domain::Network after = untangled(before);

        CHECK(crossingsIn(after) < crossingsIn(before));
        CHECK(coveringIn(after) == 0);
        CHECK(drawing::Tangle(after, {}).cost() < drawing::Tangle(before, {}).cost());
    }
}

TEST_CASE("What is one group comes together, and stands by itself")
{
    const domain::Network before = scattered(3, domain::Sheet::Empty, 20, 0);

    const domain::Network after = untangled(before);

    CHECK(widthOf(before, before.groups[0]) > 400);
    CHECK(widthOf(after, after.groups[0]) < 300);
    QPolygonF corners;
    for (const domain::NodeId member : after.groups[0].members)
        corners.append(domain::find(after.nodes, member)->position);
    for (const domain::DrawnNode& node : after.nodes) {
        if (!after.groups[0].members.contains(node.id))
            CHECK_FALSE(corners.containsPoint(node.position, Qt::OddEvenFill));
    }
}

TEST_CASE("The same drawing is always untangled in the same way")
{
    const domain::Network network = scattered(7, domain::Sheet::RingsAndSectors, 30, 5);

    CHECK(drawing::untangledPlaces(network, {}) == drawing::untangledPlaces(network, {}));
}

TEST_CASE("What cannot become clearer is left as it is")
{
    domain::Network network = test::lifeOfNoor();
    CHECK(drawing::untangledPlaces(network, {}).isEmpty()); // all by hand

    network = test::emptyDrawing();
    CHECK(drawing::untangledPlaces(network, {}).isEmpty());

    network.nodes.append(test::node(domain::NodeKind::Person, u"zus"_s, {125, 0}, {}));
    network.nodes.last().placedBy = domain::PlacedBy::Program;
    network.relations.append(test::relation(network.nodes[0], network.nodes[1], {}));
    CHECK(drawing::untangledPlaces(network, {}).isEmpty());
}

TEST_CASE("A list of words beside the drawing comes to what it is about, on the sheet")
{
    domain::Network network = test::emptyDrawing();
    for (int i = 1; i < 14; ++i) {
        network.nodes.append(test::node(domain::NodeKind::Person, u"iemand %1"_s.arg(i), {-900, i * 90.0 - 600}, {}));
        network.nodes.last().placedBy = domain::PlacedBy::Program;
        network.relations.append(test::relation(network.nodes[0], network.nodes[i], {}));
    }

    const domain::Network after = untangled(network);

    for (const domain::DrawnNode& node : after.nodes)
        CHECK(QLineF({}, node.position).length() < 420);
    CHECK(coveringIn(after) == 0);
}

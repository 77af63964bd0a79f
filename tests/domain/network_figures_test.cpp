#include "domain/network_figures.h"
#include "support/catch_qt.h"
#include "support/example_drawing.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using domain::NodeKind;
using domain::RelationQuality;

namespace {

// The help-seeker with a mother, a brother, a team, a dog and work.
domain::Network family()
{
    domain::Network network = test::emptyDrawing();
    network.nodes.append(test::node(NodeKind::Person, u"moeder"_s, {0, -100}, {}));
    network.nodes.append(test::node(NodeKind::Person, u"broer"_s, {0, -300}, {}));
    network.nodes.append(test::node(NodeKind::Organisation, u"team"_s, {250, 0}, {}));
    network.nodes.append(test::node(NodeKind::Animal, u"hond"_s, {-100, 0}, {}));
    network.nodes.append(test::node(NodeKind::Theme, u"werk"_s, {900, 0}, {}));
    return network;
}

void relate(domain::Network& network, int from, int to, std::optional<RelationQuality> quality)
{
    network.relations.append(test::relation(network.nodes[from], network.nodes[to], quality));
}

} // namespace

TEST_CASE("Those who can answer are counted: persons, groups and organisations, not animals, themes or the middle")
{
    CHECK(domain::figuresOf(family()).size == 3);
    CHECK(domain::figuresOf(test::emptyDrawing()).size == 0);
}

TEST_CASE("Somebody related to the help-seeker alone counts as standing apart, and so does who has no relation")
{
    domain::Network network = family();
    relate(network, 0, 1, {});
    CHECK(domain::figuresOf(network).isolates == 3);
    relate(network, 1, 2, {});
    CHECK(domain::figuresOf(network).isolates == 1);
    relate(network, 3, 4, {}); // a relation with the dog is one
    CHECK(domain::figuresOf(network).isolates == 0);
}

TEST_CASE("Parallel relations are one pair, and below two there are no pairs to speak of")
{
    domain::Network network = family();
    CHECK(domain::figuresOf(network).density == 0.0);
    relate(network, 1, 2, RelationQuality::Supportive);
    relate(network, 2, 1, RelationQuality::Strained);
    relate(network, 0, 3, {});
    CHECK(*domain::figuresOf(network).density == Catch::Approx(1.0 / 3));

    network.nodes.erase(network.nodes.begin() + 2, network.nodes.begin() + 4);
    network.relations.clear();
    CHECK_FALSE(domain::figuresOf(network).density);
}

TEST_CASE("A changing relation counts as supportive and as strained, and each parallel relation counts")
{
    domain::Network network = family();
    relate(network, 0, 1, RelationQuality::Supportive);
    relate(network, 0, 1, RelationQuality::Changing);
    relate(network, 0, 2, RelationQuality::CutOff);
    relate(network, 0, 3, RelationQuality::Wished);
    relate(network, 0, 4, {});
    const auto figures = domain::figuresOf(network);
    CHECK(figures.supportive == 2);
    CHECK(figures.strained == 2);
}

TEST_CASE("Rings are counted where the sheet has rings")
{
    domain::Network network = family();
    CHECK(domain::figuresOf(network).perRing.isEmpty());
    domain::Session session = test::sessionWith(network);
    session.sheet = domain::Sheet::Rings;
    const auto figures = domain::figuresOf(domain::networkOf(session, domain::Snapshot::Now));
    CHECK(figures.perRing == QMap<int, qsizetype>{{0, 1}, {1, 2}, {2, 2}});
}

#include "domain/network.h"
#include "domain/network_changes.h"
#include "support/example_drawing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

using domain::Change;
using domain::NodeKind;
using domain::Snapshot;

domain::Network threeThings()
{
    domain::Network network = test::emptyDrawing();
    network.nodes.append(test::node(NodeKind::Person, u"zus"_s, {200, 0}, 1));
    network.nodes.append(test::node(NodeKind::Theme, u"slapen"_s, {-200, 0}, {}));
    network.relations.append(test::relation(network.nodes[0], network.nodes[1], {}));
    network.groups.append(test::group(u"thuis"_s, {network.nodes[1].id, network.nodes[2].id}));
    return network;
}

} // namespace

TEST_CASE("A drawn network is the network that was drawn")
{
    const domain::Network network = test::lifeOfNoor();

    CHECK(domain::networkOf(test::sessionWith(network), Snapshot::Now) == network);
}

TEST_CASE("A state that was not begun is the help-seeker alone")
{
    const domain::Network desired = domain::networkOf(test::sessionWith(threeThings()), Snapshot::Desired);

    CHECK(desired.nodes.size() == 1);
    CHECK(desired.helpSeeker().kind == NodeKind::HelpSeeker);
    CHECK(desired.relations.isEmpty());
    CHECK(desired.groups.isEmpty());
}

TEST_CASE("Erasing from one state leaves the others; from the last one, nothing stays")
{
    const domain::Network network = threeThings();
    domain::Session session = test::sessionWith(network);
    session.states.insert(Snapshot::Desired, session.states.value(Snapshot::Now));
    const auto sister = network.nodes[1].id;

    domain::erase(session, Snapshot::Desired, {sister, network.nodes[0].id}, {});
    const domain::Network desired = domain::networkOf(session, Snapshot::Desired);
    CHECK(desired.nodes.size() == 2); // the help-seeker stays
    CHECK(session.states.value(Snapshot::Desired).places.contains(network.nodes[0].id));
    CHECK(desired.relations.isEmpty());
    CHECK(desired.groups[0].members == QList{network.nodes[2].id});
    CHECK(domain::networkOf(session, Snapshot::Now) == network);

    domain::erase(session, Snapshot::Now, {sister}, {});
    CHECK_FALSE(domain::find(session.nodes, sister));
    CHECK(session.relations.isEmpty());

    for (const Snapshot snapshot : {Snapshot::Now, Snapshot::Desired})
        domain::erase(session, snapshot, {network.nodes[2].id}, {});
    CHECK(session.groups.isEmpty());
}

TEST_CASE("A relation is drawn only between nodes that are, and a group only of them")
{
    domain::Network drawn = threeThings();
    drawn.relations.append(test::relation(drawn.nodes[1], drawn.nodes[2], {}));
    domain::Session session = test::sessionWith(drawn);
    session.states[Snapshot::Now].places.remove(session.nodes[1].id);

    const domain::Network network = domain::networkOf(session, Snapshot::Now);

    CHECK(network.relations.isEmpty());
    CHECK(network.groups[0].members == QList{session.nodes[2].id});
}

TEST_CASE("Where something stands says its ring and sector, if the sheet has them")
{
    using domain::Sheet;
    CHECK_FALSE(domain::ringAt(Sheet::Empty, {10, 0}));
    CHECK(domain::ringAt(Sheet::Rings, {217, 0}) == 1);
    CHECK(domain::ringAt(Sheet::Rings, {0, 218}) == 2);
    CHECK(domain::ringAt(Sheet::Rings, {-400, 0}) == 3);
    CHECK(domain::ringAt(Sheet::Rings, {300, 300}) == 0);
    CHECK_FALSE(domain::sectorAt(Sheet::Rings, {-10, -10}));
    CHECK(domain::sectorAt(Sheet::RingsAndSectors, {-10, -10}) == domain::Sector::Family);
    CHECK(domain::sectorAt(Sheet::RingsAndSectors, {10, -10}) == domain::Sector::Friends);
    CHECK(domain::sectorAt(Sheet::RingsAndSectors, {10, 10}) == domain::Sector::Community);
    CHECK(domain::sectorAt(Sheet::RingsAndSectors, {-10, 10}) == domain::Sector::Care);
    CHECK_FALSE(domain::sectorAt(Sheet::RingsAndSectors, {-400, 400}));

    domain::Network network = threeThings();
    network.sheet = Sheet::RingsAndSectors;
    const domain::Network drawn = domain::networkOf(test::sessionWith(network), Snapshot::Now);
    CHECK_FALSE(drawn.nodes[0].ring);
    CHECK(drawn.nodes[1].ring == 1);
    CHECK(drawn.nodes[1].sector == domain::Sector::Community);
}

TEST_CASE("Something put in a ring comes to stand in that ring, in the direction it had")
{
    for (int ring = 0; ring <= 3; ++ring) {
        const QPointF place = domain::placeInRing(ring, {30, 40});
        CHECK(domain::ringAt(domain::Sheet::Rings, place) == ring);
        CHECK(qAbs(place.y() / place.x() - 4.0 / 3) < 0.001);
        CHECK(domain::ringAt(domain::Sheet::Rings, domain::placeInRing(ring, {})) == ring);
    }
}

TEST_CASE("What came, went, moved and changed between two states is told")
{
    const domain::Network from = threeThings();
    domain::Network to = from;
    CHECK(domain::changesBetween(from, to).isEmpty());
    const auto sister = from.nodes[1].id;
    const auto sleep = from.nodes[2].id;

    SECTION("come and gone, with a relation")
    {
        to.nodes.removeAt(1);
        to.relations.clear();
        to.nodes.append(test::node(NodeKind::Group, u"koor"_s, {90, 0}, {}));
        to.groups[0].members = {sleep};
        const domain::NetworkChanges changes = domain::changesBetween(from, to);
        CHECK(changes.nodes == QList<domain::NodeChange>{{to.nodes[2].id, Change::Added}, {sister, Change::Removed}});
        CHECK(changes.relations == QList<domain::RelationChange>{{from.relations[0].id, Change::Removed}});
        CHECK(domain::changesBetween(to, from).relations
              == QList<domain::RelationChange>{{from.relations[0].id, Change::Added}});
    }
    SECTION("closer and farther, but not by a hair")
    {
        to.nodes[1].position = {100, 0};
        to.nodes[2].position = {-210, 0};
        CHECK(domain::changesBetween(from, to).nodes == QList<domain::NodeChange>{{sister, Change::Closer}});
        CHECK(domain::changesBetween(to, from).nodes == QList<domain::NodeChange>{{sister, Change::Farther}});
    }
    SECTION("on rings, the ring decides and outside is farthest")
    {
        domain::Network ringed = from;
        ringed.nodes[1].ring = 3;
        ringed.nodes[2].ring = 0;
        to = ringed;
        to.nodes[1].position = {0, 50};
        to.nodes[2].ring = 3;
        CHECK(domain::changesBetween(ringed, to).nodes == QList<domain::NodeChange>{{sleep, Change::Closer}});
        CHECK(domain::changesBetween(to, ringed).nodes == QList<domain::NodeChange>{{sleep, Change::Farther}});
    }
    SECTION("another quality, another group")
    {
        to.relations[0].quality = domain::RelationQuality::Wished;
        to.groups[0].members = {sister};
        const domain::NetworkChanges changes = domain::changesBetween(from, to);
        CHECK(changes.relations == QList<domain::RelationChange>{{from.relations[0].id, Change::Changed}});
        CHECK(changes.nodes == QList<domain::NodeChange>{{sleep, Change::Changed}});
    }
}

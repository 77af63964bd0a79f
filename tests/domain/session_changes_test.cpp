#include "domain/session_changes.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QDateTime morning = QDateTime::fromString(u"2025-01-31T09:30:00Z"_s, Qt::ISODate);

domain::Node node(const QString& label)
{
    return {.id = domain::NodeId::create(), .kind = domain::NodeKind::Person, .label = label};
}

} // namespace

TEST_CASE("A session does not differ from itself")
{
    const domain::Session session = domain::startSession(morning, u"hog"_s);

    CHECK(domain::changesBetween(session, session).isEmpty());
}

TEST_CASE("Changes name the parts that differ")
{
    domain::Session before = domain::startSession(morning, u"hog"_s);
    before.nodes += {node(u"Anna"_s), node(u"Bram"_s)};
    domain::Session after = before;

    SECTION("a node added")
    {
        after.nodes.append(node(u"Carla"_s));
        CHECK(domain::changesBetween(before, after).nodes.added == QList{after.nodes[3].id});
    }
    SECTION("a node changed")
    {
        after.nodes[2].label = u"Bas"_s;
        CHECK(domain::changesBetween(before, after).nodes.changed == QList{after.nodes[2].id});
    }
    SECTION("a node removed")
    {
        after.nodes.removeAt(1);
        CHECK(domain::changesBetween(before, after).nodes.removed == QList{before.nodes[1].id});
    }
    SECTION("an answer given, changed and taken back")
    {
        const domain::AnswerKey key{.item = u"heard"_s, .respondent = {}};
        after.answers.append({.key = key, .options = {u"yes"_s}});
        CHECK(domain::changesBetween(before, after).answers == QList{key});
        CHECK(domain::changesBetween(after, before).answers == QList{key});
        domain::Session later = after;
        later.answers[0].options = {u"no"_s};
        CHECK(domain::changesBetween(after, later).answers == QList{key});
    }
    SECTION("a node moved in one state")
    {
        after.states[domain::Snapshot::Now].places.insert(after.nodes[2].id, {{10, 0}});
        CHECK(domain::changesBetween(before, after).states == QList{domain::Snapshot::Now});
        CHECK(domain::changesBetween(before, after).nodes.isEmpty());
    }
    SECTION("a node let go in one state")
    {
        after.states[domain::Snapshot::Now].places[after.nodes[2].id].placedBy = domain::PlacedBy::Program;
        CHECK(domain::changesBetween(before, after).states == QList{domain::Snapshot::Now});
        CHECK(domain::networkOf(after, domain::Snapshot::Now).nodes.last().placedBy == domain::PlacedBy::Program);
    }
    SECTION("a state begun, even with nothing in it")
    {
        after.states.insert(domain::Snapshot::Desired, {});
        CHECK(domain::changesBetween(before, after).states == QList{domain::Snapshot::Desired});
    }
    SECTION("a group named")
    {
        after.groups.append({.id = domain::GroupId::create(), .name = u"buurt"_s});
        CHECK(domain::changesBetween(before, after).groups.added == QList{after.groups[0].id});
    }
    SECTION("the sheet")
    {
        after.sheet = domain::Sheet::Rings;
        CHECK(domain::changesBetween(before, after).details);
    }
    SECTION("the closing")
    {
        after.closedAt = morning;
        CHECK(domain::changesBetween(before, after).details);
    }
}

TEST_CASE("Every enumerator has a code of its own, by which it is found again")
{
    QStringList codes;
    for (const auto& [kind, code] : domain::codesOf<domain::NodeKind>) {
        CHECK(domain::fromCode<domain::NodeKind>(QString(domain::codeOf(kind))) == kind);
        codes.append(code);
    }
    CHECK(codes.removeDuplicates() == 0);
    CHECK_FALSE(domain::fromCode<domain::NodeKind>(u"patient"));
}

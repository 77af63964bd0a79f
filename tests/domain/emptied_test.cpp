#include "support/catch_qt.h"
#include "support/example_session.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("Of an emptied session no word is left, and of its drawing only how large it was")
{
    const domain::Session session = test::exampleSession();

    const domain::Session left = domain::emptied(session, QDate(2023, 8, 1));

    CHECK(left.notes.isEmpty());
    CHECK(left.relations.isEmpty());
    CHECK(left.groups.isEmpty());
    CHECK(left.nodes.size() == 1);
    CHECK(left.helpSeeker().label.isEmpty());
    CHECK(left.states.size() == 1);
    CHECK(left.preparation.room.isEmpty());
    for (const domain::Participant& participant : left.participants)
        CHECK(participant.name.isEmpty());
    for (const domain::Agreement& agreement : left.agreements)
        CHECK((agreement.what.isEmpty() && agreement.owners.isEmpty() && !agreement.due && !agreement.node));
    for (const domain::Answer& answer : left.answers)
        CHECK(answer.text.isEmpty());
    CHECK(left.emptied == domain::Emptied{.on = QDate(2023, 8, 1), .nodes = 4, .relations = 1});
}

TEST_CASE("An emptied session keeps who was there by role, where agreements lay, and the answers that were chosen")
{
    const domain::Session session = test::exampleSession();

    const domain::Session left = domain::emptied(session, QDate(2023, 8, 1));

    CHECK(left.id == session.id);
    CHECK(left.minutes == session.minutes);
    CHECK(left.participants[1].role == session.participants[1].role);
    CHECK(left.agreements[0].source == session.agreements[0].source);
    CHECK(left.agreements[0].status == session.agreements[0].status);
    CHECK(left.answer({.item = u"heard"_s, .respondent = {}})->options == QStringList{u"yes"_s});
    CHECK(left.permissions == session.permissions);
}

TEST_CASE("Emptying twice keeps the day and the size of the first time")
{
    const domain::Session once = domain::emptied(test::exampleSession(), QDate(2023, 8, 1));
    CHECK(domain::emptied(once, QDate(2023, 9, 1)) == once);
}

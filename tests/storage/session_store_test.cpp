#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "storage/storage_error.h"
#include "support/example_session.h"
#include "support/random_sessions.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Stores
{
    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::SessionStore sessions{database};
    storage::ExperimentStore experiments{database};
};

domain::Experiment ermelo()
{
    return {.id = domain::ExperimentId::create(),
            .name = u"Huisartsenpraktijk Ermelo"_s,
            .setting = domain::Setting::GpPractice,
            .startsOn = QDate(2022, 12, 1),
            .endsOn = QDate(2023, 3, 31),
            .planned = 20,
            .partners = u"huisartsenpraktijk, welzijn"_s,
            .guide = u"hog_huisartsenpraktijk"_s,
            .evaluationSet = u"hog"_s,
            .k = 8};
}

qint64 rowsWritten(storage::Database& database)
{
    storage::Statement total(database, "SELECT total_changes()");
    total.next();
    return total.integer(0);
}

} // namespace

TEST_CASE("A saved session is read back unchanged")
{
    Stores stores;
    domain::Session session = test::exampleSession();

    stores.sessions.save(session);
    CHECK(stores.sessions.load(session.id) == session);

    session.nodes.removeLast();
    session.answers.removeFirst();
    session.closedAt.reset();
    stores.sessions.save(session);
    CHECK(stores.sessions.load(session.id) == session);

    stores.sessions.remove(session.id);
    CHECK_FALSE(stores.sessions.load(session.id));
}

TEST_CASE("Saving the changes of a session leaves it in the file as it is now")
{
    Stores stores;
    const domain::Session before = test::exampleSession();
    domain::Session after = test::exampleSession();
    after.id = before.id;
    after.notes.removeFirst();
    after.nodes.insert(1, {.id = domain::NodeId::create(), .label = u"het koor"_s});
    after.relations.clear();
    after.groups.clear();
    after.states.remove(domain::Snapshot::Desired);
    after.states.insert(domain::Snapshot::FollowUp, {.places = {{after.nodes[1].id, {{1, 2}}}}});
    after.states[domain::Snapshot::Now].qualities.clear();
    after.states[domain::Snapshot::Now].members.clear();
    after.sheet = domain::Sheet::RingsAndSectors;
    after.agreements.append({.id = domain::AgreementId::create(), .what = u"samen eten"_s});
    after.answers.removeLast();
    after.closedAt.reset();
    stores.sessions.save(before);

    stores.sessions.saveChanges(before, after);
    CHECK(stores.sessions.load(before.id) == after);

    stores.sessions.saveChanges(after, before);
    CHECK(stores.sessions.load(before.id) == before);
}

TEST_CASE("Who chose a place is kept, and letting go of it touches one row")
{
    Stores stores;
    const domain::Session before = test::exampleSession();
    stores.sessions.save(before);
    const qint64 written = rowsWritten(stores.database);

    domain::Session after = before;
    after.states[domain::Snapshot::Now].places[after.nodes[1].id].placedBy = domain::PlacedBy::Program;
    stores.sessions.saveChanges(before, after);

    CHECK(rowsWritten(stores.database) == written + 1);
    CHECK(stores.sessions.load(before.id) == after);
}

TEST_CASE("Saving one letter touches one row")
{
    Stores stores;
    const domain::Session before = test::exampleSession();
    stores.sessions.save(before);
    const qint64 written = rowsWritten(stores.database);

    domain::Session after = before;
    after.notes[1].text += u'!';
    stores.sessions.saveChanges(before, after);

    CHECK(rowsWritten(stores.database) == written + 2); // the old row goes and the new one comes
    CHECK(stores.sessions.load(before.id) == after);
}

TEST_CASE("Moving one node, joining one group and changing one relation touch one row each")
{
    Stores stores;
    const domain::Session before = test::exampleSession();
    stores.sessions.save(before);
    const qint64 written = rowsWritten(stores.database);

    domain::Session after = before;
    domain::State& desired = after.states[domain::Snapshot::Desired];
    desired.places.insert(after.nodes[1].id, {{7, 8}});
    desired.members.begin()->insert(after.nodes[0].id);
    desired.qualities.insert(after.relations[0].id, domain::RelationQuality::Wished);
    stores.sessions.saveChanges(before, after);

    CHECK(rowsWritten(stores.database) == written + 3);
    CHECK(stores.sessions.load(before.id) == after);
}

TEST_CASE("Any session comes back as it was, saved whole or as a change of any other")
{
    Stores stores;
    const guide::EvaluationSet set = test::smallEvaluationSet();
    const QList<domain::Session> sessions = test::randomSessions(60, set, {}, 7);
    for (const domain::Session& session : sessions) {
        stores.sessions.save(session);
        CHECK(stores.sessions.load(session.id) == session);
    }
    domain::Session last = sessions[0];
    for (domain::Session session : sessions) {
        session.id = last.id;
        stores.sessions.saveChanges(last, session);
        CHECK(stores.sessions.load(last.id) == session);
        last = session;
    }
}

TEST_CASE("The changes of a session that is not in the file are all of it")
{
    Stores stores;
    const domain::Session before = test::exampleSession();
    domain::Session after = before;
    after.notes[1].text += u'!';

    stores.sessions.saveChanges(before, after);

    CHECK(stores.sessions.load(before.id) == after);
}

TEST_CASE("A removed session leaves no row behind")
{
    Stores stores;
    const domain::Session session = test::exampleSession();
    stores.sessions.save(session);

    stores.sessions.remove(session.id);

    storage::Statement rows(stores.database, R"sql(
        SELECT (SELECT count(*) FROM note) + (SELECT count(*) FROM node) + (SELECT count(*) FROM relation)
             + (SELECT count(*) FROM agreement) + (SELECT count(*) FROM answer) + (SELECT count(*) FROM answer_option)
             + (SELECT count(*) FROM participant) + (SELECT count(*) FROM node_group) + (SELECT count(*) FROM state)
             + (SELECT count(*) FROM placement) + (SELECT count(*) FROM relation_state)
             + (SELECT count(*) FROM group_member)
    )sql");
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 0);
}

TEST_CASE("A session keeps its experiment, and outlives it")
{
    Stores stores;
    const domain::Experiment experiment = ermelo();
    stores.experiments.save(experiment);
    CHECK(stores.experiments.all() == QList{experiment});

    domain::Session session = test::exampleSession();
    session.experiment = experiment.id;
    stores.sessions.save(session);
    CHECK(stores.sessions.load(session.id) == session);

    stores.experiments.remove(experiment.id);
    CHECK_FALSE(stores.sessions.load(session.id)->experiment);
}

TEST_CASE("The session on the screen is remembered until it is put away")
{
    Stores stores;
    const domain::Session session = test::exampleSession();
    CHECK_FALSE(stores.sessions.open());

    stores.sessions.setOpen(session.id);
    CHECK_FALSE(stores.sessions.open()); // never saved, so nothing to offer
    stores.sessions.save(session);
    CHECK(stores.sessions.open() == session.id);

    stores.sessions.setNoneOpen();
    CHECK_FALSE(stores.sessions.open());
}

TEST_CASE("A code that nobody knows is a damaged file, not a guess")
{
    Stores stores;
    const domain::Session session = test::exampleSession();
    stores.sessions.save(session);
    stores.database.execute("PRAGMA ignore_check_constraints = ON; UPDATE node SET kind = 'patient'");

    try {
        stores.sessions.load(session.id);
        FAIL("read an unknown kind");
    } catch (const storage::StorageError& error) {
        CHECK(error.kind() == storage::StorageError::Kind::Damaged);
    }
}

TEST_CASE("One thing of a conversation is changed in the file, and whether it was can be told")
{
    Stores stores;
    domain::Session session = test::exampleSession();
    const auto keepLonger = [](domain::Session& changed) { changed.purgeAfter = QDate(2024, 5, 6); };
    CHECK_FALSE(stores.sessions.change(session.id, keepLonger)); // it is not there

    stores.sessions.save(session);
    CHECK(stores.sessions.change(session.id, keepLonger));
    CHECK_FALSE(stores.sessions.change(session.id, keepLonger)); // it is so already

    session.purgeAfter = QDate(2024, 5, 6);
    CHECK(stores.sessions.load(session.id) == session);
}

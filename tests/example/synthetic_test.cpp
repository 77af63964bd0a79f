#include "example/synthetic.h"
#include "example/valid_session.h"
#include "guide/library.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const guide::EvaluationSet& hog()
{
    static const guide::EvaluationSet set = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);
    return set;
}

struct MadeUp
{
    QList<domain::Experiment> experiments;
    QList<domain::Session> sessions;

    friend bool operator==(const MadeUp&, const MadeUp&) = default;
};

MadeUp madeUp(int count, quint64 seed)
{
    example::Synthetic synthetic(count, seed, hog());
    MadeUp result{.experiments = synthetic.experiments(), .sessions = {}};
    while (auto session = synthetic.next())
        result.sessions.append(*session);
    return result;
}

} // namespace

TEST_CASE("Made-up conversations fit together and fit the evaluation set")
{
    const MadeUp all = madeUp(400, 1);

    REQUIRE(all.sessions.size() == 400);
    QSet<QString> ids;
    for (const domain::Session& session : all.sessions) {
        ids.insert(session.id.toString());
        REQUIRE(test::SessionCheck(session, hog()).faults() == QStringList());
        CHECK((session.nodes.size() >= 6 && session.nodes.size() <= 20));
        const domain::Experiment* experiment = domain::find(all.experiments, *session.experiment);
        REQUIRE(experiment);
        CHECK(session.startedAt.date() >= *experiment->startsOn);
        CHECK(session.startedAt.date() <= *experiment->endsOn);
        CHECK(session.startedAt.date().dayOfWeek() <= 5);
    }
    CHECK(ids.size() == 400);
}

TEST_CASE("Made-up conversations are spread over every setting, unevenly, and not everything is answered")
{
    const MadeUp all = madeUp(400, 1);

    QSet<domain::Setting> settings;
    QSet<QString> names;
    for (const domain::Experiment& experiment : all.experiments) {
        settings.insert(experiment.setting);
        names.insert(experiment.name);
    }
    CHECK(settings.size() == 5);
    CHECK(names.size() == all.experiments.size());
    QHash<domain::AnswerState, int> states;
    QHash<QString, int> heard;
    for (const domain::Session& session : all.sessions) {
        for (const domain::Answer& answer : session.answers) {
            ++states[answer.state];
            if (answer.key.item == u"heard"_s && !answer.options.isEmpty())
                ++heard[answer.options.first()];
        }
    }
    CHECK(states.size() == 3);
    CHECK(states[domain::AnswerState::Given] > 10 * states[domain::AnswerState::NoAnswer]);
    CHECK(heard.size() == 4);
    CHECK(heard[u"yes"_s] > 2 * heard[u"a_bit"_s]);
    CHECK(heard[u"yes"_s] < 400);
}

TEST_CASE("The same seed makes up the same conversations, and another seed others")
{
    const MadeUp once = madeUp(60, 7);
    const MadeUp other = madeUp(60, 8);

    CHECK(once == madeUp(60, 7));
    for (qsizetype i = 0; i < 60; ++i) {
        CHECK(once.sessions[i].id != other.sessions[i].id);
        CHECK(once.sessions[i].startedAt != other.sessions[i].startedAt);
    }
}

// Values written down on one machine, so that another library or compiler that makes it otherwise is noticed.
TEST_CASE("A seed makes up the same conversations on every machine")
{
    const MadeUp all = madeUp(60, 7);

    const domain::Session& last = all.sessions.last();
    CHECK(last.id.toString() == u"ebdf0f0a-0252-4ec3-a47c-28c3edc24742"_s);
    CHECK(last.nodes.last().id.toString() == u"d50ede6a-968b-4035-8eff-13ed1b114439"_s);
    CHECK(last.helpSeeker().label == u"Eva"_s);
    CHECK(last.startedAt.toString(Qt::ISODate) == u"2023-12-25T15:45:00Z"_s);
    CHECK(last.nodes.last().label == u"rust"_s);
    CHECK(last.answers.size() == 48);
}

TEST_CASE("Made-up conversations are kept as they are")
{
    const QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::ExperimentStore experiments(database);
    storage::SessionStore sessions(database);
    const MadeUp all = madeUp(50, 3);

    for (const domain::Experiment& experiment : all.experiments)
        experiments.save(experiment);
    sessions.save(all.sessions);

    CHECK(experiments.all().size() == all.experiments.size());
    for (const domain::Session& session : all.sessions)
        CHECK(sessions.load(session.id) == session);
}

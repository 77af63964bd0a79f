#include "benchmarks.h"
#include "child.h"
#include "evaluation/facts.h"
#include "evaluation/report.h"
#include "example/synthetic.h"
#include "guide/library.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "support/test_database.h"

#include <QFile>
#include <QTemporaryDir>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMade = 1'000; // invented anew; beyond that they are copied

// Everything that the evaluation reads, copied to the numbers that follow.
constexpr const char* copySessions = R"sql(
    INSERT INTO session (number, id, experiment, guide, started_at, closed_at, minutes)
    SELECT number + ?1, lower(hex(randomblob(16))), experiment, guide, started_at, closed_at, minutes
    FROM session
    WHERE number <= ?2
)sql";
constexpr const char* copyParts[] = {
    "INSERT INTO participant SELECT session + ?1, place, id, role, name FROM participant WHERE session <= ?2",
    "INSERT INTO note SELECT session + ?1, place, id, question, voice, text FROM note WHERE session <= ?2",
    "INSERT INTO node SELECT session + ?1, place, id, kind, label, influence, question, supports, deceased FROM node"
    " WHERE session <= ?2",
    "INSERT INTO relation SELECT session + ?1, place, id, from_node, to_node, direction, label FROM relation"
    " WHERE session <= ?2",
    "INSERT INTO agreement SELECT session + ?1, place, id, what, who, due, source FROM agreement WHERE session <= ?2",
    "INSERT INTO answer SELECT session + ?1, place, item, respondent, state, text, number FROM answer"
    " WHERE session <= ?2",
    "INSERT INTO answer_option SELECT session + ?1, item, respondent, place, option FROM answer_option"
    " WHERE session <= ?2",
};

void fill(storage::Database& database, const guide::EvaluationSet& set, int sessions)
{
    const int made = qMin(sessions, mostMade);
    example::Synthetic synthetic(made, 1, set);
    for (const domain::Experiment& experiment : synthetic.experiments())
        storage::ExperimentStore(database).save(experiment);
    QList<domain::Session> batch;
    for (auto session = synthetic.next(); session; session = synthetic.next())
        batch.append(*session);
    storage::SessionStore(database).save(batch);

    for (int there = made; there < sessions; there += made) {
        storage::Transaction transaction(database);
        const int copied = qMin(made, sessions - there);
        storage::Statement(database, copySessions).bind(there, copied).run();
        for (const char* sql : copyParts)
            storage::Statement(database, sql).bind(there, copied).run();
        transaction.commit();
    }
    database.checkpoint();
}

// The coded rows as they are, for the floor.
void writeTable(storage::Database& database, const QString& folder, const QByteArray& name, const QByteArray& columns)
{
    QFile file(folder + u'/' + QString::fromLatin1(name) + u".tsv"_s);
    if (!file.open(QFile::WriteOnly))
        throw std::runtime_error("no room for the rows of the floor");
    storage::Statement rows(database, "SELECT " + columns + " FROM " + name);
    const auto count = static_cast<int>(columns.count(',')) + 1;
    while (rows.next()) {
        for (int column = 0; column < count; ++column) {
            file.write(rows.bytes(column).toByteArray());
            file.write(column + 1 < count ? "\t" : "\n");
        }
    }
}

Times floorOf(storage::Database& database)
{
    const QTemporaryDir folder;
    writeTable(database, folder.path(), "eval_session", "session, experiment, month, closed, minutes, node_band");
    writeTable(database, folder.path(), "eval_participant", "session, respondent, role");
    writeTable(database, folder.path(), "eval_agreement", "session, source");
    writeTable(database, folder.path(), "eval_answer", "session, item, respondent, state, number");
    writeTable(database, folder.path(), "eval_choice", "session, item, respondent, option");
    return timesFrom(PLAIN_SQLITE_FLOOR, {u"scan"_s, folder.path()});
}

} // namespace

void evaluating(int sessions)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.db"_s);
    const guide::EvaluationSet set = guide::readLibrary().evaluationSets.first();
    Times floor;
    {
        auto database = test::openDatabase(path);
        fill(database, set, sessions);
        floor = floorOf(database);
    }

    const int times = sessions > 10'000 ? 3 : 7;
    const Times opening = repeated(times, [&] { storage::Database::open(path, test::key); });
    auto database = storage::Database::open(path, test::key);
    evaluation::Facts facts;
    const Times reading = repeated(times, [&] { facts = evaluation::readFacts(database, set); });
    const Times counting = repeated(times, [&] { evaluation::reportOf(facts, {}); });
    const evaluation::Filter filter{.experiments = {facts.experiments.first().number}};
    const Times filtering = repeated(times, [&] { evaluation::reportOf(facts, filter); });

    printTitle(u"%L1 conversations, ms"_s.arg(sessions));
    printRow(u"open the file with its key"_s, opening);
    printRow(u"floor: scan the coded rows in plain SQLite"_s, floor);
    printRow(u"read the facts into columns"_s, reading, floor);
    printRow(u"the whole report"_s, counting);
    printRow(u"the report of one experiment"_s, filtering);
}

} // namespace bench

#include "benchmarks.h"
#include "child.h"
#include "evaluation/facts.h"
#include "evaluation/report_outline.h"
#include "evaluation/route.h"
#include "evaluation/split.h"
#include "example/synthetic.h"
#include "guide/library.h"
#include "paint_watch.h"
#include "storage/experiment_store.h"
#include "storage/session_codes.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "support/test_database.h"
#include "widgets/evaluation/evaluation_page.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>
#include <QTemporaryDir>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMade = 1'000;    // invented anew; beyond that they are copied
constexpr int mostWhole = 100'000; // with every row of them; beyond that only what is read

// Everything that the evaluation reads, copied to the numbers that follow.
constexpr const char* copySessions = R"sql(
    INSERT INTO session (number, id, experiment, guide, started_at, closed_at, minutes, interpreter)
    SELECT number + ?1, lower(hex(randomblob(16))), experiment, guide, started_at, closed_at, minutes, interpreter
    FROM session
    WHERE number <= ?2
)sql";
constexpr const char* copyParts[] = {
    "INSERT INTO permission (session, purpose, form, given_on)"
    " SELECT session + ?1, purpose, form, given_on FROM permission WHERE session <= ?2",
    "INSERT INTO participant (session, place, id, role, name)"
    " SELECT session + ?1, place, id, role, name FROM participant WHERE session <= ?2",
    "INSERT INTO note (session, place, id, question, voice, text)"
    " SELECT session + ?1, place, id, question, voice, text FROM note WHERE session <= ?2",
    "INSERT INTO node (session, place, id, kind, label, influence, question, supports, deceased)"
    " SELECT session + ?1, place, id, kind, label, influence, question, supports, deceased FROM node"
    " WHERE session <= ?2",
    "INSERT INTO relation (session, place, id, from_node, to_node, direction, label)"
    " SELECT session + ?1, place, id, from_node, to_node, direction, label FROM relation WHERE session <= ?2",
    "INSERT INTO agreement (session, place, id, what, who, due, source, status)"
    " SELECT session + ?1, place, id, what, who, due, source, status FROM agreement WHERE session <= ?2",
    "INSERT INTO answer (session, place, item, respondent, state, text, number)"
    " SELECT session + ?1, place, item, respondent, state, text, number FROM answer WHERE session <= ?2",
    "INSERT INTO answer_option (session, item, respondent, place, option)"
    " SELECT session + ?1, item, respondent, place, option FROM answer_option WHERE session <= ?2",
};

int makeSome(storage::Database& database, const guide::EvaluationSet& set, int sessions)
{
    const int made = qMin(sessions, mostMade);
    example::Synthetic synthetic(made, 1, set);
    for (const domain::Experiment& experiment : synthetic.experiments())
        storage::ExperimentStore(database).save(experiment);
    QList<domain::Session> batch;
    for (auto session = synthetic.next(); session; session = synthetic.next())
        batch.append(*session);
    storage::SessionStore(database).save(batch);
    return made;
}

void fill(storage::Database& database, const guide::EvaluationSet& set, int sessions)
{
    const int made = makeSome(database, set, sessions);
    for (int there = made; there < sessions; there += made) {
        storage::Transaction transaction(database);
        const int copied = qMin(made, sessions - there);
        storage::Statement(database, copySessions).bind(there, copied).run();
        for (const char* sql : copyParts)
            storage::Statement(database, sql).bind(there, copied).run();
        storage::Statement(database,
                           "INSERT INTO eval_uncoded (session) SELECT number + ?1 FROM session WHERE number <= ?2")
            .bind(there, copied)
            .run();
        transaction.commit();
    }
    storage::codeSessions(database);
    database.checkpoint();
}

// Only what is read of them: the packed rows, and the sessions that they belong to.
void fillPacked(storage::Database& database, const guide::EvaluationSet& set, int sessions)
{
    const int made = makeSome(database, set, sessions);
    storage::codeSessions(database);
    storage::Transaction transaction(database);
    for (int there = made; there < sessions; there += made) {
        storage::Statement(database, copySessions).bind(there, made).run();
        storage::Statement(database, R"sql(
            INSERT INTO eval_coded (session, experiment, facts)
            SELECT session + ?1, experiment, facts FROM eval_coded WHERE session <= ?2
        )sql")
            .bind(there, made)
            .run();
    }
    transaction.commit();
    database.checkpoint();
}

// The packed rows, every byte fetched and thrown away.
qint64 scanPacked(storage::Database& database)
{
    qint64 bytes = 0;
    storage::Statement rows(database, "SELECT session, experiment, facts FROM eval_coded ORDER BY session");
    while (rows.next())
        bytes += rows.integer(0) % 2 + rows.blob(2).size();
    return bytes;
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

void writeTables(storage::Database& database, const QString& folder)
{
    writeTable(database, folder, "eval_session",
               "session, experiment, month, closed, minutes, node_band, learning, interpreter, written");
    writeTable(database, folder, "eval_participant", "session, respondent, role");
    writeTable(database, folder, "eval_agreement", "session, source, status");
    writeTable(database, folder, "eval_answer", "session, item, respondent, state, number");
    writeTable(database, folder, "eval_choice", "session, item, respondent, option");
}

std::size_t bytesOf(const std::vector<evaluation::Column>& columns)
{
    std::size_t bytes = 0;
    for (const evaluation::Column& column : columns)
        bytes += column.cells.size() + column.choices.size() * sizeof(quint32) + column.numbers.size() * sizeof(qint16);
    return bytes;
}

double bytesASession(const evaluation::Facts& facts)
{
    std::size_t bytes = bytesOf(facts.columns) + facts.agreed.session.size() * (sizeof(qint32) + 2);
    for (const evaluation::Replies& replies : facts.replies)
        bytes += bytesOf(replies.columns) + replies.session.size() * sizeof(qint32);
    const double ofEach = sizeof(qint64) + 3 * sizeof(qint16) + sizeof(quint16) + 6; // number, experiment, month …
    return static_cast<double>(bytes) / static_cast<double>(facts.sessionCount()) + ofEach;
}

// What plain SQL takes for the same question, once it has the index that covers it.
Times sqlOf(const QString& folder, const QString& question)
{
    return timesFrom(PLAIN_SQLITE_FLOOR, {question, folder});
}

struct SqlTimes
{
    explicit SqlTimes(const QString& folder)
        : counts(sqlOf(folder, u"counts"_s)),
          filter(sqlOf(folder, u"filter"_s)),
          cross(sqlOf(folder, u"cross"_s)),
          trend(sqlOf(folder, u"trend"_s))
    {
    }

    Times counts;
    Times filter;
    Times cross;
    Times trend;
};

evaluation::Filter filterOfEveryKind(const evaluation::Facts& facts)
{
    return {.experiments = {},
            .firstMonth = *std::ranges::min_element(facts.month) + 2,
            .lastMonth = {},
            .settings = {domain::Setting::GpPractice, domain::Setting::Municipality, domain::Setting::GgzStepDown},
            .forms = {evaluation::Form::Duo, evaluation::Form::MoreThanTwo},
            .leads = {u"poh_ggz"_s, u"together"_s},
            .circumstances = {u"plain_language"_s, u"diagnostic_question"_s, u"close_one_present"_s},
            .present = {domain::Role::HelpSeeker},
            .absent = {domain::Role::Interpreter}};
}

void counting(const evaluation::Facts& facts, int times)
{
    const evaluation::Filter filter = filterOfEveryKind(facts);
    const evaluation::Filter experiment{.experiments = {facts.experiments.first().number}};
    const QStringList settings = evaluation::groupsBy(facts, evaluation::Division::Setting).codes;
    printRow(u"a filter of every kind"_s, repeated(times, [&] { evaluation::sessionsWithin(facts, filter); }));
    printRow(u"the whole report"_s, repeated(times, [&] { evaluation::reportOf(facts, {}); }));
    printRow(u"the report of one experiment"_s, repeated(times, [&] { evaluation::reportOf(facts, experiment); }));
    printRow(u"the same in words"_s, repeated(times, [&] { evaluation::outlineOf(facts, experiment, {}, {}); }));
    for (const evaluation::OutlineSection& section : evaluation::outlineOf(facts, experiment, {}, {}).sections) {
        printRow(u"  of which by itself: "_s + section.title,
                 repeated(times, [&] { evaluation::sectionOf(facts, experiment, {}, section.title, {}); }));
    }
    printRow(u"the report within a filter of every kind"_s,
             repeated(times, [&] { evaluation::reportOf(facts, filter); }));
    printRow(u"five settings side by side"_s,
             repeated(times, [&] { evaluation::sideBySide(facts, {}, evaluation::Division::Setting, settings, 5); }));
    printRow(u"cross table: who led, route"_s,
             repeated(times, [&] { evaluation::crossTablesOf(facts, {}, "lead_role"_L1, "route"_L1); }));
    printRow(u"trend of waiting by month"_s,
             repeated(times, [&] { evaluation::trendOf(facts, {}, evaluation::Step::Month); }));
    printRow(u"themes of lessons by role and quarter"_s, repeated(times, [&] {
                 evaluation::splitOf(facts, {}, "lesson"_L1,
                                     evaluation::groupsBy(facts, {}, evaluation::Step::Quarter));
             }));
    printRow(u"estimate, chosen and realised route"_s, repeated(times, [&] { evaluation::routeOf(facts, {}); }));
}

void loading(storage::Database& database, const guide::EvaluationSet& set, int times, evaluation::Facts& facts)
{
    const Times scanning = repeated(times, [&] { scanPacked(database); });
    printRow(u"floor: scan the packed rows"_s, scanning);
    printRow(u"read the facts into columns"_s, repeated(times, [&] { facts = evaluation::readFacts(database, set); }),
             scanning);
}

// The page as somebody opens it: from the click until the figures have been painted, and from a click on a filter.
void onTheScreen(storage::Database& database, const guide::EvaluationSet& set, int times)
{
    widgets::applyTheme(*qApp);
    Times opening;
    Times withSentences;
    Times filtering;
    for (int time = 0; time < times; ++time) {
        const double clicked = now();
        widgets::EvaluationPage page(widgets::sourceOf(database, set, {}), {}, QDate(2026, 11, 23));
        page.resize(1280, 760);
        page.show();
        auto& report = *page.findChild<QScrollArea*>(u"report"_s);
        while (!report.widget())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        PaintWatch(report.widget()).waitForPaint();
        opening.add(now() - clicked);

        while (page.findChild<QLabel*>(u"period"_s)->text().endsWith(u'…'))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        withSentences.add(now() - clicked);

        auto& experiments = *page.findChild<QComboBox*>(u"experiment"_s);
        auto& figures = *page.findChild<QTableWidget*>(u"figures"_s);
        const QString before = figures.item(0, 1)->text(); // how many conversations
        const double filtered = now();
        experiments.setCurrentIndex(1);
        emit experiments.activated(1);
        while (!figures.item(0, 1) || figures.item(0, 1)->text() == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        PaintWatch(figures.viewport()).waitForPaint();
        filtering.add(now() - filtered);
    }
    printRow(u"on the screen, from the click"_s, opening);
    printRow(u"on the screen with its sentences"_s, withSentences);
    printRow(u"another experiment on the screen, from the click"_s, filtering);
}

void evaluatingPacked(int sessions)
{
    const QTemporaryDir folder;
    const guide::EvaluationSet set = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);
    auto database = test::openDatabase(folder.filePath(u"vault.db"_s));
    fillPacked(database, set, sessions);
    constexpr int times = 3;
    evaluation::Facts facts;

    printTitle(u"%L1 conversations, packed rows alone, ms"_s.arg(sessions));
    loading(database, set, times, facts);
    onTheScreen(database, set, times);
    counting(facts, times);
    printFigure(u"bytes a conversation in memory"_s, bytesASession(facts));
}

} // namespace

void evaluating(int sessions)
{
    if (sessions == mostWhole) // what is seen of so many, without the words, of which an evaluation file has none
        evaluatingPacked(sessions);
    if (sessions > mostWhole) {
        evaluatingPacked(sessions);
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.db"_s);
    const guide::EvaluationSet set = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);
    {
        auto database = test::openDatabase(path);
        fill(database, set, sessions);
        writeTables(database, folder.path());
    }
    const int times = sessions > 10'000 ? 3 : 7;
    const Times floor = timesFrom(PLAIN_SQLITE_FLOOR, {u"scan"_s, folder.path()});
    const SqlTimes sql(folder.path());
    const Times opening = repeated(times, [&] { storage::Database::open(path, test::key); });
    auto database = storage::Database::open(path, test::key);
    evaluation::Facts facts;

    printTitle(u"%L1 conversations, ms"_s.arg(sessions));
    printRow(u"open the file with its key"_s, opening);
    printRow(u"scan the answers in plain SQLite, a row each"_s, floor);
    loading(database, set, times, facts);
    printRow(u"SQL with a covering index: count every item"_s, sql.counts);
    printRow(u"SQL: count every item of one experiment"_s, sql.filter);
    printRow(u"SQL: cross table of two items"_s, sql.cross);
    printRow(u"SQL: trend by month"_s, sql.trend);
    counting(facts, times);
    printFigure(u"bytes a conversation in memory"_s, bytesASession(facts));
}

} // namespace bench

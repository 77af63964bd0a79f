#include "evaluation/facts.h"
#include "example/ermelo.h"
#include "example/synthetic.h"
#include "exchange/delimited.h"
#include "exchange/export_summaries.h"
#include "exchange/summary_files.h"
#include "guide/library.h"
#include "privacy/anonymise.h"
#include "privacy/export_refused.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/kind_of.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <csignal>
#include <map>
#include <sys/resource.h>
#include <type_traits>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;
using nlohmann::json;

// Nothing but what was checked can be written: neither sessions nor facts nor rows, and nobody else makes an export.
static_assert(std::is_invocable_v<decltype(exchange::summariesCsv), privacy::AnonymisedExport>);
static_assert(!std::is_invocable_v<decltype(exchange::summariesCsv), QList<domain::Session>>);
static_assert(!std::is_invocable_v<decltype(exchange::summariesCsv), evaluation::Facts>);
static_assert(!std::is_invocable_v<decltype(exchange::summariesCsv), privacy::Candidates>);
static_assert(!std::is_invocable_v<decltype(exchange::summariesCsv), std::vector<std::vector<quint8>>>);
static_assert(!std::is_invocable_v<decltype(exchange::summariesJson), QList<domain::Session>>);
static_assert(!std::is_invocable_v<decltype(exchange::summariesJson), privacy::Candidates>);
static_assert(!std::is_invocable_v<decltype(exchange::checkedSummaries), privacy::Candidates, privacy::VaultWords,
                                   exchange::SummaryFormat>);
static_assert(!std::is_default_constructible_v<privacy::AnonymisedExport>);
static_assert(!std::is_aggregate_v<privacy::AnonymisedExport>);
static_assert(!std::is_constructible_v<privacy::AnonymisedExport, privacy::Candidates>);

namespace {

const guide::EvaluationSet& hog()
{
    static const guide::EvaluationSet set = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);
    return set;
}

// What a vault would give to the export.
struct Source
{
    evaluation::Facts facts;
    privacy::VaultWords words;

    privacy::AnonymisedExport anonymised(int k) const
    {
        return privacy::anonymise(privacy::candidatesOf(facts, {}), {.k = k});
    }
};

Source sourceOf(const QList<domain::Experiment>& experiments, const QList<domain::Session>& sessions)
{
    const QTemporaryDir folder;
    auto database = test::openDatabase(folder.filePath(u"test.db"_s));
    for (const domain::Experiment& experiment : experiments)
        storage::ExperimentStore(database).save(experiment);
    storage::SessionStore(database).save(sessions);
    return {evaluation::readFacts(database, hog()), privacy::readVaultWords(database)};
}

Source ermelo()
{
    const example::Example made = example::ermelo();
    return sourceOf({made.experiment}, made.sessions);
}

Source synthetic(int count)
{
    example::Synthetic made(count, 42, hog());
    QList<domain::Session> sessions;
    while (const auto session = made.next())
        sessions.append(*session);
    return sourceOf(made.experiments(), sessions);
}

// The cells of a file as a stranger would read it; no cell of these files holds a quote.
QList<QStringList> cellsOf(const QByteArray& csv)
{
    REQUIRE(csv.startsWith("\xEF\xBB\xBF"));
    REQUIRE(csv.endsWith("\r\n"));
    QList<QStringList> rows;
    for (const QString& row : QString::fromUtf8(csv.mid(3).chopped(2)).split(u"\r\n"_s))
        rows.append(row.split(u';'));
    return rows;
}

void checkCombinations(const QByteArray& csv, int k, int sessions)
{
    QList<QStringList> rows = cellsOf(csv);
    const QStringList header = rows.takeFirst();
    CHECK(header.size() >= 2);
    std::map<QStringList, int> counts;
    for (const QStringList& row : rows) {
        REQUIRE(row.size() == header.size());
        CHECK(row.last() == u"geanonimiseerd (k=%1)"_s.arg(k));
        ++counts[row];
    }
    CHECK(rows.size() * 10 >= sessions * 9);
    for (const auto& [combination, count] : counts) {
        INFO(combination.join(u';').toStdString());
        CHECK(count >= k);
    }
}

std::string whatIsWrongWith(const QByteArray& document)
{
    QFile file(u":/schemas/anonymised_summaries.schema.json"_s);
    REQUIRE(file.open(QFile::ReadOnly));
    const json schemaDocument = json::parse(file.readAll().toStdString());
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaDocument), schema);
    const json parsed = json::parse(document.toStdString());
    valijson::ValidationResults results;
    valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(parsed), &results);
    valijson::ValidationResults::Error error;
    return results.popError(error) ? error.description : std::string();
}

int closedIn(const Source& source)
{
    return static_cast<int>(std::ranges::count(source.facts.closed, 1));
}

} // namespace

TEST_CASE("In the written summaries of the example every combination stands at least k times")
{
    const Source source = ermelo();
    for (const int k : {5, 10}) {
        INFO("k = " << k);
        const QByteArray csv =
            exchange::checkedSummaries(source.anonymised(k), source.words, exchange::SummaryFormat::Csv);
        checkCombinations(csv, k, closedIn(source));
    }
}

TEST_CASE("In the written summaries of a thousand conversations every combination stands at least k times")
{
    const Source source = synthetic(1000);
    for (const int k : {5, 10}) {
        INFO("k = " << k);
        const privacy::AnonymisedExport anonymised = source.anonymised(k);
        const QByteArray csv = exchange::checkedSummaries(anonymised, source.words, exchange::SummaryFormat::Csv);
        checkCombinations(csv, k, closedIn(source));
        const QByteArray document = exchange::checkedSummaries(anonymised, source.words, exchange::SummaryFormat::Json);
        CHECK(whatIsWrongWith(document) == "");
    }
}

TEST_CASE("The summaries in JSON follow their schema and say the same as those for a spreadsheet")
{
    const Source source = ermelo();
    const privacy::AnonymisedExport anonymised = source.anonymised(5);

    const QByteArray document = exchange::checkedSummaries(anonymised, source.words, exchange::SummaryFormat::Json);

    CHECK(whatIsWrongWith(document) == "");
    const json parsed = json::parse(document.toStdString());
    const QList<QStringList> cells = cellsOf(exchange::summariesCsv(anonymised));
    REQUIRE(parsed["rows"].size() + 1 == static_cast<std::size_t>(cells.size()));
    std::map<std::string, std::map<std::string, std::string>> labels;
    for (const json& attribute : parsed["attributes"]) {
        for (const json& value : attribute["values"])
            labels[attribute["code"]][value["code"]] = value["label"];
    }
    for (std::size_t row = 0; row < parsed["rows"].size(); ++row) {
        QStringList said;
        for (const json& attribute : parsed["attributes"]) {
            const std::string code = attribute["code"];
            said.append(QString::fromStdString(labels[code][parsed["rows"][row][code]]));
        }
        CHECK(said == cells[static_cast<qsizetype>(row) + 1].first(said.size()));
    }
    CHECK(parsed["k"] == 5);
    CHECK(parsed["sessions"]["held"] == closedIn(source));
    CHECK(parsed["sessions"]["exported"] == parsed["rows"].size());
}

TEST_CASE("The schema refuses summaries that say less of themselves than they must")
{
    const QByteArray document = exchange::summariesJson(ermelo().anonymised(5));
    for (const char* member : {"k", "label", "sessions", "attributes", "rows", "contains_text"}) {
        json less = json::parse(document.toStdString());
        less.erase(member);
        INFO(member);
        CHECK(whatIsWrongWith(QByteArray::fromStdString(less.dump())) != "");
    }
    json lower = json::parse(document.toStdString());
    lower["k"] = 4;
    CHECK(whatIsWrongWith(QByteArray::fromStdString(lower.dump())) != "");
}

TEST_CASE("A spreadsheet takes no cell for a formula, and reads every cell back as it was")
{
    const QByteArray bytes = exchange::delimited({{u"=1+1"_s, u"-2"_s, u"@x"_s, u"+3"_s, u"een; \"twee\""_s, u"é"_s}});

    CHECK(bytes == QByteArray("\xEF\xBB\xBF'=1+1;'-2;'@x;'+3;\"een; \"\"twee\"\"\";\xC3\xA9\r\n"));
}

TEST_CASE("Summaries are written whole or not at all")
{
    const Source source = ermelo();
    const privacy::AnonymisedExport anonymised = source.anonymised(5);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"samenvattingen.csv"_s);
    const auto write = [&](const QString& to) {
        return test::kindOf(
            [&] { exchange::exportSummaries(anonymised, source.words, exchange::SummaryFormat::Csv, to); });
    };

    CHECK(write(folder.filePath(u"not/there.csv"_s)) == storage::StorageError::Kind::ReadOnly);

    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 100, .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small); // every file ends at a hundred bytes, as on a disk that is full
    const auto full = write(path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(full == storage::StorageError::Kind::DiskFull);
    CHECK(QDir(folder.path()).isEmpty());

    CHECK(write(path) == std::nullopt);
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    CHECK(file.readAll() == exchange::summariesCsv(anonymised));
}

TEST_CASE("Names that are spelled as the fixed words do not stop an export")
{
    Source source = ermelo();
    source.words.words += {u"samen"_s, u"ja"_s, u"held"_s, u"leiding"_s};

    CHECK_NOTHROW(exchange::checkedSummaries(source.anonymised(5), source.words, exchange::SummaryFormat::Json));
}

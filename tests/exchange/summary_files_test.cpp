#include "evaluation/facts.h"
#include "example/ermelo.h"
#include "example/synthetic.h"
#include "exchange/delimited.h"
#include "exchange/export_summaries.h"
#include "exchange/file_texts.h"
#include "exchange/summary_files.h"
#include "exchange/table_files.h"
#include "guide/library.h"
#include "privacy/anonymise.h"
#include "privacy/export_refused.h"
#include "storage/audit_trail.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "support/catch_qt.h"
#include "support/kind_of.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <map>
#include <type_traits>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;
using nlohmann::json;

// Nothing but what was checked can be written: neither sessions nor facts nor rows, and nobody else makes an export.
static_assert(std::is_constructible_v<exchange::SummaryBook, privacy::AnonymisedExport, QDate>);
static_assert(!std::is_constructible_v<exchange::SummaryBook, QList<domain::Session>, QDate>);
static_assert(!std::is_constructible_v<exchange::SummaryBook, evaluation::Facts, QDate>);
static_assert(!std::is_constructible_v<exchange::SummaryBook, privacy::Candidates, QDate>);
static_assert(!std::is_constructible_v<exchange::SummaryBook, std::vector<privacy::Summary>, QDate>);
static_assert(!std::is_default_constructible_v<exchange::SummaryBook>);
static_assert(std::is_invocable_v<decltype(exchange::summariesCsv), exchange::SummaryBook>);
static_assert(!std::is_invocable_v<decltype(exchange::summariesCsv), privacy::Candidates>);
static_assert(!std::is_invocable_v<decltype(exchange::summariesWorkbook), QList<QStringList>>);
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
        return privacy::anonymise(privacy::candidatesOf(facts, {}), {.k = k}, {});
    }

    exchange::SummaryBook book(int k) const { return {anonymised(k), QDate(2026, 11, 23)}; }

    QByteArray checked(const exchange::SummaryBook& made, exchange::SummaryFormat format) const
    {
        return exchange::checkedSummaries(made, words, format, {});
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
        CHECK(row.last() == u"Anoniem (k = %1, l = 2)"_s.arg(k));
        ++counts[row.mid(1)];
    }
    CHECK(static_cast<int>(rows.size()) >= sessions - sessions / 10);
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
        const QByteArray csv = source.checked(source.book(k), exchange::SummaryFormat::ExcelTable);
        checkCombinations(csv, k, closedIn(source));
    }
}

TEST_CASE("In the written summaries of a thousand conversations every combination stands at least k times")
{
    const Source source = synthetic(1000);
    for (const int k : {5, 10}) {
        INFO("k = " << k);
        const exchange::SummaryBook book = source.book(k);
        checkCombinations(source.checked(book, exchange::SummaryFormat::ExcelTable), k, closedIn(source));
        const QByteArray document = source.checked(book, exchange::SummaryFormat::Json);
        CHECK(whatIsWrongWith(document) == "");
    }
}

TEST_CASE("The summaries in JSON follow their schema and say the same as those for a spreadsheet")
{
    const Source source = ermelo();
    const exchange::SummaryBook book = source.book(5);

    const QByteArray document = source.checked(book, exchange::SummaryFormat::Json);

    CHECK(whatIsWrongWith(document) == "");
    const json parsed = json::parse(document.toStdString());
    const QList<QStringList> cells = cellsOf(exchange::summariesCsv(book));
    REQUIRE(parsed["rows"].size() + 1 == static_cast<std::size_t>(cells.size()));
    std::map<std::string, std::map<std::string, std::string>> labels;
    for (const json& attribute : parsed["attributes"]) {
        for (const json& value : attribute["values"])
            labels[attribute["code"]][value["code"]] = value["label"];
    }
    for (std::size_t row = 0; row < parsed["rows"].size(); ++row) {
        QStringList said{QString::fromStdString(parsed["rows"][row]["id"])};
        for (const json& attribute : parsed["attributes"]) {
            const std::string code = attribute["code"];
            said.append(QString::fromStdString(labels[code][parsed["rows"][row][code]]));
        }
        CHECK(said == cells[static_cast<qsizetype>(row) + 1].first(said.size()));
    }
    CHECK(parsed["k"] == 5);
    CHECK(parsed["sessions"]["left_out"]["too_rare"].is_null()); // fewer than k: it would tell of one or two people
    CHECK(parsed["sessions"]["exported"] == parsed["rows"].size());
}

TEST_CASE("The schema refuses summaries that say less of themselves than they must")
{
    const QByteArray document = exchange::summariesJson(ermelo().book(5));
    for (const char* member : {"k", "l", "kind", "label", "made_on", "sessions", "account", "limits", "attributes",
                               "rows", "contains_text"}) {
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

TEST_CASE("The workbook has the summaries, a code book and the account, and names nobody")
{
    const Source source = ermelo();
    const exchange::SummaryBook book = source.book(5);

    const QByteArray workbook = source.checked(book, exchange::SummaryFormat::Workbook);

    const QString text = exchange::textOfWorkbook(workbook);
    for (const QString& sheet : {u"Gesprekken"_s, u"Codeboek"_s, u"Verantwoording"_s})
        CHECK(text.contains(sheet));
    for (const privacy::Summary& row : book.summaries().rows())
        CHECK(text.contains(row.id));
    for (const exchange::AccountLine& line : book.account())
        CHECK(text.contains(line.words));
    for (const QString& limit : book.limits())
        CHECK(text.contains(limit));
}

namespace {

// A vault from which summaries go out.
struct Vault
{
    Vault()
    {
        const example::Example made = example::ermelo();
        storage::ExperimentStore(database).save(made.experiment);
        storage::SessionStore(database).save(made.sessions);
    }

    privacy::AnonymisedExport anonymised(const privacy::Wishes& wishes = {})
    {
        return privacy::anonymise(privacy::candidatesOf(evaluation::readFacts(database, hog()), {}), {.wishes = wishes},
                                  storage::SummaryExportStore(database).all());
    }

    void write(const QString& path, const privacy::Wishes& wishes = {})
    {
        exchange::exportSummaries(database, {anonymised(wishes), QDate(2026, 11, 23)},
                                  exchange::SummaryFormat::ExcelTable, {}, path);
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
};

} // namespace

TEST_CASE("What went out is kept with the day and in the audit trail, together with the file or not at all")
{
    Vault vault;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"samenvattingen.csv"_s);
    const auto kept = [&] { return storage::SummaryExportStore(vault.database).all().size(); };
    const auto write = [&](const QString& to) { return test::kindOf([&] { vault.write(to); }); };

    CHECK(write(folder.filePath(u"not/there.csv"_s)) == storage::StorageError::Kind::ReadOnly);

    CHECK(kept() == 0);
    CHECK(storage::AuditTrail(vault.database).entries().isEmpty());
    CHECK(QDir(folder.path()).isEmpty());

    CHECK(write(path) == std::nullopt);
    CHECK(QFile::exists(path));
    REQUIRE(kept() == 1);
    const storage::SummaryExport made = storage::SummaryExportStore(vault.database).all().first();
    CHECK(made.madeOn == QDate(2026, 11, 23));
    CHECK(made.sessions == made.rows.size());
    const QList<storage::AuditEntry> entries = storage::AuditTrail(vault.database).entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries.first().event == storage::AuditEvent::SummariesExported);
    CHECK(entries.first().detail == u"csv, Anoniem (k = 5, l = 2)"_s);
}

TEST_CASE("A name of a conversation may not stand in the name of the file")
{
    Vault vault;
    const QTemporaryDir folder;
    const QString name = example::ermelo().sessions.first().participants.first().name;

    CHECK_THROWS_AS(vault.write(folder.filePath(u"voor %1.csv"_s.arg(name))), privacy::ExportRefused);
    CHECK(QDir(folder.path()).isEmpty());
    CHECK_NOTHROW(vault.write(folder.filePath(u"voor de werkgroep.csv"_s)));
}

TEST_CASE("The same file again is no danger, and one conversation less is, until no copy of the first is left")
{
    Vault vault;
    const QTemporaryDir folder;
    vault.write(folder.filePath(u"a.csv"_s));
    CHECK_NOTHROW(vault.write(folder.filePath(u"b.csv"_s)));

    const qint64 told = storage::SummaryExportStore(vault.database).all().first().rows.first().session;
    storage::Statement(vault.database, "DELETE FROM session WHERE number = ?").bind(told).run();

    const auto refusal = [&]() -> std::optional<privacy::ExportRefused::Kind> {
        try {
            vault.write(folder.filePath(u"c.csv"_s));
        } catch (const privacy::ExportRefused& refused) {
            return refused.kind();
        }
        return std::nullopt;
    };
    CHECK(refusal() == privacy::ExportRefused::Kind::TooNearEarlier);
    CHECK_FALSE(QFile::exists(folder.filePath(u"c.csv"_s)));

    for (const storage::SummaryExport& made : storage::SummaryExportStore(vault.database).all())
        storage::SummaryExportStore(vault.database).markGone(made.number, QDate(2026, 12, 1));
    CHECK(refusal() == std::nullopt);
}

TEST_CASE("Names that are spelled as the fixed words do not stop an export")
{
    Source source = ermelo();
    source.words.words += {u"samen"_s, u"ja"_s, u"gesprekken"_s, u"leiding"_s};

    for (const auto format : {exchange::SummaryFormat::Json, exchange::SummaryFormat::Workbook})
        CHECK_NOTHROW(source.checked(source.book(5), format));
}

TEST_CASE("Tables go out as a workbook that is read back, and never beside summaries in which a few are left out")
{
    Vault vault;
    const QTemporaryDir folder;
    const privacy::Candidates candidates = privacy::candidatesOf(evaluation::readFacts(vault.database, hog()), {});
    const auto write = [&](const QString& name, const privacy::TableOptions& options = {}) {
        return exchange::exportTables(vault.database, candidates, u"close_one_present"_s, options, QDate(2026, 11, 23),
                                      folder.filePath(name));
    };
    const auto textOf = [&](const QString& name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QFile::ReadOnly));
        return exchange::textOfWorkbook(file.readAll());
    };

    const privacy::TablesAccount account = write(u"tabellen.xlsx"_s);

    const QString text = textOf(u"tabellen.xlsx"_s);
    CHECK(text.contains(u"Naaste of begeleider aanwezig"_s));
    CHECK(text.contains(u"Anoniem, tabellen (k = 5)"_s));
    CHECK(account.sessions == 20);
    CHECK(storage::AuditTrail(vault.database).entries().size() == 1);
    CHECK_NOTHROW(write(u"nog eens.xlsx"_s));
    write(u"afgerond.xlsx"_s, {.counts = privacy::Counts::RoundedToFives});
    CHECK(textOf(u"afgerond.xlsx"_s).contains(u"afgerond op vijf"_s));
    CHECK_FALSE(text.contains(u"afgerond op vijf"_s));
    CHECK_THROWS_AS(vault.write(folder.filePath(u"samenvattingen.csv"_s)), privacy::ExportRefused); // 19 of the 20
}

#include "cli/program.h"

#include <QDir>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using test::isSentence;
using test::Workplace;

namespace {

// The Ermelo example, made once by the program itself.
const Workplace& ermelo()
{
    static const Workplace workplace;
    static const bool isMade = workplace.run({u"demo"_s, u"kluis"_s}).exitCode == 0;
    REQUIRE(isMade);
    return workplace;
}

test::Answer evaluate(const QStringList& options)
{
    return ermelo().run(QStringList{u"evaluate"_s, u"kluis"_s} + options);
}

test::Answer exported(const QStringList& options)
{
    return ermelo().run(QStringList{u"export"_s, u"kluis"_s} + options);
}

} // namespace

TEST_CASE("The evaluation is printed, in words, as a table and as JSON")
{
    const test::Answer text = evaluate({});
    const test::Answer csv = evaluate({u"--format"_s, u"csv"_s});
    const test::Answer json = evaluate({u"--format"_s, u"json"_s});

    CHECK(text.exitCode == 0);
    CHECK(text.complaint.isEmpty());
    CHECK(text.text.contains(u"van 20"_s));
    CHECK(csv.bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.text.count(u"\r\n"_s) > 20);
    CHECK(nlohmann::json::parse(json.bytes.toStdString()).is_object());
}

TEST_CASE("25: The evaluation is written to a file, on paper too")
{
    const Workplace& workplace = ermelo();

    CHECK(evaluate({u"--format"_s, u"pdf"_s}).exitCode == 2);
    const test::Answer pdf = evaluate({u"--format"_s, u"pdf"_s, u"--out"_s, u"evaluatie.pdf"_s});
    const test::Answer csv = evaluate({u"--format"_s, u"csv"_s, u"--out"_s, u"evaluatie.csv"_s});

    const test::Answer plain = evaluate({u"--format"_s, u"csv-plain"_s});
    CHECK(evaluate({u"--format"_s, u"xlsx"_s}).exitCode == 2);
    CHECK(evaluate({u"--format"_s, u"xlsx"_s, u"--out"_s, u"evaluatie.xlsx"_s}).exitCode == 0);

    CHECK(test::readFile(workplace.path(u"evaluatie.xlsx"_s)).startsWith("PK"));
    CHECK(plain.bytes.startsWith("Onderdeel,Vraag,"));
    CHECK(pdf.exitCode == 0);
    CHECK(pdf.text.isEmpty());
    CHECK(test::readFile(workplace.path(u"evaluatie.pdf"_s)).startsWith("%PDF"));
    CHECK(csv.text.isEmpty());
    CHECK(test::readFile(workplace.path(u"evaluatie.csv"_s)) == evaluate({u"--format"_s, u"csv"_s}).bytes);
}

TEST_CASE("The evaluation can be about one experiment and one period")
{
    const QString all = evaluate({}).text;

    const QString one = evaluate({u"--experiment"_s, u"huisartsenpraktijk ermelo"_s}).text;
    CHECK(one.section(u'\n', 2, 2) == u"Huisartsenpraktijk Ermelo"_s); // says what it is about
    CHECK(one.section(u'\n', 3) == all.section(u'\n', 2));
    CHECK(evaluate({u"--from"_s, u"2000-01"_s, u"--to"_s, u"2099-12-31"_s}).exitCode == 0);
    CHECK_FALSE(evaluate({u"--to"_s, u"2000-01"_s}).text.contains(u"van 20 gepland"_s.prepend(u"20 "_s)));
    for (const QStringList& options : {QStringList{u"--experiment"_s, u"Nergens"_s},
                                       {u"--from"_s, u"gisteren"_s},
                                       {u"--from"_s, u"2023-13"_s},
                                       {u"--from"_s, u"2023-05"_s, u"--to"_s, u"2023-04"_s}}) {
        const test::Answer answer = evaluate(options);
        CHECK(answer.exitCode == 2);
        CHECK(isSentence(answer.complaint));
    }
}

TEST_CASE("The evaluation of one experiment leaves the others out")
{
    const Workplace workplace;
    auto vault = workplace.openNew(u"kluis"_s);
    for (const QString& name : {u"Dorp"_s, u"Stad"_s}) {
        const domain::Experiment experiment{.id = domain::ExperimentId::create(), .name = name};
        domain::Session session = test::exampleSession();
        session.experiment = experiment.id;
        storage::ExperimentStore(vault.database()).save(experiment);
        storage::SessionStore(vault.database()).save(session);
    }
    vault.close();

    const QString both = workplace.run({u"evaluate"_s, u"kluis"_s}).text;
    const QString one = workplace.run({u"evaluate"_s, u"kluis"_s, u"--experiment"_s, u"Dorp"_s}).text;

    CHECK(both.contains(QRegularExpression(u"Hulpvrager +2 van 2"_s)));
    CHECK(one.contains(QRegularExpression(u"Hulpvrager +1 van 1"_s)));
}

TEST_CASE("Anonymous summaries are written in every format, and what was left out is said")
{
    for (const QString& format : {u"xlsx"_s, u"csv"_s, u"csv-plain"_s, u"json"_s, u"pdf"_s}) {
        INFO(format.toStdString());
        const test::Answer answer = exported({u"--out"_s, u"samen."_s + format, u"--format"_s, format});
        CHECK(answer.exitCode == 0);
        CHECK(answer.complaint.isEmpty());
        CHECK(answer.text.contains(u"van 20 afgesloten gesprekken, met k = 5 en l = 2."_s));
    }
    const Workplace& workplace = ermelo();
    const QByteArray rows = test::readFile(workplace.path(u"samen.csv"_s));
    CHECK(rows.count("\r\n") > 15);
    CHECK_FALSE(QString::fromUtf8(rows).contains(QRegularExpression(u"20[0-9][0-9]-[0-9]"_s)));
    CHECK(nlohmann::json::parse(test::readFile(workplace.path(u"samen.json"_s)).toStdString()).is_object());
    CHECK(test::readFile(workplace.path(u"samen.xlsx"_s)).startsWith("PK"));
    CHECK(test::readFile(workplace.path(u"samen.pdf"_s)).startsWith("%PDF"));
}

TEST_CASE("On the command line too an attribute can be left out, and one that there is not is told")
{
    const Workplace workplace;
    REQUIRE(workplace.run({u"demo"_s, u"kluis"_s}).exitCode == 0);
    const test::Answer without = workplace.run({u"export"_s, u"kluis"_s, u"--out"_s, u"zonder.csv"_s, u"--format"_s,
                                                u"csv"_s, u"--without"_s, u"setting,duration"_s});
    REQUIRE(without.exitCode == 0);
    const QString heading = QString::fromUtf8(test::readFile(workplace.path(u"zonder.csv"_s))).section(u'\n', 0, 0);
    CHECK_FALSE(heading.contains(u"Setting"_s));
    CHECK_FALSE(heading.contains(u"Duur"_s));

    const test::Answer unknown = exported({u"--out"_s, u"geen.csv"_s, u"--keep"_s, u"leeftijd"_s});
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.complaint.contains(u"leeftijd"_s));
}

TEST_CASE("An export that cannot be anonymous is refused with the reason, ends with 1 and leaves no file")
{
    for (const QString& k : {u"4"_s, u"21"_s}) {
        const test::Answer answer = exported({u"--out"_s, u"geweigerd.csv"_s, u"--k"_s, k});
        CHECK(answer.exitCode == 1);
        CHECK(answer.text.isEmpty());
        CHECK(isSentence(answer.complaint));
        CHECK_FALSE(QFile::exists(ermelo().path(u"geweigerd.csv"_s)));
    }
    CHECK(exported({u"--out"_s, u"x.csv"_s, u"--k"_s, u"0"_s}).exitCode == 2);
    CHECK(exported({}).exitCode == 2);
}

TEST_CASE("An own evaluation set counts from beside the file or by name, and one that cannot be used is told")
{
    const Workplace& workplace = ermelo();
    QFile shipped(u":/evaluation_sets/hog.json"_s);
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    auto set = nlohmann::json::parse(shipped.readAll().toStdString());
    set["id"] = "ons";
    set["sections"][0]["items"].push_back(
        {{"id", "extra"}, {"type", "number"}, {"text", "Hoeveel mensen hielpen mee?"}});
    const auto put = [&](const QString& name) {
        test::writeFile(workplace.path(name), QByteArray::fromStdString(set.dump()));
    };

    put(u"ons.json"_s);
    CHECK_FALSE(evaluate({}).text.contains(u"Hoeveel mensen hielpen mee?"_s));
    const test::Answer named = evaluate({u"--set"_s, u"ons.json"_s});
    CHECK(named.exitCode == 0);
    CHECK(named.text.contains(u"Hoeveel mensen hielpen mee?"_s));

    set["sections"][0]["items"][1]["type"] = "text";
    put(u"ons.json"_s);
    const test::Answer refused = evaluate({u"--set"_s, u"ons.json"_s});
    CHECK(refused.exitCode == 4);
    CHECK(refused.text.isEmpty());
    CHECK(isSentence(refused.complaint));
    CHECK(refused.complaint.contains(u"was eerder van een andere soort: number (/sections/0/items/1/type)"_s));

    REQUIRE(QDir(workplace.path({})).mkpath(u"evaluation_sets"_s));
    put(u"evaluation_sets/ons.json"_s);
    const test::Answer beside = evaluate({});
    CHECK(beside.exitCode == 0);
    CHECK(isSentence(beside.complaint));
    CHECK(beside.text == evaluate({}).text);
    REQUIRE(QDir(workplace.path(u"evaluation_sets"_s)).removeRecursively());
}

TEST_CASE("Sentences leave by the command line as they were approved, for a reason, and are called what they are")
{
    const QString report = evaluate({}).text;
    CHECK(report.contains(u"Positief, ik word gehoord"_s));
    CHECK(report.contains(u"[NAASTE] schreef de helft"_s));
    CHECK_FALSE(report.contains(u"Mark schreef"_s));

    const Workplace own;
    REQUIRE(own.run({u"demo"_s, u"kluis"_s}).exitCode == 0);
    const auto exportedWith = [&](const QStringList& options) {
        return own.run(QStringList{u"export"_s, u"kluis"_s, u"--format"_s, u"json"_s, u"--out"_s, u"uit.json"_s,
                                   u"--with-sentences"_s}
                       + options);
    };
    CHECK(exportedWith({}).exitCode == 1);
    CHECK_FALSE(QFile::exists(own.path(u"uit.json"_s)));
    const test::Answer made = exportedWith({u"--reason"_s, u"scholing"_s});
    CHECK(made.exitCode == 0);
    CHECK(made.text.startsWith(u"Geminimaliseerd: "_s));
    const auto document = nlohmann::json::parse(test::readFile(own.path(u"uit.json"_s)).toStdString());
    CHECK(document["kind"] == "minimised");
    CHECK(document["sentences"].size() > 10);
}

TEST_CASE("Tables are written by the command line, rounded where that is wanted")
{
    const Workplace own;
    REQUIRE(own.run({u"demo"_s, u"kluis"_s}).exitCode == 0);
    const auto tables = [&](const QStringList& options) {
        return own.run(QStringList{u"export"_s, u"kluis"_s, u"--out"_s, u"tabellen.xlsx"_s} + options);
    };

    const test::Answer alone = tables({u"--rounded"_s});
    CHECK(alone.exitCode == 2);
    CHECK(isSentence(alone.complaint));
    CHECK_FALSE(QFile::exists(own.path(u"tabellen.xlsx"_s)));
    const test::Answer made = tables({u"--tables"_s, u"setting"_s, u"--rounded"_s});
    CHECK(made.exitCode == 0);
    CHECK(made.text.startsWith(u"Tabellen van 20 gesprekken"_s));
    CHECK(test::readFile(own.path(u"tabellen.xlsx"_s)).startsWith("PK"));
}

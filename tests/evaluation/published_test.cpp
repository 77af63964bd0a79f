#include "evaluation/published.h"
#include "evaluation/report_outline.h"
#include "evaluation/route.h"
#include "evaluation/sentences.h"
#include "evaluation/split.h"
#include "support/catch_qt.h"
#include "support/kind_of.h"
#include "support/publishing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using Kind = storage::StorageError::Kind;

namespace {

// Everything that can be asked of these facts, by experiment and by month too.
QList<evaluation::Report> everyReport(const evaluation::Facts& facts)
{
    QList<evaluation::Report> all{evaluation::reportOf(facts, {})};
    for (const evaluation::ExperimentFacts& experiment : facts.experiments)
        all.append(
            evaluation::reportOf(facts, {.experiments = {experiment.number}, .firstMonth = {}, .lastMonth = {}}));
    const int first = evaluation::monthOf(2022, 11);
    for (int month = first; month < first + 14; ++month)
        all.append(evaluation::reportOf(facts, {.experiments = {}, .firstMonth = month, .lastMonth = month}));
    return all;
}

evaluation::Facts factsIn(const QStringList& paths, const guide::EvaluationSet& set)
{
    std::vector<vault::EvaluationFile> files;
    QList<storage::Database*> databases;
    files.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString& path : paths)
        databases.append(&files.emplace_back(test::openEvaluationFile(path)).database());
    return evaluation::readPublished(databases, set);
}

// Two practices that each published a file of their own.
struct TwoPractices
{
    TwoPractices() { reset(test::termsOf(one.set), test::termsOf(other.set)); }

    void reset(const vault::PublicationTerms& ofOne, const vault::PublicationTerms& ofOther)
    {
        test::publish(one, onePath, ofOne);
        test::publish(other, otherPath, ofOther);
    }

    std::optional<Kind> refusal() const
    {
        return test::kindOf([&] { factsIn({onePath, otherPath}, one.set); });
    }

    test::EvaluatedVault one{40, 1};
    test::EvaluatedVault other{30, 2};
    QTemporaryDir folder;
    QString onePath = folder.filePath(u"een.evaluatie"_s);
    QString otherPath = folder.filePath(u"twee.evaluatie"_s);
};

} // namespace

TEST_CASE("An evaluation file answers every question as the vault does, and says no sentence")
{
    test::EvaluatedVault practice(80, 3);
    const QString path = practice.folder.filePath(u"a.evaluatie"_s);

    const vault::Published published = test::publish(practice, path);

    auto file = test::openEvaluationFile(path);
    CHECK(published == vault::Published{.sessions = 80, .withoutPermission = 0});
    CHECK(everyReport(evaluation::readFacts(file.database(), practice.set)) == everyReport(practice.facts));
    CHECK(everyReport(evaluation::readPublished({&file.database()}, practice.set)) == everyReport(practice.facts));
    CHECK_FALSE(evaluation::readSentences(practice.database, practice.facts, {}).isEmpty());
    CHECK(
        evaluation::readSentences(file.database(), evaluation::readFacts(file.database(), practice.set), {}).isEmpty());
    CHECK(evaluation::publications(file.database()).size() == 1);
}

TEST_CASE("Only conversations that may be learned from are published")
{
    test::EvaluatedVault practice(40, 4);
    storage::SessionStore sessions(practice.database);
    for (int place : {0, 7, 8}) {
        practice.sessions[place].permissions.clear(); // never asked
        sessions.save(practice.sessions[place]);
    }
    practice.sessions[20].permissions[0].withdrawnOn = QDate(2024, 1, 1);
    sessions.save(practice.sessions[20]);
    const QString path = practice.folder.filePath(u"a.evaluatie"_s);

    const vault::Published published = test::publish(practice, path);

    CHECK(published == vault::Published{.sessions = 36, .withoutPermission = 3});
    for (int place : {0, 7, 8, 20})
        sessions.remove(practice.sessions[place].id);
    const evaluation::Facts left = evaluation::readFacts(practice.database, practice.set);
    CHECK(everyReport(factsIn({path}, practice.set)) == everyReport(left));
}

TEST_CASE("Publishing again takes the place of what was published before, and of nothing else")
{
    TwoPractices practices;
    const QString together = practices.folder.filePath(u"samen.evaluatie"_s);
    test::publish(practices.one, together);
    test::publish(practices.other, together);
    const auto before = everyReport(factsIn({together}, practices.one.set));
    CHECK(before.first().held + before.first().open == 70);

    for (int again = 0; again < 2; ++again) {
        test::publish(practices.other, together);
        CHECK(everyReport(factsIn({together}, practices.one.set)) == before);
    }
    auto terms = test::termsOf(practices.other.set);
    terms.on = QDate(2024, 6, 1);
    storage::SessionStore(practices.other.database).remove(practices.other.sessions[0].id);
    test::publish(practices.other, together, terms);

    auto file = test::openEvaluationFile(together);
    CHECK(evaluation::readFacts(file.database(), practices.one.set).sessionCount() == 69);
    const QList<evaluation::Publication> published = evaluation::publications(file.database());
    REQUIRE(published.size() == 2);
    CHECK(published[0].practice != published[1].practice);
    CHECK(published[0].publishedOn != published[1].publishedOn);
    CHECK(published[0].k == 5);
}

TEST_CASE("Files of several practices give the same figures in every order, and their sessions never mix")
{
    TwoPractices practices;
    const guide::EvaluationSet& set = practices.one.set;

    const evaluation::Facts joined = factsIn({practices.onePath, practices.otherPath}, set);
    const evaluation::Facts turned = factsIn({practices.otherPath, practices.onePath}, set);

    CHECK(everyReport(joined) == everyReport(turned));
    CHECK(evaluation::routeOf(joined, {}) == evaluation::routeOf(turned, {}));
    CHECK(evaluation::trendOf(joined, {}, evaluation::Step::Month)
          == evaluation::trendOf(turned, {}, evaluation::Step::Month));
    CHECK(evaluation::crossTablesOf(joined, {}, "lead_role"_L1, "lesson"_L1)
          == evaluation::crossTablesOf(turned, {}, "lead_role"_L1, "lesson"_L1));
    for (const auto division : {evaluation::Division::Experiment, evaluation::Division::Setting}) {
        const evaluation::Groups groups = evaluation::groupsBy(joined, division);
        CHECK(evaluation::sideBySide(joined, {}, division, groups.codes, 5)
              == evaluation::sideBySide(turned, {}, division, groups.codes, 5));
        CHECK(evaluation::splitOf(joined, {}, "lesson"_L1, groups)
              == evaluation::splitOf(turned, {}, "lesson"_L1, evaluation::groupsBy(turned, division)));
    }
    const evaluation::Report all = evaluation::reportOf(joined, {});
    const evaluation::Report one = evaluation::reportOf(practices.one.facts, {});
    const evaluation::Report other = evaluation::reportOf(practices.other.facts, {});
    CHECK(all.held == one.held + other.held);
    CHECK(all.agreements.total == one.agreements.total + other.agreements.total);
    REQUIRE(all.items.size() == one.items.size());
    for (qsizetype place = 0; place < all.items.size(); ++place) {
        CHECK(all.items[place].given == one.items[place].given + other.items[place].given);
        for (qsizetype option = 0; option < all.items[place].options.size(); ++option)
            CHECK(all.items[place].options[option]
                  == one.items[place].options[option] + other.items[place].options[option]);
    }

    // two practices have experiments of the same names: they stay four
    REQUIRE(joined.experiments.size() == 4);
    QSet<qint64> numbers;
    for (const evaluation::ExperimentFacts& experiment : joined.experiments)
        numbers.insert(experiment.number);
    CHECK(numbers.size() == 4);
    CHECK(joined.experiments[0].name == joined.experiments[1].name);
    QList<int> held{all.experiments[0].held, all.experiments[1].held};
    QList<int> expected{one.experiments[0].held, other.experiments[0].held};
    std::ranges::sort(held);
    std::ranges::sort(expected);
    CHECK(held == expected);
}

TEST_CASE("Files that do not fit together are not counted together")
{
    TwoPractices practices;
    const vault::PublicationTerms terms = test::termsOf(practices.one.set);
    CHECK(practices.refusal() == std::nullopt);

    auto otherK = terms;
    otherK.k = 10;
    practices.reset(terms, otherK);
    CHECK(practices.refusal() == Kind::OtherThreshold);

    auto otherVersion = terms;
    ++otherVersion.setVersion;
    practices.reset(terms, otherVersion);
    CHECK(practices.refusal() == Kind::OtherEvaluationSet);
    practices.reset(otherVersion, otherVersion); // alike, but later than the one they are read with
    CHECK(practices.refusal() == Kind::OtherEvaluationSet);
    auto earlierVersion = terms;
    --earlierVersion.setVersion;
    practices.reset(earlierVersion, terms); // every item of an earlier one is known
    CHECK(practices.refusal() == std::nullopt);

    practices.reset(terms, terms);
    test::publish(practices.one, practices.otherPath);
    CHECK(practices.refusal() == Kind::PracticeTwice);
}

TEST_CASE("A file in which nobody published anything has no sessions")
{
    test::EvaluatedVault practice(0, 5);
    const QString path = practice.folder.filePath(u"a.evaluatie"_s);
    test::publish(practice, path);

    const evaluation::Report report = evaluation::reportOf(factsIn({path}, practice.set), {});

    CHECK(report.held == 0);
    CHECK(report.experiments.size() == 2);
}

TEST_CASE("Of fewer conversations than the practices agreed on a coordinator sees nothing at all")
{
    const TwoPractices practices;
    const evaluation::Facts joined = factsIn({practices.onePath, practices.otherPath}, practices.one.set);
    REQUIRE(joined.k == test::termsOf(practices.one.set).k);
    const evaluation::ReportWords words;
    int tooFew = 0;
    int enough = 0;

    for (int month = evaluation::monthOf(2022, 1); month < evaluation::monthOf(2025, 1); ++month) {
        const evaluation::Filter filter{.firstMonth = month, .lastMonth = month};
        const int held = evaluation::reportOf(joined, filter).held;
        const evaluation::ReportOutline outline = evaluation::outlineOf(joined, filter, {}, words);
        if (held >= joined.k) {
            ++enough;
            CHECK(outline.sections.size() > 5);
            continue;
        }
        ++tooFew;
        CHECK(outline.period.isEmpty());
        for (const evaluation::OutlineSection& section : outline.sections) {
            for (const evaluation::OutlineBlock& block : section.blocks)
                CHECK((block.lines + block.silences).isEmpty());
        }
    }
    CHECK(tooFew > 0);
    CHECK(enough > 0);
    CHECK(practices.one.facts.k == 0); // the owner of a vault knows them all
}

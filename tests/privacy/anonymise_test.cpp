#include "guide/library.h"
#include "privacy/anonymise.h"
#include "privacy/export_refused.h"
#include "privacy/release_search.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using privacy::AnonymisedExport;
using privacy::Candidates;
using privacy::ExportRefused;

namespace {

// Sessions as they come from the ladders, the first values far more often, and half of the answers as the one
// before: people who were heard mostly had a say as well.
Candidates candidatesOf(std::size_t sessions, unsigned seed)
{
    std::mt19937 random(seed);
    Candidates candidates{.ladders = privacy::fixedLadders()};
    candidates.ladders.prepend(privacy::periodLadder(evaluation::monthOf(2022, 11), evaluation::monthOf(2024, 2)));
    for (const privacy::Ladder& ladder : std::as_const(candidates.ladders)) {
        const auto values = static_cast<unsigned>(ladder.levels.front().values.size());
        std::vector<quint8> column(sessions);
        for (std::size_t row = 0; row < sessions; ++row) {
            column[row] = static_cast<quint8>(std::min({random() % values, random() % values, random() % values}));
            if (!candidates.columns.empty() && random() % 2 == 0)
                column[row] = static_cast<quint8>(std::min<unsigned>(candidates.columns.back()[row], values - 1));
        }
        candidates.columns.push_back(column);
    }
    return candidates;
}

std::string told(const Candidates& candidates, const privacy::Levels& levels, std::size_t row, bool withSensitive)
{
    std::string combination;
    for (std::size_t at = 0; at < levels.size(); ++at) {
        const privacy::Ladder& ladder = candidates.ladders[static_cast<qsizetype>(at)];
        const privacy::Level& level = ladder.levels[levels[at]];
        if (withSensitive || !ladder.isSensitive)
            combination += std::to_string(level.leavesOut() ? 0 : level.valueOf[candidates.columns[at][row]]) + ',';
    }
    return combination;
}

// Sessions that must be left out when each attribute is told at this level, worked out row by row and with words: those
// in combinations that occur fewer than k times, and of the others those in a group in which somebody who knows it
// finds fewer than l values of something sensitive.
int lostIn(const Candidates& candidates, const privacy::Levels& levels, const privacy::Limits& limits)
{
    std::map<std::string, int> counts;
    for (std::size_t row = 0; row < candidates.rowCount(); ++row)
        ++counts[told(candidates, levels, row, true)];
    std::map<std::string, std::map<std::size_t, std::set<quint8>>> valuesIn;
    std::map<std::string, int> groups;
    int lost = 0;
    for (std::size_t row = 0; row < candidates.rowCount(); ++row) {
        if (counts[told(candidates, levels, row, true)] < limits.k) {
            ++lost;
            continue;
        }
        const std::string group = told(candidates, levels, row, false);
        ++groups[group];
        for (std::size_t at = 0; at < levels.size(); ++at) {
            const privacy::Ladder& ladder = candidates.ladders[static_cast<qsizetype>(at)];
            const privacy::Level& level = ladder.levels[levels[at]];
            if (ladder.isSensitive && !level.leavesOut())
                valuesIn[group][at].insert(level.valueOf[candidates.columns[at][row]]);
        }
    }
    for (const auto& [group, sessions] : groups) {
        const bool isAlike = std::ranges::any_of(
            valuesIn[group], [&](const auto& values) { return static_cast<int>(values.second.size()) < limits.l; });
        lost += isAlike ? sessions : 0;
    }
    return lost;
}

int lossOf(const Candidates& candidates, const std::vector<std::size_t>& levels)
{
    int loss = 0;
    for (std::size_t at = 0; at < levels.size(); ++at)
        loss += candidates.ladders[static_cast<qsizetype>(at)].levels[levels[at]].loss;
    return loss;
}

// Every combination of levels, one after the other: the smallest loss of those that fit, then the fewest left out.
std::pair<int, int> bestByTryingAll(const Candidates& candidates, const privacy::Limits& limits)
{
    std::vector<std::size_t> levels(candidates.columns.size(), 0);
    std::pair best{std::numeric_limits<int>::max(), 0};
    while (true) {
        const int lost = lostIn(candidates, levels, limits);
        if (lost <= limits.mostLeftOut)
            best = std::min(best, std::pair{lossOf(candidates, levels), lost});
        std::size_t at = 0;
        while (at < levels.size() && ++levels[at] == candidates.ladders[static_cast<qsizetype>(at)].levels.size())
            levels[at++] = 0;
        if (at == levels.size())
            return best;
    }
}

Candidates firstAttributesOf(Candidates candidates, qsizetype count, qsizetype from)
{
    candidates.ladders = candidates.ladders.mid(from, count);
    candidates.columns.erase(candidates.columns.begin(), candidates.columns.begin() + from);
    candidates.columns.resize(static_cast<std::size_t>(count));
    return candidates;
}

ExportRefused::Kind refusalOf(const Candidates& candidates, const privacy::Options& options)
{
    try {
        privacy::anonymise(candidates, options, {});
    } catch (const ExportRefused& refused) {
        return refused.kind();
    }
    FAIL("nothing was refused");
    return {};
}

// Counted from what is written, without any of the means by which it was found.
bool holds(const AnonymisedExport& anonymised, const privacy::Limits& limits)
{
    std::map<std::vector<quint8>, int> counts;
    std::map<std::vector<quint8>, std::map<std::size_t, std::set<quint8>>> valuesIn;
    for (const privacy::Summary& row : anonymised.rows()) {
        ++counts[row.values];
        std::vector<quint8> seen;
        for (std::size_t at = 0; at < row.values.size(); ++at) {
            if (!anonymised.attributes()[static_cast<qsizetype>(at)].isSensitive)
                seen.push_back(row.values[at]);
        }
        for (std::size_t at = 0; at < row.values.size(); ++at) {
            if (anonymised.attributes()[static_cast<qsizetype>(at)].isSensitive)
                valuesIn[seen][at].insert(row.values[at]);
        }
    }
    return std::ranges::all_of(counts, [&](const auto& each) { return each.second >= limits.k; })
        && std::ranges::all_of(valuesIn, [&](const auto& group) {
               return std::ranges::all_of(group.second, [&](const auto& values) {
                   return static_cast<int>(values.second.size()) >= limits.l;
               });
           });
}

// The rows that fit what somebody knows of a session.
int matchesOf(const Candidates& candidates, std::size_t session, const AnonymisedExport& anonymised,
              const QStringList& known)
{
    int matching = 0;
    for (const privacy::Summary& row : anonymised.rows()) {
        bool fits = true;
        for (qsizetype at = 0; at < anonymised.attributes().size(); ++at) {
            const privacy::ExportedAttribute& told = anonymised.attributes()[at];
            if (!known.contains(told.code))
                continue;
            const auto ladder = std::ranges::find(candidates.ladders, told.code, &privacy::Ladder::attribute);
            const auto level = std::ranges::find(ladder->levels, told.level, &privacy::Level::code);
            const auto& column = candidates.columns[static_cast<std::size_t>(ladder - candidates.ladders.begin())];
            fits = fits && level->valueOf[column[session]] == row.values[static_cast<std::size_t>(at)];
        }
        matching += fits;
    }
    return matching;
}

} // namespace

TEST_CASE("Every combination of exported attributes stands in the export at least k times")
{
    const int k = GENERATE(5, 10);
    const auto [sessions, seed] = GENERATE(std::pair{20U, 1U}, std::pair{100U, 2U}, std::pair{500U, 3U});
    const Candidates candidates = candidatesOf(sessions, seed);

    const AnonymisedExport anonymised = privacy::anonymise(candidates, {.k = k}, {});

    std::map<std::vector<quint8>, int> counts;
    for (const privacy::Summary& row : anonymised.rows()) {
        REQUIRE(static_cast<qsizetype>(row.values.size()) == anonymised.attributes().size());
        ++counts[row.values];
    }
    CHECK(std::ranges::all_of(counts, [&](const auto& each) { return each.second >= k; }));
    const privacy::Account& account = anonymised.account();
    CHECK(account.k == k);
    CHECK(account.exported == static_cast<int>(anonymised.rows().size()));
    CHECK(account.exported + account.tooRare + account.tooAlike == account.held);
    CHECK((account.tooRare + account.tooAlike) * 10 <= account.held);
    CHECK(account.held == static_cast<int>(sessions));
    CHECK_FALSE(anonymised.attributes().isEmpty());
}

TEST_CASE("No release with a smaller loss exists, as trying all of them shows")
{
    const int k = GENERATE(5, 10);
    const int l = GENERATE(1, 2, 3);
    const auto [sessions, seed] =
        GENERATE(std::pair{12U, 4U}, std::pair{25U, 5U}, std::pair{90U, 6U}, std::pair{400U, 7U});
    const qsizetype attribute = GENERATE(0, 6, 10);
    const Candidates candidates = firstAttributesOf(candidatesOf(sessions, seed), 6, attribute);
    const privacy::Limits limits{.k = k, .l = l, .mostLeftOut = static_cast<int>(candidates.rowCount()) / 10};

    const auto release = privacy::findRelease(candidates, limits);

    REQUIRE(release);
    CHECK(release->isProvenBest);
    CHECK(std::pair{release->loss, release->leftOut()} == bestByTryingAll(candidates, limits));
    CHECK(release->loss == lossOf(candidates, release->levels));
    CHECK(release->leftOut() == lostIn(candidates, release->levels, limits));
    CHECK(privacy::releaseAt(candidates, release->levels, limits).leftOut() == release->leftOut());
}

TEST_CASE("Of two hundred populations every release holds k and l, and where all can be tried none is better")
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("POPULATIONS", &given); // fewer where everything is slow
    const int populations = given ? asked : 200;
    std::mt19937 random(20261123);
    for (int population = 0; population < populations; ++population) {
        const auto sessions =
            static_cast<std::size_t>(5 * std::pow(1000.0, static_cast<double>(random() % 1000) / 999.0)); // 5 to 5,000
        const Candidates all = candidatesOf(sessions, static_cast<unsigned>(random()));
        const Candidates candidates = firstAttributesOf(all, 4, static_cast<qsizetype>(random() % 13));
        const privacy::Limits limits{
            .k = 5 + static_cast<int>(random() % 6), .l = 2, .mostLeftOut = static_cast<int>(sessions) / 10};
        INFO("population " << population << ", " << sessions << " sessions, k = " << limits.k);

        const auto best = privacy::findRelease(candidates, limits);
        REQUIRE(best);
        if (static_cast<int>(sessions) >= limits.k)
            CHECK(std::pair{best->loss, best->leftOut()} == bestByTryingAll(candidates, limits));
        try {
            const AnonymisedExport anonymised = privacy::anonymise(firstAttributesOf(all, 8, 5), {.k = limits.k}, {});
            CHECK(holds(anonymised, limits));
        } catch (const ExportRefused& refused) {
            CHECK((refused.kind() == ExportRefused::Kind::TooFewSessions
                   || refused.kind() == ExportRefused::Kind::NothingLeft));
        }
    }
}

TEST_CASE("Telling any attribute one step more precisely would break k or l, or leave out too many")
{
    const Candidates candidates = candidatesOf(300, 9);
    const privacy::Limits limits{.k = 5, .l = 2, .mostLeftOut = static_cast<int>(candidates.rowCount()) / 10};

    const auto release = privacy::findRelease(candidates, limits);

    REQUIRE(release);
    REQUIRE(lostIn(candidates, release->levels, limits) <= limits.mostLeftOut);
    for (std::size_t at = 0; at < release->levels.size(); ++at) {
        privacy::Levels finer = release->levels;
        if (finer[at] == 0)
            continue;
        --finer[at];
        INFO(candidates.ladders[static_cast<qsizetype>(at)].attribute.toStdString());
        CHECK(lostIn(candidates, finer, limits) > limits.mostLeftOut);
    }
}

TEST_CASE("Whoever knows what a colleague knows of a conversation finds it among no fewer than k")
{
    const test::EvaluatedVault vault(400, 31, guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s));
    const Candidates candidates = privacy::candidatesOf(vault.facts, {});
    for (const privacy::Wishes& wishes :
         {privacy::Wishes(), privacy::Wishes{{u"period"_s, privacy::Wish::Keep}, {u"duration"_s, privacy::Wish::Keep}},
          privacy::Wishes{{u"lead_role"_s, privacy::Wish::Keep}}}) {
        const AnonymisedExport anonymised = privacy::anonymise(candidates, {.wishes = wishes}, {});
        const QStringList known{u"period"_s, u"duration"_s, u"close_one_present"_s, u"lead_role"_s, u"setting"_s};
        for (std::size_t session = 0; session < candidates.rowCount(); ++session) {
            const int matching = matchesOf(candidates, session, anonymised, known);
            REQUIRE((matching == 0 || matching >= anonymised.account().k));
        }
    }
}

TEST_CASE("What is wished stays in or goes out, and what weighs more is told sooner")
{
    const Candidates candidates = firstAttributesOf(candidatesOf(200, 21), 9, 5);
    const auto codesWith = [&](const privacy::Wishes& wishes) {
        QStringList codes;
        const AnonymisedExport anonymised = privacy::anonymise(candidates, {.wishes = wishes}, {});
        for (const privacy::ExportedAttribute& attribute : anonymised.attributes())
            codes.append(attribute.code);
        return codes;
    };
    const QStringList usual = codesWith({});
    for (const privacy::Ladder& ladder : candidates.ladders) {
        INFO(ladder.attribute.toStdString());
        CHECK_FALSE(codesWith({{ladder.attribute, privacy::Wish::LeaveOut}}).contains(ladder.attribute));
        if (!ladder.isSensitive)
            CHECK(codesWith({{ladder.attribute, privacy::Wish::Keep}}).contains(ladder.attribute));
        if (usual.contains(ladder.attribute))
            CHECK(codesWith({{ladder.attribute, privacy::Wish::More}}).contains(ladder.attribute));
    }
}

TEST_CASE("An alternative says truly what becomes more precise by it, and what less")
{
    const Candidates candidates = firstAttributesOf(candidatesOf(200, 22), 9, 5);
    const auto levelsWith = [&](const privacy::Wishes& wishes) {
        QMap<QString, QString> levels;
        const AnonymisedExport anonymised = privacy::anonymise(candidates, {.wishes = wishes}, {});
        for (const privacy::ExportedAttribute& attribute : anonymised.attributes())
            levels.insert(attribute.title, attribute.level);
        return levels;
    };
    const auto usual = levelsWith({});
    const QList<privacy::Alternative> alternatives = privacy::alternativesTo(candidates, {});

    REQUIRE_FALSE(alternatives.isEmpty());
    for (const privacy::Alternative& other : alternatives) {
        INFO(other.attribute.toStdString());
        const auto levels = levelsWith({{other.attribute, other.wish}});
        CHECK(levels.contains(other.title) == (other.wish == privacy::Wish::Keep));
        for (const QString& title : other.more + other.less)
            CHECK(levels.value(title) != usual.value(title));
        for (const QString& title : usual.keys()) {
            if (levels.value(title) != usual.value(title) && title != other.title)
                CHECK((other.more + other.less).contains(title));
        }
    }
}

TEST_CASE("Each level of a ladder only merges values of the one before it, and loses more")
{
    QList<privacy::Ladder> ladders = privacy::fixedLadders();
    ladders.append(privacy::periodLadder(evaluation::monthOf(2022, 11), evaluation::monthOf(2024, 2)));
    for (const privacy::Ladder& ladder : std::as_const(ladders)) {
        INFO(ladder.attribute.toStdString());
        CHECK(ladder.levels.front().loss == 0);
        CHECK(ladder.levels.back().leavesOut());
        for (std::size_t at = 1; at < ladder.levels.size(); ++at) {
            const privacy::Level& finer = ladder.levels[at - 1];
            const privacy::Level& coarser = ladder.levels[at];
            CHECK(coarser.loss > finer.loss);
            std::map<quint8, quint8> becomes;
            for (std::size_t value = 0; value < finer.valueOf.size(); ++value) {
                const auto [known, isNew] = becomes.emplace(finer.valueOf[value], coarser.valueOf[value]);
                CHECK((isNew || known->second == coarser.valueOf[value]));
            }
        }
    }
}

TEST_CASE("The coarser values say what the finer ones were")
{
    const privacy::Ladder period = privacy::periodLadder(evaluation::monthOf(2022, 11), evaluation::monthOf(2023, 7));
    CHECK(period.levels[0].values
          == QList<privacy::Value>{
              {u"2022-H2"_s, u"2022-H2"_s}, {u"2023-H1"_s, u"2023-H1"_s}, {u"2023-H2"_s, u"2023-H2"_s}});
    CHECK(period.levels[1].valueOf == std::vector<quint8>{0, 1, 1});

    for (const privacy::Ladder& ladder : privacy::fixedLadders()) {
        if (ladder.attribute != u"heard"_s)
            continue;
        const auto coarse = [&](QLatin1StringView base) {
            const privacy::Level& level = ladder.levels[2];
            return level.values[level.valueOf[static_cast<std::size_t>(ladder.baseOf(base))]].code;
        };
        CHECK(coarse("yes"_L1) == u"yes"_s);
        CHECK(coarse("dont_know"_L1) == u"otherwise"_s);
        CHECK(coarse("not_asked"_L1) == u"missing"_s);
        CHECK(coarse("left_empty"_L1) == u"missing"_s);
    }
}

TEST_CASE("An export that cannot be k-anonymous is refused with the reason")
{
    const Candidates candidates = candidatesOf(40, 10);

    CHECK(refusalOf(candidates, {.k = 4}) == ExportRefused::Kind::ThresholdTooLow);
    CHECK(refusalOf(candidates, {.k = 41}) == ExportRefused::Kind::TooFewSessions);
    CHECK(refusalOf(candidatesOf(0, 0), {}) == ExportRefused::Kind::TooFewSessions);

    Candidates allDifferent; // one attribute, of which each value occurs twice
    allDifferent.ladders = {privacy::fixedLadders()[1]};
    allDifferent.columns = {{0, 0, 1, 1, 2, 2, 3, 3, 4, 4}};
    allDifferent.ladders[0].levels.erase(allDifferent.ladders[0].levels.begin() + 1);
    CHECK(refusalOf(allDifferent, {}) == ExportRefused::Kind::NothingLeft);
}

TEST_CASE("k is that of the experiment where it asks for more")
{
    Candidates candidates = candidatesOf(300, 7);
    candidates.k = 12;

    CHECK(privacy::anonymise(candidates, {.k = 5}, {}).account().k == 12);
    CHECK(privacy::anonymise(candidates, {.k = 20}, {}).account().k == 20);
    candidates.k = 301;
    CHECK_THROWS_AS(privacy::anonymise(candidates, {.k = 5}, {}), ExportRefused);
}

TEST_CASE("The rows stand in another order each time, with other ids")
{
    const Candidates candidates = candidatesOf(100, 11);

    const AnonymisedExport one = privacy::anonymise(candidates, {}, {});
    const AnonymisedExport other = privacy::anonymise(candidates, {}, {});

    CHECK(one.rows() != other.rows());
    std::set<QString> ids;
    for (const AnonymisedExport* each : {&one, &other}) {
        for (const privacy::Summary& row : each->rows()) {
            CHECK(row.id.size() == 10);
            ids.insert(row.id);
        }
    }
    CHECK(ids.size() == one.rows().size() + other.rows().size());
    CHECK(one.attributes() == other.attributes());
    CHECK(one.account() == other.account());
}

TEST_CASE("Groups in which everybody said the same are left out, or what they said is")
{
    Candidates candidates; // of the five with a close one everybody was heard, of the ten others not
    for (const privacy::Ladder& ladder : privacy::fixedLadders()) {
        if (ladder.attribute == u"close_one_present"_s || ladder.attribute == u"heard"_s)
            candidates.ladders.append(ladder);
    }
    candidates.columns = {{0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2}};

    const AnonymisedExport anonymised = privacy::anonymise(candidates, {}, {});

    REQUIRE(anonymised.attributes().size() == 1);
    CHECK(anonymised.attributes().first().code == u"heard"_s); // it weighs more than who was there
    CHECK(anonymised.account().exported == 15);

    const AnonymisedExport most = privacy::anonymise(
        candidates, {.mostLeftOutPercent = 40, .wishes = {{u"close_one_present"_s, privacy::Wish::Keep}}}, {});
    CHECK(most.attributes().size() == 2);
    CHECK(most.account().tooAlike == 5);
}

TEST_CASE("Sessions that are not closed are counted and left out")
{
    const test::EvaluatedVault vault(40, 13);
    const auto open = std::ranges::count_if(vault.sessions, [](const auto& session) { return !session.closedAt; });

    const Candidates candidates = privacy::candidatesOf(vault.facts, {});

    CHECK(open > 0);
    CHECK(candidates.notClosed == open);
    CHECK(candidates.rowCount() == 40 - static_cast<std::size_t>(open));
    CHECK(privacy::anonymise(candidates, {}, {}).account().notClosed == open);
}

TEST_CASE("The shipped evaluation set gives every attribute there is a ladder for")
{
    const test::EvaluatedVault vault(50, 12, guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s));

    const Candidates candidates = privacy::candidatesOf(vault.facts, {});

    CHECK(candidates.ladders.size() == privacy::fixedLadders().size() + 1);
    CHECK(candidates.columns.size() == static_cast<std::size_t>(candidates.ladders.size()));
}

TEST_CASE("How long finding a release takes", "[.measure]")
{
    for (const std::size_t sessions : {20U, 100U, 1000U, 10000U}) {
        for (const int k : {5, 10}) {
            const Candidates candidates = candidatesOf(sessions, 3);
            QElapsedTimer timer;
            timer.start();
            const privacy::Release release =
                *privacy::findRelease(candidates, {.k = k, .l = 2, .mostLeftOut = static_cast<int>(sessions) / 10});
            WARN(sessions << " sessions, k = " << k << ": " << timer.elapsed() << " ms, loss " << release.loss
                          << (release.isProvenBest ? ", proven best" : ", best found"));
        }
    }
}

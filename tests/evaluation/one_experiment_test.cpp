#include "evaluation/missing.h"
#include "evaluation/route.h"
#include "evaluation/sentences.h"
#include "evaluation/split.h"
#include "evaluation/synthetic_vault.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

// The seventeen questions about one experiment (docs/evaluation.md), each against a count of its own over the same
// conversations.

using namespace Qt::StringLiterals;
using domain::AnswerState;
using domain::Role;
using domain::Session;
using evaluation::Report;

namespace {

// The experiment with the most conversations, counted by the evaluation and kept as values.
struct Counted
{
    explicit Counted(const test::SyntheticVault& from)
        : vault(from),
          experiment(largestOf(from)),
          sessions(heldIn(from, experiment)),
          filter{.experiments = {from.numberOf(experiment)}},
          report(evaluation::reportOf(from.facts, filter))
    {
    }

    static QList<Session> heldIn(const test::SyntheticVault& vault, const domain::Experiment& experiment)
    {
        return vault.held([&](const Session& session) { return session.experiment == experiment.id; });
    }

    static const domain::Experiment& largestOf(const test::SyntheticVault& vault)
    {
        return *std::ranges::max_element(vault.experiments, {},
                                         [&](const domain::Experiment& each) { return heldIn(vault, each).size(); });
    }

    void checkOptions(const QString& item) const
    {
        const evaluation::ItemCounts& counts = *report.item(QLatin1StringView(item.toLatin1()));
        REQUIRE(counts.item.options.size() > 1);
        for (qsizetype place = 0; place < counts.item.options.size(); ++place) {
            INFO(counts.item.options[place].id.toStdString());
            CHECK(counts.options[place] == test::countOption(sessions, item, counts.item.options[place].id));
        }
        CHECK(counts.asked == sessions.size());
    }

    // By one role, which no other role is added to.
    void checkOptions(const QString& item, Role role) const
    {
        const evaluation::ItemCounts& counts = *report.role(role)->item(QLatin1StringView(item.toLatin1()));
        for (qsizetype place = 0; place < counts.item.options.size(); ++place) {
            INFO(counts.item.options[place].id.toStdString());
            CHECK(counts.options[place] == test::countOption(sessions, item, counts.item.options[place].id, role));
        }
        CHECK(counts.asked == static_cast<int>(test::answers(sessions, item, role).size()));
    }

    QStringList textsOf(const QString& item, test::ByRole role) const
    {
        QStringList texts;
        for (const domain::Answer* answer : test::answers(sessions, item, role)) {
            if (answer && !answer->text.isEmpty())
                texts.append(answer->text);
        }
        texts.sort();
        return texts;
    }

    // Those that the evaluation reads for this experiment.
    QStringList sentencesOf(const QString& item, test::ByRole role, const evaluation::Filter& within) const
    {
        auto& database = const_cast<storage::Database&>(vault.database); // to read from
        QStringList texts;
        for (const evaluation::Sentence& each : evaluation::readSentences(database, vault.facts, within)) {
            if (each.item == item && each.role == role)
                texts.append(each.text);
        }
        texts.sort();
        return texts;
    }

    const test::SyntheticVault& vault;
    domain::Experiment experiment;
    QList<Session> sessions;
    evaluation::Filter filter;
    Report report;
};

const Counted& counted()
{
    static const Counted one(test::syntheticVault());
    return one;
}

void checkSummary(const evaluation::NumberSummary& summary, const QList<Session>& sessions,
                  const std::function<std::optional<int>(const Session&)>& number)
{
    std::vector<int> numbers;
    for (const Session& session : sessions) {
        if (const auto filled = number(session))
            numbers.push_back(*filled);
    }
    REQUIRE_FALSE(numbers.empty());
    CHECK(summary.filled == static_cast<int>(numbers.size()));
    CHECK(summary.missing == static_cast<int>(sessions.size()) - summary.filled);
    CHECK(summary.median == test::medianOf(numbers));
    CHECK(summary.smallest == *std::ranges::min_element(numbers));
    CHECK(summary.largest == *std::ranges::max_element(numbers));
}

} // namespace

TEST_CASE("3.4 question 1: how many were held and planned, in what period, by which professionals")
{
    const Counted& one = counted();

    REQUIRE(one.report.experiments.size() == 1);
    CHECK(one.sessions.size() > 20);
    CHECK(one.report.held == one.sessions.size());
    CHECK(one.report.experiments[0].held == one.sessions.size());
    CHECK(one.report.experiments[0].experiment->planned == one.experiment.planned);
    CHECK(one.report.open == test::count(one.vault.sessions, [&](const Session& session) {
              return session.experiment == one.experiment.id && !session.closedAt;
          }));
    std::vector<int> months;
    std::map<QList<Role>, int> formations;
    for (const Session& session : one.sessions) {
        months.push_back(test::monthIn(session));
        QList<Role> roles;
        for (const domain::Participant& each : session.participants) {
            if (domain::isProfessional(each.role))
                roles.append(each.role);
        }
        std::ranges::sort(roles);
        ++formations[roles];
    }
    CHECK(one.report.firstMonth == *std::ranges::min_element(months));
    CHECK(one.report.lastMonth == *std::ranges::max_element(months));
    CHECK(one.report.experiments[0].experiment->firstMonth
          == one.experiment.startsOn->year() * 12 + one.experiment.startsOn->month() - 1);
    CHECK(one.report.experiments[0].experiment->lastMonth
          == one.experiment.endsOn->year() * 12 + one.experiment.endsOn->month() - 1);
    CHECK(formations.size() > 2);
    CHECK(one.report.formations.size() == static_cast<qsizetype>(formations.size()));
    for (const evaluation::Formation& formation : one.report.formations)
        CHECK(formation.sessions == formations[formation.professionals]);
    CHECK(one.report.forms[0]
          == test::count(one.sessions, [](const Session& each) { return test::professionals(each) == 1; }));
    CHECK(one.report.forms[1]
          == test::count(one.sessions, [](const Session& each) { return test::professionals(each) == 2; }));
    CHECK(one.report.forms[2]
          == test::count(one.sessions, [](const Session& each) { return test::professionals(each) > 2; }));
    CHECK(one.report.forms[3]
          == test::count(one.sessions, [](const Session& each) { return test::professionals(each) == 0; }));
}

TEST_CASE("3.4 question 2: how many days people waited")
{
    const Counted& one = counted();

    const auto item = std::ranges::find(one.report.items, u"waiting_days"_s,
                                        [](const evaluation::ItemCounts& each) { return each.item.id; });
    checkSummary(one.report.numbers[item - one.report.items.begin()], one.sessions,
                 [](const Session& session) { return test::numberIn(session, u"waiting_days"_s); });
}

TEST_CASE("3.4 question 3: how long conversations lasted, and how often over ninety minutes")
{
    const Counted& one = counted();

    checkSummary(one.report.minutes, one.sessions, [](const Session& session) { return session.minutes; });
    CHECK(one.report.minutes.missing > 0);
    const int over = test::count(one.sessions, [](const Session& session) { return session.minutes.value_or(0) > 90; });
    CHECK(one.report.overNinetyMinutes == over);
    CHECK(over > 0);
}

TEST_CASE("3.4 question 4: who was there, how often a close one or companion, how often an interpreter")
{
    const Counted& one = counted();

    for (const auto& [role, code] : domain::codesOf<Role>) {
        const auto shown = std::ranges::find(one.report.presence, role, &evaluation::RolePresence::role);
        INFO(code.data());
        CHECK((shown == one.report.presence.end() ? 0 : shown->sessions)
              == test::count(one.sessions, [role = role](const Session& each) { return test::has(each, role); }));
    }
    for (const auto& [interpreter, code] : domain::codesOf<domain::Interpreter>) {
        INFO(code.data());
        CHECK(one.report.interpreters[static_cast<std::size_t>(interpreter)]
              == test::count(one.sessions,
                             [how = interpreter](const Session& each) { return each.preparation.interpreter == how; }));
    }
    CHECK(one.report.interpreters[1] > 0);
    CHECK(one.report.interpreters[3] == 0);
}

TEST_CASE("3.4 question 5: who led")
{
    counted().checkOptions(u"lead_role"_s);
    CHECK(counted().report.item("lead_role"_L1)->unknownOption
          == test::countOption(counted().sessions, u"lead_role"_s, u"of_an_older_version"_s));
}

TEST_CASE("3.4 question 6: whether there was a drawing, and with which questions something was written")
{
    const Counted& one = counted();
    one.checkOptions(u"drawing_made"_s);

    evaluation::QuestionCounts byHand;
    for (const Session& session : one.sessions) {
        byHand.erased += session.emptied.has_value();
        if (session.emptied)
            continue;
        ++byHand.known;
        int reached = 0;
        for (const auto& [question, code] : domain::codesOf<domain::Question>) {
            const bool isWritten = std::ranges::any_of(session.notes, [question = question](const domain::Note& note) {
                return note.question == question && !note.text.isEmpty();
            });
            byHand.written[static_cast<std::size_t>(question)] += isWritten;
            reached += isWritten;
        }
        byHand.all += reached == 4;
        byHand.none += reached == 0;
    }
    CHECK(one.report.questions == byHand);
    CHECK(byHand.erased > 0);
    CHECK(byHand.all < byHand.known);
}

TEST_CASE("3.4 question 7: what help-seekers said, in their words and as counts for each statement")
{
    const Counted& one = counted();
    for (const QString& statement :
         {u"heard"_s, u"own_story"_s, u"had_a_say"_s, u"next_step"_s, u"complemented"_s, u"quote_permission"_s})
        one.checkOptions(statement);
    for (const QString& item : {u"experience"_s, u"could_differ"_s}) {
        CHECK(one.sentencesOf(item, {}, one.filter) == one.textsOf(item, {}));
        CHECK_FALSE(one.textsOf(item, {}).isEmpty());
    }
}

TEST_CASE("3.4 question 8: what close ones said, and companions apart from them")
{
    const Counted& one = counted();
    for (const Role role : {Role::CloseOne, Role::CompanionSupporter}) {
        one.checkOptions(u"co_heard"_s, role);
        CHECK(one.sentencesOf(u"co_experience"_s, role, one.filter) == one.textsOf(u"co_experience"_s, role));
    }
    CHECK(one.report.role(Role::CloseOne)->item("co_heard"_L1)->asked > 0);
    CHECK_FALSE(one.report.role(Role::CloseOne)->item("lesson"_L1)); // they are not asked
}

TEST_CASE("3.4 question 9: which themes of learning recur for each kind of professional, with the sentences")
{
    const Counted& one = counted();
    int asked = 0;
    for (const auto& [role, code] : domain::codesOf<Role>) {
        if (!domain::isProfessional(role))
            continue;
        INFO(code.data());
        one.checkOptions(u"lesson"_s, role);
        CHECK(one.sentencesOf(u"lesson"_s, role, one.filter) == one.textsOf(u"lesson"_s, role));
        asked += one.report.role(role)->item("lesson"_L1)->asked;
    }
    CHECK(asked == one.report.item("lesson"_L1)->asked);
}

TEST_CASE("3.4 question 10: where people went, how many needed nothing further, how many combinations")
{
    const Counted& one = counted();
    one.checkOptions(u"route"_s);

    const evaluation::RouteFigures route = evaluation::routeOf(one.vault.facts, one.filter);

    CHECK(route.held == one.sessions.size());
    CHECK(route.nothingFurther == test::countOption(one.sessions, u"route"_s, u"none"_s));
    CHECK(route.combinations == test::count(one.sessions, [](const Session& session) {
              return test::optionsOf(session, u"route"_s).size() > 1;
          }));
    CHECK(route.combinations > 0);
    for (const evaluation::Destination& each : route.destinations) {
        INFO(each.code.toStdString());
        CHECK(each.estimate == test::countOption(one.sessions, u"counterfactual"_s, each.code));
        CHECK(each.chosen == test::countOption(one.sessions, u"route"_s, each.code));
        CHECK(each.realised == test::countOption(one.sessions, u"route_realised"_s, each.code));
    }
    CHECK(route.destinations.size() == 14); // twelve routes, and two of the estimate alone
}

TEST_CASE("3.4 question 11: how many would by estimate have gone to ggz, and how many did")
{
    const Counted& one = counted();
    const auto ggzIn = [](const Session& session, const QString& item) -> std::optional<bool> {
        QStringList options = test::optionsOf(session, item);
        if (options.contains(u"basic_ggz"_s) || options.contains(u"specialist_ggz"_s))
            return true;
        options.removeAll(u"open"_s);
        options.removeAll(u"dont_know"_s);
        return options.isEmpty() ? std::nullopt : std::optional(false);
    };
    const auto counts = [&](const QString& item, bool whereEstimated) {
        evaluation::Ggz ggz;
        for (const Session& session : one.sessions) {
            if (whereEstimated && ggzIn(session, u"counterfactual"_s) != true)
                continue;
            const std::optional<bool> went = ggzIn(session, item);
            ++(!went ? ggz.unknown : *went ? ggz.yes : ggz.no);
        }
        return ggz;
    };

    const evaluation::RouteFigures route = evaluation::routeOf(one.vault.facts, one.filter);

    CHECK(route.estimate == counts(u"counterfactual"_s, false));
    CHECK(route.chosen == counts(u"route"_s, false));
    CHECK(route.realised == counts(u"route_realised"_s, false));
    CHECK(route.chosenWhereEstimated == counts(u"route"_s, true));
    CHECK(route.realisedWhereEstimated == counts(u"route_realised"_s, true));
    CHECK(route.estimate.yes > route.chosenWhereEstimated.yes);
    CHECK(route.realised.unknown > 0);
}

TEST_CASE("3.4 question 12: how many agreements, on whom they lean, and how many were kept")
{
    const Counted& one = counted();
    evaluation::AgreementCounts byHand;
    for (const Session& session : one.sessions) {
        byHand.sessionsWithout += session.agreements.isEmpty();
        for (const domain::Agreement& agreement : session.agreements) {
            const std::size_t source = agreement.source ? static_cast<std::size_t>(*agreement.source) : 3;
            const std::size_t status = agreement.status ? static_cast<std::size_t>(*agreement.status) : 5;
            ++byHand.total;
            ++byHand.bySource[source];
            ++byHand.byStatus[status];
            ++byHand.bySourceAndStatus[source][status];
        }
    }
    CHECK(one.report.agreements == byHand);
    for (const int count : byHand.byStatus)
        CHECK(count > 0);
}

TEST_CASE("3.4 question 13: how often diagnostics, plain language or culture came up, and what was learned there")
{
    const Counted& one = counted();
    one.checkOptions(u"circumstances"_s);
    for (const QString& circumstance : {u"diagnostic_question"_s, u"plain_language"_s, u"language_culture"_s}) {
        Counted there = one;
        there.filter.circumstances = {circumstance};
        there.sessions.removeIf(
            [&](const Session& session) { return !test::chose(session, u"circumstances"_s, circumstance); });
        INFO(circumstance.toStdString());
        CHECK(evaluation::reportOf(one.vault.facts, there.filter).held == there.sessions.size());
        CHECK(there.sentencesOf(u"lesson"_s, Role::PohGgz, there.filter) == there.textsOf(u"lesson"_s, Role::PohGgz));
        CHECK(there.sentencesOf(u"experience"_s, {}, there.filter) == there.textsOf(u"experience"_s, {}));
    }
}

TEST_CASE("3.4 question 14: which conversation with a person it was")
{
    const Counted& one = counted();
    std::map<int, int> byHand;
    for (const Session& session : one.sessions)
        ++byHand[test::numberIn(session, u"sequence_no"_s).value_or(0)]; // nought is no conversation

    CHECK(one.report.talks.unknown == byHand[0]);
    CHECK(one.report.talks.people() == byHand[1]);
    for (qsizetype place = 0; place < one.report.talks.sessions.size(); ++place)
        CHECK(one.report.talks.sessions[place] == byHand[static_cast<int>(place) + 1]);
    CHECK(one.report.talks.sessions.size() == byHand.rbegin()->first);
    CHECK(byHand[2] > 0);
}

TEST_CASE("3.4 question 15: what professionals recommend, by category and kind of professional")
{
    const Counted& one = counted();
    for (const auto& [role, code] : domain::codesOf<Role>) {
        if (!domain::isProfessional(role))
            continue;
        one.checkOptions(u"recommendation"_s, role);
        CHECK(one.sentencesOf(u"recommendation"_s, role, one.filter) == one.textsOf(u"recommendation"_s, role));
    }
    CHECK(one.report.item("recommendation"_L1)->option("training"_L1) > 0);
}

TEST_CASE("3.4 question 16: what is missing, and who was not spoken to again")
{
    const Counted& one = counted();

    const evaluation::Missing missing = evaluation::missingOf(one.report);

    for (const evaluation::ItemMissing& each : missing.items) {
        INFO(each.item.toStdString());
        const auto all = test::answers(one.sessions, each.item, each.role);
        const auto inState = [&](AnswerState state) {
            return std::ranges::count_if(all, [&](const auto* answer) { return answer && answer->state == state; });
        };
        CHECK(each.asked == static_cast<int>(all.size()));
        CHECK(each.leftEmpty == std::ranges::count(all, nullptr));
        CHECK(each.given == inState(AnswerState::Given));
        CHECK(each.noAnswer == inState(AnswerState::NoAnswer));
        CHECK(each.notAsked == inState(AnswerState::NotAsked));
        CHECK(each.dontKnow == test::countOption(one.sessions, each.item, u"dont_know"_s, each.role));
    }
    CHECK(missing.items.size() > 40);
    CHECK(missing.laterReached == test::countOption(one.sessions, u"reached"_s, u"yes"_s));
    CHECK(missing.laterNotReached == test::countOption(one.sessions, u"reached"_s, u"no"_s));
    CHECK(missing.laterUnknown == missing.held - missing.laterReached - missing.laterNotReached);
    CHECK(missing.laterUnknown > 0);
    CHECK(missing.withoutMinutes == test::count(one.sessions, [](const Session& each) { return !each.minutes; }));
    CHECK(missing.withoutProfessional
          == test::count(one.sessions, [](const Session& each) { return test::professionals(each) == 0; }));
    CHECK(missing.wordsErased
          == test::count(one.sessions, [](const Session& each) { return each.emptied.has_value(); }));
    const evaluation::Missing ofAll = evaluation::missingOf(evaluation::reportOf(one.vault.facts, {}));
    CHECK(ofAll.withoutExperiment
          == test::count(one.vault.held(), [](const Session& each) { return !each.experiment; }));
    CHECK(ofAll.withoutExperiment > 0);
    CHECK(missing.agreementsWithoutStatus == one.report.agreements.byStatus.back());
}

TEST_CASE("3.4 question 17: how much time a conversation took with preparing and writing")
{
    const Counted& one = counted();
    const auto number = [](const QString& item) {
        return [item](const Session& session) { return test::numberIn(session, item); };
    };
    checkSummary(one.report.time.conversation, one.sessions, [](const Session& session) { return session.minutes; });
    checkSummary(one.report.time.preparation, one.sessions, number(u"preparation_minutes"_s));
    checkSummary(one.report.time.writing, one.sessions, number(u"writing_minutes"_s));
    checkSummary(one.report.time.together, one.sessions, [](const Session& session) -> std::optional<int> {
        const auto before = test::numberIn(session, u"preparation_minutes"_s);
        const auto after = test::numberIn(session, u"writing_minutes"_s);
        if (!session.minutes || !before || !after)
            return std::nullopt;
        return *session.minutes + *before + *after;
    });
}

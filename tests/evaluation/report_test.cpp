#include "evaluation/report.h"
#include "evaluation/sentences.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <set>

using namespace Qt::StringLiterals;
using domain::AnswerState;
using domain::Session;
using evaluation::Report;

namespace {

QList<Session> heldOf(const QList<Session>& sessions, const std::function<bool(const Session&)>& within)
{
    QList<Session> chosen;
    for (const Session& session : sessions) {
        if (session.closedAt && within(session))
            chosen.append(session);
    }
    return chosen;
}

bool isBesideThePerson(domain::Role role)
{
    return role == domain::Role::CloseOne || role == domain::Role::CompanionSupporter;
}

// Who of a session could have answered an item of this section; an empty id where it is asked once.
QList<std::optional<domain::ParticipantId>> askedIn(const Session& session, guide::Respondent respondent)
{
    using guide::Respondent;
    if (respondent == Respondent::Duo || respondent == Respondent::HelpSeeker)
        return {std::nullopt};
    QList<std::optional<domain::ParticipantId>> asked;
    for (const domain::Participant& each : session.participants) {
        if (respondent == Respondent::CloseOne ? isBesideThePerson(each.role) : domain::isProfessional(each.role))
            asked.append(each.id);
    }
    return asked;
}

// The counts of one item straight from the sessions, one answer after the other.
evaluation::ItemCounts countByHand(const QList<Session>& sessions, const guide::Section& section,
                                   const guide::Item& item)
{
    evaluation::ItemCounts counts{.item = item, .respondent = section.respondent};
    counts.options.fill(0, item.options.size());
    QStringList known;
    for (const guide::Option& option : item.options)
        known.append(option.id);

    for (const Session& session : sessions) {
        for (const auto& respondent : askedIn(session, section.respondent)) {
            ++counts.asked;
            const domain::Answer* answer = session.answer({item.id, respondent});
            counts.leftEmpty += answer == nullptr;
            counts.notAsked += answer && answer->state == AnswerState::NotAsked;
            counts.noAnswer += answer && answer->state == AnswerState::NoAnswer;
            counts.given += answer && answer->state == AnswerState::Given;
            const QStringList options = answer ? answer->options : QStringList();
            for (const QString& option : options) {
                if (known.contains(option))
                    ++counts.options[known.indexOf(option)];
                else
                    ++counts.unknownOption;
            }
            counts.several += options.size() > 1;
        }
    }
    return counts;
}

void checkItems(const Report& report, const QList<Session>& held)
{
    qsizetype place = 0;
    for (const guide::Section& section : report.set.sections) {
        for (const guide::Item& item : section.items) {
            INFO(item.id.toStdString());
            CHECK(report.items[place++] == countByHand(held, section, item));
        }
    }
    CHECK(report.items.size() == place);
}

void checkAgreements(const Report& report, const QList<Session>& held)
{
    evaluation::AgreementCounts byHand;
    for (const Session& session : held) {
        byHand.sessionsWithout += session.agreements.isEmpty();
        for (const domain::Agreement& agreement : session.agreements) {
            ++byHand.total;
            const std::size_t source = agreement.source ? static_cast<std::size_t>(*agreement.source) : 3;
            const std::size_t status = agreement.status ? static_cast<std::size_t>(*agreement.status) : 5;
            ++byHand.bySource[source];
            ++byHand.byStatus[status];
            ++byHand.bySourceAndStatus[source][status];
        }
    }
    CHECK(report.agreements == byHand);
}

void checkPresence(const Report& report, const QList<Session>& held)
{
    for (const auto& [role, code] : domain::codesOf<domain::Role>) {
        const auto present = std::ranges::count_if(held, [role = role](const Session& session) {
            return std::ranges::any_of(session.participants, [&](const auto& each) { return each.role == role; });
        });
        const auto shown = std::ranges::find(report.presence, role, &evaluation::RolePresence::role);
        INFO(code.data());
        CHECK((shown == report.presence.end() ? 0 : shown->sessions) == present);
    }
}

void checkMinutes(const Report& report, const QList<Session>& held)
{
    std::vector<int> minutes;
    for (const Session& session : held) {
        if (session.minutes)
            minutes.push_back(*session.minutes);
    }
    std::ranges::sort(minutes);
    REQUIRE_FALSE(minutes.empty());
    CHECK(report.minutes.filled == static_cast<int>(minutes.size()));
    CHECK(report.minutes.missing == held.size() - static_cast<int>(minutes.size()));
    CHECK(report.minutes.smallest == minutes.front());
    CHECK(report.minutes.largest == minutes.back());
    const auto below = std::ranges::count_if(minutes, [&](int each) { return each < report.minutes.median; });
    const auto above = std::ranges::count_if(minutes, [&](int each) { return each > report.minutes.median; });
    CHECK(2 * below <= static_cast<qsizetype>(minutes.size()));
    CHECK(2 * above <= static_cast<qsizetype>(minutes.size()));
    CHECK(report.overNinetyMinutes == std::ranges::count_if(minutes, [](int each) { return each > 90; }));
}

void checkReport(const Report& report, const QList<Session>& held)
{
    CHECK(report.held == held.size());
    checkItems(report, held);
    checkAgreements(report, held);
    checkPresence(report, held);
    checkMinutes(report, held);
}

int monthIn(const Session& session)
{
    return session.startedAt.date().year() * 12 + session.startedAt.date().month() - 1;
}

} // namespace

TEST_CASE("Every figure of the report equals an independent count over the sessions")
{
    const test::EvaluatedVault evaluated(200, 7);

    const Report report = evaluation::reportOf(evaluated.facts, {});

    checkReport(report, heldOf(evaluated.sessions, [](const Session&) { return true; }));
    CHECK(report.open == evaluated.sessions.size() - report.held);
    CHECK(report.open > 0);
    CHECK(report.experiments.size() == 3); // both, and the sessions without
    CHECK(report.experiments[0].experiment->planned == 20);
}

TEST_CASE("A filter by experiment and period counts only the sessions within it")
{
    const test::EvaluatedVault evaluated(200, 8);
    const domain::Experiment& putten = evaluated.experiments[1];
    const qint64 number = evaluated.facts.experiments[1].number;
    const evaluation::Filter filter{
        .experiments = {number}, .firstMonth = evaluation::monthOf(2023, 2), .lastMonth = evaluation::monthOf(2023, 5)};

    const Report report = evaluation::reportOf(evaluated.facts, filter);

    const auto within = [&](const Session& session) {
        return session.experiment == putten.id && monthIn(session) >= *filter.firstMonth
            && monthIn(session) <= *filter.lastMonth;
    };
    checkReport(report, heldOf(evaluated.sessions, within));
    CHECK(report.held > 0);
    CHECK(report.experiments.size() == 1);
    CHECK(report.experiments[0].experiment->name == u"Putten"_s);
    CHECK(*report.firstMonth >= *filter.firstMonth);
}

TEST_CASE("The four ways of not saying something stay four")
{
    test::EvaluatedVault evaluated(0, 1);
    const auto answered = [](const std::optional<domain::Answer>& answer) {
        Session session = domain::startSession(QDateTime(QDate(2023, 1, 9), QTime(9, 0), Qt::UTC), u"hog"_s);
        session.closedAt = session.startedAt.addSecs(3600);
        if (answer)
            session.answers = {*answer};
        return session;
    };
    const domain::AnswerKey heard{u"heard"_s, {}};
    storage::SessionStore(evaluated.database)
        .save(QList{answered({}), answered(domain::Answer{.key = heard, .state = AnswerState::NoAnswer}),
                    answered(domain::Answer{.key = heard, .state = AnswerState::NotAsked}),
                    answered(domain::Answer{.key = heard, .options = {u"dont_know"_s}})});

    const Report report = evaluation::reportOf(evaluation::readFacts(evaluated.database, evaluated.set), {});

    const evaluation::ItemCounts* counts = report.item("heard"_L1);
    REQUIRE(counts);
    CHECK(counts->asked == 4);
    CHECK(counts->leftEmpty == 1);
    CHECK(counts->noAnswer == 1);
    CHECK(counts->notAsked == 1);
    CHECK(counts->given == 1);
    CHECK(counts->options == QList{0, 0, 0, 1});
}

TEST_CASE("Two professionals of the same role are counted each for themselves")
{
    test::EvaluatedVault evaluated(0, 1);
    Session session = domain::startSession(QDateTime(QDate(2023, 1, 9), QTime(9, 0), Qt::UTC), u"hog"_s);
    session.closedAt = session.startedAt.addSecs(3600);
    for (const QString& option : {u"yes"_s, u"no"_s}) {
        const auto id = domain::ParticipantId::create();
        session.participants.append({.id = id, .role = domain::Role::PohGgz, .name = {}});
        session.answers.append({.key = {u"joint_value"_s, id}, .options = {option}});
    }
    storage::SessionStore(evaluated.database).save(session);

    const Report report = evaluation::reportOf(evaluation::readFacts(evaluated.database, evaluated.set), {});

    CHECK(report.item("joint_value"_L1)->options == QList{1, 0, 1, 0});
    CHECK(report.item("joint_value"_L1)->asked == 2);
    REQUIRE(report.presence.size() == 2);
    CHECK(report.presence[1].sessions == 1); // one session in which a POH-GGZ was present
}

TEST_CASE("Conversations in which everything was left empty are counted, with everything left empty")
{
    test::EvaluatedVault evaluated(0, 1);
    storage::SessionStore sessions(evaluated.database);
    for (int count = 0; count < 7; ++count) {
        Session session = domain::startSession(QDateTime::fromString(u"2023-03-15T09:30:00Z"_s, Qt::ISODate), u"hog"_s);
        session.participants.append({.id = domain::ParticipantId::create(), .role = domain::Role::PohGgz, .name = {}});
        session.closedAt = session.startedAt.addSecs(3600);
        sessions.save(session);
    }

    const Report report = evaluation::reportOf(evaluation::readFacts(evaluated.database, evaluated.set), {});

    CHECK(report.held == 7);
    CHECK(report.minutes.filled == 0);
    CHECK(report.minutes.missing == 7);
    CHECK(report.agreements.total == 0);
    CHECK(report.agreements.sessionsWithout == 7);
    for (const evaluation::ItemCounts& item : report.items) {
        const bool isAsked = item.respondent != guide::Respondent::CloseOne; // nobody of them was there
        CHECK(item.asked == (isAsked ? 7 : 0));
        CHECK(item.leftEmpty == item.asked);
        CHECK(item.given + item.noAnswer + item.notAsked + item.several == 0);
    }
}

TEST_CASE("An empty vault gives a report of nothing")
{
    const test::EvaluatedVault evaluated(0, 1);

    const Report report = evaluation::reportOf(evaluated.facts, {});

    CHECK(report.held == 0);
    CHECK_FALSE(report.firstMonth);
    CHECK(report.minutes == evaluation::NumberSummary{});
    CHECK(report.experiments.size() == 2);
}

TEST_CASE("Sentences come with their themes and whether they may be shared, of closed sessions only")
{
    test::EvaluatedVault evaluated(150, 3);

    const QList<evaluation::Sentence> sentences = evaluation::readSentences(evaluated.database, evaluated.facts, {});

    std::multiset<std::tuple<QString, QString, std::set<QString>, bool>> read;
    for (const evaluation::Sentence& each : sentences)
        read.emplace(each.item, each.text, std::set(each.themes.begin(), each.themes.end()), each.mayBeShared);
    std::multiset<std::tuple<QString, QString, std::set<QString>, bool>> said;
    for (const Session& session : heldOf(evaluated.sessions, [](const Session&) { return true; })) {
        const domain::Answer* permission = session.answer({u"quote_permission"_s, {}});
        for (const domain::Answer& answer : session.answers) {
            if (!answer.text.isEmpty())
                said.emplace(answer.key.item, answer.text, std::set(answer.options.begin(), answer.options.end()),
                             permission && permission->options.contains(u"yes"_s));
        }
    }
    CHECK(sentences.size() > 100);
    CHECK(read == said);
}

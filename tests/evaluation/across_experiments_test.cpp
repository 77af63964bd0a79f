#include "evaluation/split.h"
#include "evaluation/synthetic_vault.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

// The eleven questions across experiments (docs/evaluation.md), each against a count of its own over the same
// conversations.

using namespace Qt::StringLiterals;
using domain::NeedSource;
using domain::Role;
using domain::Session;
using evaluation::Division;
using evaluation::Group;

namespace {

const test::SyntheticVault& vault()
{
    return test::syntheticVault();
}

// The experiment of a session, by which its setting is known.
std::optional<domain::Setting> settingOf(const Session& session)
{
    const domain::Experiment* experiment =
        session.experiment ? domain::find(vault().experiments, *session.experiment) : nullptr;
    return experiment ? std::optional(experiment->setting) : std::nullopt;
}

// Figures of every kind, so that a group that holds the wrong sessions is seen.
void checkFigures(const Group& group, const QList<Session>& sessions)
{
    INFO(group.code.toStdString());
    REQUIRE(group.figures);
    const evaluation::Report& report = *group.figures;
    CHECK(report.held == sessions.size());
    std::vector<int> minutes;
    int kept = 0;
    for (const Session& session : sessions) {
        if (session.minutes)
            minutes.push_back(*session.minutes);
        kept += static_cast<int>(std::ranges::count_if(session.agreements, [](const domain::Agreement& each) {
            return each.source == NeedSource::Surroundings && each.status == domain::AgreementStatus::Kept;
        }));
    }
    CHECK(report.minutes.median == test::medianOf(minutes));
    CHECK(report.agreements.bySourceAndStatus[static_cast<std::size_t>(NeedSource::Surroundings)][0] == kept);
    for (const auto& item : {"heard"_L1, "route"_L1, "drawing_made"_L1}) {
        const evaluation::ItemCounts& counts = *report.item(item);
        for (qsizetype place = 0; place < counts.options.size(); ++place)
            CHECK(counts.options[place] == test::countOption(sessions, item, counts.item.options[place].id));
    }
    CHECK(report.role(Role::PeerWorker)->item("work_joy"_L1)->option("yes"_L1)
          == test::countOption(sessions, u"work_joy"_s, u"yes"_s, Role::PeerWorker));
}

QList<Group> all(Division division, int smallest = 1)
{
    return evaluation::sideBySide(vault().facts, {}, division, evaluation::groupsBy(vault().facts, division).codes,
                                  smallest);
}

} // namespace

TEST_CASE("3.5 question 1: the same figures side by side for each setting")
{
    const QList<Group> groups = all(Division::Setting);

    REQUIRE(groups.size() == 5);
    for (const Group& group : groups) {
        const auto setting = domain::fromCode<domain::Setting>(group.code);
        checkFigures(group, vault().held([&](const Session& session) { return settingOf(session) == setting; }));
    }
}

TEST_CASE("3.5 question 1: the same figures side by side for experiments")
{
    QStringList codes;
    for (const domain::Experiment& experiment : vault().experiments)
        codes.prepend(QString::number(vault().numberOf(experiment)));
    codes.resize(std::min<qsizetype>(codes.size(), 4));

    const QList<Group> groups = evaluation::sideBySide(vault().facts, {}, Division::Experiment, codes, 1);

    REQUIRE(groups.size() == codes.size());
    for (qsizetype place = 0; place < groups.size(); ++place) {
        CHECK(groups[place].code == codes[place]); // in the order in which they were asked for
        REQUIRE(groups[place].figures->experiments.size() == 1);
        const QString name = groups[place].figures->experiments[0].experiment->name;
        const auto experiment = std::ranges::find(vault().experiments, name, &domain::Experiment::name);
        checkFigures(groups[place],
                     vault().held([&](const Session& session) { return session.experiment == experiment->id; }));
    }
}

TEST_CASE("A group needs as many conversations as an experiment in it asks for")
{
    evaluation::Facts facts = vault().facts;
    const auto heldIn = [&](qsizetype place) {
        return static_cast<int>(vault()
                                    .held([&](const Session& each) {
                                        return each.experiment
                                            && vault().numberOf(*domain::find(vault().experiments, *each.experiment))
                                            == facts.experiments[place].number;
                                    })
                                    .size());
    };
    facts.experiments[0].k = heldIn(0) + 1;
    facts.experiments[1].k = heldIn(1);
    const QStringList codes{QString::number(facts.experiments[0].number), QString::number(facts.experiments[1].number)};

    const QList<Group> groups = evaluation::sideBySide(facts, {}, Division::Experiment, codes, 1);
    CHECK(groups[0].hasTooFew());
    CHECK(groups[0].threshold == heldIn(0) + 1);
    CHECK_FALSE(groups[1].hasTooFew());
    CHECK(groups[1].threshold == heldIn(1));

    facts.experiments[1].k = vault().facts.sessionCount() + 1;
    const QString setting(domain::codeOf(facts.experiments[1].setting));
    CHECK(evaluation::sideBySide(facts, {}, Division::Setting, {setting}, 1).first().hasTooFew());
}

TEST_CASE("3.5 question 2: a duo beside one professional alone")
{
    const QList<Group> groups = all(Division::Form);

    REQUIRE(groups.size() == 3);
    CHECK(groups[0].code == u"individual"_s);
    checkFigures(groups[0], vault().held([](const Session& each) { return test::professionals(each) == 1; }));
    checkFigures(groups[1], vault().held([](const Session& each) { return test::professionals(each) == 2; }));
    checkFigures(groups[2], vault().held([](const Session& each) { return test::professionals(each) > 2; }));
}

TEST_CASE("3.5 question 3: with a peer worker beside without")
{
    const QList<Group> groups = all(Division::PeerWorker);

    REQUIRE(groups.size() == 2);
    CHECK(groups[0].code == u"with_peer_worker"_s);
    checkFigures(groups[0], vault().held([](const Session& each) { return test::has(each, Role::PeerWorker); }));
    checkFigures(groups[1], vault().held([](const Session& each) { return !test::has(each, Role::PeerWorker); }));
}

TEST_CASE("3.5 question 4: led by the POH beside led together")
{
    const QList<Group> groups =
        evaluation::sideBySide(vault().facts, {}, Division::Lead, {u"poh_ggz"_s, u"together"_s}, 1);

    REQUIRE(groups.size() == 2);
    for (const Group& group : groups)
        checkFigures(group,
                     vault().held([&](const Session& each) { return test::chose(each, u"lead_role"_s, group.code); }));
}

TEST_CASE("3.5 question 5: the mix of routes in each setting")
{
    const evaluation::ItemSplit split =
        evaluation::splitOf(vault().facts, {}, "route"_L1, evaluation::groupsBy(vault().facts, Division::Setting));

    REQUIRE(split.roles.size() == 1);
    CHECK_FALSE(split.roles[0].role);
    for (qsizetype place = 0; place < split.codes.size(); ++place) {
        const auto setting = domain::fromCode<domain::Setting>(split.codes[place]);
        const QList<Session> sessions = vault().held([&](const Session& each) { return settingOf(each) == setting; });
        const evaluation::ItemCounts& counts = split.roles[0].groups[place];
        CHECK(counts.asked == sessions.size());
        CHECK(counts.given == test::count(sessions, [](const Session& each) {
                  const domain::Answer* answer = each.answer({u"route"_s, {}});
                  return answer && answer->state == domain::AnswerState::Given;
              }));
        CHECK(counts.several == test::count(sessions, [](const Session& each) {
                  return test::optionsOf(each, u"route"_s).size() > 1;
              }));
        for (qsizetype option = 0; option < counts.options.size(); ++option)
            CHECK(counts.options[option] == test::countOption(sessions, u"route"_s, counts.item.options[option].id));
    }
}

TEST_CASE("3.5 question 6: how many of the agreements lean on the own surroundings")
{
    for (const Group& group : all(Division::Setting)) {
        const auto setting = domain::fromCode<domain::Setting>(group.code);
        int total = 0;
        int own = 0;
        for (const Session& session : vault().held([&](const Session& each) { return settingOf(each) == setting; })) {
            total += static_cast<int>(session.agreements.size());
            own += static_cast<int>(
                std::ranges::count(session.agreements, NeedSource::Surroundings, &domain::Agreement::source));
        }
        CHECK(group.figures->agreements.total == total);
        CHECK(group.figures->agreements.bySource[static_cast<std::size_t>(NeedSource::Surroundings)] == own);
        CHECK(own > 0);
    }
}

TEST_CASE("3.5 question 7: whether themes of learning shift from one experiment or period to the next")
{
    const auto check = [](const evaluation::ItemSplit& split, const auto& sessionsOf) {
        REQUIRE(split.roles.size() == 6); // each kind of professional apart
        for (const evaluation::SplitOfRole& role : split.roles) {
            REQUIRE(role.groups.size() == split.codes.size());
            for (qsizetype place = 0; place < split.codes.size(); ++place) {
                const QList<Session> sessions = sessionsOf(split.codes[place]);
                const evaluation::ItemCounts& counts = role.groups[place];
                CHECK(counts.asked == static_cast<int>(test::answers(sessions, u"lesson"_s, role.role).size()));
                for (qsizetype option = 0; option < counts.options.size(); ++option)
                    CHECK(counts.options[option]
                          == test::countOption(sessions, u"lesson"_s, counts.item.options[option].id, role.role));
            }
        }
    };
    check(
        evaluation::splitOf(vault().facts, {}, "lesson"_L1, evaluation::groupsBy(vault().facts, Division::Experiment)),
        [](const QString& code) {
            const auto found = std::ranges::find_if(vault().experiments, [&](const domain::Experiment& each) {
                return QString::number(vault().numberOf(each)) == code;
            });
            return vault().held([&](const Session& session) { return session.experiment == found->id; });
        });
    check(evaluation::splitOf(vault().facts, {}, "lesson"_L1,
                              evaluation::groupsBy(vault().facts, {}, evaluation::Step::Quarter)),
          [](const QString& code) {
              return vault().held([&](const Session& session) {
                  const int month = session.startedAt.date().month();
                  return code.left(4).toInt() == session.startedAt.date().year()
                      && code.right(2).toInt() == month - (month - 1) % 3;
              });
          });
}

TEST_CASE("3.5 question 8: which recommendations for training recur, by kind of professional")
{
    const evaluation::ItemSplit split = evaluation::splitOf(
        vault().facts, {}, "recommendation"_L1, evaluation::groupsBy(vault().facts, {}, evaluation::Step::Month));

    int total = 0;
    for (const evaluation::SplitOfRole& role : split.roles) {
        int ofRole = 0;
        for (const evaluation::ItemCounts& counts : role.groups)
            ofRole += counts.option("training"_L1);
        CHECK(ofRole == test::countOption(vault().held(), u"recommendation"_s, u"training"_s, role.role));
        total += ofRole;
    }
    CHECK(total > 20);
}

TEST_CASE("3.5 question 9: how many conversations and how many people in all")
{
    const evaluation::Report report = evaluation::reportOf(vault().facts, {});

    CHECK(report.held == vault().held().size());
    CHECK(report.talks.people() == test::count(vault().held(), [](const Session& each) {
              return test::numberIn(each, u"sequence_no"_s) == 1;
          }));
    CHECK(report.talks.unknown == test::count(vault().held(), [](const Session& each) {
              return test::numberIn(each, u"sequence_no"_s).value_or(0) == 0;
          }));
}

TEST_CASE("3.5 question 10: the trend of waiting, in which a month without conversations stands too")
{
    evaluation::Filter filter;
    filter.firstMonth = evaluation::monthOf(2022, 2); // before the first one, and in the middle of a quarter
    filter.lastMonth = evaluation::monthOf(2026, 6);
    for (const auto& [step, months] : {std::pair{evaluation::Step::Month, 1}, {evaluation::Step::Quarter, 3}}) {
        const QList<evaluation::TrendPoint> trend = evaluation::trendOf(vault().facts, filter, step);

        REQUIRE(trend.size() == (months == 1 ? 53 : 18));
        CHECK(trend[0].code == (months == 1 ? u"2022-02"_s : u"2022-01"_s));
        CHECK(trend[0].held == 0);
        CHECK(trend[0].waitingDays == evaluation::NumberSummary{});
        int held = 0;
        for (const evaluation::TrendPoint& point : trend) {
            const int first = evaluation::monthOf(point.code.left(4).toInt(), point.code.right(2).toInt());
            const QList<Session> sessions = vault().held([&, length = months](const Session& each) {
                return test::monthIn(each) >= first && test::monthIn(each) < first + length;
            });
            std::vector<int> days;
            for (const Session& session : sessions) {
                if (const auto waited = test::numberIn(session, u"waiting_days"_s))
                    days.push_back(*waited);
            }
            INFO(point.code.toStdString());
            CHECK(point.held == sessions.size());
            CHECK(point.waitingDays.filled == static_cast<int>(days.size()));
            CHECK(point.waitingDays.missing == static_cast<int>(sessions.size()) - point.waitingDays.filled);
            if (!days.empty())
                CHECK(point.waitingDays.median == test::medianOf(days));
            held += point.held;
        }
        CHECK(held == vault().held().size());
    }
}

TEST_CASE("3.5 question 11: a group with too few conversations says so and has no figures")
{
    std::map<QString, int> held;
    for (const Session& session : vault().held()) {
        if (const auto setting = settingOf(session))
            ++held[domain::codeOf(*setting)];
    }
    const int smallest = std::ranges::min_element(held, {}, [](const auto& each) { return each.second; })->second;

    for (const int needed : {smallest, smallest + 1}) {
        for (const Group& group : all(Division::Setting, needed)) {
            CHECK(group.hasTooFew() == (held[group.code] < needed));
            CHECK(group.figures.has_value() == (held[group.code] >= needed));
        }
    }
    CHECK(std::ranges::count_if(all(Division::Setting, smallest + 1), &Group::hasTooFew) == 1);
}

TEST_CASE("A cross table counts two items by hand, and a role by itself")
{
    const QList<Session> held = vault().held();
    const auto valuesOf = [](const domain::Answer* answer, const QStringList& known) -> QStringList {
        if (!answer)
            return {u"left_empty"_s};
        if (answer->state == domain::AnswerState::NotAsked)
            return {u"not_asked"_s};
        if (answer->state == domain::AnswerState::NoAnswer)
            return {u"no_answer"_s};
        QStringList values;
        for (const QString& option : answer->options)
            values.append(known.contains(option) ? option : u"unknown_option"_s);
        return values.isEmpty() ? QStringList{u"without_option"_s} : values;
    };
    const auto check = [&](const evaluation::CrossTable& table, const QString& row, const QString& column) {
        std::map<std::pair<QString, QString>, int> byHand;
        int asked = 0;
        for (const Session& session : held) {
            for (const domain::Participant& each : session.participants) {
                if (table.role ? each.role != *table.role : each.role != Role::HelpSeeker)
                    continue; // once for each session, through the help-seeker
                ++asked;
                const auto answer = [&](const QString& item) {
                    const domain::Answer* own = session.answer({item, each.id});
                    return own || item == u"helpers_reflex"_s || item == u"lesson"_s ? own : session.answer({item, {}});
                };
                for (const QString& one : valuesOf(answer(row), table.rows)) {
                    for (const QString& other : valuesOf(answer(column), table.columns))
                        ++byHand[{one, other}];
                }
            }
        }
        CHECK(table.asked == asked);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            for (qsizetype j = 0; j < table.columns.size(); ++j)
                CHECK(table.counts[i][j] == byHand[{table.rows[i], table.columns[j]}]);
        }
    };

    const auto once = evaluation::crossTablesOf(vault().facts, {}, "lead_role"_L1, "route"_L1);
    REQUIRE(once.size() == 1);
    check(once[0], u"lead_role"_s, u"route"_s);
    const auto mixed = evaluation::crossTablesOf(vault().facts, {}, "circumstances"_L1, "helpers_reflex"_L1);
    REQUIRE(mixed.size() == 6);
    for (const evaluation::CrossTable& table : mixed)
        check(table, u"circumstances"_s, u"helpers_reflex"_s);
    for (const evaluation::CrossTable& table :
         evaluation::crossTablesOf(vault().facts, {}, "lesson"_L1, "helpers_reflex"_L1))
        check(table, u"lesson"_s, u"helpers_reflex"_s);

    CHECK(evaluation::crossTablesOf(vault().facts, {}, "co_heard"_L1, "helpers_reflex"_L1).isEmpty()); // never both
    CHECK(evaluation::crossTablesOf(vault().facts, {}, "waiting_days"_L1, "route"_L1).isEmpty());
    CHECK(evaluation::crossTablesOf(vault().facts, {}, "route"_L1, "no_such_item"_L1).isEmpty());
}

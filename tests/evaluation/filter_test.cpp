#include "evaluation/groups.h"
#include "evaluation/synthetic_vault.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using domain::Role;
using domain::Session;
using evaluation::Division;
using evaluation::Filter;

namespace {

const test::SyntheticVault& vault()
{
    return test::syntheticVault();
}

// A limit of one kind and what it means for a session.
struct Kind
{
    Filter filter;
    test::OfSession fits;
};

bool isIn(const Session& session, domain::Setting setting)
{
    const domain::Experiment* experiment =
        session.experiment ? domain::find(vault().experiments, *session.experiment) : nullptr;
    return experiment && experiment->setting == setting;
}

std::vector<Kind> kinds()
{
    const domain::Experiment& first = vault().experiments[0];
    const domain::Experiment& second = vault().experiments[1];
    std::vector<Kind> all;
    all.push_back({{.experiments = {vault().numberOf(first), vault().numberOf(second)}},
                   [=](const Session& each) { return each.experiment == first.id || each.experiment == second.id; }});
    all.push_back({{.firstMonth = evaluation::monthOf(2023, 6), .lastMonth = evaluation::monthOf(2024, 6)},
                   [](const Session& each) {
                       return each.startedAt.date() >= QDate(2023, 6, 1) && each.startedAt.date() < QDate(2024, 7, 1);
                   }});
    all.push_back({{.settings = {domain::Setting::Municipality, domain::Setting::GpPractice}}, [](const Session& each) {
                       return isIn(each, domain::Setting::Municipality) || isIn(each, domain::Setting::GpPractice);
                   }});
    all.push_back({{.forms = {evaluation::Form::Individual, evaluation::Form::MoreThanTwo}}, [](const Session& each) {
                       return test::professionals(each) == 1 || test::professionals(each) > 2;
                   }});
    all.push_back({{.leads = {u"together"_s, u"peer_worker"_s}}, [](const Session& each) {
                       return test::chose(each, u"lead_role"_s, u"together"_s)
                           || test::chose(each, u"lead_role"_s, u"peer_worker"_s);
                   }});
    all.push_back({{.circumstances = {u"plain_language"_s, u"other"_s}}, [](const Session& each) {
                       return test::chose(each, u"circumstances"_s, u"plain_language"_s)
                           || test::chose(each, u"circumstances"_s, u"other"_s);
                   }});
    all.push_back({{.present = {Role::CloseOne, Role::PeerWorker}}, [](const Session& each) {
                       return test::has(each, Role::CloseOne) || test::has(each, Role::PeerWorker);
                   }});
    all.push_back({{.absent = {Role::PohGgz, Role::Interpreter}}, [](const Session& each) {
                       return !test::has(each, Role::PohGgz) && !test::has(each, Role::Interpreter);
                   }});
    return all;
}

// The filter that limits as both do, which are of two kinds.
Filter both(const Filter& one, const Filter& other)
{
    Filter filter = one;
    filter.experiments += other.experiments;
    filter.firstMonth = one.firstMonth ? one.firstMonth : other.firstMonth;
    filter.lastMonth = one.lastMonth ? one.lastMonth : other.lastMonth;
    filter.settings += other.settings;
    filter.forms += other.forms;
    filter.leads += other.leads;
    filter.circumstances += other.circumstances;
    filter.present += other.present;
    filter.absent += other.absent;
    return filter;
}

QList<Session> chosen(const std::vector<quint8>& rows)
{
    QList<Session> sessions;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row])
            sessions.append(vault().sessions[static_cast<qsizetype>(row)]); // stored in this order
    }
    return sessions;
}

QList<Session> chosenByHand(const test::OfSession& fits)
{
    QList<Session> sessions;
    for (const Session& session : vault().sessions) {
        if (fits(session))
            sessions.append(session);
    }
    return sessions;
}

} // namespace

TEST_CASE("Each kind of limit keeps the sessions that it says")
{
    for (const Kind& kind : kinds()) {
        const QList<Session> sessions = chosen(evaluation::sessionsWithin(vault().facts, kind.filter));
        INFO(evaluation::limitsOf(kind.filter).first().code.toStdString());
        CHECK(sessions == chosenByHand(kind.fits));
        CHECK(sessions.size() > 10);
        CHECK(sessions.size() < vault().sessions.size());
    }
}

TEST_CASE("A filter of two kinds keeps what both would keep")
{
    const std::vector<Kind> all = kinds();
    for (const Kind& one : all) {
        for (const Kind& other : all) {
            if (&one == &other)
                continue;
            const auto rows = evaluation::sessionsWithin(vault().facts, both(one.filter, other.filter));
            CHECK(chosen(rows)
                  == chosenByHand([&](const Session& each) { return one.fits(each) && other.fits(each); }));
        }
    }
}

TEST_CASE("The groups of every filter add up to its total")
{
    std::vector<Kind> all = kinds();
    all.push_back({{}, {}});
    for (const Kind& kind : all) {
        const evaluation::Rows within = evaluation::heldWithin(vault().facts, kind.filter);
        const int held = evaluation::reportOf(vault().facts, kind.filter).held;
        for (const Division division :
             {Division::Experiment, Division::Setting, Division::Form, Division::Lead, Division::PeerWorker}) {
            const evaluation::Groups groups = evaluation::groupsBy(vault().facts, division);
            int inGroups = 0;
            for (qsizetype group = 0; group < groups.codes.size(); group += evaluation::mostSideBySide) {
                const QStringList codes = groups.codes.mid(group, evaluation::mostSideBySide);
                for (const evaluation::Group& each :
                     evaluation::sideBySide(vault().facts, kind.filter, division, codes, 0))
                    inGroups += each.figures ? each.figures->held : 0;
            }
            int inNone = 0;
            for (std::size_t row = 0; row < within.size(); ++row)
                inNone += within[row] && groups.ofSession[row] == evaluation::noGroup;
            CHECK(inGroups + inNone == held);
        }
        const evaluation::Groups months = evaluation::groupsBy(vault().facts, kind.filter, evaluation::Step::Month);
        CHECK(std::ranges::count_if(months.ofSession, [](quint16 each) { return each != evaluation::noGroup; })
              == held);
    }
}

TEST_CASE("A filter says by what it limits, and each limit can be taken away by itself")
{
    Filter filter;
    for (const Kind& kind : kinds())
        filter = both(filter, kind.filter);

    const QList<evaluation::Limit> limits = evaluation::limitsOf(filter);

    using evaluation::LimitKind;
    CHECK(limits.size() == 16);
    CHECK(limits[2] == evaluation::Limit{LimitKind::FirstMonth, u"2023-06"_s});
    CHECK(limits.contains(evaluation::Limit{LimitKind::Setting, u"municipality"_s}));
    CHECK(limits.contains(evaluation::Limit{LimitKind::Form, u"more_than_two"_s}));
    CHECK(limits.contains(evaluation::Limit{LimitKind::Present, u"peer_worker"_s}));
    CHECK(limits.contains(evaluation::Limit{LimitKind::Circumstance, u"other"_s}));
    for (const evaluation::Limit& limit : limits) {
        QList<evaluation::Limit> others = limits;
        others.removeOne(limit);
        CHECK(evaluation::limitsOf(evaluation::without(filter, limit)) == others);
    }
    for (const evaluation::Limit& limit : limits)
        filter = evaluation::without(filter, limit);
    CHECK(filter == Filter{});
    CHECK(evaluation::limitsOf({}).isEmpty());
}

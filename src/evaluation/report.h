#pragma once

#include "evaluation/tally.h"

#include <functional>

namespace evaluation {

// The sessions of one experiment, or of none.
struct ExperimentProgress
{
    std::optional<ExperimentFacts> experiment;
    int held = 0; // closed
    int open = 0;

    friend bool operator==(const ExperimentProgress&, const ExperimentProgress&) = default;
};

struct RolePresence
{
    domain::Role role = domain::Role::HelpSeeker;
    int sessions = 0;

    friend bool operator==(const RolePresence&, const RolePresence&) = default;
};

// Agreements by whom they lean on and by what became of them, which is known once it was asked weeks later.
struct AgreementCounts
{
    int total = 0;
    int sessionsWithout = 0;       // sessions in which nothing was agreed
    std::array<int, 4> bySource{}; // by domain::NeedSource, and those without a source
    std::array<int, 6> byStatus{}; // by domain::AgreementStatus, and those without a status
    std::array<std::array<int, 6>, 4> bySourceAndStatus{};

    friend bool operator==(const AgreementCounts&, const AgreementCounts&) = default;
};

// Which professionals sat at the table together, by what they are and not by who they are.
struct Formation
{
    QList<domain::Role> professionals; // in the order of the roles, a role as often as it was there
    int sessions = 0;

    friend bool operator==(const Formation&, const Formation&) = default;
};

// With which of the four questions something was written.
struct QuestionCounts
{
    std::array<int, domain::questionCount> written{}; // by domain::Question
    int all = 0;                                      // with all four
    int none = 0;
    int known = 0;
    int erased = 0; // or published by an earlier version: no longer known

    friend bool operator==(const QuestionCounts&, const QuestionCounts&) = default;
};

// Which conversation with this person it was, as the duo answered it. Files do not link conversations of one person.
struct TalkCounts
{
    static constexpr int most = 10;

    QList<int> sessions; // the first, second, third … conversation; the tenth stands for later ones too
    int unknown = 0;

    friend bool operator==(const TalkCounts&, const TalkCounts&) = default;

    int people() const { return sessions.value(0); } // seen for the first time
};

// In minutes: how long the conversation lasted, and what the professionals spent on it beside it.
struct TimeCounts
{
    NumberSummary conversation;
    NumberSummary preparation;
    NumberSummary writing;
    NumberSummary together; // of the sessions of which all three are known

    friend bool operator==(const TimeCounts&, const TimeCounts&) = default;
};

// The answers of everybody of one role, apart from those of others.
struct RoleCounts
{
    domain::Role role = domain::Role::CloseOne;
    QList<ItemCounts> items; // that they are asked, in the order of the set

    friend bool operator==(const RoleCounts&, const RoleCounts&) = default;

    const ItemCounts* item(QLatin1StringView id) const; // null when the role is not asked it
};

// What a coordinator asks of a series of conversations, in counts. Everything but the progress is about the
// sessions that were closed.
struct Report
{
    guide::EvaluationSet set;
    Filter filter;
    QList<ExperimentProgress> experiments;
    int held = 0;
    int open = 0;
    std::optional<int> firstMonth; // of the sessions held
    std::optional<int> lastMonth;
    NumberSummary minutes;
    int overNinetyMinutes = 0;
    QList<RolePresence> presence;      // roles that were there at least once
    std::array<int, 4> forms{};        // by Form, and those where no professional was named
    std::array<int, 4> interpreters{}; // by domain::Interpreter, and not known
    QList<Formation> formations;       // in the order of the roles
    QuestionCounts questions;
    TalkCounts talks;
    TimeCounts time;
    AgreementCounts agreements;
    QList<ItemCounts> items;      // all of the set, in its order; those of several roles together are only summed up
    QList<NumberSummary> numbers; // beside items; empty where the item is no number
    QList<RoleCounts> byRole;     // of the roles that each answer for themselves

    friend bool operator==(const Report&, const Report&) = default;

    const ItemCounts* item(QLatin1StringView id) const; // null when the set does not have it
    const RoleCounts* role(domain::Role role) const;    // null when it does not answer for itself
};

// What of a report is counted where only a part of it is asked for, beside what always is: the progress, the months,
// how long conversations lasted and who was there. What is not counted is empty.
struct ReportNeeds
{
    bool formations = false;
    bool questions = false;
    bool talks = false;
    bool time = false;
    bool agreements = false;
    std::function<bool(const guide::Section& section, const guide::Item& item)> isCounted;

    static ReportNeeds everything();
    static ReportNeeds ofNothingMore();
};

Report reportOf(const Facts& facts, const Filter& filter);

// Of a part of what the filter lets through: a one for each session.
Report reportOf(const Facts& facts, const Filter& filter, const Rows& within,
                const ReportNeeds& needs = ReportNeeds::everything());

} // namespace evaluation

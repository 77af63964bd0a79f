#include "evaluation/groups.h"

#include <algorithm>

namespace evaluation {

namespace {

using namespace Qt::StringLiterals;

Groups byExperiment(const Facts& facts)
{
    Groups groups;
    for (const ExperimentFacts& experiment : facts.experiments)
        groups.codes.append(QString::number(experiment.number));
    for (const qint16 place : facts.experiment)
        groups.ofSession.push_back(place < 0 ? noGroup : static_cast<quint16>(place));
    return groups;
}

Groups bySetting(const Facts& facts)
{
    Groups groups;
    for (const auto& [setting, code] : domain::codesOf<domain::Setting>)
        groups.codes.append(code);
    for (const qint16 place : facts.experiment)
        groups.ofSession.push_back(place < 0 ? noGroup : static_cast<quint16>(facts.experiments[place].setting));
    return groups;
}

Groups byForm(const Facts& facts)
{
    Groups groups;
    for (const auto& [form, code] : domain::codesOf<Form>)
        groups.codes.append(code);
    for (const quint8 professionals : facts.professionals) {
        const std::optional<Form> form = formOf(professionals);
        groups.ofSession.push_back(form ? static_cast<quint16>(*form) : noGroup);
    }
    return groups;
}

Groups byLead(const Facts& facts)
{
    const Column* column = facts.column(items::leadRole);
    if (!column)
        return {.codes = {}, .ofSession = std::vector<quint16>(facts.sessionCount(), noGroup)};
    Groups groups;
    for (const guide::Option& option : column->item.options)
        groups.codes.append(option.id);
    for (const quint8 cell : column->cells)
        groups.ofSession.push_back(cell < Cell::firstOption ? noGroup : static_cast<quint16>(cell - Cell::firstOption));
    return groups;
}

Groups byPeerWorker(const Facts& facts)
{
    Groups groups{.codes = {u"with_peer_worker"_s, u"without_peer_worker"_s}, .ofSession = {}};
    for (const quint16 roles : facts.roles)
        groups.ofSession.push_back((roles & bitOf(domain::Role::PeerWorker)) != 0 ? 0 : 1);
    return groups;
}

struct Months
{
    int first = 0;
    int last = -1;
};

Months monthsOf(const Facts& facts, const Filter& filter, const Rows& held)
{
    std::optional<int> first = filter.firstMonth;
    std::optional<int> last = filter.lastMonth;
    for (std::size_t row = 0; row < held.size(); ++row) {
        if (!held[row])
            continue;
        const int month = facts.month[row];
        first = filter.firstMonth ? first : std::min(first.value_or(month), month);
        last = filter.lastMonth ? last : std::max(last.value_or(month), month);
    }
    return first && last ? Months{*first, *last} : Months{};
}

int monthsIn(Step step)
{
    switch (step) {
    case Step::Month: return 1;
    case Step::Quarter: return 3;
    case Step::Year: return 12;
    }
    Q_UNREACHABLE();
    return 1;
}

} // namespace

Rows Groups::sessionsIn(qsizetype group) const
{
    Rows rows(ofSession.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = ofSession[row] == group;
    return rows;
}

Groups groupsBy(const Facts& facts, Division division)
{
    switch (division) {
    case Division::Experiment: return byExperiment(facts);
    case Division::Setting: return bySetting(facts);
    case Division::Form: return byForm(facts);
    case Division::Lead: return byLead(facts);
    case Division::PeerWorker: return byPeerWorker(facts);
    }
    Q_UNREACHABLE();
    return {};
}

Groups groupsBy(const Facts& facts, const Filter& filter, Step step)
{
    const Rows held = heldWithin(facts, filter);
    const int months = monthsIn(step);
    const Months period = monthsOf(facts, filter, held);
    const int first = period.first - period.first % months;
    Groups groups{.codes = {}, .ofSession = std::vector<quint16>(facts.sessionCount(), noGroup)};
    for (int month = first; month <= period.last; month += months)
        groups.codes.append(codeOfMonth(month));
    for (std::size_t row = 0; row < held.size(); ++row) {
        if (held[row])
            groups.ofSession[row] = static_cast<quint16>((facts.month[row] - first) / months);
    }
    return groups;
}

QList<Group> sideBySide(const Facts& facts, const Filter& filter, Division division, const QStringList& codes,
                        int smallest)
{
    const Groups groups = groupsBy(facts, division);
    const Rows within = sessionsWithin(facts, filter);
    QList<Group> all;
    for (const QString& code : codes.first(std::min(codes.size(), mostSideBySide))) {
        Rows rows = groups.sessionsIn(groups.codes.indexOf(code));
        Filter ofGroup = filter;
        if (division == Division::Experiment)
            ofGroup.experiments = {code.toLongLong()};
        int held = 0;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row] &= within[row];
            held += rows[row] & facts.closed[row];
        }
        const int threshold = thresholdOf(facts, rows, smallest);
        all.append({.code = code, .threshold = threshold, .figures = {}});
        if (held >= threshold && held > 0)
            all.last().figures = reportOf(facts, ofGroup, rows);
    }
    return all;
}

} // namespace evaluation

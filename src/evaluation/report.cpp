#include "evaluation/report.h"

#include <algorithm>
#include <bit>

namespace evaluation {

namespace {

using Rows = std::vector<quint8>; // a one for each row that counts

NumberSummary summaryOf(const std::vector<qint16>& numbers, const Rows& chosen)
{
    std::vector<qint16> filled;
    NumberSummary summary;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (!chosen[row])
            continue;
        if (numbers[row] == noNumber)
            ++summary.missing;
        else
            filled.push_back(numbers[row]);
    }
    if (filled.empty())
        return summary;

    std::ranges::sort(filled);
    const std::size_t middle = filled.size() / 2;
    summary.filled = static_cast<int>(filled.size());
    summary.median = filled.size() % 2 == 1 ? filled[middle] : (filled[middle - 1] + filled[middle]) / 2.0;
    summary.smallest = filled.front();
    summary.largest = filled.back();
    return summary;
}

void countChoices(const Column& column, const Rows& chosen, ItemCounts& counts)
{
    for (std::size_t row = 0; row < column.choices.size(); ++row) {
        const quint32 choices = chosen[row] ? column.choices[row] : 0;
        for (quint32 rest = choices & ~unknownOption; rest != 0; rest &= rest - 1)
            ++counts.options[std::countr_zero(rest)];
        counts.unknownOption += (choices & unknownOption) != 0;
        counts.several += std::popcount(choices) > 1;
    }
}

ItemCounts countsOf(const Column& column, const Rows& chosen)
{
    std::array<int, 256> cells{};
    for (std::size_t row = 0; row < column.cells.size(); ++row)
        cells[column.cells[row]] += chosen[row];

    ItemCounts counts{.item = column.item, .respondent = column.respondent};
    counts.leftEmpty = cells[Cell::leftEmpty];
    counts.notAsked = cells[Cell::notAsked];
    counts.noAnswer = cells[Cell::noAnswer];
    for (std::size_t cell = Cell::given; cell < cells.size(); ++cell)
        counts.given += cells[cell];
    counts.asked = counts.leftEmpty + counts.notAsked + counts.noAnswer + counts.given;

    counts.options.fill(0, column.item.options.size());
    if (column.hasChoices()) {
        countChoices(column, chosen, counts);
    } else if (column.item.type != guide::ItemType::Number) {
        for (qsizetype option = 0; option < std::min<qsizetype>(counts.options.size(), mostOptions); ++option)
            counts.options[option] = cells[static_cast<std::size_t>(Cell::firstOption + option)];
        counts.unknownOption = cells[Cell::given];
    }
    return counts;
}

// The replies of the chosen sessions by those whom the item is asked of.
Rows repliesWithin(const Facts& facts, const Rows& sessions, guide::Respondent respondent)
{
    Rows chosen(facts.replySession.size());
    for (std::size_t row = 0; row < chosen.size(); ++row) {
        const bool asked = isAsked(respondent, static_cast<domain::Role>(facts.replyRole[row]));
        chosen[row] = asked ? sessions[static_cast<std::size_t>(facts.replySession[row])] : 0;
    }
    return chosen;
}

void countItems(const Facts& facts, const Rows& held, Report& report)
{
    const Rows closeOnes = repliesWithin(facts, held, guide::Respondent::CloseOne);
    const Rows professionals = repliesWithin(facts, held, guide::Respondent::Professional);
    auto once = facts.columns.begin();
    auto reply = facts.replyColumns.begin();
    for (const guide::Section& section : facts.set.sections) {
        for (qsizetype each = 0; each < section.items.size(); ++each) {
            const Column& column = isAskedOnce(section.respondent) ? *once++ : *reply++;
            const Rows& ofReplies = section.respondent == guide::Respondent::CloseOne ? closeOnes : professionals;
            const Rows& rows = isAskedOnce(section.respondent) ? held : ofReplies;
            report.items.append(countsOf(column, rows));
            report.numbers.append(column.numbers.empty() ? NumberSummary{} : summaryOf(column.numbers, rows));
        }
    }
}

void countPresence(const Facts& facts, const Rows& held, Report& report)
{
    for (const auto& [role, code] : domain::codesOf<domain::Role>) {
        int sessions = 0;
        for (std::size_t row = 0; row < held.size(); ++row)
            sessions += held[row] && (facts.roles[row] & bitOf(role)) != 0;
        if (sessions > 0)
            report.presence.append({.role = role, .sessions = sessions});
    }
}

AgreementCounts agreementsOf(const Facts& facts, const Rows& held)
{
    AgreementCounts counts;
    for (std::size_t row = 0; row < held.size(); ++row) {
        if (!held[row])
            continue;
        int ofSession = 0;
        for (std::size_t source = 0; source < counts.bySource.size(); ++source) {
            counts.bySource[source] += facts.agreements[source][row];
            ofSession += facts.agreements[source][row];
        }
        counts.total += ofSession;
        counts.sessionsWithout += ofSession == 0;
    }
    return counts;
}

// One for each experiment that the filter lets through, and one more when there are sessions without.
QList<ExperimentProgress> progressOf(const Facts& facts, const Filter& filter, const Rows& within)
{
    std::vector<ExperimentProgress> all(static_cast<std::size_t>(facts.experiments.size()) + 1);
    for (std::size_t row = 0; row < within.size(); ++row) {
        ExperimentProgress& progress = all[static_cast<std::size_t>(facts.experiment[row] + 1)];
        progress.held += within[row] && facts.closed[row];
        progress.open += within[row] && !facts.closed[row];
    }

    QList<ExperimentProgress> shown;
    for (std::size_t place = 1; const ExperimentFacts& experiment : facts.experiments) {
        ExperimentProgress& progress = all[place++];
        progress.experiment = experiment;
        if (filter.experiments.isEmpty() || filter.experiments.contains(experiment.number))
            shown.append(progress);
    }
    if (all[0].held + all[0].open > 0)
        shown.append(all[0]);
    return shown;
}

void countTime(const Facts& facts, const Rows& held, Report& report)
{
    for (std::size_t row = 0; row < held.size(); ++row) {
        if (!held[row])
            continue;
        const int month = facts.month[row];
        report.firstMonth = std::min(report.firstMonth.value_or(month), month);
        report.lastMonth = std::max(report.lastMonth.value_or(month), month);
        report.overNinetyMinutes += facts.minutes[row] > 90;
    }
    report.minutes = summaryOf(facts.minutes, held);
}

} // namespace

const ItemCounts* Report::item(QLatin1StringView id) const
{
    const auto found = std::ranges::find_if(items, [&](const ItemCounts& each) { return each.item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

Report reportOf(const Facts& facts, const Filter& filter)
{
    const Rows within = sessionsWithin(facts, filter);
    Rows held(within.size());
    std::ranges::transform(within, facts.closed, held.begin(), [](quint8 one, quint8 other) { return one & other; });

    Report report{.set = facts.set, .filter = filter};
    report.experiments = progressOf(facts, filter, within);
    for (const ExperimentProgress& progress : report.experiments) {
        report.held += progress.held;
        report.open += progress.open;
    }
    countTime(facts, held, report);
    countPresence(facts, held, report);
    report.agreements = agreementsOf(facts, held);
    countItems(facts, held, report);
    return report;
}

} // namespace evaluation

#include "evaluation/facts.h"

#include "evaluation/facts_reader.h"

#include <algorithm>

namespace evaluation {

namespace {

const Column* columnIn(const std::vector<Column>& columns, QLatin1StringView itemId)
{
    const auto found = std::ranges::find_if(columns, [&](const Column& each) { return each.item.id == itemId; });
    return found == columns.end() ? nullptr : &*found;
}

// A one in front for the sessions without an experiment, then one for each experiment that is wanted.
Rows wantedExperiments(const Facts& facts, const Filter& filter)
{
    Rows wanted{static_cast<quint8>(filter.experiments.isEmpty() && filter.settings.isEmpty())};
    for (const ExperimentFacts& experiment : facts.experiments) {
        const bool named = filter.experiments.isEmpty() || filter.experiments.contains(experiment.number);
        wanted.push_back(named && (filter.settings.isEmpty() || filter.settings.contains(experiment.setting)));
    }
    return wanted;
}

quint16 bitsOf(const QList<domain::Role>& roles)
{
    quint16 bits = 0;
    for (const domain::Role role : roles)
        bits |= bitOf(role);
    return bits;
}

void keepForms(const Facts& facts, const QList<Form>& forms, Rows& rows)
{
    if (forms.isEmpty())
        return;
    std::array<quint8, 256> wanted{};
    for (std::size_t professionals = 0; professionals < wanted.size(); ++professionals) {
        const std::optional<Form> form = formOf(static_cast<int>(professionals));
        wanted[professionals] = form && forms.contains(*form);
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] &= wanted[facts.professionals[row]];
}

void keepRoles(const Facts& facts, const Filter& filter, Rows& rows)
{
    const quint16 present = bitsOf(filter.present);
    const quint16 absent = bitsOf(filter.absent);
    for (std::size_t row = 0; row < rows.size() && present != 0; ++row)
        rows[row] &= static_cast<quint8>((facts.roles[row] & present) != 0);
    for (std::size_t row = 0; row < rows.size() && absent != 0; ++row)
        rows[row] &= static_cast<quint8>((facts.roles[row] & absent) == 0);
}

void keepAnswers(const Facts& facts, QLatin1StringView itemId, const QStringList& options, Rows& rows)
{
    if (options.isEmpty())
        return;
    const Column* column = facts.column(itemId);
    if (!column) {
        std::ranges::fill(rows, quint8{0});
        return;
    }
    std::array<quint8, 256> cells{};
    quint32 choices = 0;
    for (qsizetype place = 0; place < std::min<qsizetype>(column->item.options.size(), mostOptions); ++place) {
        const bool wanted = options.contains(column->item.options[place].id);
        cells[static_cast<std::size_t>(Cell::firstOption + place)] = wanted;
        choices |= wanted ? 1U << place : 0U;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool fits = column->hasChoices() ? (column->choices[row] & choices) != 0 : cells[column->cells[row]];
        rows[row] &= static_cast<quint8>(fits);
    }
}

} // namespace

const Column* Replies::column(QLatin1StringView itemId) const
{
    return columnIn(columns, itemId);
}

const Column* Facts::column(QLatin1StringView itemId) const
{
    return columnIn(columns, itemId);
}

Rows sessionsWithin(const Facts& facts, const Filter& filter)
{
    const Rows wanted = wantedExperiments(facts, filter);
    const int first = filter.firstMonth.value_or(0);
    const int last = filter.lastMonth.value_or(std::numeric_limits<int>::max());
    Rows rows(facts.sessionCount());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool inTime = facts.month[row] >= first && facts.month[row] <= last;
        rows[row] = wanted[static_cast<std::size_t>(facts.experiment[row] + 1)] & static_cast<quint8>(inTime);
    }
    keepForms(facts, filter.forms, rows);
    keepRoles(facts, filter, rows);
    keepAnswers(facts, items::leadRole, filter.leads, rows);
    keepAnswers(facts, items::circumstances, filter.circumstances, rows);
    return rows;
}

Rows heldWithin(const Facts& facts, const Filter& filter)
{
    Rows held = sessionsWithin(facts, filter);
    for (std::size_t row = 0; row < held.size(); ++row)
        held[row] &= facts.closed[row];
    return held;
}

int thresholdOf(const Facts& facts, const Rows& sessions, int smallest)
{
    int threshold = smallest;
    for (std::size_t row = 0; row < sessions.size(); ++row) {
        const qint16 experiment = facts.experiment[row];
        if (sessions[row] && experiment >= 0)
            threshold = std::max(threshold, facts.experiments[experiment].k.value_or(smallest));
    }
    return threshold;
}

Facts readFacts(storage::Database& database, const guide::EvaluationSet& set)
{
    return FactsReader(database, set).read();
}

} // namespace evaluation

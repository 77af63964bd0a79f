#include "evaluation/facts.h"

#include "evaluation/facts_reader.h"

#include <algorithm>

namespace evaluation {

const Column* Facts::column(QLatin1StringView itemId) const
{
    const auto found = std::ranges::find_if(columns, [&](const Column& each) { return each.item.id == itemId; });
    return found == columns.end() ? nullptr : &*found;
}

std::vector<quint8> sessionsWithin(const Facts& facts, const Filter& filter)
{
    // one more in front, for the sessions without an experiment
    std::vector<quint8> wanted(static_cast<std::size_t>(facts.experiments.size()) + 1, filter.experiments.isEmpty());
    for (std::size_t place = 1; const ExperimentFacts& experiment : facts.experiments)
        wanted[place++] |= static_cast<quint8>(filter.experiments.contains(experiment.number));

    const int first = filter.firstMonth.value_or(0);
    const int last = filter.lastMonth.value_or(std::numeric_limits<int>::max());
    std::vector<quint8> within(facts.sessionCount());
    for (std::size_t row = 0; row < within.size(); ++row) {
        const bool inTime = facts.month[row] >= first && facts.month[row] <= last;
        within[row] = inTime ? wanted[static_cast<std::size_t>(facts.experiment[row] + 1)] : 0;
    }
    return within;
}

Facts readFacts(storage::Database& database, const guide::EvaluationSet& set)
{
    return FactsReader(database, set).read();
}

} // namespace evaluation

#include "evaluation/route.h"

namespace evaluation {

namespace {

using namespace Qt::StringLiterals;

enum class Went : quint8 { Unknown, Elsewhere, ToGgz };

enum class Meaning { Ggz, NotKnown, Elsewhere };

Meaning meaningOf(const QString& option)
{
    if (option == "basic_ggz"_L1 || option == "specialist_ggz"_L1)
        return Meaning::Ggz;
    return option == "open"_L1 || option == "dont_know"_L1 ? Meaning::NotKnown : Meaning::Elsewhere;
}

quint32 optionsThatMean(const guide::Item& item, Meaning meaning)
{
    quint32 options = 0;
    for (qsizetype place = 0; place < std::min<qsizetype>(item.options.size(), mostOptions); ++place) {
        if (meaningOf(item.options[place].id) == meaning)
            options |= 1U << place;
    }
    return options;
}

quint32 optionsIn(const Column& column, std::size_t row)
{
    if (column.hasChoices())
        return column.choices[row];
    return column.cells[row] < Cell::firstOption ? 0U : 1U << (column.cells[row] - Cell::firstOption);
}

// Where the person of each session went by this item. Nowhere to be seen where the set does not have it.
std::vector<Went> wentBy(const Facts& facts, QLatin1StringView item)
{
    std::vector<Went> went(facts.sessionCount(), Went::Unknown);
    const Column* column = facts.column(item);
    if (!column)
        return went;
    const quint32 ggz = optionsThatMean(column->item, Meaning::Ggz);
    const quint32 elsewhere = optionsThatMean(column->item, Meaning::Elsewhere);
    for (std::size_t row = 0; row < went.size(); ++row) {
        const quint32 options = optionsIn(*column, row);
        if ((options & ggz) != 0)
            went[row] = Went::ToGgz;
        else if ((options & elsewhere) != 0)
            went[row] = Went::Elsewhere;
    }
    return went;
}

Ggz ggzOf(const std::vector<Went>& went, const Rows& sessions)
{
    Ggz counts;
    for (std::size_t row = 0; row < went.size(); ++row) {
        counts.yes += sessions[row] && went[row] == Went::ToGgz;
        counts.no += sessions[row] && went[row] == Went::Elsewhere;
        counts.unknown += sessions[row] && went[row] == Went::Unknown;
    }
    return counts;
}

Destination& destination(QList<Destination>& all, const QString& code)
{
    const auto found = std::ranges::find(all, code, &Destination::code);
    if (found != all.end())
        return *found;
    all.append({.code = code});
    return all.last();
}

void addDestinations(const Facts& facts, const Rows& held, QLatin1StringView item, int Destination::*count,
                     RouteFigures& figures)
{
    const Column* column = facts.column(item);
    if (!column)
        return;
    const ItemCounts counts = countsOf(*column, held);
    for (qsizetype option = 0; option < counts.options.size(); ++option)
        destination(figures.destinations, counts.item.options[option].id).*count += counts.options[option];
    if (count == &Destination::chosen) {
        figures.nothingFurther = counts.option("none"_L1);
        figures.combinations = counts.several;
    }
}

} // namespace

RouteFigures routeOf(const Facts& facts, const Filter& filter)
{
    const Rows held = heldWithin(facts, filter);
    RouteFigures figures{.held = countOf(held)};
    addDestinations(facts, held, items::route, &Destination::chosen, figures);
    addDestinations(facts, held, items::routeRealised, &Destination::realised, figures);
    addDestinations(facts, held, items::counterfactual, &Destination::estimate, figures);

    const std::vector<Went> estimate = wentBy(facts, items::counterfactual);
    const std::vector<Went> chosen = wentBy(facts, items::route);
    const std::vector<Went> realised = wentBy(facts, items::routeRealised);
    Rows estimated = held;
    for (std::size_t row = 0; row < estimated.size(); ++row)
        estimated[row] &= static_cast<quint8>(estimate[row] == Went::ToGgz);
    figures.estimate = ggzOf(estimate, held);
    figures.chosen = ggzOf(chosen, held);
    figures.realised = ggzOf(realised, held);
    figures.chosenWhereEstimated = ggzOf(chosen, estimated);
    figures.realisedWhereEstimated = ggzOf(realised, estimated);
    return figures;
}

} // namespace evaluation

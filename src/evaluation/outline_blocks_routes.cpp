#include "evaluation/outline_blocks.h"

namespace evaluation {

OutlineBlock OutlineBlocks::destinations(const RouteFigures& routes) const
{
    OutlineBlock block{.code = u"destinations"_s, .title = m_words.destinations, .notes = {m_words.estimate}};
    block.notes.first().prepend(m_words.estimated + u": "_s);
    block.columns = {m_words.estimated, m_words.chosen, m_words.realised};
    const auto givenTo = [&](QLatin1StringView item) {
        const ItemCounts* counts = only().item(item);
        return counts ? counts->given : 0;
    };
    const int estimated = givenTo(items::counterfactual);
    const int chosen = givenTo(items::route);
    const int realised = givenTo(items::routeRealised);
    for (const Destination& destination : routes.destinations) {
        const QString label =
            optionText(only().set, items::route, destination.code)
                .value_or(optionText(only().set, items::counterfactual, destination.code).value_or(destination.code));
        block.lines.append({.code = destination.code,
                            .label = label,
                            .figures = {figure(destination.estimate, estimated), figure(destination.chosen, chosen),
                                        figure(destination.realised, realised)}});
    }
    block.lines.append(
        {.code = u"several"_s,
         .label = m_words.several,
         .figures = {{{}, {}, m_words.nothing}, figure(routes.combinations, chosen), {{}, {}, m_words.nothing}}});
    block.silences.append(
        {.code = u"given"_s,
         .label = m_words.answered,
         .figures = {figure(estimated, routes.held), figure(chosen, routes.held), figure(realised, routes.held)}});
    return block;
}

OutlineBlock OutlineBlocks::ggz(const RouteFigures& routes) const
{
    OutlineBlock block{.code = u"ggz"_s, .title = m_words.ggz, .notes = {m_words.estimate}};
    block.columns = {m_words.estimated, m_words.chosen, m_words.realised, m_words.ofEstimated,
                     m_words.realisedOfEstimated};
    const QList<Ggz> all{routes.estimate, routes.chosen, routes.realised, routes.chosenWhereEstimated,
                         routes.realisedWhereEstimated};
    const auto add = [&](QList<OutlineLine>& lines, const QString& code, const QString& label, int Ggz::*count) {
        OutlineLine line{.code = code, .label = label};
        for (const Ggz& each : all)
            line.figures.append(figure(each.*count, each.yes + each.no + each.unknown));
        lines.append(line);
    };
    add(block.lines, u"to_ggz"_s, m_words.toGgz, &Ggz::yes);
    add(block.lines, u"not_to_ggz"_s, m_words.notToGgz, &Ggz::no);
    add(block.silences, u"not_known"_s, m_words.notKnown, &Ggz::unknown);
    return block;
}

} // namespace evaluation

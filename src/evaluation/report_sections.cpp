#include "evaluation/report_sections.h"

#include "evaluation/time_section.h"

namespace evaluation {

namespace {

ReportNeeds needsOf(ReportPart part)
{
    ReportNeeds needs{.questions = part == ReportPart::Around, .time = part == ReportPart::Time};
    needs.isCounted = [part](const guide::Section& section, const guide::Item& item) {
        return partOf(section, item) == part;
    };
    return needs;
}

// One table says where people were thought to go, chose to go and went.
QList<OutlineBlock> besideDestinations(QList<OutlineBlock> blocks)
{
    blocks.removeIf([](const OutlineBlock& block) {
        return block.code == items::route || block.code == items::counterfactual || block.code == items::routeRealised;
    });
    return blocks;
}

QList<OutlineBlock> routeBlocks(const Counted& counted)
{
    const RouteFigures routes = routeOf(counted.facts, counted.report.filter);
    return QList{counted.blocks.destinations(routes), counted.blocks.ggz(routes)}
    + besideDestinations(counted.items.of(ReportPart::Routes));
}

QList<OutlineBlock> missingBlocks(const Counted& counted)
{
    return {counted.blocks.gaps(), counted.blocks.later(), counted.blocks.unanswered()};
}

QList<OutlineBlock> blocksOverTime(const Counted& counted)
{
    return timeSection(counted.facts, counted.report.filter, counted.report, counted.words).blocks;
}

} // namespace

QString titleOf(ReportPart part, const ReportWords& words)
{
    switch (part) {
    case ReportPart::Time: return words.time;
    case ReportPart::People: return words.people;
    case ReportPart::Around: return words.around;
    case ReportPart::HelpSeekers: return words.helpSeekers;
    case ReportPart::CloseOnes: return words.closeOnes;
    case ReportPart::Professionals: return words.professionals;
    case ReportPart::Lessons: return words.lessons;
    case ReportPart::Routes: return words.routes;
    case ReportPart::Elsewhere: break;
    }
    Q_UNREACHABLE();
    return {};
}

QList<OutlineBlock> sharedBlocks(ReportPart part, const OutlineBlocks& blocks, const ItemBlocks& items)
{
    switch (part) {
    case ReportPart::Time: return items.of(part) + QList{blocks.duration(), blocks.minutesSpent()};
    case ReportPart::People: return QList{blocks.presence(), blocks.forms(), blocks.interpreters()} + items.of(part);
    case ReportPart::Around: return QList{blocks.questions()} + items.of(part);
    default: return items.of(part);
    }
}

Counted::Counted(const Facts& allFacts, const Report& counted, const QList<Sentence>& sentences,
                 const ReportWords& allWords)
    : facts(allFacts),
      report(counted),
      words(allWords),
      blocks({{{}, &counted}}, allWords),
      items(counted.set, {{{}, &counted}}, sentences, allWords),
      frame(allFacts, counted, {}, allWords)
{
}

QList<SectionMaker> sectionMakers(const ReportWords& words)
{
    QList<SectionMaker> makers;
    ReportNeeds ofConversations = ReportNeeds::ofNothingMore();
    ofConversations.formations = ofConversations.talks = true;
    makers.append({words.conversations, ofConversations, [](const Counted& counted) {
                       return QList{counted.blocks.progress(), counted.blocks.formations(), counted.blocks.talks()};
                   }});
    for (const ReportPart part : sharedParts)
        makers.append({titleOf(part, words), needsOf(part),
                       [part](const Counted& counted) { return sharedBlocks(part, counted.blocks, counted.items); },
                       true});
    makers.append({words.routes, needsOf(ReportPart::Routes), routeBlocks, true, std::launch::async});
    ReportNeeds ofAgreements = ReportNeeds::ofNothingMore();
    ofAgreements.agreements = true;
    makers.append(
        {words.agreements, ofAgreements, [](const Counted& counted) { return QList{counted.blocks.agreements()}; }});
    makers.append({words.missing, ReportNeeds::everything(), missingBlocks});
    makers.append({words.overTime, ReportNeeds::ofNothingMore(), blocksOverTime, false, std::launch::async});
    return makers;
}

} // namespace evaluation

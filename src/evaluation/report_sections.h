#pragma once

#include "evaluation/item_blocks.h"
#include "evaluation/report_frame.h"

#include <future>

namespace evaluation {

// The sections of items that are the same for one series of conversations and for several beside each other.
inline constexpr std::array sharedParts{ReportPart::Time,        ReportPart::People,    ReportPart::Around,
                                        ReportPart::HelpSeekers, ReportPart::CloseOnes, ReportPart::Professionals,
                                        ReportPart::Lessons};

QString titleOf(ReportPart part, const ReportWords& words);
QList<OutlineBlock> sharedBlocks(ReportPart part, const OutlineBlocks& blocks, const ItemBlocks& items);

// What the sections of one series of conversations are made of, once it is counted. Keeps references to all it is made
// of.
struct Counted
{
    Counted(const Facts& allFacts, const Report& counted, const QList<Sentence>& sentences,
            const ReportWords& allWords);

    const Facts& facts;
    const Report& report;
    const ReportWords& words;
    const OutlineBlocks blocks;
    const ItemBlocks items;
    const ReportFrame frame;
};

// A section between what was done and how it was asked.
struct SectionMaker
{
    QString title;
    ReportNeeds needs;
    std::function<QList<OutlineBlock>(const Counted& counted)> blocks;
    bool hasQuotes = false;
    std::launch when =
        std::launch::deferred; // at once, beside the others, where all conversations are gone through again
};

QList<SectionMaker> sectionMakers(const ReportWords& words); // in the order of the report

} // namespace evaluation

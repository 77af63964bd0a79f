#pragma once

#include "evaluation/outline_blocks.h"

namespace evaluation {

// What a section of the report is about.
enum class ReportPart { Elsewhere, Time, People, Around, HelpSeekers, CloseOnes, Professionals, Lessons, Routes };

// Where an item of the set stands; one that the program does not know stands with those of its respondent.
ReportPart partOf(const guide::Section& section, const guide::Item& item);

// Makes the blocks of the items of a set, over one or more series of conversations. Keeps references to all but the
// series.
class ItemBlocks
{
public:
    ItemBlocks(const guide::EvaluationSet& set, QList<OutlineBlocks::Series> series, const QList<Sentence>& sentences,
               const ReportWords& words);

    QList<OutlineBlock> of(ReportPart part) const;

private:
    bool isAnswered(const guide::Item& item) const;
    OutlineBlock askedOnce(const guide::Item& item) const;
    QList<OutlineBlock> askedEach(const guide::Section& section, const guide::Item& item) const;
    QList<domain::Role> rolesAsked(guide::Respondent respondent) const;
    OutlineBlock withQuotes(OutlineBlock block) const;

    const guide::EvaluationSet& m_set;
    const QList<OutlineBlocks::Series> m_series;
    const QList<Sentence>& m_sentences;
    const ReportWords& m_words;
    const OutlineBlocks m_blocks;
};

} // namespace evaluation

#pragma once

#include "evaluation/report_outline.h"

namespace evaluation {

// How far two readers gave the sentences of an item the same themes: in all, and theme by theme. None where there is
// no sentence that both read.
QList<OutlineBlock> agreementBlocks(const guide::Item& item, const QList<Sentence>& sentences,
                                    const ReportWords& words);

} // namespace evaluation

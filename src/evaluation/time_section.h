#pragma once

#include "evaluation/report_outline.h"

namespace evaluation {

QString monthName(int month); // as in a sentence: februari 2023

// How many conversations there were, how long people waited and which themes came up, in the order of time. Months are
// taken together to quarters when there are many, quarters to years when themes would have more columns than
// can be read.
OutlineSection timeSection(const Facts& facts, const Filter& filter, const Report& report, const ReportWords& words);

} // namespace evaluation

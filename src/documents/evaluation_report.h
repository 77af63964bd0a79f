#pragma once

#include "documents/page.h"
#include "evaluation/report_outline.h"

namespace documents {

// The evaluation on as many A4s as it takes, for the meeting: a cover that says what it is about and where what
// stands, and the parts. It says what the outline says and nothing more; no heading stands alone at the foot of a page.
QList<Page> evaluationPages(const evaluation::ReportOutline& outline);

// The same as a PDF, which carries no name and no maker but the program.
QByteArray evaluationReport(const evaluation::ReportOutline& outline);
QByteArray evaluationReport(const evaluation::ReportOutline& outline, const Progress& progress);

} // namespace documents

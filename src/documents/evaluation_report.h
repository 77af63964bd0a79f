#pragma once

#include "documents/page.h"
#include "evaluation/report_outline.h"

namespace documents {

// The evaluation as rich text for the screen, with the classes note and quote; the paper is made of it.
QString evaluationHtml(const evaluation::ReportOutline& outline);

// The evaluation on as many A4s as it takes, for the meeting. It says what the outline says and nothing more; no
// heading stands alone at the foot of a page.
QList<Page> evaluationPages(const evaluation::ReportOutline& outline);

// The same as a PDF, which carries no name and no maker but the program.
QByteArray evaluationReport(const evaluation::ReportOutline& outline);

} // namespace documents

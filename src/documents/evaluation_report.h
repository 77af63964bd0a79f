#pragma once

#include "evaluation/report_outline.h"

#include <QByteArray>

namespace documents {

// The evaluation as rich text for the screen, with the classes note and quote; the paper is made of it.
QString evaluationHtml(const evaluation::ReportOutline& outline);

// The evaluation on paper: the bytes of a PDF of A4 pages, for the meeting. It says what the outline says and
// nothing more; the file itself carries no name and no maker but the program.
QByteArray evaluationReport(const evaluation::ReportOutline& outline);

} // namespace documents

#pragma once

#include "evaluation/report_outline.h"
#include "guide/evaluation_set.h"

#include <QByteArray>

namespace exchange {

// The evaluation report as a workbook for Excel: what it is about, the figures as numbers, what was said, and a code
// book that says what every code stands for. Text is written as text, never as a formula, and the file names nobody
// who made it. Throws StorageError.
QByteArray reportWorkbook(const evaluation::ReportOutline& outline, const guide::EvaluationSet& set);

} // namespace exchange

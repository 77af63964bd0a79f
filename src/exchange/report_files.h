#pragma once

#include "evaluation/report_outline.h"

#include <QByteArray>

namespace exchange {

// The evaluation report as the command line prints it.
QByteArray reportText(const evaluation::ReportOutline& outline);

// A row for each figure, for Excel with Dutch settings.
QByteArray reportCsv(const evaluation::ReportOutline& outline);

// The same for other programs: commas, UTF-8 without a mark, a point in decimals.
QByteArray reportPlainCsv(const evaluation::ReportOutline& outline);

QByteArray reportJson(const evaluation::ReportOutline& outline);

} // namespace exchange

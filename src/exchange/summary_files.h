#pragma once

#include "evaluation/report_outline.h"
#include "exchange/summary_book.h"

#include <QByteArray>

namespace exchange {

// A row for each session and a column for each attribute, in words; the last column says on every row what kind of rows
// these are, so that it travels with them. For Excel in Dutch, and for other programs.
QByteArray summariesCsv(const SummaryBook& book);
QByteArray summariesPlainCsv(const SummaryBook& book);

// The rows in codes with the account of how they came about, as resources/schemas/anonymised_summaries.schema.json.
QByteArray summariesJson(const SummaryBook& book);

// The rows in words, a code book and the account, a sheet each. Throws StorageError.
QByteArray summariesWorkbook(const SummaryBook& book);

// To read on paper: the account, how often each value and each combination occurs.
evaluation::ReportOutline summariesOutline(const SummaryBook& book);

// Everything that these writers add to what the book itself says.
QStringList wordsOfSummaryFiles();

} // namespace exchange

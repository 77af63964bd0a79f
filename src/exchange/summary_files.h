#pragma once

#include "privacy/anonymised_export.h"

#include <QByteArray>

namespace exchange {

// A row for each session and a column for each attribute, in words; the last column says on every row how the
// rows were checked, so that it travels with them.
QByteArray summariesCsv(const privacy::AnonymisedExport& anonymised);

// The rows in codes with the account of how they came about, as resources/schemas/anonymised_summaries.schema.json.
QByteArray summariesJson(const privacy::AnonymisedExport& anonymised);

// Everything that these writers add to what the export itself says.
QStringList wordsOfSummaryFiles();

} // namespace exchange

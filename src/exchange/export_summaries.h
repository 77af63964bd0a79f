#pragma once

#include "privacy/anonymised_export.h"
#include "privacy/vault_words.h"

#include <QByteArray>

namespace exchange {

enum class SummaryFormat { Csv, Json };

// The bytes of a file of summaries, after the leak check has read them. Throws privacy::ExportRefused.
QByteArray checkedSummaries(const privacy::AnonymisedExport& anonymised, const privacy::VaultWords& vaultWords,
                            SummaryFormat format);

// The same in a file, whole or not at all. Throws privacy::ExportRefused and StorageError.
void exportSummaries(const privacy::AnonymisedExport& anonymised, const privacy::VaultWords& vaultWords,
                     SummaryFormat format, const QString& path);

} // namespace exchange

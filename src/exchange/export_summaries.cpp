#include "exchange/export_summaries.h"

#include "exchange/summary_files.h"
#include "exchange/whole_file.h"
#include "privacy/leak_check.h"

namespace exchange {

QByteArray checkedSummaries(const privacy::AnonymisedExport& anonymised, const privacy::VaultWords& vaultWords,
                            SummaryFormat format)
{
    const QByteArray bytes = format == SummaryFormat::Csv ? summariesCsv(anonymised) : summariesJson(anonymised);
    privacy::checkForLeaks(bytes, privacy::vocabularyOf(anonymised) + wordsOfSummaryFiles(), vaultWords);
    return bytes;
}

void exportSummaries(const privacy::AnonymisedExport& anonymised, const privacy::VaultWords& vaultWords,
                     SummaryFormat format, const QString& path)
{
    writeWholeFile(path, checkedSummaries(anonymised, vaultWords, format));
}

} // namespace exchange

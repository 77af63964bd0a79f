#include "exchange/export_summaries.h"

#include "exchange/summary_files.h"
#include "privacy/leak_check.h"
#include "storage/storage_error.h"

#include <QSaveFile>

namespace exchange {

namespace {

using storage::StorageError;

[[noreturn]] void throwErrorOf(const QSaveFile& file, StorageError::Kind kind)
{
    throw StorageError(kind, file.errorString().toStdString());
}

void saveWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throwErrorOf(file,
                     file.error() == QFileDevice::ResourceError ? StorageError::Kind::DiskFull
                                                                : StorageError::Kind::ReadOnly);
    // commit() alone does not notice when the last of what was buffered could not be written
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        throwErrorOf(file, StorageError::Kind::DiskFull);
}

} // namespace

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
    saveWhole(path, checkedSummaries(anonymised, vaultWords, format));
}

} // namespace exchange

#pragma once

#include "exchange/summary_book.h"
#include "privacy/vault_words.h"

#include <QByteArray>

#include <functional>

namespace evaluation {
struct ReportOutline;
}

namespace storage {
class Database;
}

namespace exchange {

enum class SummaryFormat { Workbook, ExcelTable, PlainTable, Json, Pdf };

QString codeOf(SummaryFormat format);
QString endingOf(SummaryFormat format); // of a file, without the dot

// Lays an outline out on pages, which is done above this layer.
using MakePdf = std::function<QByteArray(const evaluation::ReportOutline& outline)>;

// The bytes of a file of summaries, after the leak check has read them back as the reader of the file would. Throws
// privacy::ExportRefused and StorageError.
QByteArray checkedSummaries(const SummaryBook& book, const privacy::VaultWords& vaultWords, SummaryFormat format,
                            const MakePdf& makePdf);

// The same in a file, of which the name is read as well. The vault keeps what went out and that it did: file and record
// are both there, or neither. Throws privacy::ExportRefused and StorageError.
void exportSummaries(storage::Database& vault, const SummaryBook& book, SummaryFormat format, const MakePdf& makePdf,
                     const QString& path);

} // namespace exchange

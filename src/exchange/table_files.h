#pragma once

#include "privacy/safe_tables.h"

#include <QByteArray>

namespace exchange {

// What a workbook with safe tables says beside its counts.
QByteArray tablesWorkbook(const privacy::SafeTables& tables, const QDate& day); // throws StorageError

QStringList vocabularyOf(const privacy::SafeTables& tables, const QDate& day); // of such a workbook

// Every attribute by itself, and each crossed with one of them, at the precision in which tables are told.
privacy::WantedTables tablesBy(const privacy::Candidates& candidates, const QString& attribute);

// The tables in a file, after the guard and the leak check; the vault keeps what went out. Throws
// privacy::ExportRefused and StorageError.
privacy::TablesAccount exportTables(storage::Database& vault, const privacy::Candidates& candidates,
                                    const QString& crossedWith, const privacy::TableOptions& options, const QDate& day,
                                    const QString& path);

} // namespace exchange

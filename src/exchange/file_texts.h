#pragma once

#include <QByteArray>
#include <QString>

namespace exchange {

// Everything that can be read in a file that is about to be written, with its description: of a workbook cell by cell
// and the names of its sheets, of a PDF page by page. Throws StorageError where the file cannot be read back.
QString textOfWorkbook(const QByteArray& workbook);
QString textOfJson(const QByteArray& document); // keys and values
QString textOfPdf(const QByteArray& pdf);

} // namespace exchange

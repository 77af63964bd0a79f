#pragma once

#include <QByteArray>
#include <QStringList>

namespace exchange {

// Rows as Excel with Dutch settings opens them: UTF-8 with a byte order mark, semicolons, CRLF. A cell that a
// spreadsheet would take for a formula gets an apostrophe in front.
QByteArray delimited(const QList<QStringList>& rows);

} // namespace exchange

#pragma once

#include <QByteArray>
#include <QStringList>

namespace exchange {

// As it stands in a file that a spreadsheet may open: what would be taken for a formula gets an apostrophe in
// front, which textOfCell takes away again.
QString cellOfText(const QString& text);
QString textOfCell(const QString& cell);

// As RFC 4180 has it: UTF-8 without a byte order mark, commas, CRLF, and quotes only where they are needed.
QByteArray commaSeparated(const QList<QStringList>& rows);

// A row that was read, and the line on which it begins.
struct SeparatedRow
{
    qint64 line = 0;
    QStringList cells;

    friend bool operator==(const SeparatedRow&, const SeparatedRow&) = default;
};

// Comma, semicolon or tab: whichever stands most in the first line, outside quotes.
QChar separatorOf(const QString& text);

// Rows without those that are empty. Throws ImportError with the line: Kind::UnclosedQuote, TextTooLong, TooLarge.
QList<SeparatedRow> separatedRows(const QString& text, QChar separator);

} // namespace exchange

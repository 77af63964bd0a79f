#pragma once

#include <QByteArray>
#include <QStringList>

#include <variant>

namespace exchange {

using Cell = std::variant<std::monostate, QString, double>; // nothing, words as they are, or a number

Cell cellOf(std::optional<int> number);
Cell cellOf(std::optional<double> number);
Cell cellOf(const QString& text); // nothing where there are no words

struct Sheet
{
    using Row = QList<Cell>;

    QString name;
    QStringList heading; // stays in sight; may be empty
    QList<int> widths;   // in characters
    QList<Row> rows;
};

// An XLSX file of these sheets; the same sheets are the same bytes. Words are never formulas. Throws StorageError.
QByteArray workbookOf(const QList<Sheet>& sheets);

} // namespace exchange

#pragma once

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

// How values are spelled in files of ours, and read back from files of anybody.
namespace exchange {

QString numberText(double number); // the shortest that reads back as the same
QString truthText(bool truth);

// With semicolons between them; one inside a name gets a backslash.
QString joined(const QStringList& names);
QStringList split(const QString& text);

std::optional<double> numberOf(const QString& text); // finite, with a decimal point
std::optional<int> wholeNumberOf(const QString& text);
std::optional<bool> truthOf(const QString& text); // true, false, 1 or 0, however written

// The letters P, G, A and E that are in a text, each once and in this order.
QString supportOf(const QString& text);
inline constexpr QStringView supportLetters = u"PGAE";

} // namespace exchange

#pragma once

#include "exchange/network/imported_file.h"

#include <QByteArray>
#include <QString>

namespace exchange {

// The names in a text file, one on a line, or in the first column of separated values; a heading such as "naam" is
// no name, and neither is a bullet. Each is a person without a place. Throws ImportError.
ImportedFile readNames(const QByteArray& bytes);

// A line of a list without the dash or dot in front of it.
QString withoutBullet(const QString& line);

} // namespace exchange

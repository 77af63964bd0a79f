#pragma once

#include <QByteArray>
#include <QString>

namespace exchange {

// Writes a file whole or not at all. Throws StorageError: Kind::ReadOnly or DiskFull.
void writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace exchange

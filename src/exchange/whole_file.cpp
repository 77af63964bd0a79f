#include "exchange/whole_file.h"

#include "storage/storage_error.h"

#include <QSaveFile>

namespace exchange {

namespace {

using storage::StorageError;

[[noreturn]] void throwErrorOf(const QSaveFile& file, StorageError::Kind kind)
{
    throw StorageError(kind, file.errorString().toStdString());
}

} // namespace

void writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        throwErrorOf(file, isFull ? StorageError::Kind::DiskFull : StorageError::Kind::ReadOnly);
    }
    // commit() alone does not notice when the last of what was buffered could not be written
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        throwErrorOf(file, StorageError::Kind::DiskFull);
}

} // namespace exchange

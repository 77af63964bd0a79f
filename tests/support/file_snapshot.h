#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>

namespace test {

// Every file in a folder with the SHA-256 of its bytes: equal only when nothing was written, added or removed.
// Not for a file that this process has open as a database: reading it here would drop its lock.
inline QMap<QString, QByteArray> snapshot(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); entries.hasNext();) {
        QFile file(entries.next());
        const bool opened = file.open(QFile::ReadOnly);
        files[file.fileName()] = opened ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
                                        : QByteArrayLiteral("unreadable");
    }
    return files;
}

} // namespace test

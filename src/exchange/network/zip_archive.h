#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace exchange {

struct ArchiveFile
{
    QString name;
    QByteArray bytes;

    friend bool operator==(const ArchiveFile&, const ArchiveFile&) = default;
};

// A zip archive of these files. The same files give the same bytes: they are stored as they are, with a fixed date.
QByteArray packed(const QList<ArchiveFile>& files);

// The files in an archive whose name ends like this, without the folders they are in. Throws ImportError:
// Kind::DamagedArchive, LockedArchive or TooLarge.
QList<ArchiveFile> unpacked(const QByteArray& archive, QStringView ending);

} // namespace exchange

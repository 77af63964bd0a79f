#include "widgets/guides/own_folder.h"

#include "exchange/whole_file.h"
#include "storage/storage_error.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace widgets {

using storage::StorageError;

QString OwnFolder::fileFor(const QString& id) const
{
    QString name = id;
    for (int number = 2; QFileInfo::exists(QDir(m_folder).filePath(name + u".json"_s)); ++number)
        name = u"%1_%2"_s.arg(id).arg(number);
    return QDir(m_folder).filePath(name + u".json"_s);
}

QStringList OwnFolder::names() const
{
    QStringList names;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList(QDir::Files))
        names.append(file.completeBaseName().toLower());
    return names;
}

void OwnFolder::write(const QString& file, const QByteArray& content) const
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        throw StorageError(StorageError::Kind::ReadOnly, m_folder.toStdString());
    exchange::writeWholeFile(file, content);
}

void OwnFolder::remove(const QString& file)
{
    if (!QFile::remove(file) && QFileInfo::exists(file))
        throw StorageError(StorageError::Kind::ReadOnly, file.toStdString());
}

QByteArray OwnFolder::contentOf(const QString& file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Kind::Absent, opened.errorString().toStdString());
    return opened.readAll();
}

} // namespace widgets

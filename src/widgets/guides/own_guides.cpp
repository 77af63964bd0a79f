#include "widgets/guides/own_guides.h"

#include "exchange/whole_file.h"
#include "guide/guide_writer.h"
#include "guide/new_id.h"
#include "storage/storage_error.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

using storage::StorageError;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Kind::Absent, file.errorString().toStdString());
    return file.readAll();
}

} // namespace

OwnGuides::OwnGuides(guide::Library shipped, QString folder)
    : m_shipped(std::move(shipped)),
      m_folder(std::move(folder)),
      m_library(guide::withOwnGuides(m_shipped, m_folder))
{
}

bool OwnGuides::isShipped(const QString& id) const
{
    return std::ranges::find(m_shipped.guides, id, &guide::Guide::id) != m_shipped.guides.end();
}

void OwnGuides::save(const guide::Guide& guide)
{
    const QString file = m_library.ownFiles.value(guide.id);
    write(file, guide::toCheckedJson(guide, file));
}

guide::Guide OwnGuides::saveNew(guide::Guide guide)
{
    guide.id = guide::newId(guide.title, takenNames());
    const QString file = QDir(m_folder).filePath(guide.id + u".json"_s);
    write(file, guide::toCheckedJson(guide, file));
    return guide;
}

guide::Guide OwnGuides::bringIn(const QString& fromFile)
{
    guide::Guide guide = guide::readOwnGuide(fromFile, m_library);
    QString name = guide.id;
    for (int number = 2; QFileInfo::exists(QDir(m_folder).filePath(name + u".json"_s)); ++number)
        name = u"%1_%2"_s.arg(guide.id).arg(number);
    write(QDir(m_folder).filePath(name + u".json"_s), contentOf(fromFile));
    return guide;
}

void OwnGuides::remove(const QString& file)
{
    if (!QFile::remove(file) && QFileInfo::exists(file))
        throw StorageError(StorageError::Kind::ReadOnly, file.toStdString());
    m_library = guide::withOwnGuides(m_shipped, m_folder);
}

void OwnGuides::write(const QString& file, const QByteArray& content)
{
    if (!QDir().mkpath(m_folder))
        throw StorageError(StorageError::Kind::ReadOnly, m_folder.toStdString());
    exchange::writeWholeFile(file, content);
    m_library = guide::withOwnGuides(m_shipped, m_folder);
}

// A file that cannot be used keeps its name too.
QStringList OwnGuides::takenNames() const
{
    QStringList names;
    for (const guide::Guide& guide : m_library.guides)
        names.append(guide.id);
    for (const QFileInfo& file : QDir(m_folder).entryInfoList(QDir::Files))
        names.append(file.completeBaseName().toLower());
    return names;
}

} // namespace widgets

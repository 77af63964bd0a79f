#include "widgets/save_file.h"

#include "storage/storage_error.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace widgets {

QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter)
{
    QSettings settings;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(settings.value(u"files/folder"_s, documents).toString());
    const QString path = QFileDialog::getSaveFileName(parent, title, folder.filePath(suggestedName), filter);
    if (!path.isEmpty())
        settings.setValue(u"files/folder"_s, QFileInfo(path).path());
    return path;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    using storage::StorageError;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw StorageError(StorageError::Kind::ReadOnly, file.errorString().toStdString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        throw StorageError(StorageError::Kind::DiskFull, file.errorString().toStdString());
}

} // namespace widgets

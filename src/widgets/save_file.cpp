#include "widgets/save_file.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace widgets {

QString asFileName(QString title)
{
    for (QChar& character : title) {
        if (!character.isLetterOrNumber())
            character = u' ';
    }
    return title.simplified().left(60);
}

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

} // namespace widgets

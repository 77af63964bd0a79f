#pragma once

#include <QString>
#include <QStringList>

namespace widgets {

// A folder of a practice with a JSON file for each thing of its own. What writes or removes throws StorageError.
class OwnFolder
{
public:
    explicit OwnFolder(QString folder) : m_folder(std::move(folder)) {}

    const QString& path() const { return m_folder; }
    QString fileFor(const QString& id) const; // one that is not there yet
    QStringList names() const;                // of all files, those that cannot be used too

    void write(const QString& file, const QByteArray& content) const; // makes the folder where it is not there
    static void remove(const QString& file);
    static QByteArray contentOf(const QString& file);

private:
    QString m_folder;
};

} // namespace widgets

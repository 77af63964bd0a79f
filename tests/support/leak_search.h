#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringConverter>
#include <QStringList>

namespace test {

inline QByteArray encoded(const QString& word, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding)(word);
}

// The words that occur in these bytes, as UTF-8 or as either UTF-16.
inline QStringList wordsIn(const QByteArray& bytes, const QStringList& words)
{
    QStringList found;
    for (const QString& word : words) {
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            if (bytes.contains(encoded(word, encoding)))
                found += word;
        }
    }
    return found;
}

// "word in file" for every word found in the bytes of any file below these folders, and in the names of the
// files. Give the folder of the vault and a temporary folder that is this test's own.
inline QStringList leaksIn(const QStringList& folders, const QStringList& words)
{
    QStringList leaks;
    for (const QString& folder : folders) {
        const auto everything = QDir::Files | QDir::Hidden | QDir::System;
        for (QDirIterator entries(folder, everything, QDirIterator::Subdirectories); entries.hasNext();) {
            QFile file(entries.next());
            if (!file.open(QFile::ReadOnly))
                leaks += QStringLiteral("cannot be searched: ") + file.fileName();
            for (const QString& word : wordsIn(file.readAll() + file.fileName().toUtf8(), words))
                leaks += word + QStringLiteral(" in ") + file.fileName();
        }
    }
    return leaks;
}

} // namespace test

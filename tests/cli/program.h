#pragma once

#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "vault/vault.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace test {

using namespace Qt::StringLiterals;

// What the program answered.
struct Answer
{
    int exitCode = -1;
    QByteArray bytes;
    QString text;
    QString complaint;
};

// Is one sentence on one line.
inline bool isSentence(const QString& complaint)
{
    return complaint.count(u'\n') == 1 && (complaint.endsWith(u".\n") || complaint.endsWith(u"?\n"));
}

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A folder with a passphrase in a file, in which the real program is run.
class Workplace
{
public:
    Workplace() { writeFile(path(u"wachtzin"_s), passphrase.toUtf8() + '\n'); }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    Answer run(const QStringList& words) const { return run(words, path(u"wachtzin"_s)); }

    Answer runWith(const QByteArray& input, const QStringList& words) const
    {
        writeFile(path(u"invoer"_s), input);
        return run(words, path(u"wachtzin"_s), {}, path(u"invoer"_s));
    }

    Answer run(const QStringList& words, const QString& passphraseFile, const QString& outputFile = {},
               const QString& inputFile = QProcess::nullDevice()) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NETWERKGESPREK_PASSPHRASE_FILE"_s, passphraseFile);
        environment.remove(u"DISPLAY"_s);
        environment.insert(u"TZ"_s, u"Europe/Amsterdam"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setStandardInputFile(inputFile);
        if (!outputFile.isEmpty())
            process.setStandardOutputFile(outputFile);
        process.start(QString::fromUtf8(CLI_PROGRAM), words);
        REQUIRE(process.waitForFinished(100'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        const QByteArray bytes = process.readAllStandardOutput();
        return {process.exitCode(), bytes, QString::fromUtf8(bytes), QString::fromUtf8(process.readAllStandardError())};
    }

    // A vault with these sessions in it, whose passphrase is quick to check.
    void makeVault(const QString& name, const QList<domain::Session>& sessions) const
    {
        auto vault = openNew(name);
        storage::SessionStore(vault.database()).save(sessions);
        vault.close();
    }

    vault::Vault openNew(const QString& name) const
    {
        return vault::Vault::create(path(name), vault::Passphrase(passphrase),
                                    {.operations = 1, .memory = 8 * 1024 * 1024});
    }

    static inline const QString passphrase = u"drie losse woorden"_s;

private:
    QTemporaryDir m_folder;
};

} // namespace test

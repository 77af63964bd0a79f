#include "cli/output.h"

#include "cli/sentences.h"
#include "vault/key_file.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

bool isSameFile(const QString& one, const QString& other)
{
    const QFileInfo first(one);
    return first.exists() && first == QFileInfo(other);
}

} // namespace

void print(const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        throw Failure(ExitCode::FileProblem, sentences::standardOutputLost());
}

void print(const QString& text)
{
    print(text.toUtf8());
}

void complain(const QString& sentence)
{
    const QByteArray line = sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void requireNotTheVault(const Call& call)
{
    const QString path = call.option(u"out"_s, {});
    for (const QString& own : {call.vault(), vault::KeyFile::pathFor(call.vault()), call.vault() + u"-wal"_s}) {
        if (isSameFile(path, own))
            throw Failure(ExitCode::WrongCall, sentences::wouldOverwriteVault(path));
    }
}

void writeOut(const Call& call, const QByteArray& bytes)
{
    requireNotTheVault(call);
    const QString path = call.option(u"out"_s, {});
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        throw Failure(ExitCode::FileProblem, sentences::notWritten(path));
}

void answer(const Call& call, const QByteArray& bytes)
{
    if (call.option(u"out"_s))
        writeOut(call, bytes);
    else
        print(bytes);
}

QString table(const QList<QStringList>& rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths[column], row[column].size());
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        text += line.trimmed() + u'\n';
    }
    return text;
}

} // namespace cli

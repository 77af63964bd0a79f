#include "cli/passphrase_source.h"

#include "cli/sentences.h"
#include "cli/terminal.h"

#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPassphrase = 4096; // bytes

std::optional<QString> fileNamedIn(const Call& call)
{
    if (std::optional<QString> file = call.option(passphraseOption))
        return file;
    const QString file = qEnvironmentVariable("NETWERKGESPREK_PASSPHRASE_FILE");
    return file.isEmpty() ? std::nullopt : std::optional(file);
}

QString readPassphrase(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Failure(ExitCode::FileProblem, sentences::passphraseFileUnreadable(path));
    QByteArray bytes = file.read(longestPassphrase);
    QString text = QString::fromUtf8(bytes);
    bytes.fill('\0');
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    if (text.isEmpty())
        throw Failure(ExitCode::FileProblem, sentences::passphraseFileEmpty(path));
    return text;
}

QString askTwice(const QString& question)
{
    QString first = askHidden(question);
    if (askHidden(sentences::askPassphraseAgain()) != first)
        throw Failure(ExitCode::WrongCall, sentences::passphrasesDiffer());
    return first;
}

} // namespace

vault::Passphrase passphrase(const Call& call)
{
    return passphraseOf(call.vault(), fileNamedIn(call));
}

vault::Passphrase newPassphrase(const Call& call)
{
    return newPassphraseOf(call.vault(), fileNamedIn(call));
}

vault::Passphrase passphraseOf(const QString& name, const std::optional<QString>& file)
{
    return vault::Passphrase(file ? readPassphrase(*file) : askHidden(sentences::askPassphrase(name)));
}

vault::Passphrase newPassphraseOf(const QString& name, const std::optional<QString>& file)
{
    const QString text = file ? readPassphrase(*file) : askTwice(sentences::askNewPassphrase(name));
    if (text.size() < vault::Passphrase::minimumLength)
        throw Failure(ExitCode::WrongCall, sentences::passphraseTooShort(vault::Passphrase::minimumLength));
    return vault::Passphrase(text);
}

} // namespace cli

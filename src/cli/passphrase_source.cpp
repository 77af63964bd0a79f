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

QString askTwice()
{
    QString first = askHidden(sentences::askNewPassphrase());
    if (askHidden(sentences::askPassphraseAgain()) != first)
        throw Failure(ExitCode::WrongCall, sentences::passphrasesDiffer());
    return first;
}

} // namespace

vault::Passphrase passphrase(const Call& call)
{
    const std::optional<QString> file = fileNamedIn(call);
    return vault::Passphrase(file ? readPassphrase(*file) : askHidden(sentences::askPassphrase(call.vault())));
}

vault::Passphrase newPassphrase(const Call& call)
{
    const std::optional<QString> file = fileNamedIn(call);
    const QString text = file ? readPassphrase(*file) : askTwice();
    if (text.size() < vault::Passphrase::minimumLength)
        throw Failure(ExitCode::WrongCall, sentences::passphraseTooShort(vault::Passphrase::minimumLength));
    return vault::Passphrase(text);
}

} // namespace cli

#include "cli/commands.h"
#include "cli/guide_sentences.h"
#include "cli/import_sentences.h"
#include "cli/output.h"
#include "cli/sentences.h"
#include "storage/storage_error.h"
#include "vault/process_hygiene.h"

#include <QGuiApplication>

#include <iostream>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

using cli::ExitCode;
using cli::Failure;
using storage::StorageError;

ExitCode complain(ExitCode exitCode, const QString& sentence)
{
    std::cerr << sentence.toStdString() << '\n';
    return exitCode;
}

// What Qt says to developers is no answer and no sentence.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        std::cerr << message.toStdString() << '\n';
}

// Pictures and paper need fonts, and so the larger application; neither needs a screen.
std::unique_ptr<QCoreApplication> makeApplication(const cli::Command& command, int& count, char** words)
{
    if (!command.paints)
        return std::make_unique<QCoreApplication>(count, words);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, words);
}

ExitCode carryOut(const cli::Command& command, const cli::Call& call)
{
    if (call.asksForHelp()) {
        cli::print(cli::sentences::help(command));
        return ExitCode::Done;
    }
    try {
        return command.run(call);
    } catch (const StorageError& error) {
        return complain(cli::exitCodeFor(error.kind()), cli::sentences::storage(error.kind(), call.vault()));
    } catch (const exchange::ImportError& error) {
        return complain(ExitCode::FileProblem, cli::sentences::notImported(error, call.argument(2)));
    } catch (const guide::GuideError& error) {
        return complain(ExitCode::FileProblem, cli::sentences::guideRefused(error));
    }
}

ExitCode run(int& count, char** words)
{
    QStringList all;
    for (int place = 1; place < count; ++place)
        all += QString::fromLocal8Bit(words[place]);
    const QString name = all.value(0);
    if (name == u"--help"_s || name == u"-h"_s) {
        cli::print(cli::sentences::help(cli::commands()));
        return ExitCode::Done;
    }
    if (name == u"--version"_s || name == u"-v"_s) {
        cli::print(u"netwerkgesprek-cli "_s + QLatin1StringView(PROGRAM_VERSION) + u'\n');
        return ExitCode::Done;
    }
    const auto command = std::ranges::find(cli::commands(), name, &cli::Command::name);
    if (command == cli::commands().end())
        throw Failure(ExitCode::WrongCall,
                      name.isEmpty() ? cli::sentences::noCommand() : cli::sentences::unknownCommand(name));
    const auto application = makeApplication(*command, count, words);
    return carryOut(*command, cli::Call(*command, all.mid(1)));
}

} // namespace

int main(int argc, char* argv[])
{
    vault::forbidMemoryDumps();
    qInstallMessageHandler(keepQuiet);
    try {
        return static_cast<int>(run(argc, argv));
    } catch (const Failure& failure) {
        return static_cast<int>(complain(failure.exitCode(), failure.sentence()));
    }
}

#include "cli/call.h"

#include "cli/sentences.h"

#include <QCommandLineParser>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

void checkWords(const Command& command, QCommandLineParser& parser, const QStringList& words)
{
    if (parser.parse(QStringList{command.name} + words))
        return;
    const QStringList unknown = parser.unknownOptionNames();
    throw Failure(ExitCode::WrongCall,
                  unknown.isEmpty() ? sentences::valueMissing(words.last())
                                    : sentences::unknownOption(command.name, unknown.first()));
}

void checkValues(const Command& command, const QHash<QString, QStringList>& options)
{
    for (const Option& option : command.options) {
        const QStringList given = options.value(option.name);
        if (given.isEmpty() ? command.required.contains(option.name) : given.contains(QString()))
            throw Failure(ExitCode::WrongCall, sentences::valueMissing(u"--"_s + option.name));
        for (const QString& value : given) {
            if (!option.allowed.isEmpty() && !option.allowed.contains(value))
                throw Failure(ExitCode::WrongCall, sentences::valueNotAllowed(option.name, value, option.allowed));
        }
    }
}

} // namespace

Call::Call(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    for (const Option& option : command.options) {
        parser.addOption(option.valueName.isEmpty() ? QCommandLineOption(option.name)
                                                    : QCommandLineOption(option.name, {}, option.valueName));
    }
    checkWords(command, parser, words);

    m_asksForHelp = parser.isSet(u"help"_s);
    if (m_asksForHelp)
        return;
    m_arguments = parser.positionalArguments();
    for (const Option& option : command.options) {
        if (parser.isSet(option.name))
            m_options.insert(option.name, parser.values(option.name));
    }
    if (m_arguments.size() < command.arguments.size())
        throw Failure(ExitCode::WrongCall, sentences::argumentMissing(command, command.arguments[m_arguments.size()]));
    if (m_arguments.size() > command.arguments.size())
        throw Failure(ExitCode::WrongCall, sentences::tooManyArguments(command, m_arguments[command.arguments.size()]));
    if (m_arguments.contains(QString()))
        throw Failure(ExitCode::WrongCall,
                      sentences::argumentMissing(command, command.arguments[m_arguments.indexOf(QString())]));
    checkValues(command, m_options);
}

std::optional<QString> Call::option(const QString& name) const
{
    const QStringList given = values(name);
    return given.isEmpty() ? std::nullopt : std::optional(given.last());
}

QString Call::option(const QString& name, const QString& otherwise) const
{
    return option(name).value_or(otherwise);
}

QStringList Call::values(const QString& name) const
{
    return m_options.value(name);
}

qint64 Call::number(const QString& name, qint64 otherwise, qint64 smallest, qint64 largest) const
{
    const std::optional<QString> given = option(name);
    if (!given)
        return otherwise;
    bool isNumber = false;
    const qint64 number = given->toLongLong(&isNumber);
    if (!isNumber || number < smallest || number > largest)
        throw Failure(ExitCode::WrongCall, sentences::numberNotAllowed(name, *given, smallest, largest));
    return number;
}

} // namespace cli

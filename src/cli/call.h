#pragma once

#include "cli/failure.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace cli {

class Call;

// An option of a command and the name of its value in the help.
struct Option
{
    QString name;
    QString valueName; // empty for one that stands alone
    QString explanation;
    QStringList allowed; // the values there are; empty when any will do
};

// One thing that the program can be asked to do.
struct Command
{
    QString name;
    QStringList arguments; // what stands behind the name, as in the help
    QString summary;
    QList<Option> options;
    QStringList required; // options that cannot be left out
    bool paints = false;  // needs fonts and pictures
    ExitCode (*run)(const Call& call) = nullptr;
};

// The words with which a command was called, checked against what it takes.
class Call
{
public:
    // Throws Failure with ExitCode::WrongCall.
    Call(const Command& command, const QStringList& words);

    bool asksForHelp() const { return m_asksForHelp; }
    const QString& vault() const { return m_arguments.first(); }
    const QString& argument(int place) const { return m_arguments.at(place); }
    std::optional<QString> option(const QString& name) const;
    QString option(const QString& name, const QString& otherwise) const;
    bool has(const QString& name) const { return m_options.contains(name); }
    QStringList values(const QString& name) const; // of an option that may be given more than once

    // The option as a whole number; throws Failure when it is none, or none between these two.
    qint64 number(const QString& name, qint64 otherwise, qint64 smallest, qint64 largest) const;

private:
    QStringList m_arguments;
    QHash<QString, QStringList> m_options;
    bool m_asksForHelp = false;
};

} // namespace cli

#pragma once

#include "storage/storage_error.h"

#include <QString>

#include <stdexcept>

namespace cli {

// What the program answers to the one that started it.
enum class ExitCode {
    Done = 0,
    Found = 1,       // a check found something, or an export was refused
    WrongCall = 2,   // the words of the call
    NotOpened = 3,   // the vault cannot be opened
    FileProblem = 4, // a file cannot be read or written
};

// Ends a command: one sentence for the person, and the code for the script that called.
class Failure : public std::runtime_error
{
public:
    Failure(ExitCode exitCode, const QString& sentence)
        : std::runtime_error(sentence.toStdString()),
          m_exitCode(exitCode),
          m_sentence(sentence)
    {
    }

    ExitCode exitCode() const { return m_exitCode; }
    const QString& sentence() const { return m_sentence; }

private:
    ExitCode m_exitCode;
    QString m_sentence;
};

// Whether it is the place that is wrong, or what stands there.
ExitCode exitCodeFor(storage::StorageError::Kind kind);

} // namespace cli

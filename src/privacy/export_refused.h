#pragma once

#include <QString>

#include <stdexcept>
#include <utility>

namespace privacy {

// Why nothing was exported. People see the sentence that the window or the command line chooses by kind.
class ExportRefused : public std::runtime_error
{
public:
    enum class Kind {
        ThresholdTooLow,    // k may be raised, never lowered
        TooFewSessions,     // fewer closed sessions than k
        NothingLeft,        // every attribute would have to be left out
        Leak,               // something that the vault knows, or that looks like it, stood in the bytes to be written
        LeakInName,         // a name that the vault knows stands in the name of the file
        UnknownWord,        // a word stood there that is not of the fixed vocabulary
        NoReason,           // sentences go out only for something
        NoApprovedSentence, // there is none that may go out
        TooNearEarlier,     // beside an earlier export it would tell of fewer than k people
    };

    explicit ExportRefused(Kind kind, QString leak = {})
        : std::runtime_error("the export was refused"),
          m_kind(kind),
          m_leak(std::move(leak))
    {
    }

    Kind kind() const { return m_kind; }
    const QString& leak() const { return m_leak; } // what stood there, or the day of the earlier export

private:
    Kind m_kind;
    QString m_leak;
};

} // namespace privacy

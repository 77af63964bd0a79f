#pragma once

#include <QProcess>
#include <QStringList>

namespace test {

// What the second program, vault_probe, wrote.
struct ProbeResult
{
    QString output; // without the last line end
    QString errors;
};

inline ProbeResult probe(const QStringList& words, const QStringList& environment = {})
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(QStringLiteral(VAULT_PROBE), words);
    process.waitForFinished();
    return {.output = QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

} // namespace test

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

namespace cli {

// Asks on the terminal without showing what is typed. Throws Failure when there is no terminal.
QString askHidden(const QString& question);

// A bar on standard error for work that takes over a second; nothing when that is no terminal.
class Progress
{
public:
    explicit Progress(qint64 total) : m_total(total) { m_clock.start(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();

    void show(qint64 done);

private:
    qint64 m_total;
    QElapsedTimer m_clock;
    bool m_isShown = false;
};

} // namespace cli

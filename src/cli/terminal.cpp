#include "cli/terminal.h"

#include "cli/failure.h"
#include "cli/sentences.h"

#include <cstdio>
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 patience = 1000; // milliseconds
constexpr int barWidth = 40;

// What is typed on standard input does not appear as long as this lives.
class EchoOff
{
public:
    EchoOff()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    ~EchoOff() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
};

} // namespace

QString askHidden(const QString& question)
{
    if (isatty(STDIN_FILENO) == 0)
        throw Failure(ExitCode::WrongCall, sentences::noPassphrase());
    const EchoOff silence;
    std::cerr << question.toStdString() << std::flush;
    std::string line;
    std::getline(std::cin, line);
    std::cerr << '\n';
    QString typed = QString::fromStdString(line);
    line.assign(line.size(), '\0');
    return typed;
}

Progress::~Progress()
{
    if (m_isShown)
        std::cerr << '\r' << std::string(barWidth + 10, ' ') << '\r' << std::flush;
}

void Progress::show(qint64 done)
{
    if (m_clock.elapsed() < patience || isatty(STDERR_FILENO) == 0)
        return;
    m_isShown = true;
    const auto filled = static_cast<std::size_t>(barWidth * done / qMax<qint64>(m_total, 1));
    std::cerr << "\r[" << std::string(filled, '#') << std::string(barWidth - filled, '.') << "] "
              << 100 * done / qMax<qint64>(m_total, 1) << " %" << std::flush;
}

} // namespace cli

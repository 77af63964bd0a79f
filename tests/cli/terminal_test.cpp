#include "cli/program.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using test::Workplace;

namespace {

struct Screen
{
    int exitCode = -1;
    QByteArray text; // everything that appeared, prompts included
};

// Runs the program on a terminal of its own, where each line is typed once its question has appeared.
Screen runOnTerminal(const QStringList& words, const QList<std::pair<QByteArray, QByteArray>>& typed)
{
    QList<QByteArray> bytes{CLI_PROGRAM};
    for (const QString& word : words)
        bytes += word.toUtf8();
    std::vector<char*> arguments;
    for (QByteArray& word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        unsetenv("NETWERKGESPREK_PASSPHRASE_FILE");
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    Screen screen;
    auto next = typed.cbegin();
    char piece[256];
    for (ssize_t size = 0; (size = read(terminal, piece, sizeof piece)) > 0;) {
        screen.text.append(piece, size);
        if (next == typed.cend() || !screen.text.endsWith(next->first))
            continue;
        const QByteArray line = next->second + '\n';
        REQUIRE(write(terminal, line.constData(), static_cast<std::size_t>(line.size())) == line.size());
        ++next;
    }
    int status = 0;
    waitpid(child, &status, 0);
    close(terminal);
    screen.exitCode = WEXITSTATUS(status);
    return screen;
}

} // namespace

TEST_CASE("On a terminal the passphrase is asked, and does not appear")
{
    const Workplace workplace;
    workplace.makeVault(u"kluis"_s, {});
    const QByteArray passphrase = Workplace::passphrase.toUtf8();
    const QStringList check{u"check"_s, workplace.path(u"kluis"_s)};

    const Screen right = runOnTerminal(check, {{"kluis: ", passphrase}});
    const Screen wrong = runOnTerminal(check, {{"kluis: ", "iets anders"}});

    CHECK(right.exitCode == 0);
    CHECK(right.text.contains("versleuteld"));
    CHECK_FALSE(right.text.contains(passphrase));
    CHECK(wrong.exitCode == 3);
}

TEST_CASE("A new passphrase is asked twice")
{
    const Workplace workplace;
    const QByteArray passphrase = Workplace::passphrase.toUtf8();
    const QStringList create{u"create"_s, workplace.path(u"nieuw"_s)};

    const Screen different = runOnTerminal(create, {{"wachtzin: ", passphrase}, {"keer: ", "iets heel anders"}});
    const bool isMade = QFile::exists(workplace.path(u"nieuw"_s));
    const Screen same = runOnTerminal(create, {{"wachtzin: ", passphrase}, {"keer: ", passphrase}});

    CHECK(different.exitCode == 2);
    CHECK_FALSE(isMade);
    CHECK(same.exitCode == 0);
    CHECK_FALSE(same.text.contains(passphrase));
    CHECK(QFile::exists(workplace.path(u"nieuw"_s)));
}

// Another program that uses a vault: says on standard output what came of it. Its first word may be "nobody",
// to do the rest without the rights of root.
#include "storage/statement.h"
#include "support/kind_of.h"
#include "support/test_vault.h"
#include "vault/process_hygiene.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int say(const char* word)
{
    std::printf("%s\n", word);
    return std::fflush(stdout);
}

void becomeNobody()
{
    constexpr unsigned nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        std::exit(9);
}

void hold(const QString& path)
{
    const auto vault = test::openVault(path);
    say("Opened");
    std::getchar(); // until whoever started this closes its end
}

void sayHygiene()
{
    vault::forbidMemoryDumps();
    rlimit core{1, 1};
    getrlimit(RLIMIT_CORE, &core);
    std::printf("core %lu %lu dumpable %d\n", core.rlim_cur, core.rlim_max, prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
}

void run(const QString& command, const QString& path)
{
    if (command == "create"_L1)
        test::createVault(path);
    else if (command == "open"_L1)
        test::openVault(path);
    else if (command == "other-key"_L1)
        vault::Vault::open(path, vault::DataKey::random());
    else if (command == "passphrase"_L1)
        test::openVault(path).setPassphrase(vault::Passphrase(u"een nieuwe zin"_s), test::cheap);
    else if (command == "hold"_L1)
        hold(path);
    else if (command == "hygiene"_L1)
        sayHygiene();
    else
        std::exit(8);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList words = application.arguments().mid(1);
    if (words.value(0) == "nobody"_L1) {
        words.removeFirst();
        becomeNobody();
    }
    const auto kind = test::kindOf([&] { run(words.value(0), words.value(1)); });
    say(kind ? test::nameOf(*kind) : "Done");
    return 0;
}

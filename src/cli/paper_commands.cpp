#include "cli/commands.h"
#include "cli/open_vault.h"
#include "cli/output.h"
#include "documents/handout.h"
#include "drawing/files.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureDotsPerInch = 192; // sharp on paper and on a dense screen

domain::Session sessionOf(const Call& call)
{
    auto vault = openVault(call);
    domain::Session session = loadSession(vault, call.argument(1));
    vault.close();
    return session;
}

} // namespace

ExitCode drawing(const Call& call)
{
    const domain::Network network = domain::networkOf(sessionOf(call), domain::Snapshot::Now);
    const QString format = call.option(u"format"_s, {});
    const drawing::Words& words = drawing::dutchWords();
    const drawing::Style style;
    if (format == u"svg"_s)
        writeOut(call, drawing::toSvg(network, words, style));
    else if (format == u"png"_s)
        writeOut(call, drawing::toPng(network, words, style, pictureDotsPerInch));
    else
        writeOut(call, drawing::toPdf(network, words, style));
    return ExitCode::Done;
}

ExitCode handout(const Call& call)
{
    writeOut(call, documents::handout(sessionOf(call)));
    return ExitCode::Done;
}

} // namespace cli

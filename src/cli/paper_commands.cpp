#include "cli/commands.h"
#include "cli/open_vault.h"
#include "cli/output.h"
#include "documents/handout.h"
#include "documents/record_text.h"

namespace cli {

ExitCode handout(const Call& call)
{
    writeOut(call, documents::handout(loadSession(call)));
    return ExitCode::Done;
}

ExitCode hisText(const Call& call)
{
    const QString text = documents::plainText(documents::hisText(loadSession(call)));
    answer(call, text.toUtf8() + '\n');
    return ExitCode::Done;
}

} // namespace cli

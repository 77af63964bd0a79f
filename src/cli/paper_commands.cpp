#include "cli/commands.h"
#include "cli/open_vault.h"
#include "cli/output.h"
#include "documents/handout.h"

namespace cli {

ExitCode handout(const Call& call)
{
    writeOut(call, documents::handout(loadSession(call)));
    return ExitCode::Done;
}

} // namespace cli

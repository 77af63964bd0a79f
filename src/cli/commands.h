#pragma once

#include "cli/call.h"

namespace cli {

// What the program can be asked to do, in the order of its help.
const QList<Command>& commands();

ExitCode create(const Call& call);
ExitCode demo(const Call& call);
ExitCode list(const Call& call);
ExitCode check(const Call& call);
ExitCode evaluate(const Call& call);
ExitCode exportSummaries(const Call& call);
ExitCode publish(const Call& call);
ExitCode drawing(const Call& call);
ExitCode importDrawing(const Call& call);
ExitCode handout(const Call& call);
ExitCode hisText(const Call& call);
ExitCode deidentify(const Call& call);

} // namespace cli

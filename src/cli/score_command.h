#pragma once

#include "cli/call.h"
#include "privacy/known_names.h"

namespace cli {

// How much the detector finds in the marked sentences of the file of --score. Throws Failure.
ExitCode scoreDetector(const Call& call, const privacy::IsWord& isWord);

} // namespace cli

#pragma once

#include "privacy/known_names.h"

namespace cli {

// The words of the Dutch dictionary of the computer. Throws Failure where there is none.
privacy::IsWord dutchWords();

} // namespace cli

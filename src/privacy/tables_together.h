#pragma once

#include "privacy/safe_tables.h"

namespace privacy {

// The tables that both have, of the sessions of both: for telling more sessions once tables of the earlier ones are
// out. Made anew of all of them, tables could be taken from the earlier ones, and what is left would be a table of the
// sessions since then with nothing hidden. These add only up what is told: somebody who takes the earlier ones from
// them is left with what the tables since then tell, and those are safe by themselves.
//
// The two may have no session in common. A value that either of them tells together with others is told so; a cell is
// shown where both show it. Throws ExportRefused when nothing is left, or when k or the rounding differ.
SafeTables together(const SafeTables& earlier, const SafeTables& since);

} // namespace privacy

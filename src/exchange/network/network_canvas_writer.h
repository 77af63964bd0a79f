#pragma once

#include "exchange/network/network.h"
#include "exchange/network/written_file.h"

namespace exchange {

// One zip archive with the CSV files as Network Canvas writes them for one session, the protocol that explains
// their columns, and a page that explains the rest.
WrittenFile networkCanvasArchive(const Network& network);

} // namespace exchange

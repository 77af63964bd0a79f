#pragma once

#include "exchange/network/network.h"
#include "exchange/network/written_file.h"

namespace exchange {

// GraphML for NetworkX, igraph and Gephi, with the meaning of every attribute beside it.
WrittenFile analysisGraphMl(const Network& network);

// The same, and how it looks, for yEd.
WrittenFile yedGraphMl(const Network& network);

} // namespace exchange

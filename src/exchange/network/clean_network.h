#pragma once

#include "exchange/network/network.h"
#include "exchange/network/written_file.h"

namespace exchange {

// A network of which every text can stand in any file, and what had to go for that.
struct CleanNetwork
{
    Network network;
    QList<StrippedText> stripped;
};

CleanNetwork clean(const Network& network);

} // namespace exchange

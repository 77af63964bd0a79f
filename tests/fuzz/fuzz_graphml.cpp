#include "exchange/network/graphml_reader.h"
#include "fuzz/survive.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    fuzz::survive({reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)}, exchange::readGraphMl);
    return 0;
}

#include "exchange/network/name_list_reader.h"
#include "fuzz/survive.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    fuzz::survive({reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)}, exchange::readNames);
    return 0;
}

#include "vault/process_hygiene.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace vault {

void forbidMemoryDumps()
{
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace vault

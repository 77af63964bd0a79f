#pragma once

namespace vault {

// Called first thing in a main: a crash writes no memory to disk, and no other program of the same user can
// look into this one. An administrator of the machine still can.
void forbidMemoryDumps();

} // namespace vault

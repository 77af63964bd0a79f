#pragma once

#include "exchange/network/imported_file.h"

#include <QByteArray>

namespace fuzz {

// Reads a file as an importer does that is given anything at all. It may refuse with an ImportError; what it does read
// must be whole, fit a session, and survive being written and read by us. Anything else ends the program.
void survive(const QByteArray& bytes, exchange::ImportedFile (*read)(const QByteArray& bytes));

} // namespace fuzz

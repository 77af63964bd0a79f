#pragma once

#include "exchange/network/imported_file.h"

#include <QByteArray>

namespace exchange {

// The networks in a GraphML file of ours or of any other program. Positions are those of the file, except that
// Network Canvas' own, from 0 to 1, are brought to the size of our drawing. Throws ImportError.
ImportedFile readGraphMl(const QByteArray& bytes);

} // namespace exchange

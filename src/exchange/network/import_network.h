#pragma once

#include "exchange/network/import_error.h"
#include "exchange/network/imported_file.h"

#include <QByteArray>

namespace exchange {

// What a file holds, whichever of the three kinds it is: a zip archive of Network Canvas, GraphML, or a list of
// names. Whole or not at all: throws ImportError.
ImportedFile importNetwork(const QByteArray& bytes);
ImportedFile importNetworkFile(const QString& path);

} // namespace exchange

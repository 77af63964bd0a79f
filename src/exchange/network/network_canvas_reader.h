#pragma once

#include "exchange/network/imported_file.h"

#include <QByteArray>

namespace exchange {

// The one case in a zip archive of CSV files as Network Canvas writes them. The ego comes first among the nodes.
// Throws ImportError; its place names the file in the archive.
ImportedFile readNetworkCanvas(const QByteArray& archive);

} // namespace exchange

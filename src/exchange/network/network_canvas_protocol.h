#pragma once

#include <QByteArray>
#include <QStringList>

namespace exchange::canvas {

// A .netcanvas file that explains the columns of the CSV files to programs that read them: these kinds of nodes, and
// as many relations between the ego and one alter as there are columns for.
QByteArray protocolArchive(const QStringList& kinds, qsizetype ties);

inline constexpr QLatin1StringView protocolName("Netwerkgesprek");
inline constexpr QLatin1StringView relationKind("relation");

} // namespace exchange::canvas

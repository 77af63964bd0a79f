#include "exchange/network/network_canvas_reader.h"
#include "exchange/network/zip_archive.h"
#include "fuzz/survive.h"

namespace {

constexpr char between = '\x1e'; // the files of an archive that is made here

// Chance seldom gets past the checksums of an archive, so what does not begin as one is made into one: the ego, the
// relations, and the nodes of two kinds.
exchange::ImportedFile read(const QByteArray& bytes)
{
    if (bytes.startsWith("PK"))
        return exchange::readNetworkCanvas(bytes);
    const QList<QByteArray> parts = bytes.split(between);
    return exchange::readNetworkCanvas(exchange::packed({
        {.name = QStringLiteral("x_ego.csv"), .bytes = parts.value(0)},
        {.name = QStringLiteral("x_edgeList_relation.csv"), .bytes = parts.value(1)},
        {.name = QStringLiteral("x_attributeList_person.csv"), .bytes = parts.value(2)},
        {.name = QStringLiteral("x_attributeList_Ding.csv"), .bytes = parts.value(3)},
    }));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    fuzz::survive({reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)}, read);
    return 0;
}

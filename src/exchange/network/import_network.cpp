#include "exchange/network/import_network.h"

#include "exchange/network/graphml_reader.h"
#include "exchange/network/limits.h"
#include "exchange/network/name_list_reader.h"
#include "exchange/network/network_canvas_reader.h"

#include <QFile>

namespace exchange {

namespace {

using Kind = ImportError::Kind;

// In any encoding a document of XML begins with this sign, perhaps behind a byte order mark and white space.
bool looksLikeXml(const QByteArray& bytes)
{
    for (const char byte : bytes.first(qMin(bytes.size(), qsizetype{256}))) {
        if (byte == '<')
            return true;
        const bool isBefore = byte == '\0' || byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'
            || static_cast<unsigned char>(byte) >= 0xbb;
        if (!isBefore)
            return false;
    }
    return false;
}

} // namespace

ImportedFile importNetwork(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        throw ImportError(Kind::Empty);
    if (bytes.size() > limits::fileBytes)
        throw ImportError(Kind::TooLarge);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readNetworkCanvas(bytes);
    return looksLikeXml(bytes) ? readGraphMl(bytes) : readNames(bytes);
}

ImportedFile importNetworkFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        throw ImportError(Kind::Unreadable);
    if (file.size() > limits::fileBytes)
        throw ImportError(Kind::TooLarge);
    const QByteArray bytes = file.read(limits::fileBytes + 1); // a device may not know its size
    if (file.error() != QFile::NoError)
        throw ImportError(Kind::Unreadable);
    return importNetwork(bytes);
}

} // namespace exchange

#pragma once

#include <QByteArray>
#include <QString>

namespace exchange {

// An XML document as text: by its byte order mark, else by the encoding that it declares, else as UTF-8.
// Throws ImportError: Kind::WrongEncoding or UnknownEncoding.
QString decodedXml(const QByteArray& bytes);

// Text that says nothing of its encoding: by its byte order mark, else as UTF-16 where every other byte is zero,
// else as UTF-8, and what is no UTF-8 as Windows-1252. Throws ImportError: Kind::NotText or WrongEncoding.
QString decodedText(const QByteArray& bytes);

} // namespace exchange

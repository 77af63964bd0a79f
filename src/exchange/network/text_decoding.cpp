#include "exchange/network/text_decoding.h"

#include "exchange/network/import_error.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using Encoding = QStringConverter::Encoding;

constexpr qsizetype headLength = 256; // of the declaration, and of what is looked at to guess

// What stands at 0x80 to 0x9f in Windows-1252; the five places without a character are control characters.
constexpr std::array<char16_t, 32> windowsCharacters{0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                     0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                                     0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                     0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

QString fromWindows(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code < 0xa0)
            character = QChar(windowsCharacters[code - std::size_t{0x80}]);
    }
    return text;
}

qint64 lineOf(const QByteArray& bytes, qsizetype position)
{
    return bytes.first(position).count('\n') + 1;
}

// The first byte that is no part of any character in UTF-8.
qsizetype firstWrongByte(const QByteArray& bytes)
{
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (good + 1 < bad) { // the text up to good is right, and up to bad it is not
        const qsizetype middle = good + (bad - good) / 2;
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Default);
        const QString ignored = decoder(QByteArrayView(bytes).first(middle));
        (decoder.hasError() ? bad : good) = middle;
    }
    return bad - 1;
}

QString decoded(const QByteArray& bytes, Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        const bool hasLines = encoding == QStringConverter::Utf8;
        throw ImportError(ImportError::Kind::WrongEncoding,
                          {.line = hasLines ? lineOf(bytes, firstWrongByte(bytes)) : 0,
                           .name = QString::fromLatin1(QStringConverter::nameForEncoding(encoding))});
    }
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

// Where the byte order mark is missing, the first character gives it away: it is an ASCII one.
std::optional<Encoding> wideEncodingOf(const QByteArray& bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    const bool firstIsNull = bytes[0] == '\0';
    const bool secondIsNull = bytes[1] == '\0';
    if (firstIsNull && !secondIsNull)
        return QStringConverter::Utf16BE;
    if (!firstIsNull && secondIsNull)
        return bytes[2] == '\0' && bytes[3] == '\0' ? QStringConverter::Utf32LE : QStringConverter::Utf16LE;
    if (firstIsNull && secondIsNull && bytes[2] == '\0' && bytes[3] != '\0')
        return QStringConverter::Utf32BE;
    return std::nullopt;
}

std::optional<Encoding> plainEncodingOf(const QByteArray& bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    return marked ? marked : wideEncodingOf(bytes);
}

QString declaredEncoding(const QByteArray& bytes)
{
    static const QRegularExpression declaration(uR"(^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["'])"_s);
    return declaration.match(QString::fromLatin1(bytes.first(qMin(bytes.size(), headLength)))).captured(1).toLower();
}

bool hasControls(const QString& text)
{
    return std::ranges::any_of(text, [](QChar character) {
        const char16_t code = character.unicode();
        return code < 0x09 || (code > 0x0d && code < 0x20 && code != 0x1a); // 0x1a ended files once
    });
}

} // namespace

QString decodedXml(const QByteArray& bytes)
{
    if (const auto encoding = plainEncodingOf(bytes))
        return decoded(bytes, *encoding);
    const QString declared = declaredEncoding(bytes);
    if (declared.isEmpty() || declared == u"utf-8" || declared == u"utf8" || declared == u"us-ascii")
        return decoded(bytes, QStringConverter::Utf8);
    if (declared == u"iso-8859-1" || declared == u"latin1")
        return QString::fromLatin1(bytes);
    if (declared == u"windows-1252" || declared == u"cp1252")
        return fromWindows(bytes);
    if (declared.startsWith(u"utf-16") || declared.startsWith(u"utf-32")) // but every character is one byte
        throw ImportError(ImportError::Kind::WrongEncoding, {.line = 1, .name = declared});
    throw ImportError(ImportError::Kind::UnknownEncoding, {.line = 1, .name = declared});
}

QString decodedText(const QByteArray& bytes)
{
    QString text;
    if (const auto encoding = plainEncodingOf(bytes)) {
        text = decoded(bytes, *encoding);
    } else {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        text = decoder(bytes);
        if (decoder.hasError())
            text = fromWindows(bytes);
    }
    if (hasControls(text))
        throw ImportError(ImportError::Kind::NotText);
    return text;
}

} // namespace exchange

#include "exchange/network/xml_cursor.h"

#include "exchange/network/limits.h"

namespace exchange {

using Kind = ImportError::Kind;

XmlCursor::XmlCursor(const QString& text) : m_reader(text)
{
    m_reader.setEntityExpansionLimit(limits::entityExpansion);
}

bool XmlCursor::enterRoot()
{
    while (!m_reader.atEnd()) {
        if (next() == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

bool XmlCursor::enterNext()
{
    while (true) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument)
            return false;
    }
}

QString XmlCursor::text()
{
    return textAround([this] { skip(); });
}

QString XmlCursor::textAround(const std::function<void()>& element)
{
    QString text;
    while (true) {
        const auto token = next();
        if (token == QXmlStreamReader::EndElement)
            return text;
        if (token == QXmlStreamReader::StartElement)
            element();
        if (token == QXmlStreamReader::Characters)
            text += m_reader.text();
        if (text.size() > limits::textLength)
            fail(Kind::TextTooLong);
    }
}

void XmlCursor::skip()
{
    for (const int inside = m_depth; m_depth >= inside;)
        next();
}

void XmlCursor::fail(ImportError::Kind kind, const QString& name) const
{
    throw ImportError(kind, {.line = m_reader.lineNumber(), .column = m_reader.columnNumber() + 1, .name = name});
}

QXmlStreamReader::TokenType XmlCursor::next()
{
    const auto token = m_reader.readNext();
    if (m_reader.hasError())
        fail(Kind::NotWellFormed);
    if (token == QXmlStreamReader::DTD && !m_reader.entityDeclarations().isEmpty())
        fail(Kind::Entities);
    if (token == QXmlStreamReader::EntityReference)
        fail(Kind::NotWellFormed, m_reader.name().toString());
    if (token == QXmlStreamReader::StartElement && ++m_depth > limits::depth)
        fail(Kind::TooDeep);
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return token;
}

} // namespace exchange

#pragma once

#include "exchange/network/import_error.h"

#include <QXmlStreamReader>

#include <functional>

namespace exchange {

// Walks through an XML document and never deeper than a limit. It knows of no other files, expands no entities that
// the document declares, and throws ImportError for everything that is not well-formed.
class XmlCursor
{
public:
    explicit XmlCursor(const QString& text);

    // To the first element; false when there is none.
    bool enterRoot();

    // To the next element inside the one that was entered last; at its end, out of it and false. Every element
    // must be left by one of these: this until it is false, one of the texts, or skip().
    bool enterNext();

    // The text of the element that was entered last, without that of elements inside it, and out of it.
    QString text();

    // The same, and for each element inside it a call, which has to leave that element.
    QString textAround(const std::function<void()>& element);

    // Out of the element that was entered last.
    void skip();

    QStringView name() const { return m_reader.name(); }
    QStringView space() const { return m_reader.namespaceUri(); }
    bool hasAttribute(QStringView name) const { return m_reader.attributes().hasAttribute(name.toString()); }
    QString attribute(QStringView name) const { return m_reader.attributes().value(name.toString()).toString(); }
    qint64 line() const { return m_reader.lineNumber(); }

    // An error about the place where the cursor is.
    [[noreturn]] void fail(ImportError::Kind kind, const QString& name = {}) const;

private:
    QXmlStreamReader::TokenType next();

    QXmlStreamReader m_reader;
    int m_depth = 0;
};

} // namespace exchange

#include "exchange/delimited.h"

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

QString cellOf(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray delimited(const QList<QStringList>& rows)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList& row : rows) {
        for (qsizetype at = 0; at < row.size(); ++at) {
            if (at > 0)
                bytes.append(';');
            bytes.append(cellOf(row[at]).toUtf8());
        }
        bytes.append("\r\n");
    }
    return bytes;
}

} // namespace exchange

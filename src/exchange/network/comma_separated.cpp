#include "exchange/network/comma_separated.h"

#include "exchange/network/import_error.h"
#include "exchange/network/limits.h"

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;

constexpr qsizetype mostRows = limits::nodes + limits::relations;

// With or without apostrophes before it, so that each apostrophe that is added can be taken away again.
bool startsFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

// Reads one cell after the other.
class RowReader
{
public:
    RowReader(const QString& text, QChar separator) : m_text(text), m_separator(separator) {}

    QList<SeparatedRow> read()
    {
        while (m_at < m_text.size()) {
            SeparatedRow row{.line = m_line, .cells = {}};
            do {
                row.cells.append(readCell());
                if (row.cells.size() > limits::attributes)
                    fail(Kind::TooLarge, m_line);
            } while (takeSeparator());
            takeLineEnd();
            if (row.cells != QStringList{QString()})
                m_rows.append(row);
            if (m_rows.size() > mostRows)
                fail(Kind::TooManyNodes, m_line);
        }
        return m_rows;
    }

private:
    [[noreturn]] static void fail(Kind kind, qint64 line) { throw ImportError(kind, {.line = line}); }

    bool isAt(QChar character) const { return m_at < m_text.size() && m_text[m_at] == character; }

    bool isAtEndOfCell() const { return m_at >= m_text.size() || isAt(m_separator) || isAt(u'\n') || isAt(u'\r'); }

    QString readCell()
    {
        QString cell;
        if (isAt(u'"'))
            cell = readQuoted();
        const qsizetype from = m_at; // behind a closing quote nothing should stand; what does is kept
        while (!isAtEndOfCell())
            ++m_at;
        cell += QStringView(m_text).mid(from, m_at - from);
        if (cell.size() > limits::textLength)
            fail(Kind::TextTooLong, m_line);
        return cell;
    }

    QString readQuoted()
    {
        const qint64 opened = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (isAt(u'"')) {
                ++m_at;
                if (!isAt(u'"'))
                    return cell;
            }
            if (isAt(u'\n') || (isAt(u'\r') && !isFollowedBy(u'\n')))
                ++m_line;
            cell += m_text[m_at];
        }
        fail(Kind::UnclosedQuote, opened);
    }

    bool isFollowedBy(QChar character) const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == character; }

    bool takeSeparator()
    {
        const bool isThere = isAt(m_separator);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    void takeLineEnd()
    {
        if (isAt(u'\r') && isFollowedBy(u'\n'))
            ++m_at;
        ++m_at;
        ++m_line;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    QList<SeparatedRow> m_rows;
};

QString quoted(QString cell)
{
    const bool needsQuotes = std::ranges::any_of(cell, [](QChar character) {
        return character == u',' || character == u'"' || character == u'\n' || character == u'\r';
    });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QString cellOfText(const QString& text)
{
    return startsFormula(text) ? u'\'' + text : text;
}

QString textOfCell(const QString& cell)
{
    return cell.startsWith(u'\'') && startsFormula(cell) ? cell.mid(1) : cell;
}

QByteArray commaSeparated(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(quoted(cell));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QChar separatorOf(const QString& text)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar separator : {u',', u';', u'\t'}) {
        qsizetype count = 0;
        bool isQuoted = false;
        for (const QChar character : text) {
            if (character == u'"')
                isQuoted = !isQuoted;
            if (!isQuoted && (character == u'\n' || character == u'\r'))
                break;
            count += !isQuoted && character == separator ? 1 : 0;
        }
        if (count > most) {
            most = count;
            best = separator;
        }
    }
    return best;
}

QList<SeparatedRow> separatedRows(const QString& text, QChar separator)
{
    return RowReader(text, separator).read();
}

} // namespace exchange

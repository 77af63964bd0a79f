#include "exchange/network/separated_table.h"

#include "exchange/network/import_error.h"
#include "exchange/network/text_decoding.h"

namespace exchange {

using Kind = ImportError::Kind;

SeparatedTable::SeparatedTable(const QString& file, const QByteArray& bytes) : m_file(file)
{
    try {
        const QString text = decodedText(bytes);
        readRows(separatedRows(text, separatorOf(text)));
    } catch (const ImportError& error) {
        ImportPlace place = error.place();
        place.file = file;
        throw ImportError(error.kind(), place);
    }
}

void SeparatedTable::require(const QString& column) const
{
    if (!m_columns.contains(column))
        throw ImportError(Kind::MissingColumn, {.file = m_file, .line = 1, .name = column});
}

void SeparatedTable::readRows(const QList<SeparatedRow>& rows)
{
    if (rows.isEmpty())
        return;
    m_columns = rows.first().cells;
    for (const SeparatedRow& row : rows.mid(1)) {
        if (row.cells.size() > m_columns.size())
            throw ImportError(Kind::RaggedRow, {.line = row.line});
        Row made{.line = row.line, .cells = {}};
        for (qsizetype at = 0; at < row.cells.size(); ++at) {
            if (!row.cells[at].isEmpty())
                made.cells.insert(m_columns[at], textOfCell(row.cells[at]));
        }
        m_rows.append(made);
    }
}

} // namespace exchange

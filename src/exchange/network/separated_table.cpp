#include "exchange/network/separated_table.h"

#include "exchange/network/import_error.h"
#include "exchange/network/text_decoding.h"
#include "exchange/network/xml_text.h"

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
    for (const QString& column : rows.first().cells)
        m_columns.append(withoutForbidden(column));
    for (const SeparatedRow& row : rows.mid(1)) {
        if (row.cells.size() > m_columns.size())
            throw ImportError(Kind::RaggedRow, {.line = row.line});
        Row made{.line = row.line, .cells = {}};
        for (qsizetype at = 0; at < row.cells.size(); ++at) {
            const QString cell = withoutForbidden(row.cells[at]);
            made.lostCharacters = made.lostCharacters || cell != row.cells[at];
            if (!cell.isEmpty())
                made.cells.insert(m_columns[at], textOfCell(cell));
        }
        m_rows.append(made);
    }
}

} // namespace exchange

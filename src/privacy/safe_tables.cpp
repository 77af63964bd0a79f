#include "privacy/safe_tables.h"

#include "privacy/candidates.h"
#include "privacy/export_refused.h"
#include "privacy/table_lines.h"
#include "privacy/table_suppression.h"

#include <algorithm>
#include <numeric>

namespace privacy {

namespace {

using Kind = ExportRefused::Kind;
using Why = LeftOutTable::Why;

struct Attribute
{
    const Ladder* ladder = nullptr;
    const Level* level = nullptr;
    std::vector<quint8> values; // of each session
    std::vector<TableLine> lines;
};

Attribute attributeOf(const Candidates& candidates, const WantedTables& wanted, std::size_t place, int k)
{
    const Ladder& ladder = candidates.ladders[static_cast<qsizetype>(place)];
    Attribute attribute{.ladder = &ladder, .level = &ladder.levels[wanted.levels[place]]};
    if (attribute.level->leavesOut())
        return attribute;
    std::vector<int> sessions(static_cast<std::size_t>(attribute.level->values.size()));
    for (const quint8 finest : candidates.columns[place]) {
        attribute.values.push_back(attribute.level->valueOf[finest]);
        ++sessions[attribute.values.back()];
    }
    attribute.lines = linesOf(sessions, k);
    return attribute;
}

TableAxis axisOf(const Attribute& attribute, const std::vector<TableLine>& lines, const TableOptions& options)
{
    TableAxis axis{.attribute = attribute.ladder->attribute,
                   .title = attribute.ladder->title,
                   .level = attribute.level->code,
                   .explanation = attribute.level->explanation};
    for (const TableLine& line : lines) {
        QList<Value> values;
        for (const quint8 value : line.values)
            values.append(attribute.level->values[value]);
        axis.lines.append(values);
        axis.totals.push_back(toldAs(line.sessions, options));
    }
    return axis;
}

std::array<std::size_t, 256> lineOfEachValue(const std::vector<TableLine>& lines)
{
    std::array<std::size_t, 256> lineOf{};
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (const quint8 value : lines[line].values)
            lineOf[value] = line;
    }
    return lineOf;
}

// A crossing with the lines that it is told by.
struct Crossing
{
    const Attribute& rows;
    const Attribute& columns;
    std::vector<TableLine> rowLines;
    std::vector<TableLine> columnLines;

    CountTable counts() const
    {
        CountTable table{.rows = rowLines.size(), .columns = columnLines.size()};
        table.cells.resize(table.rows * table.columns);
        const std::array rowOf = lineOfEachValue(rowLines);
        const std::array columnOf = lineOfEachValue(columnLines);
        for (std::size_t session = 0; session < rows.values.size(); ++session)
            ++table.at(rowOf[rows.values[session]], columnOf[columns.values[session]]);
        return table;
    }

    bool canCollapse() const { return std::max(rowLines.size(), columnLines.size()) > 2; }

    void collapse()
    {
        const bool byRows =
            columnLines.size() == 2 || (rowLines.size() > 2 && smallestLineOf(rowLines) <= smallestLineOf(columnLines));
        std::vector<TableLine>& lines = byRows ? rowLines : columnLines;
        lines = collapsed(lines);
    }
};

struct Told
{
    Crossing crossing;
    std::vector<CellState> states;

    std::ptrdiff_t shown() const { return std::ranges::count(states, CellState::Shown); }
};

// Attributes that crossings link, directly or by others.
class Links
{
public:
    explicit Links(std::size_t attributes) : m_next(attributes)
    {
        std::iota(m_next.begin(), m_next.end(), std::size_t{0});
    }

    bool areLinked(std::size_t one, std::size_t other) const { return end(one) == end(other); }
    void link(std::size_t one, std::size_t other) { m_next[end(one)] = end(other); }

private:
    std::size_t end(std::size_t attribute) const
    {
        while (m_next[attribute] != attribute)
            attribute = m_next[attribute];
        return attribute;
    }

    std::vector<std::size_t> m_next;
};

class TableMaker
{
public:
    TableMaker(const Candidates& candidates, const WantedTables& wanted, const TableOptions& options)
        : m_options(options),
          m_links(candidates.columns.size())
    {
        for (std::size_t place = 0; place < candidates.columns.size(); ++place)
            m_attributes.push_back(attributeOf(candidates, wanted, place, options.k));
        account.options = options;
        account.sessions = toldAs(static_cast<int>(candidates.rowCount()), options);
        for (const WantedTable& each : wanted.tables)
            add(each);
    }

    TablesAccount account;
    QList<SafeTable> tables;

private:
    void add(const WantedTable& wanted)
    {
        if (wanted.columns && m_links.areLinked(wanted.rows, *wanted.columns)) {
            leaveOut(wanted, Why::Ring);
            return;
        }
        const std::optional<SafeTable> table =
            wanted.columns ? crossed(wanted.rows, *wanted.columns) : counted(wanted.rows);
        if (!table) {
            leaveOut(wanted, Why::NothingLeft);
            return;
        }
        if (wanted.columns)
            m_links.link(wanted.rows, *wanted.columns);
        tables.append(*table);
    }

    void leaveOut(const WantedTable& wanted, Why why)
    {
        const QString columns = wanted.columns ? m_attributes[*wanted.columns].ladder->attribute : QString();
        account.leftOut.append({m_attributes[wanted.rows].ladder->attribute, columns, why});
    }

    std::optional<SafeTable> counted(std::size_t rows) const
    {
        const Attribute& attribute = m_attributes[rows];
        if (attribute.lines.empty())
            return std::nullopt;
        return SafeTable{.rows = axisOf(attribute, attribute.lines, m_options), .columns = {}, .cells = {}};
    }

    std::optional<SafeTable> crossed(std::size_t rows, std::size_t columns)
    {
        const Attribute& one = m_attributes[rows];
        const Attribute& other = m_attributes[columns];
        if (one.lines.empty() || other.lines.empty())
            return std::nullopt;
        std::optional<Told> best;
        for (Crossing crossing{one, other, one.lines, other.lines};; crossing.collapse()) {
            if (const auto states = suppressed(crossing.counts(), m_options)) {
                if (!best || std::ranges::count(*states, CellState::Shown) > best->shown())
                    best.emplace(Told{crossing, *states});
            }
            if (!crossing.canCollapse())
                break;
        }
        return best ? std::optional(told(best->crossing, best->states)) : std::nullopt;
    }

    SafeTable told(const Crossing& crossing, const std::vector<CellState>& states)
    {
        SafeTable table{.rows = axisOf(crossing.rows, crossing.rowLines, m_options),
                        .columns = axisOf(crossing.columns, crossing.columnLines, m_options),
                        .cells = std::vector<std::optional<int>>(states.size())};
        const CountTable counts = crossing.counts();
        for (std::size_t cell = 0; cell < states.size(); ++cell) {
            if (states[cell] == CellState::Shown)
                table.cells[cell] = toldAs(counts.cells[cell], m_options);
        }
        account.hiddenAsSmall += static_cast<int>(std::ranges::count(states, CellState::TooSmall));
        account.hiddenBeside += static_cast<int>(std::ranges::count(states, CellState::Beside));
        return table;
    }

    TableOptions m_options;
    std::vector<Attribute> m_attributes;
    Links m_links;
};

} // namespace

SafeTables safeTables(const Candidates& candidates, const WantedTables& wanted, const TableOptions& options)
{
    if (options.k < domain::smallestThreshold)
        throw ExportRefused(Kind::ThresholdTooLow);
    TableOptions raised = options;
    raised.k = std::max(options.k, candidates.k);
    if (static_cast<int>(candidates.rowCount()) < raised.k)
        throw ExportRefused(Kind::TooFewSessions);
    const TableMaker maker(candidates, wanted, raised);
    if (maker.tables.isEmpty())
        throw ExportRefused(Kind::NothingLeft);
    SafeTables result;
    result.m_account = maker.account;
    result.m_tables = maker.tables;
    return result;
}

storage::SummaryExport recordOf(const Candidates& candidates, const WantedTables& wanted, int k, const QDate& day)
{
    storage::SummaryExport record{.madeOn = day, .k = k, .sessions = static_cast<int>(candidates.rowCount())};
    for (const qint64 session : candidates.sessions)
        record.rows.append(storage::ToldSession{session, {}});
    for (std::size_t place = 0; place < wanted.levels.size(); ++place) {
        const Ladder& ladder = candidates.ladders[static_cast<qsizetype>(place)];
        const Level& level = ladder.levels[wanted.levels[place]];
        record.attributes.append({ladder.attribute, level.code});
        for (std::size_t row = 0; row < candidates.sessions.size(); ++row) {
            const quint8 value = level.valueOf[candidates.columns[place][row]];
            record.rows[static_cast<qsizetype>(row)].values.append(level.values[value].code);
        }
    }
    return record;
}

} // namespace privacy

#include "privacy/tables_together.h"

#include "privacy/export_refused.h"

#include <algorithm>

namespace privacy {

namespace {

using Kind = ExportRefused::Kind;
using Why = LeftOutTable::Why;

// An axis with the lines of two, and which of them each line of the one and of the other became.
struct JoinedAxis
{
    TableAxis axis;
    std::vector<std::size_t> ofEarlier;
    std::vector<std::size_t> ofSince;
};

bool haveInCommon(const QList<Value>& one, const QList<Value>& other)
{
    return std::ranges::any_of(one, [&](const Value& value) { return other.contains(value); });
}

// For each of the lines a name, the same for those that are linked by values.
std::vector<std::size_t> namesOf(const QList<QList<Value>>& lines)
{
    std::vector<std::size_t> names;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        names.push_back(names.size());
        for (qsizetype other = 0; other < line; ++other) {
            if (!haveInCommon(lines[line], lines[other]))
                continue;
            const std::size_t name = names[static_cast<std::size_t>(other)];
            const std::size_t same = names.back();
            std::ranges::replace(names, same, name);
        }
    }
    return names;
}

JoinedAxis joined(const TableAxis& earlier, const TableAxis& since)
{
    JoinedAxis made{.axis = earlier, .ofEarlier = {}, .ofSince = {}};
    made.axis.lines.clear();
    made.axis.totals.clear();
    const QList<QList<Value>> lines = earlier.lines + since.lines;
    const std::vector<std::size_t> names = namesOf(lines);
    std::vector<std::size_t> order; // names by the place of the line
    for (std::size_t line = 0; line < names.size(); ++line) {
        const auto place = static_cast<std::size_t>(std::ranges::find(order, names[line]) - order.begin());
        if (place == order.size()) {
            order.push_back(names[line]);
            made.axis.lines.append(QList<Value>());
            made.axis.totals.push_back(0);
        }
        const bool isEarlier = line < earlier.totals.size();
        made.axis.totals[place] += isEarlier ? earlier.totals[line] : since.totals[line - earlier.totals.size()];
        (isEarlier ? made.ofEarlier : made.ofSince).push_back(place);
        for (const Value& value : lines[static_cast<qsizetype>(line)]) {
            QList<Value>& values = made.axis.lines[static_cast<qsizetype>(place)];
            if (!values.contains(value))
                values.append(value);
        }
    }
    return made;
}

void addCells(SafeTable& table, const SafeTable& from, const std::vector<std::size_t>& rows,
              const std::vector<std::size_t>& columns)
{
    for (std::size_t cell = 0; cell < from.cells.size(); ++cell) {
        const std::size_t row = rows[cell / columns.size()];
        std::optional<int>& sum = table.cells[row * table.columns->totals.size() + columns[cell % columns.size()]];
        if (sum && from.cells[cell])
            sum = *sum + *from.cells[cell];
        else
            sum = std::nullopt;
    }
}

std::optional<SafeTable> joined(const SafeTable& earlier, const SafeTable& since)
{
    const JoinedAxis rows = joined(earlier.rows, since.rows);
    SafeTable table{.rows = rows.axis, .columns = {}, .cells = {}};
    if (rows.axis.totals.size() < 2)
        return std::nullopt;
    if (!earlier.columns)
        return table;
    const JoinedAxis columns = joined(*earlier.columns, *since.columns);
    table.columns = columns.axis;
    table.cells.assign(rows.axis.totals.size() * columns.axis.totals.size(), 0);
    addCells(table, earlier, rows.ofEarlier, columns.ofEarlier);
    addCells(table, since, rows.ofSince, columns.ofSince);
    std::ranges::replace(table.cells, std::optional(0),
                         std::optional<int>()); // of a row of the one, a column of the other
    const bool showsAny = std::ranges::any_of(table.cells, [](const auto& cell) { return cell.has_value(); });
    return showsAny && columns.axis.totals.size() > 1 ? std::optional(table) : std::nullopt;
}

bool isSameAxis(const TableAxis& one, const TableAxis& other)
{
    return one.attribute == other.attribute && one.level == other.level;
}

bool isSameTable(const SafeTable& one, const SafeTable& other)
{
    return isSameAxis(one.rows, other.rows) && one.columns.has_value() == other.columns.has_value()
        && (!one.columns || isSameAxis(*one.columns, *other.columns));
}

} // namespace

SafeTables together(const SafeTables& earlier, const SafeTables& since)
{
    if (earlier.account().options != since.account().options)
        throw ExportRefused(Kind::NothingLeft);
    SafeTables result;
    result.m_account.options = earlier.account().options;
    result.m_account.sessions = earlier.account().sessions + since.account().sessions;
    for (const SafeTable& table : earlier.tables()) {
        const auto other =
            std::ranges::find_if(since.tables(), [&](const SafeTable& each) { return isSameTable(each, table); });
        const auto both = other == since.tables().end() ? std::nullopt : joined(table, *other);
        if (both)
            result.m_tables.append(*both);
        else
            result.m_account.leftOut.append(
                {table.rows.attribute, table.columns ? table.columns->attribute : QString(), Why::NothingLeft});
    }
    if (result.m_tables.isEmpty())
        throw ExportRefused(Kind::NothingLeft);
    result.m_account.hiddenAsSmall = earlier.account().hiddenAsSmall + since.account().hiddenAsSmall;
    result.m_account.hiddenBeside = earlier.account().hiddenBeside + since.account().hiddenBeside;
    return result;
}

} // namespace privacy

#include "evaluation/split.h"

#include <algorithm>

namespace evaluation {

namespace {

using namespace Qt::StringLiterals;

using CellCounts = std::array<int, 256>;

ItemCounts countsFrom(const CellCounts& cells, const Column& column)
{
    ItemCounts counts{.item = column.item, .respondent = column.respondent};
    counts.leftEmpty = cells[Cell::leftEmpty];
    counts.notAsked = cells[Cell::notAsked];
    counts.noAnswer = cells[Cell::noAnswer];
    for (std::size_t cell = Cell::given; cell < cells.size(); ++cell)
        counts.given += cells[cell];
    counts.asked = counts.leftEmpty + counts.notAsked + counts.noAnswer + counts.given;
    counts.options.fill(0, column.item.options.size());
    if (column.hasChoices() || counts.options.isEmpty())
        return counts;
    for (qsizetype option = 0; option < std::min<qsizetype>(counts.options.size(), mostOptions); ++option)
        counts.options[option] = cells[static_cast<std::size_t>(Cell::firstOption + option)];
    counts.unknownOption = cells[Cell::given];
    return counts;
}

// Counts one column in all groups at once; the last place is for what falls in none.
QList<ItemCounts> countsBy(const Column& column, const std::vector<quint16>& groups, qsizetype count)
{
    std::vector<CellCounts> cells(static_cast<std::size_t>(count) + 1);
    const auto placeOf = [&](std::size_t row) { return std::min<std::size_t>(groups[row], cells.size() - 1); };
    for (std::size_t row = 0; row < column.cells.size(); ++row)
        ++cells[placeOf(row)][column.cells[row]];
    cells.pop_back();

    QList<ItemCounts> counts;
    for (const CellCounts& ofGroup : cells)
        counts.append(countsFrom(ofGroup, column));
    for (std::size_t row = 0; row < column.choices.size(); ++row) {
        if (column.choices[row] != 0 && groups[row] < count)
            addChoices(counts[groups[row]], column.choices[row]);
    }
    return counts;
}

QList<NumberSummary> summariesBy(const std::vector<qint16>& numbers, const std::vector<quint16>& groups,
                                 qsizetype count)
{
    std::vector<std::vector<qint16>> ofGroups(static_cast<std::size_t>(count));
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (groups[row] < count)
            ofGroups[groups[row]].push_back(numbers[row]);
    }
    QList<NumberSummary> summaries;
    for (const std::vector<qint16>& ofGroup : ofGroups)
        summaries.append(summaryOf(ofGroup, Rows(ofGroup.size(), 1)));
    return summaries;
}

SplitOfRole splitOf(const Column& column, const std::vector<quint16>& groups, qsizetype count)
{
    SplitOfRole split{.role = {}, .groups = countsBy(column, groups, count), .numbers = {}};
    split.numbers = column.numbers.empty() ? QList<NumberSummary>(count) : summariesBy(column.numbers, groups, count);
    return split;
}

template <typename Value>
std::vector<Value> ofReplies(const Replies& replies, const std::vector<Value>& ofSessions)
{
    std::vector<Value> values(replies.session.size());
    for (std::size_t row = 0; row < values.size(); ++row)
        values[row] = ofSessions[static_cast<std::size_t>(replies.session[row])];
    return values;
}

// The groups of the sessions held; the others fall in none.
std::vector<quint16> heldGroups(const Facts& facts, const Filter& filter, const Groups& groups)
{
    const Rows held = heldWithin(facts, filter);
    std::vector<quint16> ofSession = groups.ofSession;
    for (std::size_t row = 0; row < held.size(); ++row)
        ofSession[row] = held[row] ? ofSession[row] : noGroup;
    return ofSession;
}

// The rows of one value of an item.
struct Value
{
    QString code;
    Rows rows;
};

bool isCoded(const Column& column)
{
    return !column.item.options.isEmpty() && column.item.options.size() <= mostOptions;
}

void addOptions(const Column& column, const Rows& chosen, QList<Value>& values)
{
    for (qsizetype option = 0; option < column.item.options.size(); ++option) {
        Value value{column.item.options[option].id, Rows(chosen.size())};
        for (std::size_t row = 0; row < chosen.size(); ++row) {
            const bool has = column.hasChoices() ? (column.choices[row] >> option & 1U) != 0
                                                 : column.cells[row] == Cell::firstOption + option;
            value.rows[row] = chosen[row] & static_cast<quint8>(has);
        }
        values.append(value);
    }
}

QList<Value> valuesOf(const Column& column, const Rows& chosen)
{
    QList<Value> values;
    addOptions(column, chosen, values);
    const auto add = [&](const QString& code, auto&& fits) {
        Value value{code, Rows(chosen.size())};
        for (std::size_t row = 0; row < chosen.size(); ++row)
            value.rows[row] = chosen[row] & static_cast<quint8>(fits(row));
        values.append(value);
    };
    const bool choices = column.hasChoices();
    const auto isGiven = [&](std::size_t row) { return column.cells[row] == Cell::given; };
    add(u"unknown_option"_s,
        [&](std::size_t row) { return choices ? (column.choices[row] & unknownOption) != 0 : isGiven(row); });
    add(u"without_option"_s, [&](std::size_t row) { return choices && isGiven(row) && column.choices[row] == 0; });
    add(u"no_answer"_s, [&](std::size_t row) { return column.cells[row] == Cell::noAnswer; });
    add(u"not_asked"_s, [&](std::size_t row) { return column.cells[row] == Cell::notAsked; });
    add(u"left_empty"_s, [&](std::size_t row) { return column.cells[row] == Cell::leftEmpty; });
    return values;
}

CrossTable tableOf(const QList<Value>& rows, const QList<Value>& columns)
{
    CrossTable table;
    for (const Value& column : columns)
        table.columns.append(column.code);
    for (const Value& row : rows) {
        table.rows.append(row.code);
        QList<int> counts;
        for (const Value& column : columns)
            counts.append(countOfBoth(row.rows, column.rows));
        table.counts.append(counts);
        table.totals.append(countOf(row.rows));
    }
    return table;
}

// The values of an item among those of a role: what they answered, or what was answered once in their session.
std::optional<QList<Value>> valuesAmong(const Facts& facts, const Replies& replies, const Rows& held,
                                        const Rows& chosen, QLatin1StringView item)
{
    if (const Column* column = replies.column(item))
        return isCoded(*column) ? std::optional(valuesOf(*column, chosen)) : std::nullopt;
    const Column* once = facts.column(item);
    if (!once || !isCoded(*once))
        return std::nullopt;
    QList<Value> values = valuesOf(*once, held);
    for (Value& value : values)
        value.rows = ofReplies(replies, value.rows);
    return values;
}

} // namespace

ItemSplit splitOf(const Facts& facts, const Filter& filter, QLatin1StringView itemId, const Groups& groups)
{
    const std::vector<quint16> ofSession = heldGroups(facts, filter, groups);
    const qsizetype count = groups.codes.size();
    ItemSplit split{.codes = groups.codes, .roles = {}};
    if (const Column* column = facts.column(itemId))
        split.roles.append(splitOf(*column, ofSession, count));
    for (const Replies& replies : facts.replies) {
        const Column* column = replies.column(itemId);
        if (!column)
            continue;
        split.roles.append(splitOf(*column, ofReplies(replies, ofSession), count));
        split.roles.last().role = replies.role;
    }
    return split;
}

QList<TrendPoint> trendOf(const Facts& facts, const Filter& filter, Step step)
{
    const Groups groups = groupsBy(facts, filter, step);
    QList<TrendPoint> points;
    for (const QString& code : groups.codes)
        points.append({.code = code, .held = 0, .waitingDays = {}});
    for (const quint16 group : groups.ofSession) {
        if (group != noGroup)
            ++points[group].held;
    }
    const Column* waiting = facts.column(items::waitingDays);
    if (!waiting || waiting->numbers.empty())
        return points;
    const QList<NumberSummary> summaries = summariesBy(waiting->numbers, groups.ofSession, groups.codes.size());
    for (qsizetype place = 0; place < points.size(); ++place)
        points[place].waitingDays = summaries[place];
    return points;
}

QList<CrossTable> crossTablesOf(const Facts& facts, const Filter& filter, QLatin1StringView rowItem,
                                QLatin1StringView columnItem)
{
    const Rows held = heldWithin(facts, filter);
    const Column* row = facts.column(rowItem);
    const Column* column = facts.column(columnItem);
    if (row && column) {
        if (!isCoded(*row) || !isCoded(*column))
            return {};
        CrossTable table = tableOf(valuesOf(*row, held), valuesOf(*column, held));
        table.asked = countOf(held);
        return {table};
    }
    QList<CrossTable> tables;
    for (const Replies& replies : facts.replies) {
        const Rows chosen = repliesOf(replies, held);
        const auto rows = valuesAmong(facts, replies, held, chosen, rowItem);
        const auto columns = valuesAmong(facts, replies, held, chosen, columnItem);
        if (!rows || !columns)
            continue;
        CrossTable table = tableOf(*rows, *columns);
        table.role = replies.role;
        table.asked = countOf(chosen);
        tables.append(table);
    }
    return tables;
}

} // namespace evaluation

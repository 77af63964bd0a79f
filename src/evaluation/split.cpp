#include "evaluation/split.h"

#include <algorithm>
#include <bit>

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

// Counts one column in all groups at once.
QList<ItemCounts> countsBy(const Column& column, const std::vector<quint16>& groups, qsizetype count)
{
    std::vector<CellCounts> cells(static_cast<std::size_t>(count));
    for (std::size_t row = 0; row < column.cells.size(); ++row) {
        if (groups[row] < cells.size())
            ++cells[groups[row]][column.cells[row]];
    }

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

bool isCoded(const Column& column)
{
    return !column.item.options.isEmpty() && column.item.options.size() <= mostOptions;
}

// What somebody answered, or how they were silent: a bit for each option, then one for each silence.
using Values = quint64;

enum class Silence : quint8 { UnknownOption, WithoutOption, NoAnswer, NotAsked, LeftEmpty };

QStringList valueCodes(const guide::Item& item)
{
    QStringList codes;
    for (const guide::Option& option : item.options)
        codes.append(option.id);
    return codes
        + QStringList{u"unknown_option"_s, u"without_option"_s, u"no_answer"_s, u"not_asked"_s, u"left_empty"_s};
}

Values bitOf(Silence silence, const Column& column)
{
    return Values{1} << (static_cast<unsigned>(column.item.options.size()) + static_cast<unsigned>(silence));
}

// By what stands in its cell, what a row of a column has.
std::array<Values, 256> valuesOfCells(const Column& column)
{
    std::array<Values, 256> values{};
    values[Cell::leftEmpty] = bitOf(Silence::LeftEmpty, column);
    values[Cell::notAsked] = bitOf(Silence::NotAsked, column);
    values[Cell::noAnswer] = bitOf(Silence::NoAnswer, column);
    values[Cell::given] = bitOf(Silence::UnknownOption, column);
    for (qsizetype option = 0; option < column.item.options.size(); ++option)
        values[static_cast<std::size_t>(Cell::firstOption + option)] = Values{1} << option;
    return values;
}

Values valuesOfChoices(const Column& column, quint32 choices)
{
    if (choices == 0)
        return bitOf(Silence::WithoutOption, column);
    const Values unknown = (choices & unknownOption) != 0 ? bitOf(Silence::UnknownOption, column) : 0;
    return (choices & ~unknownOption) | unknown;
}

std::vector<Values> valuesOf(const Column& column)
{
    const std::array<Values, 256> ofCells = valuesOfCells(column);
    std::vector<Values> values(column.cells.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
        const bool choices = column.hasChoices() && column.cells[row] >= Cell::given;
        values[row] = choices ? valuesOfChoices(column, column.choices[row]) : ofCells[column.cells[row]];
    }
    return values;
}

CrossTable tableOf(const guide::Item& rowItem, const std::vector<Values>& rows, const guide::Item& columnItem,
                   const std::vector<Values>& columns, const Rows& chosen)
{
    CrossTable table{.rows = valueCodes(rowItem), .columns = valueCodes(columnItem)};
    std::array<std::array<int, 64>, 64> counts{};
    std::array<int, 64> totals{};
    for (std::size_t row = 0; row < chosen.size(); ++row) {
        if (!chosen[row])
            continue;
        for (Values ofRow = rows[row]; ofRow != 0; ofRow &= ofRow - 1) {
            const auto place = static_cast<std::size_t>(std::countr_zero(ofRow));
            ++totals[place];
            for (Values ofColumn = columns[row]; ofColumn != 0; ofColumn &= ofColumn - 1)
                ++counts[place][static_cast<std::size_t>(std::countr_zero(ofColumn))];
        }
    }
    for (std::size_t row = 0; row < static_cast<std::size_t>(table.rows.size()); ++row) {
        table.counts.append(QList<int>(counts[row].begin(), counts[row].begin() + table.columns.size()));
        table.totals.append(totals[row]);
    }
    table.asked = countOf(chosen);
    return table;
}

// An item among those of a role: what they answered, or what was answered once in their session.
struct AmongRole
{
    const guide::Item* item = nullptr;
    std::vector<Values> values;
};

std::optional<AmongRole> valuesAmong(const Facts& facts, const Replies& replies, QLatin1StringView itemId)
{
    const Column* own = replies.column(itemId);
    const Column* column = own ? own : facts.column(itemId);
    if (!column || !isCoded(*column))
        return std::nullopt;
    return AmongRole{&column->item, own ? valuesOf(*own) : ofReplies(replies, valuesOf(*column))};
}

} // namespace

ItemSplit splitOf(const Facts& facts, QLatin1StringView itemId, const Groups& groups)
{
    const qsizetype count = groups.codes.size();
    ItemSplit split{.codes = groups.codes, .roles = {}};
    if (const Column* column = facts.column(itemId))
        split.roles.append(splitOf(*column, groups.ofSession, count));
    for (const Replies& replies : facts.replies) {
        const Column* column = replies.column(itemId);
        if (!column)
            continue;
        split.roles.append(splitOf(*column, ofReplies(replies, groups.ofSession), count));
        split.roles.last().role = replies.role;
    }
    return split;
}

ItemSplit splitOf(const Facts& facts, const Filter& filter, QLatin1StringView itemId, const Groups& groups)
{
    const Rows held = heldWithin(facts, filter);
    Groups ofHeld = groups;
    for (std::size_t row = 0; row < held.size(); ++row)
        ofHeld.ofSession[row] = held[row] ? groups.ofSession[row] : noGroup;
    return splitOf(facts, itemId, ofHeld);
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
        return {tableOf(row->item, valuesOf(*row), column->item, valuesOf(*column), held)};
    }
    QList<CrossTable> tables;
    for (const Replies& replies : facts.replies) {
        const auto rows = valuesAmong(facts, replies, rowItem);
        const auto columns = valuesAmong(facts, replies, columnItem);
        if (!rows || !columns)
            continue;
        tables.append(tableOf(*rows->item, rows->values, *columns->item, columns->values, repliesOf(replies, held)));
        tables.last().role = replies.role;
    }
    return tables;
}

} // namespace evaluation

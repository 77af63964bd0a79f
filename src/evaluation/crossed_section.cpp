#include "evaluation/crossed_section.h"

#include "evaluation/split.h"

#include <algorithm>

namespace evaluation {

namespace {

// How a value of a cross table is called: an option by its text, and each silence by its own word.
QString valueName(const guide::Item& item, const QString& code, const ReportWords& words)
{
    const auto option = std::ranges::find(item.options, code, &guide::Option::id);
    if (option != item.options.end())
        return option->text;
    static const QHash<QString, QString ReportWords::*> silences{{u"unknown_option"_s, &ReportWords::otherOption},
                                                                 {u"without_option"_s, &ReportWords::withoutOption},
                                                                 {u"no_answer"_s, &ReportWords::noAnswer},
                                                                 {u"not_asked"_s, &ReportWords::notAsked},
                                                                 {u"left_empty"_s, &ReportWords::leftEmpty}};
    return words.*silences.value(code, &ReportWords::otherOption);
}

// The columns in which anything was counted; of the others there are too many to read.
QList<qsizetype> filledColumns(const CrossTable& table)
{
    QList<qsizetype> filled;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (std::ranges::any_of(table.counts, [column](const QList<int>& row) { return row[column] > 0; }))
            filled.append(column);
    }
    return filled;
}

// One table in words.
class CrossedBlock
{
public:
    CrossedBlock(const guide::Item& lines, const guide::Item& columns, int smallest, const ReportWords& words)
        : m_lines(lines),
          m_columns(columns),
          m_smallest(smallest),
          m_words(words)
    {
    }

    // As many blocks as it takes to have no more columns beside each other than can be read.
    QList<OutlineBlock> of(const CrossTable& table) const
    {
        QList<OutlineBlock> blocks;
        const QList<qsizetype> columns = filledColumns(table);
        for (qsizetype first = 0; first < columns.size(); first += mostSideBySide)
            blocks.append(block(table, columns.sliced(first, std::min(mostSideBySide, columns.size() - first))));
        for (qsizetype place = 1; place < blocks.size(); ++place)
            blocks[place].title += m_words.continued;
        if (!blocks.isEmpty())
            blocks.first().notes.append(m_words.crossedNote);
        return blocks;
    }

private:
    OutlineBlock block(const CrossTable& table, const QList<qsizetype>& columns) const
    {
        OutlineBlock block{.code = m_lines.id + u'_' + m_columns.id,
                           .title = m_words.crossed.arg(m_lines.text, m_columns.text)};
        if (table.role)
            block.title += u" ("_s + m_words.roles.value(*table.role) + u')';
        for (const qsizetype column : columns)
            block.columns.append(valueName(m_columns, table.columns[column], m_words));
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (table.totals[row] > 0)
                block.lines.append(line(table, row, columns));
        }
        return block;
    }

    OutlineLine line(const CrossTable& table, qsizetype row, const QList<qsizetype>& columns) const
    {
        const int total = table.totals[row];
        OutlineLine line{.code = table.rows[row], .label = valueName(m_lines, table.rows[row], m_words)};
        for (const qsizetype column : columns) {
            const int count = table.counts[row][column];
            line.figures.append(total < m_smallest ? OutlineFigure{{}, {}, m_words.tooFew}
                                                   : OutlineFigure{count, total, m_words.ofSome.arg(count).arg(total)});
        }
        return line;
    }

    const guide::Item& m_lines;
    const guide::Item& m_columns;
    const int m_smallest;
    const ReportWords& m_words;
};

} // namespace

QList<guide::Item> crossableItems(const guide::EvaluationSet& set)
{
    QList<guide::Item> items;
    for (const guide::Section& section : set.sections) {
        for (const guide::Item& item : section.items) {
            if (!item.options.isEmpty() && item.options.size() <= mostOptions)
                items.append(item);
        }
    }
    return items;
}

std::optional<Crossing> usualCrossing(const guide::EvaluationSet& set)
{
    const QList<guide::Item> items = crossableItems(set);
    const auto has = [&](QLatin1StringView id) {
        return std::ranges::any_of(items, [id](const guide::Item& item) { return item.id == id; });
    };
    if (has(items::leadRole) && has(items::route))
        return Crossing{items::leadRole, items::route};
    return items.size() < 2 ? std::nullopt : std::optional(Crossing{items[0].id, items[1].id});
}

OutlineSection crossedSection(const Facts& facts, const Filter& filter, const Crossing& crossing, int smallest,
                              const ReportWords& words)
{
    OutlineSection section{.title = words.crossedTitle, .blocks = {}, .isCrossed = true};
    const guide::Item* lines = facts.set.item(crossing.lines);
    const guide::Item* columns = facts.set.item(crossing.columns);
    if (!lines || !columns)
        return section;
    const int enough = thresholdOf(facts, sessionsWithin(facts, filter), std::max(smallest, facts.k));
    const CrossedBlock block(*lines, *columns, enough, words);
    const QByteArray lineId = crossing.lines.toLatin1();
    const QByteArray columnId = crossing.columns.toLatin1();
    for (const CrossTable& table :
         crossTablesOf(facts, filter, QLatin1StringView(lineId), QLatin1StringView(columnId))) {
        if (table.asked > 0 && (facts.k == 0 || table.asked >= enough))
            section.blocks += block.of(table);
    }
    return section;
}

void addCrossed(ReportOutline& outline, const OutlineSection& crossed)
{
    if (!crossed.blocks.isEmpty())
        outline.sections.insert(std::max<qsizetype>(0, outline.sections.size() - 1), crossed);
}

} // namespace evaluation

#include "evaluation/time_section.h"

#include "evaluation/outline_blocks.h"
#include "evaluation/split.h"

#include <QLocale>

#include <algorithm>

namespace evaluation {

namespace {

constexpr int mostMonths = 18; // more of them go by quarter
constexpr int monthsOfQuarter = 3;

QString periodName(const QString& code, Step step, const ReportWords& words)
{
    const int month = monthOfCode(code).value_or(0);
    switch (step) {
    case Step::Month: return monthName(month);
    case Step::Quarter: return words.quarter.arg(month % 12 / monthsOfQuarter + 1).arg(month / 12);
    case Step::Year: return QString::number(month / 12);
    }
    Q_UNREACHABLE();
    return {};
}

QList<OutlineBlock> trendBlocks(const Facts& facts, const Filter& filter, Step step, const ReportWords& words)
{
    const OutlineBlocks blocks({}, words);
    OutlineBlock held{.code = u"held_over_time"_s,
                      .title = step == Step::Month ? words.heldPerMonth : words.heldPerQuarter,
                      .isOverTime = true};
    OutlineBlock waiting{.code = u"waiting_over_time"_s, .title = words.waitingOverTime, .isOverTime = true};
    for (const TrendPoint& point : trendOf(facts, filter, step)) {
        const QString name = periodName(point.code, step, words);
        held.lines.append({point.code, name, {blocks.figure(point.held)}});
        waiting.lines.append({point.code, name, {blocks.median(&point.waitingDays)}});
    }
    return {held, waiting};
}

// The themes of what those of one role wrote, a column for each period.
OutlineBlock themeBlock(const guide::Item& item, const SplitOfRole& split, const QStringList& periods,
                        const ReportWords& words)
{
    const OutlineBlocks blocks({}, words);
    OutlineBlock block{.code = item.id + u"_over_time"_s, .title = words.themesOverTime.arg(item.text)};
    if (split.role)
        block.title += u" ("_s + words.roles.value(*split.role) + u')';
    block.columns = periods;
    for (qsizetype option = 0; option < item.options.size(); ++option) {
        OutlineLine line{.code = item.options[option].id, .label = item.options[option].text};
        for (const ItemCounts& counts : split.groups)
            line.figures.append(blocks.figure(counts.options[option], counts.given));
        block.lines.append(line);
    }
    return block;
}

QList<guide::Item> itemsWithThemes(const guide::EvaluationSet& set)
{
    QList<guide::Item> items;
    for (const guide::Section& section : set.sections) {
        for (const guide::Item& item : section.items) {
            if (item.type == guide::ItemType::Text && !item.options.isEmpty())
                items.append(item);
        }
    }
    return items;
}

bool isAnswered(const SplitOfRole& split)
{
    return std::ranges::any_of(split.groups, [](const ItemCounts& counts) { return counts.given > 0; });
}

QList<OutlineBlock> themeBlocks(const Facts& facts, const Filter& filter, Step step, const ReportWords& words)
{
    const Groups groups = groupsBy(facts, filter, step);
    QStringList periods;
    for (const QString& code : groups.codes)
        periods.append(periodName(code, step, words));
    QList<OutlineBlock> blocks;
    for (const guide::Item& item : itemsWithThemes(facts.set)) {
        const QByteArray id = item.id.toLatin1();
        for (const SplitOfRole& split : splitOf(facts, filter, QLatin1StringView(id), groups).roles) {
            if (isAnswered(split))
                blocks.append(themeBlock(item, split, periods, words));
        }
    }
    return blocks;
}

} // namespace

QString monthName(int month)
{
    return QLocale(QLocale::Dutch).toString(QDate(month / 12, month % 12 + 1, 1), u"MMMM yyyy"_s);
}

OutlineSection timeSection(const Facts& facts, const Filter& filter, const Report& report, const ReportWords& words)
{
    OutlineSection section{.title = words.overTime, .blocks = {}};
    if (!report.firstMonth)
        return section;
    const int months = *report.lastMonth - *report.firstMonth + 1;
    section.blocks = trendBlocks(facts, filter, months <= mostMonths ? Step::Month : Step::Quarter, words);
    const int quarters = *report.lastMonth / monthsOfQuarter - *report.firstMonth / monthsOfQuarter + 1;
    if (quarters > 1)
        section.blocks += themeBlocks(facts, filter, quarters <= mostSideBySide ? Step::Quarter : Step::Year, words);
    return section;
}

} // namespace evaluation

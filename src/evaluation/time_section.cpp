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

// Whoever has no vault is told nothing of a period in which too few conversations were held.
struct Enough
{
    int smallest = 0;

    Enough(const Facts& facts, const Filter& filter)
        : smallest(facts.k == 0 ? 0 : thresholdOf(facts, sessionsWithin(facts, filter), facts.k))
    {
    }

    bool isIn(int held) const { return held == 0 || held >= smallest; }
};

QList<OutlineBlock> trendBlocks(const Facts& facts, const Filter& filter, Step step, const ReportWords& words)
{
    const OutlineBlocks blocks({}, words);
    const Enough enough(facts, filter);
    const OutlineFigure tooFew{{}, {}, words.tooFew};
    OutlineBlock held{.code = u"held_over_time"_s,
                      .title = step == Step::Month ? words.heldPerMonth : words.heldPerQuarter,
                      .isOverTime = true};
    OutlineBlock waiting{.code = u"waiting_over_time"_s, .title = words.waitingOverTime, .isOverTime = true};
    for (const TrendPoint& point : trendOf(facts, filter, step)) {
        const QString name = periodName(point.code, step, words);
        const bool isEnough = enough.isIn(point.held);
        held.lines.append({point.code, name, {isEnough ? blocks.figure(point.held) : tooFew}});
        waiting.lines.append({point.code, name, {isEnough ? blocks.median(&point.waitingDays) : tooFew}});
    }
    return {held, waiting};
}

// A part of a conversation series that lies in one period.
struct Period
{
    QString name;
    bool isEnough = true;
};

QList<Period> periodsOf(const Groups& groups, const Enough& enough, Step step, const ReportWords& words)
{
    std::vector<int> held(static_cast<std::size_t>(groups.codes.size()));
    for (const quint16 group : groups.ofSession) {
        if (group != noGroup)
            ++held[group];
    }
    QList<Period> periods;
    for (std::size_t group = 0; const QString& code : groups.codes)
        periods.append({periodName(code, step, words), enough.isIn(held[group++])});
    return periods;
}

// The themes of what those of one role wrote, a column for each period.
OutlineBlock themeBlock(const guide::Item& item, const SplitOfRole& split, const QList<Period>& periods,
                        const ReportWords& words)
{
    const OutlineBlocks blocks({}, words);
    OutlineBlock block{.code = item.id + u"_over_time"_s, .title = words.themesOverTime.arg(item.text)};
    if (split.role)
        block.title += u" ("_s + words.roles.value(*split.role) + u')';
    for (const Period& period : periods)
        block.columns.append(period.name);
    for (qsizetype option = 0; option < item.options.size(); ++option) {
        OutlineLine line{.code = item.options[option].id, .label = item.options[option].text};
        for (qsizetype place = 0; place < periods.size(); ++place) {
            const ItemCounts& counts = split.groups[place];
            line.figures.append(periods[place].isEnough ? blocks.figure(counts.options[option], counts.given)
                                                        : OutlineFigure{{}, {}, words.tooFew});
        }
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
    const QList<Period> periods = periodsOf(groups, Enough(facts, filter), step, words);
    QList<OutlineBlock> blocks;
    for (const guide::Item& item : itemsWithThemes(facts.set)) {
        const QByteArray id = item.id.toLatin1();
        for (const SplitOfRole& split : splitOf(facts, QLatin1StringView(id), groups).roles) {
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

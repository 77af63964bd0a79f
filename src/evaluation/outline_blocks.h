#pragma once

#include "evaluation/report_outline.h"
#include "evaluation/route.h"

#include <functional>

namespace evaluation {

// As the set words it; none where it does not have it.
std::optional<QString> optionText(const guide::EvaluationSet& set, QLatin1StringView itemId, const QString& option);

// Whose answers stand in a column: a role, or a group of conversations. Null where there are too few.
struct AnswerColumn
{
    QString heading;
    const ItemCounts* counts = nullptr;
    const NumberSummary* numbers = nullptr; // null where the item is no number
};

// Makes the blocks of a report of one or more series of conversations, a column for each.
class OutlineBlocks
{
public:
    struct Series
    {
        QString heading;
        const Report* figures = nullptr; // null where there are too few
    };

    OutlineBlocks(QList<Series> series, const ReportWords& words);

    OutlineBlock progress() const; // a line for each experiment of the only series
    OutlineBlock held() const;
    OutlineBlock formations() const; // of the only series
    OutlineBlock talks() const;
    OutlineBlock duration() const;
    OutlineBlock minutesSpent() const;
    OutlineBlock presence() const;
    OutlineBlock forms() const;
    OutlineBlock interpreters() const;
    OutlineBlock questions() const;
    OutlineBlock agreements() const;         // of the only series, by what became of them
    OutlineBlock agreementsBySource() const; // a column for each series
    OutlineBlock gaps() const;
    OutlineBlock later() const;
    OutlineBlock unanswered() const; // of the only series
    OutlineBlock destinations(const RouteFigures& routes) const;
    OutlineBlock ggz(const RouteFigures& routes) const;
    OutlineBlock item(const guide::Item& item, const QList<AnswerColumn>& columns) const;

    OutlineFigure figure(int count, std::optional<int> of = {}) const;
    OutlineFigure median(const NumberSummary* numbers) const;

private:
    using FigureOf = std::function<OutlineFigure(const Report&)>;

    OutlineBlock block(const QString& code, const QString& title) const;
    OutlineLine line(const QString& code, const QString& label, const FigureOf& figureOf) const;
    OutlineFigure tooFew() const;
    const Report& only() const { return *m_series.first().figures; }
    QString formationName(const Formation& formation) const;
    void addSilences(OutlineBlock& block, const QList<AnswerColumn>& columns) const;

    const QList<Series> m_series;
    const ReportWords& m_words;
};

} // namespace evaluation

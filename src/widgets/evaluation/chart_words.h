#pragma once

#include "evaluation/report_outline.h"

#include <QAbstractBarSeries>
#include <QBrush>
#include <QFont>
#include <QGraphicsItem>
#include <QPen>

class QChart;

namespace widgets {

inline constexpr QColor captionInk(0x4a, 0x54, 0x5e);

// How the bars of a column look; six columns can also be told apart by pattern and shade alone.
QBrush brushOfSeries(qsizetype column);
QPen penOfSeries(qsizetype column);

// Whole numbers along the bars, from nought.
struct CountAxis
{
    int step = 1;
    int end = 1;
};

CountAxis axisOf(const evaluation::OutlineBlock& block);

// The words of a chart: which bar is what, and the figure beside each. Qt Charts neither wraps them nor has any for
// a bar that is not there.
class ChartWords final : public QGraphicsItem
{
public:
    ChartWords(const evaluation::OutlineBlock& block, QChart& chart, QAbstractBarSeries& series);

    void setFont(const QFont& font) { m_font = font; }

    int heightFor(int width) const;
    QRectF arrange(int width); // where the bars go
    double barWidth() const;   // of all bars of a line, as a part of the room for it

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Places
    {
        QList<QRectF> legend; // of each column
        QRectF plot;
        double height = 0;
    };

    Places placesWithin(int width) const;
    QList<QRectF> legendWithin(double width) const;
    double rowHeight(double labelWidth) const;
    double thickness() const; // of one bar
    double figureWidth() const;
    double labelWidth(double most) const;
    QString shortened(const QString& label, double width) const;
    qsizetype columns() const;

    void paintLegend(QPainter& painter) const;
    void paintCounts(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintFigures(QPainter& painter) const;
    QRectF overBar(qsizetype line) const;
    QRectF besideBar(qsizetype line, qsizetype column) const;

    const evaluation::OutlineBlock m_block;
    QChart& m_chart;
    QAbstractBarSeries& m_series;
    QFont m_font;
    Places m_places;
    QRectF m_bounds;
};

} // namespace widgets

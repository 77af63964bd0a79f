#pragma once

#include "evaluation/report_outline.h"

#include <QChartView>

class QAbstractBarSeries;
class QBarSet;

namespace widgets {

class ChartWords;

// What there is to draw of a block: the lines with a count, with all columns or, where they are more than can be
// overseen, a drawing for each column. None where nothing can be counted.
QList<evaluation::OutlineBlock> drawingsOf(const evaluation::OutlineBlock& block);

// The counts of a block as bars: lying, a line of the block under the other and a bar for each column, or standing
// beside each other where they are months. Where nothing can be counted there is no bar, and the words say so.
class FigureChart final : public QChartView
{
    Q_OBJECT

public:
    // One of the drawings, by its place among them.
    explicit FigureChart(const evaluation::OutlineBlock& block, qsizetype drawing = 0, QWidget* parent = nullptr);

    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void arrange(QSize size); // puts everything in its place, also without a screen

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } // the page moves

private:
    void addBars();
    void addAxes();
    void showFigure(bool isOver, int place, const QBarSet* bar);

    const evaluation::OutlineBlock m_drawn;
    QAbstractBarSeries* m_series;
    ChartWords* m_words;
};

} // namespace widgets

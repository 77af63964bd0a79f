#pragma once

#include "evaluation/report_outline.h"

#include <QChartView>

class QAbstractBarSeries;
class QBarSet;

namespace widgets {

class ChartWords;

// The counts of a block as bars: lying, a line of the block under the other and a bar for each column, or standing
// beside each other where they are months. Where nothing can be counted there is no bar, and the words say so.
class FigureChart final : public QChartView
{
    Q_OBJECT

public:
    explicit FigureChart(const evaluation::OutlineBlock& block, QWidget* parent = nullptr);

    static bool canShow(const evaluation::OutlineBlock& block);

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

    const evaluation::OutlineBlock m_drawn; // only the lines and columns that are drawn
    QAbstractBarSeries* m_series;
    ChartWords* m_words;
};

} // namespace widgets

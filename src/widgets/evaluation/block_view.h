#pragma once

#include "evaluation/report_outline.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace widgets {

class FigureChart;

// One thing that was counted: as a picture and as a table that say the same, who said nothing, and what was said.
class BlockView final : public QFrame
{
    Q_OBJECT

public:
    explicit BlockView(const evaluation::OutlineBlock& block, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QBoxLayout* titleRow();
    QToolButton* copyButton();
    void addChart(QBoxLayout& layout);
    void showDrawing(int drawing);
    void addQuotes(QBoxLayout& layout);
    void placeFigures();
    void copyPicture() const;
    void saveChart();

    const evaluation::OutlineBlock m_block;
    QBoxLayout* m_figures;          // beside each other where it is wide enough, else below each other
    FigureChart* m_chart = nullptr; // none where there is nothing to draw
    int m_drawing = 0;              // that is on the screen
};

} // namespace widgets

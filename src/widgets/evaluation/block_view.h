#pragma once

#include "evaluation/report_outline.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace widgets {

class FigureChart;
class FigureTable;

// One thing that was counted: as a picture and as a table that say the same, who said nothing, and what was said.
class BlockView final : public QFrame
{
    Q_OBJECT

public:
    explicit BlockView(const evaluation::OutlineBlock& block, QWidget* parent = nullptr);

    // Other figures of the same can be shown in the place of these, without building anew what stands around them.
    bool canShow(const evaluation::OutlineBlock& block) const;
    void setBlock(const evaluation::OutlineBlock& block);

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

    evaluation::OutlineBlock m_block;
    QBoxLayout* m_figures;          // beside each other where it is wide enough, else below each other
    FigureTable* m_table = nullptr; // none where there is nothing to tell in lines
    FigureChart* m_chart = nullptr; // none where there is nothing to draw
    QLabel* m_silences = nullptr;   // none where they stand in the table
    int m_drawing = 0;              // that is on the screen
};

} // namespace widgets

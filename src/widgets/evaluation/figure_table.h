#pragma once

#include "evaluation/report_outline.h"

#include <QTableWidget>

namespace widgets {

// Every figure of a block in words, as tall as it is: it has no scroll bars of its own.
class FigureTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit FigureTable(const evaluation::OutlineBlock& block, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {minimumSizeHint().width() * 2, height()}; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; // the page moves

private:
    void addHeadings(const QStringList& columns);
    void addLine(const evaluation::OutlineLine& line, const QBrush& ink);
    void fit();
    void fitColumns();
    void showHeadings(bool areTight);
    QStringList textsIn(int column) const;
    int headerHeight() const;
};

// The same with tabs between, for a sheet or a text.
QString tabSeparated(const evaluation::OutlineBlock& block);

} // namespace widgets

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

    void setFigures(const evaluation::OutlineBlock& block); // of the same columns

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; // the page moves

private:
    struct Sizes
    {
        bool isTight = false; // words have to be broken
        QList<int> columns;
        QList<int> rows;
        int header = 0;
    };

    void addHeadings(const QStringList& columns);
    void addLines(const evaluation::OutlineBlock& block);
    void addLine(const evaluation::OutlineLine& line, const QBrush& ink);
    void fit();
    Sizes sizesWithin(int room) const;
    void addHeights(Sizes& sizes) const;
    QString headingOf(int column) const;
    QStringList textsIn(int column) const;
};

// The same with tabs between, for a sheet or a text.
QString tabSeparated(const evaluation::OutlineBlock& block);

} // namespace widgets

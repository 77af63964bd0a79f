#include "widgets/evaluation/figure_table.h"

#include "widgets/evaluation/chart_words.h"

#include <QEvent>
#include <QHeaderView>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

using evaluation::OutlineBlock;
using evaluation::OutlineFigure;
using evaluation::OutlineLine;

constexpr int cellMargin = 6;
constexpr int rowGap = 4;

QTableWidgetItem* cell(const QString& text, const QBrush& ink)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setForeground(ink);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return item;
}

int widestOf(const QStringList& texts, const QFontMetrics& metrics)
{
    int widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

// A long word may be broken, with a hyphen that is there only then.
QString hyphenated(const QString& words)
{
    constexpr qsizetype shortestPart = 4;
    QStringList parts = words.split(u' ');
    for (QString& word : parts) {
        for (qsizetype at = word.size() - shortestPart; at >= shortestPart; --at)
            word.insert(at, QChar(QChar::SoftHyphen));
    }
    return parts.join(u' ');
}

QString withoutTabs(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString tabbed(const OutlineLine& line)
{
    QStringList cells{withoutTabs(line.label)};
    for (const OutlineFigure& figure : line.figures)
        cells.append(withoutTabs(figure.text));
    return cells.join(u'\t') + u'\n';
}

} // namespace

FigureTable::FigureTable(const OutlineBlock& block, QWidget* parent) : QTableWidget(parent)
{
    setObjectName("figures");
    setAccessibleName(block.title);
    setColumnCount(static_cast<int>(1 + std::max<qsizetype>(1, block.columns.size())));
    addHeadings(block.columns);
    horizontalHeader()->setVisible(!block.columns.isEmpty());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::Alignment(Qt::AlignLeft | Qt::AlignBottom)
                                            | Qt::Alignment::fromInt(Qt::Alignment::Int{Qt::TextWordWrap}));
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(
        u"QTableView { border: none; background: transparent } QHeaderView::section { background: transparent; padding: 2px 3px }"_s);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    for (const OutlineLine& line : block.lines)
        addLine(line, palette().text());
    if (block.columns.isEmpty())
        return;
    for (const OutlineLine& silence : block.silences)
        addLine(silence, QBrush(captionInk));
}

void FigureTable::addHeadings(const QStringList& columns)
{
    for (int column = 0; column < columnCount(); ++column) {
        auto* heading = new QTableWidgetItem;
        heading->setData(Qt::AccessibleTextRole, columns.value(column - 1));
        setHorizontalHeaderItem(column, heading);
    }
}

void FigureTable::addLine(const OutlineLine& line, const QBrush& ink)
{
    const int row = rowCount();
    insertRow(row);
    setItem(row, 0, cell(line.label, ink));
    for (int column = 0; column < line.figures.size(); ++column)
        setItem(row, column + 1, cell(line.figures[column].text, ink));
}

QSize FigureTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6 * (columnCount() + 1), 1};
}

int FigureTable::headerHeight() const
{
    int tallest = 0;
    for (int column = 1; column < columnCount() && !horizontalHeader()->isHidden(); ++column) {
        const QRect room(0, 0, columnWidth(column) - 2 * cellMargin - 4, 10'000);
        const QString words = horizontalHeaderItem(column)->text();
        tallest =
            std::max(tallest, fontMetrics().boundingRect(room, Qt::TextWordWrap, words).height() + 2 * cellMargin);
    }
    return tallest;
}

QStringList FigureTable::textsIn(int column) const
{
    QStringList texts;
    for (int row = 0; row < rowCount(); ++row) {
        if (const QTableWidgetItem* cell = item(row, column))
            texts.append(cell->text());
    }
    return texts;
}

// A heading may wrap, a figure rather not, and no word is broken while there is room.
void FigureTable::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int room = viewport()->width();
    QList<int> least;
    QList<int> wanted;
    for (int column = 0; column < columnCount(); ++column) {
        const QStringList words =
            (textsIn(column) << horizontalHeaderItem(column)->data(Qt::AccessibleTextRole).toString())
                .join(u' ')
                .split(u' ');
        least.append(widestOf(words, metrics) + 3 * cellMargin);
        wanted.append(std::max(least.last(), widestOf(textsIn(column), metrics) + 3 * cellMargin));
    }
    const int leastOfAll = std::accumulate(least.begin(), least.end(), 0);
    const int wantedOfAll = std::accumulate(wanted.begin(), wanted.end(), 0);
    const int spare = std::max(0, room - leastOfAll);
    const int longing = std::max(1, wantedOfAll - leastOfAll);
    int left = room;
    for (int column = columnCount() - 1; column > 0; --column) {
        int width = least[column] + std::min(spare, longing) * (wanted[column] - least[column]) / longing;
        if (leastOfAll > room)
            width = least[column] * room / leastOfAll;
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(0, left);
    showHeadings(leastOfAll > room);
}

void FigureTable::showHeadings(bool areTight)
{
    for (int column = 1; column < columnCount(); ++column) {
        QTableWidgetItem& heading = *horizontalHeaderItem(column);
        const QString words = heading.data(Qt::AccessibleTextRole).toString();
        heading.setText(areTight ? hyphenated(words) : words);
    }
}

void FigureTable::fit()
{
    fitColumns();
    horizontalHeader()->setFixedHeight(std::max(1, headerHeight()));
    resizeRowsToContents();
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, rowHeight(row) + rowGap);
    setFixedHeight(verticalHeader()->length() + (horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height())
                   + 2);
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FigureTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void FigureTable::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

QString tabSeparated(const OutlineBlock& block)
{
    QString text = withoutTabs(block.title) + u'\n';
    if (!block.columns.isEmpty()) {
        for (const QString& column : block.columns)
            text += u'\t' + withoutTabs(column);
        text += u'\n';
    }
    for (const OutlineLine& line : block.lines + block.silences)
        text += tabbed(line);
    return text;
}

} // namespace widgets

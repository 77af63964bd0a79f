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

// To each what it needs least, and of the rest as much as it wants more; where there is too little, less to each.
QList<int> divided(int room, const QList<int>& least, const QList<int>& wanted)
{
    const int leastOfAll = std::accumulate(least.begin(), least.end(), 0);
    const int longing = std::max(1, std::accumulate(wanted.begin(), wanted.end(), 0) - leastOfAll);
    const int spare = std::min(room - leastOfAll, longing);
    QList<int> widths;
    for (qsizetype place = 0; place < least.size(); ++place)
        widths.append(spare < 0 ? least[place] * room / leastOfAll
                                : least[place] + spare * (wanted[place] - least[place]) / longing);
    return widths;
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
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addLines(block);
}

void FigureTable::setFigures(const OutlineBlock& block)
{
    setRowCount(0);
    addLines(block);
    fit();
    updateGeometry();
}

void FigureTable::addLines(const OutlineBlock& block)
{
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

QStringList FigureTable::textsIn(int column) const
{
    QStringList texts;
    for (int row = 0; row < rowCount(); ++row) {
        if (const QTableWidgetItem* cell = item(row, column))
            texts.append(cell->text());
    }
    return texts;
}

// A heading may wrap, a figure rather not, and no word is broken while there is room: then first those of headings.
FigureTable::Sizes FigureTable::sizesWithin(int room) const
{
    QList<int> broken;
    QList<int> least;
    QList<int> wanted;
    for (int column = 0; column < columnCount(); ++column) {
        const auto widest = [&](const QStringList& texts) { return widestOf(texts, fontMetrics()) + 3 * cellMargin; };
        const QStringList cells = textsIn(column);
        broken.append(widest(cells.join(u' ').split(u' ')));
        least.append(std::max(broken.last(), widest(headingOf(column).split(u' '))));
        wanted.append(std::max(least.last(), widest(cells)));
    }
    const bool isTight = std::accumulate(least.begin(), least.end(), 0) > room;
    Sizes sizes{.isTight = isTight,
                .columns = isTight ? divided(room, broken, least) : divided(room, least, wanted),
                .rows = {}};
    sizes.columns[0] = room - std::accumulate(sizes.columns.begin() + 1, sizes.columns.end(), 0);
    addHeights(sizes);
    return sizes;
}

void FigureTable::addHeights(Sizes& sizes) const
{
    const auto heightIn = [&](int column, const QString& text) {
        const QRect room(0, 0, std::max(1, sizes.columns[column] - 2 * cellMargin), 10'000);
        return fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() + 2 * cellMargin;
    };
    for (int row = 0; row < rowCount(); ++row) {
        int tallest = 0;
        for (int column = 0; column < columnCount(); ++column) {
            if (const QTableWidgetItem* cell = item(row, column))
                tallest = std::max(tallest, heightIn(column, cell->text()));
        }
        sizes.rows.append(tallest);
    }
    for (int column = 1; column < columnCount() && !horizontalHeader()->isHidden(); ++column) {
        const QString words = headingOf(column);
        sizes.header = std::max(sizes.header, heightIn(column, sizes.isTight ? hyphenated(words) : words));
    }
}

QString FigureTable::headingOf(int column) const
{
    return horizontalHeaderItem(column)->data(Qt::AccessibleTextRole).toString();
}

int FigureTable::heightForWidth(int width) const
{
    const Sizes sizes = sizesWithin(width);
    return std::accumulate(sizes.rows.begin(), sizes.rows.end(), sizes.header);
}

void FigureTable::fit()
{
    const Sizes sizes = sizesWithin(viewport()->width());
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, sizes.columns[column]);
    for (int column = 1; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setText(sizes.isTight ? hyphenated(headingOf(column)) : headingOf(column));
    horizontalHeader()->setFixedHeight(std::max(1, sizes.header));
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, sizes.rows[row]);
}

QSize FigureTable::sizeHint() const
{
    const int width = minimumSizeHint().width() * 2;
    return {width, heightForWidth(width)};
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
    if (event->type() != QEvent::FontChange)
        return;
    fit();
    updateGeometry();
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

#include "widgets/evaluation/figure_chart.h"

#include "widgets/evaluation/chart_words.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QResizeEvent>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

using evaluation::OutlineBlock;
using evaluation::OutlineFigure;
using evaluation::OutlineLine;

constexpr qsizetype mostSeries = 6; // as many as can be told apart in grey
constexpr qsizetype mostBars = 48;  // as many as can be overseen

bool hasCount(const OutlineLine& line)
{
    return std::ranges::any_of(line.figures, [](const OutlineFigure& figure) { return figure.count.has_value(); });
}

OutlineBlock withColumn(OutlineBlock block, qsizetype column)
{
    block.columns = {block.columns[column]};
    for (OutlineLine& line : block.lines)
        line.figures = {line.figures[column]};
    return block;
}

QString inWords(const OutlineBlock& block)
{
    QStringList lines;
    for (const OutlineLine& line : block.lines) {
        QStringList figures;
        for (qsizetype column = 0; column < line.figures.size(); ++column) {
            const QString& text = line.figures[column].text;
            figures.append(block.columns.isEmpty() ? text : block.columns[column] + u' ' + text);
        }
        lines.append(line.label + u": "_s + figures.join(u", "_s));
    }
    return lines.join(u"; "_s);
}

QAbstractBarSeries* makeSeries(const OutlineBlock& block, QObject* parent)
{
    if (block.isOverTime)
        return new QBarSeries(parent);
    return new QHorizontalBarSeries(parent);
}

} // namespace

// A line of words alone is for the table.
QList<OutlineBlock> drawingsOf(const OutlineBlock& block)
{
    OutlineBlock counted = block;
    counted.lines.removeIf([](const OutlineLine& line) { return !hasCount(line); });
    if (counted.lines.isEmpty())
        return {};
    if (block.columns.size() <= mostSeries && counted.lines.size() * block.columns.size() <= mostBars)
        return {counted};
    QList<OutlineBlock> drawings;
    for (qsizetype column = 0; column < block.columns.size(); ++column)
        drawings.append(withColumn(counted, column));
    return drawings;
}

FigureChart::FigureChart(const OutlineBlock& block, qsizetype drawing, QWidget* parent)
    : QChartView(parent),
      m_drawn(drawingsOf(block)[drawing]),
      m_series(makeSeries(m_drawn, this)),
      m_words(new ChartWords(m_drawn, *chart(), *m_series))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the table beside it says the same
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    setAccessibleName(block.title);
    setAccessibleDescription(inWords(m_drawn));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    addBars();
    addAxes();
    m_words->setParentItem(chart());
    m_words->setFont(font());
    connect(m_series, &QAbstractBarSeries::hovered, this, &FigureChart::showFigure);
}

// Qt Charts begins at the bottom.
void FigureChart::addBars()
{
    const qsizetype columns = std::max<qsizetype>(1, m_drawn.columns.size());
    for (qsizetype place = 0; place < columns; ++place) {
        const qsizetype column = m_drawn.isOverTime ? place : columns - 1 - place;
        auto* bar = new QBarSet(m_drawn.columns.value(column), m_series);
        for (qsizetype line = 0; line < m_drawn.lines.size(); ++line) {
            const qsizetype from = m_drawn.isOverTime ? line : m_drawn.lines.size() - 1 - line;
            bar->append(m_drawn.lines[from].figures[column].count.value_or(0));
        }
        bar->setBrush(brushOfSeries(column));
        bar->setPen(penOfSeries(column));
        m_series->append(bar);
    }
    chart()->addSeries(m_series);
}

void FigureChart::addAxes()
{
    const CountAxis marks = axisOf(m_drawn);
    auto* counts = new QValueAxis(this);
    counts->setRange(0, marks.end);
    counts->setTickType(QValueAxis::TicksDynamic);
    counts->setTickInterval(marks.step);
    counts->setGridLineColor(QColor(0xe2, 0xe0, 0xdb));
    counts->setLinePen(Qt::NoPen);
    counts->setLabelsVisible(false);

    auto* lines = new QBarCategoryAxis(this);
    for (qsizetype line = 0; line < m_drawn.lines.size(); ++line)
        lines->append(QString::number(line)); // equal words would be one line
    lines->setLabelsVisible(false);
    lines->setGridLineVisible(false);
    lines->setLinePen(QPen(QColor(0x8a, 0x93, 0x9c)));

    chart()->addAxis(counts, m_drawn.isOverTime ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(lines, m_drawn.isOverTime ? Qt::AlignBottom : Qt::AlignLeft);
    m_series->attachAxis(counts);
    m_series->attachAxis(lines);
}

int FigureChart::heightForWidth(int width) const
{
    return m_words->heightFor(width);
}

QSize FigureChart::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize FigureChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 3};
}

void FigureChart::arrange(QSize size)
{
    chart()->setPlotArea(m_words->arrange(size.width()));
    m_series->setBarWidth(m_words->barWidth());
    chart()->resize(size);
}

void FigureChart::resizeEvent(QResizeEvent* event)
{
    arrange(event->size());
    QChartView::resizeEvent(event);
}

void FigureChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_words->setFont(font());
    arrange(size());
    updateGeometry();
}

void FigureChart::showFigure(bool isOver, int place, const QBarSet* bar)
{
    if (!isOver)
        return QToolTip::hideText();
    const qsizetype bars = m_series->count();
    const qsizetype set = m_series->barSets().indexOf(bar);
    const OutlineLine& line = m_drawn.lines[m_drawn.isOverTime ? place : m_drawn.lines.size() - 1 - place];
    const qsizetype column = m_drawn.isOverTime ? set : bars - 1 - set;
    QStringList words{line.label, line.figures[column].text};
    if (!m_drawn.columns.isEmpty())
        words.insert(1, m_drawn.columns[column]);
    QToolTip::showText(QCursor::pos(), words.join(u": "_s), this);
}

} // namespace widgets

#include "widgets/evaluation/chart_words.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

using evaluation::OutlineFigure;
using evaluation::OutlineLine;

constexpr QColor ink(0x1f, 0x29, 0x33);
constexpr double gap = 8;
constexpr int mostLabelLines = 3;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignVCenter;

struct Look
{
    QColor colour;
    Qt::BrushStyle pattern;
};

constexpr std::array looks{
    Look{{0x00, 0x5f, 0x95}, Qt::SolidPattern}, Look{{0xf0, 0xb4, 0x4d}, Qt::SolidPattern},
    Look{{0x8a, 0x3a, 0x00}, Qt::BDiagPattern}, Look{{0x00, 0x6e, 0x52}, Qt::DiagCrossPattern},
    Look{{0x5b, 0x2a, 0x6e}, Qt::HorPattern},   Look{{0x1f, 0x29, 0x33}, Qt::NoBrush},
};

// What more there is to say stands in the table.
QString inShort(const OutlineFigure& figure)
{
    return figure.text.section(u';', 0, 0);
}

} // namespace

// One of 1, 2, 5, 10 …, so that at most six stand there.
CountAxis axisOf(const evaluation::OutlineBlock& block)
{
    int largest = 1;
    for (const OutlineLine& line : block.lines) {
        for (const OutlineFigure& figure : line.figures)
            largest = std::max(largest, figure.count.value_or(0));
    }
    for (int tens = 1;; tens *= 10) {
        for (const int step : {tens, 2 * tens, 5 * tens}) {
            if (largest <= 5 * step)
                return {.step = step, .end = (largest + step - 1) / step * step};
        }
    }
}

QBrush brushOfSeries(qsizetype column)
{
    const Look& look = looks.at(static_cast<std::size_t>(column));
    return {look.colour, look.pattern};
}

QPen penOfSeries(qsizetype column)
{
    return {looks.at(static_cast<std::size_t>(column)).colour, 1};
}

ChartWords::ChartWords(const evaluation::OutlineBlock& block, QChart& chart, QAbstractBarSeries& series)
    : m_block(block),
      m_chart(chart),
      m_series(series)
{
    setZValue(1000); // over the bars
    setAcceptedMouseButtons(Qt::NoButton);
}

qsizetype ChartWords::columns() const
{
    return std::max<qsizetype>(1, m_block.columns.size());
}

double ChartWords::thickness() const
{
    return QFontMetricsF(m_font).height() * (columns() > 1 ? 1.05 : 1.2);
}

double ChartWords::figureWidth() const
{
    const QFontMetricsF metrics(m_font);
    double widest = 0;
    for (const OutlineLine& line : m_block.lines) {
        for (const OutlineFigure& figure : line.figures)
            widest = std::max(widest, metrics.horizontalAdvance(inShort(figure)));
    }
    return widest;
}

double ChartWords::labelWidth(double most) const
{
    const QFontMetricsF metrics(m_font);
    double widest = 0;
    for (const OutlineLine& line : m_block.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.label));
    return std::min(widest + 1, most);
}

// At most so many lines; what is longer ends in an ellipsis.
QString ChartWords::shortened(const QString& label, double width) const
{
    const QFontMetricsF metrics(m_font);
    const auto fits = [&](const QString& text) {
        const QRectF room = metrics.boundingRect(QRectF(0, 0, width, 10'000), wrapped, text);
        return room.height() <= mostLabelLines * metrics.lineSpacing() + 1 && room.width() <= width + 1;
    };
    QString text = label;
    for (qsizetype length = label.size(); length > 1 && !fits(text); --length)
        text = label.first(length).trimmed() + u'…';
    return text;
}

double ChartWords::rowHeight(double labelWidth) const
{
    const QFontMetricsF metrics(m_font);
    double tallest = static_cast<double>(columns()) * thickness();
    for (const OutlineLine& line : m_block.lines) {
        const QRectF room(0, 0, labelWidth, 10'000);
        tallest = std::max(tallest, metrics.boundingRect(room, wrapped, shortened(line.label, labelWidth)).height());
    }
    return std::ceil(tallest + metrics.height() * 0.5);
}

QList<QRectF> ChartWords::legendWithin(double width) const
{
    const QFontMetricsF metrics(m_font);
    QList<QRectF> places;
    QPointF at;
    for (const QString& column : m_block.columns) {
        const double wanted = std::min(width, metrics.horizontalAdvance(column) + 1 + 2 * metrics.height());
        if (at.x() > 0 && at.x() + wanted > width)
            at = {0, at.y() + metrics.height() * 1.3};
        places.append({at, QSizeF(wanted, metrics.height())});
        at.rx() += wanted + 2 * gap;
    }
    return places;
}

ChartWords::Places ChartWords::placesWithin(int width) const
{
    const QFontMetricsF metrics(m_font);
    const double under = metrics.height() + 1.5 * gap;
    Places places{.legend = legendWithin(width), .plot = {}, .height = 0};
    const double top = (places.legend.isEmpty() ? 0 : places.legend.last().bottom() + gap) + gap / 2;
    if (m_block.isOverTime) {
        const double left = metrics.horizontalAdvance(u"00000"_s) + gap;
        places.plot = {left, top + metrics.height(), width - left - gap, 9 * metrics.height()};
    } else {
        const double label = labelWidth(width * 0.42);
        const double left = label + gap;
        const double bars = std::max(40.0, width - left - figureWidth() - 2 * gap);
        places.plot = {left, top, bars, rowHeight(label) * static_cast<double>(m_block.lines.size())};
    }
    places.height = places.plot.bottom() + under;
    return places;
}

int ChartWords::heightFor(int width) const
{
    return static_cast<int>(std::ceil(placesWithin(width).height));
}

QRectF ChartWords::arrange(int width)
{
    prepareGeometryChange();
    m_places = placesWithin(width);
    m_bounds = {0, 0, static_cast<double>(width), m_places.height};
    return m_places.plot;
}

double ChartWords::barWidth() const
{
    if (m_block.isOverTime)
        return 0.7;
    const double row = m_places.plot.height() / static_cast<double>(std::max<qsizetype>(1, m_block.lines.size()));
    return std::min(1.0, thickness() * static_cast<double>(columns()) / row);
}

void ChartWords::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setFont(m_font);
    paintLegend(*painter);
    paintCounts(*painter);
    if (m_block.isOverTime)
        paintMonths(*painter);
    else
        paintLabels(*painter);
    paintFigures(*painter);
}

void ChartWords::paintLegend(QPainter& painter) const
{
    for (qsizetype column = 0; column < m_places.legend.size(); ++column) {
        const QRectF& place = m_places.legend[column];
        const double side = place.height() * 0.75;
        painter.setPen(penOfSeries(column));
        painter.setBrush(brushOfSeries(column));
        painter.drawRect(QRectF(place.left() + 1, place.center().y() - side / 2, 1.4 * side, side));
        painter.setPen(ink);
        const QRectF words = place.adjusted(place.height() * 1.6, 0, 0, 0);
        const QFontMetricsF metrics(m_font);
        painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(m_block.columns[column], Qt::ElideRight, words.width()));
    }
}

void ChartWords::paintCounts(QPainter& painter) const
{
    const QFontMetricsF metrics(m_font);
    const CountAxis marks = axisOf(m_block);
    painter.setPen(captionInk);
    const double wanted = metrics.horizontalAdvance(QString::number(marks.end)) + gap;
    const double room = m_places.plot.width() * marks.step / marks.end;
    const int every = m_block.isOverTime ? 1 : std::max(1, static_cast<int>(std::ceil(wanted / room)));
    for (int count = 0; count <= marks.end; count += marks.step * every) {
        const double part = static_cast<double>(count) / marks.end;
        const QString number = QString::number(count);
        if (m_block.isOverTime) {
            const double y = m_places.plot.bottom() - part * m_places.plot.height();
            painter.drawText(QRectF(0, y - metrics.height() / 2, m_places.plot.left() - gap, metrics.height()),
                             Qt::AlignRight | Qt::AlignVCenter, number);
            continue;
        }
        const double wide = metrics.horizontalAdvance(number) + 2;
        const double x = m_places.plot.left() + part * m_places.plot.width();
        painter.drawText(QRectF(x - wide / 2, m_places.plot.bottom() + gap / 2, wide, metrics.height()),
                         Qt::AlignCenter, number);
    }
}

void ChartWords::paintLabels(QPainter& painter) const
{
    painter.setPen(ink);
    const double row = m_places.plot.height() / static_cast<double>(m_block.lines.size());
    const double width = m_places.plot.left() - gap;
    for (qsizetype line = 0; line < m_block.lines.size(); ++line) {
        const QRectF room(0, m_places.plot.top() + row * static_cast<double>(line), width, row);
        painter.drawText(room, wrapped, shortened(m_block.lines[line].label, width));
    }
}

// As many as fit beside each other.
void ChartWords::paintMonths(QPainter& painter) const
{
    const QFontMetricsF metrics(m_font);
    painter.setPen(ink);
    const double room = m_places.plot.width() / static_cast<double>(m_block.lines.size());
    const double wanted = labelWidth(m_places.plot.width()) + gap;
    const auto every = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(wanted / room)));
    for (qsizetype line = 0; line < m_block.lines.size(); line += every) {
        const double centre = m_places.plot.left() + room * (static_cast<double>(line) + 0.5);
        const double left = std::clamp(centre - wanted / 2, 0.0, std::max(0.0, m_bounds.right() - wanted));
        const QRectF place(left, m_places.plot.bottom() + gap / 2, wanted, metrics.height());
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, m_block.lines[line].label);
    }
}

QRectF ChartWords::besideBar(qsizetype line, qsizetype column) const
{
    const OutlineFigure& figure = m_block.lines[line].figures[column];
    const QPointF end = m_chart.mapToPosition(QPointF(figure.count.value_or(0), 0), &m_series);
    const double row = m_places.plot.height() / static_cast<double>(m_block.lines.size());
    const double bars = row * barWidth();
    const double thick = bars / static_cast<double>(columns());
    const double top = m_places.plot.top() + row * static_cast<double>(line) + (row - bars) / 2;
    return {end.x() + gap * 0.75, top + thick * static_cast<double>(column), figureWidth() + 1, thick};
}

// The same, over a standing bar.
QRectF ChartWords::overBar(qsizetype line) const
{
    const QFontMetricsF metrics(m_font);
    const OutlineFigure& figure = m_block.lines[line].figures.first();
    const double room = m_places.plot.width() / static_cast<double>(m_block.lines.size());
    const QPointF end = m_chart.mapToPosition(QPointF(static_cast<double>(line), figure.count.value_or(0)), &m_series);
    return {end.x() - room / 2, end.y() - metrics.height() - 1, room, metrics.height()};
}

void ChartWords::paintFigures(QPainter& painter) const
{
    if (m_block.isOverTime && figureWidth() > m_places.plot.width() / static_cast<double>(m_block.lines.size()))
        return; // the axis has to do: some with and some without would be odd
    const int alignment =
        Qt::TextSingleLine | Qt::AlignVCenter | (m_block.isOverTime ? Qt::AlignHCenter : Qt::AlignLeft);
    for (qsizetype line = 0; line < m_block.lines.size(); ++line) {
        for (qsizetype column = 0; column < columns(); ++column) {
            const OutlineFigure& figure = m_block.lines[line].figures[column];
            const QRectF place = m_block.isOverTime ? overBar(line) : besideBar(line, column);
            painter.setPen(figure.count ? ink : captionInk);
            painter.drawText(place, alignment, inShort(figure));
        }
    }
}

} // namespace widgets

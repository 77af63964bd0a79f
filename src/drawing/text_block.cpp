#include "drawing/text_block.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace drawing {

namespace {

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

// The text as lines that fit; what is too much is left out in the middle of the last one.
TextBlock broken(const QString& text, const QFont& font, double width)
{
    TextBlock block{.font = font, .lines = {}, .baselines = {}, .lineBounds = {}, .bounds = {}};
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = block.lines.size() == labelLines - 1;
        const QString rest = text.mid(line.textStart());
        if (isLast && line.textLength() < rest.size()) {
            block.lines.append(QFontMetricsF(font).elidedText(rest, Qt::ElideMiddle, width));
            block.shortened = true;
            break;
        }
        block.lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return block;
}

} // namespace

double labelWidth(const QFont& font)
{
    return 16 * QFontMetricsF(font).averageCharWidth();
}

TextBlock textBlock(const QString& text, const QFont& font, double width)
{
    const QString simple = text.simplified();
    if (simple.isEmpty())
        return {.font = font, .lines = {}, .baselines = {}, .lineBounds = {}, .bounds = {}};

    TextBlock block = broken(simple, font, width);
    const QFontMetricsF metrics(font);
    double y = metrics.ascent();
    for (const QString& line : std::as_const(block.lines)) {
        const double advance = metrics.horizontalAdvance(line);
        block.baselines.append({-advance / 2, y});
        block.lineBounds.append(QRectF(-advance / 2, y - metrics.ascent(), advance, metrics.height()));
        block.bounds |= block.lineBounds.last();
        y += metrics.lineSpacing();
    }
    return block;
}

void paintText(QPainter& painter, const TextBlock& block, QPointF topMiddle, const QColor& colour)
{
    painter.setFont(block.font);
    painter.setPen(colour);
    for (qsizetype i = 0; i < block.lines.size(); ++i)
        painter.drawText(topMiddle + block.baselines[i], block.lines[i]);
}

void paintTextWithHalo(QPainter& painter, const TextBlock& block, QPointF topMiddle, const QColor& colour)
{
    // A box costs a tenth of the letters stroked in white, on the screen and in a file (docs/drawing.md).
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(paper.red(), paper.green(), paper.blue(), 217));
    for (const QRectF& line : block.lineBounds)
        painter.drawRoundedRect(line.translated(topMiddle).adjusted(-3, 0, 3, 0), 4, 4);
    paintText(painter, block, topMiddle, colour);
}

} // namespace drawing

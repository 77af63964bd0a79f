#include "widgets/evaluation/chart_picture.h"

#include "widgets/evaluation/chart_words.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int width = 760;
constexpr int margin = 20;
constexpr int gap = 8;
constexpr int pixelsPerPoint = 2; // sharp on a large screen
constexpr int inner = width - 2 * margin;

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QString belowOf(const evaluation::OutlineBlock& block)
{
    if (block.columns.isEmpty())
        return block.silences.isEmpty() ? QString() : block.silencesInOneLine();
    return {};
}

} // namespace

ChartPicture::ChartPicture(const evaluation::OutlineBlock& block, qsizetype drawing)
    : m_title(block.title),
      m_above(block.notes.join(u'\n')),
      m_below(belowOf(block)),
      m_words(fontOf(15, QFont::Normal)),
      m_heading(fontOf(18, QFont::DemiBold)),
      m_chart(std::make_unique<FigureChart>(block, drawing))
{
    m_chart->setFont(m_words);
    m_chart->arrange({inner, m_chart->heightForWidth(inner)});
}

double ChartPicture::heightOf(const QString& words, const QFont& font) const
{
    if (words.isEmpty())
        return 0;
    const QRectF room(0, 0, inner, 10'000);
    return std::ceil(QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, words).height()) + gap;
}

QSize ChartPicture::size() const
{
    const double words = heightOf(m_title, m_heading) + heightOf(m_above, m_words) + heightOf(m_below, m_words);
    return {width, static_cast<int>(words) + m_chart->heightForWidth(inner) + 2 * margin};
}

void ChartPicture::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, size()), Qt::white);
    painter.translate(margin, margin);
    const auto write = [&](const QString& words, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(0, 0, inner, heightOf(words, font)), Qt::TextWordWrap, words);
        painter.translate(0, heightOf(words, font));
    };
    write(m_title, m_heading, Qt::black);
    write(m_above, m_words, captionInk);
    const QRectF chart(0, 0, inner, m_chart->heightForWidth(inner));
    m_chart->scene()->render(&painter, chart, chart);
    painter.translate(0, chart.height());
    write(m_below, m_words, captionInk);
}

QImage ChartPicture::toImage() const
{
    QImage image(size() * pixelsPerPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPoint);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray ChartPicture::toPng() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    toImage().save(&buffer, "PNG");
    return buffer.data();
}

QByteArray ChartPicture::toSvg() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(m_title);
    generator.setDescription({});
    generator.setResolution(96);
    generator.setSize(size());
    generator.setViewBox(QRect({}, size()));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace widgets

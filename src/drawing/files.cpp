#include "drawing/files.h"

#include "drawing/legend.h"
#include "drawing/painting.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace drawing {

namespace {

constexpr double margin = 24;
constexpr double mostPixels = 12'000; // on a side

// The drawing with its legend under it, as one sheet that begins at the origin.
class Sheet
{
public:
    Sheet(const domain::Network& network, const Words& words, const Style& style, double legendWidth)
        : m_network(network),
          m_words(words),
          m_style(style),
          m_bounds(boundsOf(network, words, style)),
          m_legend(signsOf(network), words, style, qMax(legendWidth, m_bounds.width()))
    {
    }

    QSizeF size() const
    {
        return {qMax(m_bounds.width(), m_legend.size().width()) + 2 * margin,
                m_bounds.height() + legendHeight() + 2 * margin};
    }

    double legendHeight() const { return m_legend.size().isEmpty() ? 0 : m_legend.size().height() + margin; }

    void paint(QPainter& painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.save();
        painter.translate(QPointF(size().width() / 2 - m_bounds.center().x(), margin - m_bounds.top()));
        drawing::paint(painter, m_network, m_words, m_style);
        painter.restore();
        painter.translate(margin, m_bounds.height() + 2 * margin);
        m_legend.paint(painter);
    }

private:
    const domain::Network& m_network;
    const Words& m_words;
    const Style& m_style;
    QRectF m_bounds;
    Legend m_legend;
};

} // namespace

QByteArray toSvg(const domain::Network& network, const Words& words, const Style& style)
{
    const Sheet sheet(network, words, style, 480);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(words.title);
    generator.setDescription({});
    generator.setResolution(96);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF({}, sheet.size()));
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray toPng(const domain::Network& network, const Words& words, const Style& style, int dotsPerInch)
{
    const Sheet sheet(network, words, style, 480);
    const double longest = qMax(sheet.size().width(), sheet.size().height());
    const double scale = qMin(dotsPerInch / 96.0, mostPixels / longest);
    QImage image((sheet.size() * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(scale * 96 / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace drawing

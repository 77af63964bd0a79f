#pragma once

#include "widgets/evaluation/figure_chart.h"

#include <QImage>

namespace widgets {

// A chart by itself, with what has to be known of it, for a slide or a text: on white and of one size, whatever the
// window looks like.
class ChartPicture
{
public:
    explicit ChartPicture(const evaluation::OutlineBlock& block, qsizetype drawing = 0);

    QImage toImage() const;
    QByteArray toPng() const;
    QByteArray toSvg() const;

private:
    QSize size() const;
    void paint(QPainter& painter) const;
    double heightOf(const QString& words, const QFont& font) const;

    const QString m_title;
    const QString m_above; // notes
    const QString m_below; // who said nothing
    const QFont m_words;
    const QFont m_heading;
    std::unique_ptr<FigureChart> m_chart;
};

} // namespace widgets

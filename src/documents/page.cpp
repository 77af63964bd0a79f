#include "documents/page.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace documents {

QPageLayout layoutOf(QPageLayout::Orientation orientation)
{
    return {QPageSize(QPageSize::A4), orientation, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter};
}

QSizeF roomOn(QPageLayout::Orientation orientation)
{
    return layoutOf(orientation).paintRect(QPageLayout::Point).size();
}

bool paintOn(QPagedPaintDevice& device, const QList<Page>& pages)
{
    return paintOn(device, pages, [](qsizetype, qsizetype) {});
}

bool paintOn(QPagedPaintDevice& device, const QList<Page>& pages, const Progress& progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / 72.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    for (qsizetype number = 0; number < pages.size(); ++number) {
        if (number > 0 && !device.newPage())
            return false;
        pages[number].paint(painter, {device.width() / scale, device.height() / scale});
        progress(number + 1, pages.size());
    }
    return painter.end();
}

QByteArray toPdf(const QList<Page>& pages)
{
    return toPdf(pages, [](qsizetype, qsizetype) {});
}

QByteArray toPdf(const QList<Page>& pages, const Progress& progress)
{
    return toPdf(pages.first().title, layoutOf(pages.first().orientation),
                 [&](QPdfWriter& writer) { paintOn(writer, pages, progress); });
}

QByteArray toPdf(const QString& title, const QPageLayout& layout, const std::function<void(QPdfWriter& writer)>& paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(u"Netwerkgesprek"_s);
    writer.setResolution(600);
    writer.setPageLayout(layout);
    paint(writer);
    return buffer.data();
}

} // namespace documents

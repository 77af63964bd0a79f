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

bool paintOn(QPagedPaintDevice& device, const Page& page)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / 72.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    page.paint(painter, {device.width() / scale, device.height() / scale});
    return painter.end();
}

QByteArray toPdf(const Page& page)
{
    return toPdf(page.title, layoutOf(page.orientation), [&](QPdfWriter& writer) { paintOn(writer, page); });
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

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
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(page.title);
    writer.setCreator(u"Netwerkgesprek"_s);
    writer.setResolution(600);
    writer.setPageLayout(layoutOf(page.orientation));
    paintOn(writer, page);
    return buffer.data();
}

} // namespace documents

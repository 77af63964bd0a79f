#include "widgets/page_preview.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int shadow = 3;

} // namespace

void PagePreview::setPage(const documents::Page& page)
{
    m_page = page;
    m_picture = {};
    update();
}

QSize PagePreview::sizeHint() const
{
    return documents::layoutOf(m_page.orientation).fullRect(QPageLayout::Point).size().toSize();
}

void PagePreview::paintEvent(QPaintEvent*)
{
    if (!m_page.paint)
        return;
    const QRect place = paper();
    const QSize pixels = place.size() * devicePixelRatioF();
    if (m_picture.size() != pixels)
        m_picture = picture(pixels);
    QPainter painter(this);
    painter.fillRect(place.translated(shadow, shadow), palette().color(QPalette::Mid));
    painter.drawPixmap(place, m_picture);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

QRect PagePreview::paper() const
{
    const QSizeF whole = documents::layoutOf(m_page.orientation).fullRect(QPageLayout::Point).size();
    QRect place(QPoint(), whole.scaled(size() - QSize(2 * shadow, 2 * shadow), Qt::KeepAspectRatio).toSize());
    place.moveCenter(rect().center());
    return place;
}

// Where the printer would be painted on between its margins, the picture is.
QPixmap PagePreview::picture(QSize size) const
{
    const QPageLayout layout = documents::layoutOf(m_page.orientation);
    const double scale = size.width() / layout.fullRect(QPageLayout::Point).width();
    QPixmap made(size);
    made.fill(Qt::white);
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(layout.paintRect(QPageLayout::Point).topLeft());
    m_page.paint(painter, documents::roomOn(m_page.orientation));
    return made;
}

} // namespace widgets

#include "widgets/page_preview.h"

#include <QPainter>

#include <cmath>

namespace widgets {

namespace {

constexpr int shadow = 3;
constexpr int between = 16; // two pages, in pixels
constexpr int inOneRow = 3;

} // namespace

void PagePreview::setPages(const QList<documents::Page>& pages)
{
    m_pages = pages;
    m_pictures.clear();
    update();
}

QSizeF PagePreview::wholePage() const
{
    return documents::layoutOf(m_pages.first().orientation).fullRect(QPageLayout::Point).size();
}

QSize PagePreview::sizeHint() const
{
    return m_pages.isEmpty() ? QSize() : wholePage().toSize();
}

void PagePreview::paintEvent(QPaintEvent*)
{
    if (m_pages.isEmpty())
        return;
    const QList<QRect> places = papers();
    const QSize pixels = places.first().size() * devicePixelRatioF();
    if (m_pictures.isEmpty() || m_pictures.first().size() != pixels) {
        m_pictures.clear();
        for (const documents::Page& page : std::as_const(m_pages))
            m_pictures.append(picture(page, pixels));
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    for (qsizetype number = 0; number < places.size(); ++number) {
        painter.fillRect(places[number].translated(shadow, shadow), palette().color(QPalette::Mid));
        painter.drawPixmap(places[number], m_pictures[number]);
        painter.drawRect(places[number].adjusted(0, 0, -1, -1));
    }
}

QList<QRect> PagePreview::papers() const
{
    const int count = static_cast<int>(m_pages.size());
    const int columns = count <= inOneRow ? count : static_cast<int>(std::ceil(std::sqrt(count)));
    const int rows = (count + columns - 1) / columns;
    const QSize room((width() - between * (columns - 1)) / columns - shadow,
                     (height() - between * (rows - 1)) / rows - shadow);
    const QSize paper = wholePage().scaled(room, Qt::KeepAspectRatio).toSize();
    const QSize step = paper + QSize(between, between);
    const QPoint first((width() - columns * step.width() + between) / 2,
                       (height() - rows * step.height() + between) / 2);
    QList<QRect> places;
    for (int number = 0; number < count; ++number)
        places.append({first + QPoint(number % columns * step.width(), number / columns * step.height()), paper});
    return places;
}

// Where the printer would be painted on between its margins, the picture is.
QPixmap PagePreview::picture(const documents::Page& page, QSize size) const
{
    const QPageLayout layout = documents::layoutOf(page.orientation);
    const double scale = size.width() / layout.fullRect(QPageLayout::Point).width();
    QPixmap made(size);
    made.fill(Qt::white);
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(layout.paintRect(QPageLayout::Point).topLeft());
    page.paint(painter, documents::roomOn(page.orientation));
    return made;
}

} // namespace widgets

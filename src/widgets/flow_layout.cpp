#include "widgets/flow_layout.h"

#include <QLabel>
#include <QWidget>

namespace widgets {

namespace {

// A label does not stay behind on a line when what it is about goes to the next.
bool belongTogether(QLayoutItem& item, QLayoutItem& next)
{
    const auto* label = qobject_cast<const QLabel*>(item.widget());
    return label && label->buddy() && label->buddy() == next.widget() && !next.isEmpty();
}

} // namespace

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect& place : placesWithin(width))
        bottom = std::max(bottom, place.bottom() + 1);
    return bottom;
}

QSize FlowLayout::sizeHint() const
{
    QRect line;
    for (const QRect& place : placesWithin(QWIDGETSIZE_MAX))
        line |= place;
    return line.size();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const std::vector<QRect> places = placesWithin(rect.width());
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i]->setGeometry(places[i].translated(rect.topLeft()));
}

std::vector<QRect> FlowLayout::placesWithin(int width) const
{
    std::vector<QRect> places;
    const int gap = std::max(4, spacing());
    std::size_t lineBegin = 0;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const auto endLine = [&] { // what is lower than the rest stands in the middle of it
        for (; lineBegin < places.size(); ++lineBegin)
            places[lineBegin].moveTop(y + (lineHeight - places[lineBegin].height()) / 2);
    };
    for (std::size_t place = 0; place < m_items.size(); ++place) {
        QLayoutItem* item = m_items[place].get();
        const int widest = std::max(width, item->minimumSize().width());
        QSize size = item->sizeHint();
        if (size.width() > widest)
            size = {widest, item->hasHeightForWidth() ? item->heightForWidth(widest) : size.height()};
        int wanted = size.width();
        if (place + 1 < m_items.size() && belongTogether(*item, *m_items[place + 1]))
            wanted += gap + m_items[place + 1]->sizeHint().width();
        if (x > 0 && x + wanted > width) {
            endLine();
            x = 0;
            y += lineHeight + gap;
            lineHeight = 0;
        }
        places.emplace_back(QPoint(x, y), size);
        x += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return places;
}

void letWrap(QLayout& row)
{
    auto* wrapping = new FlowLayout;
    wrapping->setSpacing(row.spacing());
    while (QLayoutItem* item = row.takeAt(0)) {
        if (item->spacerItem())
            delete item;
        else
            wrapping->addItem(item);
    }
    row.addItem(wrapping);
    wrapping->setParent(&row);
}

} // namespace widgets

#include "widgets/network/word_item.h"

#include <QGraphicsScene>
#include <QPainter>

namespace widgets {

WordItem::WordItem()
{
    setZValue(0.5);
}

void WordItem::setWords(const drawing::TextBlock& words, QPointF topMiddle)
{
    prepareGeometryChange();
    m_words = words;
    setPos(topMiddle);
    update();
}

QRectF WordItem::boundingRect() const
{
    return m_words.bounds.adjusted(-3, -3, 3, 3);
}

void WordItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    drawing::paintTextWithHalo(*painter, m_words, {});
}

void WordItems::show(domain::RelationId relation, const drawing::TextBlock& words, QPointF topMiddle)
{
    showIn(m_ofRelations, relation, words, topMiddle);
}

void WordItems::show(domain::GroupId group, const drawing::TextBlock& words, QPointF topMiddle)
{
    showIn(m_ofGroups, group, words, topMiddle);
}

template <typename Id>
void WordItems::showIn(QHash<Id, WordItem*>& items, Id id, const drawing::TextBlock& words, QPointF topMiddle)
{
    if (words.lines.isEmpty()) {
        delete items.take(id);
        return;
    }
    WordItem*& item = items[id];
    if (!item) {
        item = new WordItem;
        m_scene.addItem(item);
    }
    item->setWords(words, topMiddle);
}

} // namespace widgets

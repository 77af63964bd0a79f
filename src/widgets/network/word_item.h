#pragma once

#include "domain/session.h"
#include "drawing/text_block.h"

#include <QGraphicsItem>
#include <QHash>

namespace widgets {

// The name of a group or the words at a relation, over all lines and under the nodes.
class WordItem final : public QGraphicsItem
{
public:
    WordItem();

    void setWords(const drawing::TextBlock& words, QPointF topMiddle);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    drawing::TextBlock m_words;
};

// The words of a drawing on its scene, each an item as long as there is something to read.
class WordItems
{
public:
    explicit WordItems(QGraphicsScene& scene) : m_scene(scene) {}

    void show(domain::RelationId relation, const drawing::TextBlock& words, QPointF topMiddle);
    void show(domain::GroupId group, const drawing::TextBlock& words, QPointF topMiddle);
    void remove(domain::RelationId relation) { delete m_ofRelations.take(relation); }
    void remove(domain::GroupId group) { delete m_ofGroups.take(group); }

private:
    template <typename Id>
    void showIn(QHash<Id, WordItem*>& items, Id id, const drawing::TextBlock& words, QPointF topMiddle);

    QGraphicsScene& m_scene;
    QHash<domain::RelationId, WordItem*> m_ofRelations; // owned by the scene, as the names are
    QHash<domain::GroupId, WordItem*> m_ofGroups;
};

} // namespace widgets

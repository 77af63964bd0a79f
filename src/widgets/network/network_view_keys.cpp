// What the canvas does for keys that are no command of a menu.

#include "editing/session_editor.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/network_scene.h"
#include "widgets/network/network_view.h"
#include "widgets/network/places.h"
#include "widgets/network/pointer_gesture.h"
#include "widgets/network/relation_picker.h"

#include <QKeyEvent>

namespace widgets {

namespace {

// In the middle of something letters are a name and undo takes back what is half done; to lock is to lock.
bool isOfTheCanvas(const QKeyEvent& key)
{
    const bool isFunctionKey = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    const bool isCommand = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return key.matches(QKeySequence::Undo) || (!isFunctionKey && !isCommand);
}

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return QPointF(-1, 0);
    case Qt::Key_Right: return QPointF(1, 0);
    case Qt::Key_Up: return QPointF(0, -1);
    case Qt::Key_Down: return QPointF(0, 1);
    default: return std::nullopt;
    }
}

} // namespace

bool NetworkView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        settle();
    if (event->type() == QEvent::ShortcutOverride && (m_gesture->isActive() || m_picker->isActive())
        && isOfTheCanvas(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_picker->isActive()) { // Tab too, which would go to the next node
        m_picker->press(static_cast<const QKeyEvent&>(*event));
        return true;
    }
    return SheetView::event(event);
}

bool NetworkView::focusNextPrevChild(bool next)
{
    const QList<domain::NodeId> order = clockwise(m_editor.network());
    const auto selected = m_selection.onlyNode();
    const qsizetype index = selected ? order.indexOf(*selected) + (next ? 1 : -1) : (next ? 0 : order.size() - 1);
    if (index < 0 || index >= order.size()) {
        m_selection.clear(); // so that the keyboard is never caught in the drawing
        return SheetView::focusNextPrevChild(next);
    }
    m_selection.selectNode(order[index]);
    ensureVisible(QRectF(m_scene->placeOf(order[index]), QSizeF()), 80, 80);
    return true;
}

void NetworkView::keyPressEvent(QKeyEvent* event)
{
    if (m_gesture->isActive() && (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Undo))) {
        m_gesture->cancel();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        m_armedKind ? cancel() : m_selection.clear();
    } else if (const auto direction = directionOf(event->key())) {
        arrowPressed(*direction, event->modifiers());
    } else {
        SheetView::keyPressEvent(event);
    }
}

void NetworkView::arrowPressed(QPointF direction, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier) {
        const auto from = m_selection.onlyNode();
        const auto to = from ? neighbour(m_editor.network(), *from, direction) : std::nullopt;
        if (to)
            m_selection.selectNode(*to);
        return;
    }
    QSet<domain::NodeId> nodes = m_selection.nodes();
    nodes.remove(m_editor.network().helpSeeker().id);
    m_editor.nudgeNodes(nodes, direction * (modifiers & Qt::ShiftModifier ? 32 : 8));
}

void NetworkView::nextRelation()
{
    if (const auto node = m_selection.onlyNode())
        m_walkedFrom = node;
    if (!m_walkedFrom)
        return;
    if (const auto next = relationAfter(m_editor.network(), *m_walkedFrom, m_selection.onlyRelation()))
        m_selection.selectRelation(*next);
}

} // namespace widgets

// What the canvas does for fingers and a pen, and for the mouse alike.

#include "editing/session_editor.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/hand_input.h"
#include "widgets/network/label_editor.h"
#include "widgets/network/network_scene.h"
#include "widgets/network/network_view.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace widgets {

namespace {

constexpr double nearNode = 22;
constexpr double nearRelation = 8;

// Keeps the end of the press that opened a menu from choosing what happens to lie under the finger.
class EndOfPress final : public QObject
{
public:
    explicit EndOfPress(QMenu& menu) : QObject(&menu) { menu.installEventFilter(this); }

    bool eventFilter(QObject* menu, QEvent* event) override
    {
        const bool isPress = event->type() == QEvent::MouseButtonPress;
        const bool isRelease = event->type() == QEvent::MouseButtonRelease;
        if (isPress || isRelease)
            menu->removeEventFilter(this);
        return isRelease || event->type() == QEvent::MouseMove;
    }
};

} // namespace

void NetworkView::connectHands()
{
    connect(m_hands, &HandInput::pressed, this, &NetworkView::handPressed);
    connect(m_hands, &HandInput::moved, this, &NetworkView::pointerMoved);
    connect(m_hands, &HandInput::released, this, &NetworkView::handReleased);
    connect(m_hands, &HandInput::pressedTwice, this, &NetworkView::openOrDrawAt);
    connect(m_hands, &HandInput::menuWanted, this, &NetworkView::showMenu);
    connect(m_hands, &HandInput::cancelled, this, [this] {
        m_gesture->cancel();
        m_ghost.hide();
    });
    connect(m_hands, &HandInput::sheetTaken, this, [this](QPointF position) {
        m_label->close();
        takeSheet(position);
    });
    connect(m_hands, &HandInput::sheetMoved, this, &NetworkView::carrySheet);
}

bool NetworkView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TabletPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel: settle(); break;
    default: break;
    }
    return (m_hands && m_hands->handle(*event)) || SheetView::viewportEvent(event);
}

void NetworkView::handPressed(QPointF position, PointerGesture::Pointer pointer)
{
    if (focusPolicy() & Qt::ClickFocus)
        setFocus(Qt::MouseFocusReason);
    m_editor.endMerging();
    if (isBusy()) // with the mouse
        cancel();
    else if (!m_armedKind)
        m_gesture->press(scenePosition(position), pixel(), {}, pointer);
}

void NetworkView::handReleased(QPointF position)
{
    if (m_armedKind) {
        const domain::NodeKind kind = *m_armedKind;
        armKind({});
        drawNodeAt(kind, scenePosition(position).toPoint(), domain::PlacedBy::Hand);
    } else if (m_gesture->isActive()) {
        m_gesture->release(scenePosition(position));
    }
    m_scene->setHovered({});
}

void NetworkView::pointerMoved(QPointF viewportPosition)
{
    const QPointF position = scenePosition(viewportPosition);
    if (m_gesture->isActive())
        m_gesture->move(position);
    else if (m_armedKind)
        m_ghost.show(*m_scene, *m_armedKind, position);
    else
        m_scene->hover(position, nearNode * pixel());
}

void NetworkView::openOrDrawAt(QPointF viewportPosition)
{
    const QPointF position = scenePosition(viewportPosition);
    if (const auto node = m_scene->nodeAt(position, nearNode * pixel()))
        openLabel(*node);
    else if (const auto named = m_scene->nodeNamedAt(position))
        openLabel(*named);
    else if (const auto group = m_scene->groupNamedAt(position))
        openLabel(*group);
    else if (const auto relation = m_scene->relationAt(position, nearRelation * pixel()))
        openLabel(*relation);
    else
        drawNodeAt(domain::NodeKind::Theme, position.toPoint(), domain::PlacedBy::Hand);
}

void NetworkView::selectForMenu(QPointF position)
{
    if (m_selection.nodes().size() > 1)
        return;
    m_gesture->press(scenePosition(position), pixel(), {}, PointerGesture::Pointer::Mouse);
    m_gesture->cancel();
}

void NetworkView::showMenu(QPointF position)
{
    selectForMenu(position);
    new EndOfPress(popUpMenu(viewport()->mapToGlobal(position.toPoint())));
}

QMenu& NetworkView::popUpMenu(QPoint globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menuEntries);
    menu->popup(globalPosition);
    return *menu;
}

void NetworkView::contextMenuEvent(QContextMenuEvent* event)
{
    const auto node = m_selection.onlyNode();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    popUpMenu(byKey && node ? viewport()->mapToGlobal(mapFromScene(m_scene->placeOf(*node))) : event->globalPos());
}

} // namespace widgets

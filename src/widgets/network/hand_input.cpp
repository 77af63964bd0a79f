#include "widgets/network/hand_input.h"

#include <QApplication>
#include <QLineF>
#include <QPointingDevice>
#include <QScreen>
#include <QTabletEvent>
#include <QTimerEvent>
#include <QTouchEvent>
#include <QWidget>

namespace widgets {

namespace {

constexpr int longPress = 500;   // milliseconds
constexpr int screenEdge = 6;    // in pixels; a hand that holds a tablet touches it there
constexpr double samePlace = 24; // for a second tap

QPointF middleOf(const QList<QPointF>& fingers)
{
    return fingers.size() == 1 ? fingers.first() : (fingers[0] + fingers[1]) / 2;
}

double spreadOf(const QList<QPointF>& fingers)
{
    return fingers.size() == 1 ? 1 : qMax(1.0, QLineF(fingers[0], fingers[1]).length());
}

} // namespace

HandInput::HandInput(QWidget& sheet) : QObject(&sheet), m_sheet(sheet)
{
    sheet.setAttribute(Qt::WA_AcceptTouchEvents);
    qApp->installEventFilter(this); // which is the only one to hear that a pen comes near
}

bool HandInput::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != qApp)
        return false;
    if (event->type() == QEvent::TabletEnterProximity) {
        m_penIsNear = true;
        if (m_fingers == Fingers::Drawing)
            cancel();
    } else if (event->type() == QEvent::TabletLeaveProximity) {
        m_penIsNear = false;
    }
    return false;
}

bool HandInput::handle(QEvent& event)
{
    switch (event.type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        if (static_cast<QTouchEvent&>(event).device()->type() == QInputDevice::DeviceType::TouchPad)
            return false; // its fingers are not on the sheet
        follow(static_cast<QTouchEvent&>(event));
        break;
    case QEvent::TouchCancel:
        cancel();
        m_fingers = Fingers::None;
        break;
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease: follow(static_cast<QTabletEvent&>(event)); break;
    default: return false;
    }
    event.accept();
    return true;
}

void HandInput::cancel()
{
    dropPress();
    m_held.clear();
    if (m_fingers != Fingers::None)
        m_fingers = Fingers::Ignored;
}

void HandInput::follow(const QTouchEvent& touch)
{
    if (touch.type() == QEvent::TouchBegin) {
        m_fingers = Fingers::None;
        if (startsAtEdge(touch) || (m_press && m_press->pointer == PointerGesture::Pointer::Pen))
            m_fingers = Fingers::Ignored;
    }
    QList<QPointF> fingers;
    for (const QEventPoint& point : touch.points()) {
        if (point.state() != QEventPoint::Released)
            fingers.append(point.position());
        else if (touch.points().size() == 1)
            m_lastFinger = point.position();
    }
    followFingers(fingers);
}

bool HandInput::startsAtEdge(const QTouchEvent& touch) const
{
    const QRect inner = m_sheet.screen()->geometry().adjusted(screenEdge, screenEdge, -screenEdge, -screenEdge);
    return !inner.contains(touch.points().first().globalPressPosition().toPoint());
}

void HandInput::followFingers(const QList<QPointF>& fingers)
{
    if (fingers.isEmpty()) {
        if (m_fingers == Fingers::Drawing)
            releasePress(m_lastFinger);
        m_held.clear();
        m_fingers = Fingers::None;
    } else if (m_fingers == Fingers::Ignored) {
        return;
    } else if (fingers.size() > 2) {
        dropPress();
        m_fingers = Fingers::Ignored;
    } else if (fingers.size() == 2 || m_fingers == Fingers::Holding || m_penIsNear) {
        hold(fingers);
    } else if (m_fingers == Fingers::None) {
        m_fingers = Fingers::Drawing;
        press(fingers.first(), PointerGesture::Pointer::Finger);
    } else {
        movePress(fingers.first());
    }
}

void HandInput::hold(const QList<QPointF>& fingers)
{
    if (m_fingers == Fingers::Drawing)
        dropPress();
    m_fingers = Fingers::Holding;
    if (m_held.size() != fingers.size()) { // one more or less takes hold anew, so that the sheet does not jump
        m_held = fingers;
        emit sheetTaken(middleOf(fingers));
        return;
    }
    emit sheetMoved(middleOf(fingers), spreadOf(fingers) / spreadOf(m_held));
}

void HandInput::follow(const QTabletEvent& pen)
{
    if (pen.type() == QEvent::TabletPress && pen.button() == Qt::LeftButton) {
        cancel(); // the hand was down before the pen was
        press(pen.position(), PointerGesture::Pointer::Pen);
    } else if (pen.type() == QEvent::TabletPress) {
        cancel();
        emit menuWanted(pen.position());
    } else if (pen.type() == QEvent::TabletMove && m_press) {
        movePress(pen.position());
    } else if (pen.type() == QEvent::TabletMove && pen.buttons() == Qt::NoButton) {
        emit moved(pen.position());
    } else if (pen.type() == QEvent::TabletRelease && pen.button() == Qt::LeftButton) {
        releasePress(pen.position());
    }
}

void HandInput::press(QPointF position, PointerGesture::Pointer pointer)
{
    m_press = Press{.start = position, .pointer = pointer, .isSecond = isSecondPress(position)};
    m_holdingStill.start(longPress, this);
    emit pressed(position, pointer);
}

void HandInput::movePress(QPointF position)
{
    if (!m_press)
        return;
    if (QLineF(m_press->start, position).length() >= PointerGesture::dragThreshold(m_press->pointer)) {
        m_press->isDrag = true;
        m_holdingStill.stop();
    }
    emit moved(position);
}

void HandInput::releasePress(QPointF position)
{
    if (!m_press)
        return;
    m_holdingStill.stop();
    const Press press = *std::exchange(m_press, {});
    m_sinceTap.invalidate();
    if (press.isSecond && !press.isDrag) {
        emit cancelled();
        emit pressedTwice(press.start);
        return;
    }
    if (!press.isDrag) {
        m_sinceTap.start();
        m_lastTap = press.start;
    }
    emit released(position);
}

void HandInput::dropPress()
{
    m_holdingStill.stop();
    if (std::exchange(m_press, {}))
        emit cancelled();
}

bool HandInput::isSecondPress(QPointF position) const
{
    return m_sinceTap.isValid() && m_sinceTap.elapsed() <= QApplication::doubleClickInterval()
        && QLineF(m_lastTap, position).length() <= samePlace;
}

void HandInput::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_holdingStill.timerId())
        return;
    const QPointF position = m_press->start;
    cancel(); // the end of it is no tap
    emit menuWanted(position);
}

} // namespace widgets

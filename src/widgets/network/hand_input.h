#pragma once

#include "widgets/network/pointer_gesture.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QPointF>

#include <optional>

class QTabletEvent;
class QTouchEvent;
class QWidget;

namespace widgets {

// Makes out what fingers and a pen want on a sheet. One finger or the pen draws, as the mouse does; two fingers take
// hold of the sheet; holding still asks for the menu. A hand that rests on the sheet does nothing: while a pen is near,
// fingers only hold the sheet, and while it draws they do not even do that. Positions are those of the widget.
class HandInput final : public QObject
{
    Q_OBJECT

public:
    explicit HandInput(QWidget& sheet);

    bool handle(QEvent& event); // of the widget; whether it was for us
    void cancel();              // what is still on the sheet does nothing any more

signals:
    void pressed(QPointF position, PointerGesture::Pointer pointer);
    void moved(QPointF position); // also of a pen over the sheet, which has not pressed
    void released(QPointF position);
    void pressedTwice(QPointF position); // in the place of the second press's end
    void cancelled();                    // the press came to nothing
    void menuWanted(QPointF position);
    void sheetTaken(QPointF position);
    void sheetMoved(QPointF position, double larger); // than it was when it was taken

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    enum class Fingers { None, Drawing, Holding, Ignored };

    struct Press
    {
        QPointF start;
        PointerGesture::Pointer pointer;
        bool isDrag = false;
        bool isSecond = false; // soon after another one, at the same place
    };

    void follow(const QTouchEvent& touch);
    void follow(const QTabletEvent& pen);
    void followFingers(const QList<QPointF>& fingers);
    bool startsAtEdge(const QTouchEvent& touch) const;
    void hold(const QList<QPointF>& fingers);
    void press(QPointF position, PointerGesture::Pointer pointer);
    void movePress(QPointF position);
    void releasePress(QPointF position);
    void dropPress();
    bool isSecondPress(QPointF position) const;

    QWidget& m_sheet;
    Fingers m_fingers = Fingers::None;
    std::optional<Press> m_press; // by the finger or the pen that draws
    QBasicTimer m_holdingStill;
    QList<QPointF> m_held; // where the fingers that hold the sheet took it
    QPointF m_lastFinger;
    bool m_penIsNear = false;
    QElapsedTimer m_sinceTap;
    QPointF m_lastTap;
};

} // namespace widgets

#pragma once

#include "widgets/network/pointing_trail.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QGraphicsView>

namespace editing {
class SessionEditor;
}

namespace widgets {

class DrawingSelection;
class NetworkScene;

// The drawing alone, as large as the screen, to look at together: no notes, no menus, nothing that is selected.
// It follows the drawing; pressing and moving the pointer points with a line that fades. Esc, F11 or the word in the
// corner leaves it.
class TogetherWindow final : public QGraphicsView
{
    Q_OBJECT

public:
    // On another screen than the beside window's, if there is one. It deletes itself when it is closed.
    static TogetherWindow* open(editing::SessionEditor& editor, QWidget& beside);

    explicit TogetherWindow(editing::SessionEditor& editor, QWidget* parent = nullptr);

    bool isPointing() const { return !m_trail.isEmpty(); }

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
    void showWhole(); // only when something does not fit any more: what one looks at stays where it is
    void point(QPointF position);

    DrawingSelection* m_nothingSelected;
    NetworkScene* m_scene;
    QWidget* m_leave;
    PointingTrail m_trail;
    QElapsedTimer m_clock;
    QBasicTimer m_fading;
};

} // namespace widgets

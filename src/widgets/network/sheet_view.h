#pragma once

#include <QGraphicsView>

#include <optional>

namespace widgets {

// A sheet that can be looked at from any distance and pushed about: the wheel zooms at the pointer, and the middle
// button, or the left one with the space bar, pans.
class SheetView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent);

    double zoom() const { return transform().m11(); }
    void zoomIn();
    void zoomOut();
    void zoomTo(double zoom);
    void fit(); // everything in view, but never larger than life

signals:
    void zoomChanged();

protected:
    virtual QRectF drawnBounds() const = 0;
    QPointF scenePosition(QPointF viewportPosition) const;
    double pixel() const { return 1 / zoom(); } // the size of one in the scene

    bool isPanning() const { return m_panFrom.has_value(); }
    bool wantsPan(const QMouseEvent& event) const;
    // The sheet is held at this place of the viewport, and then carried to another, larger than it was.
    void takeSheet(QPointF viewportPosition);
    void carrySheet(QPointF viewportPosition, double larger);

    void startPan(QPoint from);
    void endPan();

    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void zoomAround(QPointF viewportPosition, double zoom);
    void showAt(QPointF scenePosition, QPointF viewportPosition, double zoom);
    void setSpaceIsDown(bool isDown);

    std::optional<QPoint> m_panFrom;
    QPointF m_heldPoint; // of the scene
    double m_heldZoom = 1;
    bool m_spaceIsDown = false;
    bool m_isPlacedByHand = false; // zoomed or panned, so that it no longer fits itself
};

} // namespace widgets

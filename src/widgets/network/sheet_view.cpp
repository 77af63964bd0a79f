#include "widgets/network/sheet_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QtMath>
#include <QWheelEvent>

namespace widgets {

namespace {

constexpr double zoomStep = 1.2;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4;
constexpr double fitMargin = 28;

} // namespace

SheetView::SheetView(QWidget* parent) : QGraphicsView(parent)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(BoundingRectViewportUpdate);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setTransformationAnchor(NoAnchor); // zoomAround() knows better
    setResizeAnchor(AnchorViewCenter);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

void SheetView::zoomIn()
{
    zoomTo(zoom() * zoomStep);
}

void SheetView::zoomOut()
{
    zoomTo(zoom() / zoomStep);
}

void SheetView::zoomTo(double zoom)
{
    zoomAround(QRectF(viewport()->rect()).center(), zoom);
}

void SheetView::fit()
{
    if (zoom() != 1)
        zoomTo(1); // words may have another size in a small view: the same drawing always fits the same way
    const QRectF bounds = drawnBounds();
    const double across = (viewport()->width() - 2 * fitMargin) / bounds.width();
    const double down = (viewport()->height() - 2 * fitMargin) / bounds.height();
    zoomTo(qMin(1.0, qMin(across, down)));
    centerOn(bounds.center());
    m_isPlacedByHand = false;
}

QPointF SheetView::scenePosition(QPointF viewportPosition) const
{
    return viewportTransform().inverted().map(viewportPosition);
}

bool SheetView::wantsPan(const QMouseEvent& event) const
{
    return event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_spaceIsDown);
}

void SheetView::startPan(QPoint from)
{
    m_panFrom = from;
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void SheetView::endPan()
{
    if (!m_panFrom)
        return;
    m_panFrom.reset();
    setSpaceIsDown(m_spaceIsDown);
}

void SheetView::focusOutEvent(QFocusEvent* event)
{
    setSpaceIsDown(false);
    endPan();
    QGraphicsView::focusOutEvent(event);
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        setSpaceIsDown(true);
    else
        event->ignore();
}

void SheetView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        setSpaceIsDown(false);
    event->ignore();
}

void SheetView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_panFrom)
        return;
    m_isPlacedByHand = true;
    const QPoint moved = event->pos() - *m_panFrom;
    m_panFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (!m_isPlacedByHand)
        fit();
}

void SheetView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (turned.x() ? turned.x() : turned.y()));
    else
        zoomAround(event->position(), zoom() * qPow(zoomStep, turned.y() / 120.0));
}

void SheetView::zoomAround(QPointF viewportPosition, double zoom)
{
    showAt(scenePosition(viewportPosition), viewportPosition, zoom);
}

void SheetView::takeSheet(QPointF viewportPosition)
{
    m_heldPoint = scenePosition(viewportPosition);
    m_heldZoom = zoom();
}

void SheetView::carrySheet(QPointF viewportPosition, double larger)
{
    showAt(m_heldPoint, viewportPosition, m_heldZoom * larger);
}

void SheetView::showAt(QPointF wanted, QPointF viewportPosition, double zoom)
{
    m_isPlacedByHand = true;
    const double bounded = qBound(smallestZoom, zoom, largestZoom);
    setTransform(QTransform::fromScale(bounded, bounded));
    const QPointF shift = (wanted - scenePosition(viewportPosition)) * bounded;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(shift.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(shift.y()));
    emit zoomChanged();
}

void SheetView::setSpaceIsDown(bool isDown)
{
    m_spaceIsDown = isDown;
    if (isDown)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

} // namespace widgets

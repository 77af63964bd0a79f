#include "widgets/network/together_window.h"

#include "editing/session_editor.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/network_scene.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr double margin = 60;
constexpr double largestZoom = 2;
constexpr double trailWidth = 7; // pixels
constexpr int frameMilliseconds = 40;

QScreen* screenFor(const QWidget& beside)
{
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen != beside.screen())
            return screen;
    }
    return beside.screen();
}

} // namespace

TogetherWindow* TogetherWindow::open(editing::SessionEditor& editor, QWidget& beside)
{
    auto* window = new TogetherWindow(editor, &beside);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setGeometry(screenFor(beside)->geometry());
    window->showFullScreen();
    return window;
}

TogetherWindow::TogetherWindow(editing::SessionEditor& editor, QWidget* parent)
    : QGraphicsView(parent),
      m_nothingSelected(new DrawingSelection(editor, this)),
      m_scene(new NetworkScene(editor, *m_nothingSelected, this)),
      m_leave(new QToolButton(this))
{
    setWindowFlag(Qt::Window);
    setWindowTitle(QCoreApplication::applicationName());
    setAccessibleName(tr("Drawing to look at together"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setScene(m_scene);

    auto* leave = static_cast<QToolButton*>(m_leave);
    leave->setText(tr("Back"));
    leave->setAutoRaise(true);
    leave->setFocusPolicy(Qt::NoFocus);
    connect(leave, &QToolButton::clicked, this, &QWidget::close);
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &TogetherWindow::showWhole);
    m_clock.start();
}

void TogetherWindow::fit()
{
    const drawing::Style style{.textSize = qMax(15.0, 1.15 * fontInfo().pixelSize())};
    m_scene->setStyle(style);
    const QRectF bounds = m_scene->drawnBounds().adjusted(-margin, -margin, margin, margin);
    const double across = viewport()->width() / bounds.width();
    const double down = viewport()->height() / bounds.height();
    const double zoom = qMin(largestZoom, qMin(across, down));
    setTransform(QTransform::fromScale(zoom, zoom));
    m_scene->setStyle(style.readableAt(zoom));
    centerOn(bounds.center());
}

void TogetherWindow::showWhole()
{
    const QRectF visible = mapToScene(viewport()->rect()).boundingRect();
    if (!visible.contains(m_scene->drawnBounds()))
        fit();
}

void TogetherWindow::point(QPointF position)
{
    m_trail.add(mapToScene(position.toPoint()), m_clock.elapsed());
    m_fading.start(frameMilliseconds, this);
    viewport()->update();
}

void TogetherWindow::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept(); // nothing opens here
}

void TogetherWindow::drawForeground(QPainter* painter, const QRectF& rect)
{
    QGraphicsView::drawForeground(painter, rect);
    m_trail.paint(*painter, m_clock.elapsed(), trailWidth / transform().m11());
}

void TogetherWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
}

void TogetherWindow::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

void TogetherWindow::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        point(event->position());
}

void TogetherWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        point(event->position());
}

void TogetherWindow::mouseReleaseEvent(QMouseEvent*)
{
    m_trail.lift();
}

void TogetherWindow::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    const QSize size = m_leave->sizeHint();
    m_leave->setGeometry(QRect(QPoint(width() - size.width() - 8, height() - size.height() - 8), size));
    fit();
}

void TogetherWindow::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_fading.timerId())
        return QGraphicsView::timerEvent(event);
    m_trail.forgetFaded(m_clock.elapsed());
    if (m_trail.isEmpty())
        m_fading.stop();
    viewport()->update();
}

void TogetherWindow::wheelEvent(QWheelEvent* event)
{
    event->accept();
}

} // namespace widgets

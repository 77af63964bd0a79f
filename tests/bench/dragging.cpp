#include "benchmarks.h"
#include "drawing/painting.h"
#include "editing/session_editor.h"
#include "measure.h"
#include "paint_watch.h"
#include "session_of.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/network_view.h"

#include <QGraphicsItem>
#include <QGraphicsView>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QTest>

#include <numbers>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1'600, 1'000);
constexpr int frames = 240;

// Small steps round a circle, back at the start in the end.
QPointF stepOf(int frame)
{
    const double angle = 2 * std::numbers::pi * frame / frames;
    return QPointF(std::cos(angle) - 1, std::sin(angle)) * 60;
}

void sendMove(QWidget* viewport, QPointF position)
{
    QMouseEvent event(QEvent::MouseMove, position, viewport->mapToGlobal(position), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &event);
}

Times drag(QGraphicsView& view, QPointF node)
{
    QTest::qWait(300); // until everything has been painted once
    QWidget* viewport = view.viewport();
    PaintWatch watch(viewport);
    const QPointF start = view.mapFromScene(node);
    QTest::mousePress(viewport, Qt::LeftButton, {}, start.toPoint());
    sendMove(viewport, start + QPointF(20, 0)); // further than a shaking hand
    watch.waitForPaint();
    Times times;
    for (int frame = 1; frame <= frames; ++frame) {
        times.add(durationOf([&] {
            sendMove(viewport, start + QPointF(20, 0) + stepOf(frame));
            watch.waitForPaint();
        }));
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, (start + QPointF(20, 0)).toPoint());
    return times;
}

// The node that is dragged: on the sheet, not the first, with neighbours on every side.
const domain::DrawnNode& dragged(const domain::Network& network)
{
    return network.nodes[network.nodes.size() / 2 + 3];
}

struct NetworkTimes
{
    Times drag;
    Times zoom;
};

Times zoomIn(widgets::NetworkView& view)
{
    PaintWatch watch(view.viewport());
    const double zoom = view.zoom();
    int step = 0;
    return repeated(20, [&] {
        view.zoomTo(zoom * (1 + 0.01 * (++step % 2)));
        watch.waitForPaint();
    });
}

NetworkTimes timesInNetwork(const domain::Session& session, double zoom)
{
    const domain::Network network = domain::networkOf(session, domain::Snapshot::Now);
    editing::SessionEditor editor(session);
    widgets::DrawingSelection selection(editor);
    widgets::NetworkView view(editor, selection);
    view.resize(windowSize);
    view.show();
    view.fit();
    if (zoom > 0)
        view.zoomTo(zoom);
    view.centerOn(dragged(network).position);
    NetworkTimes times;
    times.drag = drag(view, dragged(network).position);
    if (dragged(editor.network()).position == dragged(network).position)
        throw std::runtime_error("nothing was dragged");
    times.zoom = zoomIn(view);
    return times;
}

// The same scene as ellipses and lines, in a view as Qt makes it.
class BareView final : public QGraphicsView
{
public:
    explicit BareView(const domain::Network& network) : m_network(network)
    {
        setScene(&m_scene);
        setRenderHint(QPainter::Antialiasing);
        setViewportUpdateMode(BoundingRectViewportUpdate);
        for (const domain::DrawnRelation& relation : network.relations) {
            const QPointF from = domain::find(network.nodes, relation.from)->position;
            m_lines.append(m_scene.addLine({from, domain::find(network.nodes, relation.to)->position}));
        }
        for (const domain::DrawnNode& node : network.nodes) {
            auto* ellipse = m_scene.addEllipse(-35, -35, 70, 70, QPen(Qt::black, 2), Qt::white);
            ellipse->setPos(node.position);
            if (node.id == dragged(network).id)
                m_moved = ellipse;
        }
    }

protected:
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        m_moved->setPos(mapToScene(event->position().toPoint()));
        for (qsizetype place = 0; place < m_lines.size(); ++place) {
            const domain::DrawnRelation& relation = m_network.relations[place];
            const QLineF line = m_lines[place]->line();
            if (relation.from == dragged(m_network).id)
                m_lines[place]->setLine({m_moved->pos(), line.p2()});
            else if (relation.to == dragged(m_network).id)
                m_lines[place]->setLine({line.p1(), m_moved->pos()});
        }
    }

private:
    const domain::Network& m_network;
    QGraphicsScene m_scene;
    QList<QGraphicsLineItem*> m_lines;
    QGraphicsItem* m_moved = nullptr;
};

Times dragInBareView(const domain::Network& network, double zoom)
{
    BareView view(network);
    view.resize(windowSize);
    view.show();
    view.fitInView(view.sceneRect(), Qt::KeepAspectRatio);
    if (zoom > 0)
        view.setTransform(QTransform::fromScale(zoom, zoom));
    view.centerOn(dragged(network).position);
    return drag(view, dragged(network).position);
}

Times paintWhole(const domain::Network& network, double zoom)
{
    QImage image(windowSize, QImage::Format_ARGB32_Premultiplied);
    const QRectF bounds = drawing::boundsOf(network, drawing::dutchWords(), {});
    const double fitted = qMin(image.width() / bounds.width(), image.height() / bounds.height());
    const QPointF middle = zoom > 0 ? dragged(network).position : bounds.center();
    return repeated(20, [&] {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(image.rect().center());
        painter.scale(zoom > 0 ? zoom : qMin(1.0, fitted), zoom > 0 ? zoom : qMin(1.0, fitted));
        painter.translate(-middle);
        drawing::paint(painter, network, drawing::dutchWords(), {});
    });
}

void dragAt(const QString& drawing, const domain::Session& session, double zoom)
{
    const domain::Network network = domain::networkOf(session, domain::Snapshot::Now);
    const Times bare = dragInBareView(network, zoom);
    const Times whole = paintWhole(network, zoom);
    const NetworkTimes ours = timesInNetwork(session, zoom);
    printTitle(u"Drag frame, %1, %2 nodes, %3 relations, %4 groups, %5, ms"_s.arg(drawing)
                   .arg(network.nodes.size())
                   .arg(network.relations.size())
                   .arg(network.groups.size())
                   .arg(zoom > 0 ? u"1:1"_s : u"fitted"_s));
    printRow(u"floor: bare QGraphicsView, ellipses and lines"_s, bare);
    printRow(u"floor: the whole picture by QPainter"_s, whole);
    printRow(u"the drawing, against the bare view"_s, ours.drag, bare);
    printRow(u"the drawing, against the whole picture"_s, ours.drag, whole);
    printFigure(u"frames of the drawing within 16 ms, of 100"_s, 100 * ours.drag.partWithin(16));
    printRow(u"everything anew while zooming"_s, ours.zoom, whole);
}

// From a session in memory until its drawing stands on the screen.
void open(const domain::Session& session)
{
    const domain::Network network = domain::networkOf(session, domain::Snapshot::Now);
    const auto showAndPaint = [](QGraphicsView& view) {
        view.resize(windowSize);
        PaintWatch watch(view.viewport());
        view.show();
        watch.waitForPaint();
    };
    const Times bare = repeated(10, [&] {
        BareView view(network);
        showAndPaint(view);
    });
    const Times ours = repeated(10, [&] {
        editing::SessionEditor editor(session);
        widgets::DrawingSelection selection(editor);
        widgets::NetworkView view(editor, selection);
        showAndPaint(view);
    });
    printTitle(u"Opening, %1 nodes, %2 relations, ms"_s.arg(network.nodes.size()).arg(network.relations.size()));
    printRow(u"floor: bare QGraphicsView, ellipses and lines"_s, bare);
    printRow(u"the drawing, against the bare view"_s, ours, bare);
}

} // namespace

void dragging()
{
    for (const int nodes : {30, 200, 1'000}) {
        const domain::Session session = sessionOf(nodes);
        dragAt(u"grown"_s, session, 0);
        if (nodes > 30)
            dragAt(u"grown"_s, session, 1);
        open(session);
    }
    const domain::Session tangled = tangledSessionOf(200);
    dragAt(u"tangled"_s, tangled, 0);
    dragAt(u"tangled"_s, tangled, 1);
}

} // namespace bench

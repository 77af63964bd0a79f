#include "widgets/network/pointer_gesture.h"

#include "drawing/node_shape.h"
#include "editing/session_editor.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/network_scene.h"

#include <QGuiApplication>
#include <QPen>

namespace widgets {

namespace {

constexpr double smallestTarget = 22;
constexpr Qt::KeyboardModifiers addsToSelection = Qt::ShiftModifier | Qt::ControlModifier;

double handleTarget(PointerGesture::Pointer pointer)
{
    return pointer == PointerGesture::Pointer::Finger ? 18 : 13;
}

double lineTarget(PointerGesture::Pointer pointer)
{
    return pointer == PointerGesture::Pointer::Finger ? 16 : 8;
}

} // namespace

double PointerGesture::dragThreshold(Pointer pointer)
{
    switch (pointer) {
    case Pointer::Mouse: return 5;
    case Pointer::Finger: return 8;
    case Pointer::Pen: return 3;
    }
    Q_UNREACHABLE();
    return 0;
}

PointerGesture::PointerGesture(editing::SessionEditor& editor, DrawingSelection& selection, NetworkScene& scene,
                               QObject* parent)
    : QObject(parent),
      m_editor(editor),
      m_selection(selection),
      m_scene(scene)
{
    // An edit from elsewhere, such as undo, takes the ground from under a gesture.
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &PointerGesture::cancel);
}

void PointerGesture::press(QPointF position, double pixel, Qt::KeyboardModifiers modifiers, Pointer pointer)
{
    m_start = position;
    m_pixel = pixel;
    m_threshold = dragThreshold(pointer) * pixel;
    m_step = Step::Pressed;
    if (const auto pulled = m_scene.handleAt(position, handleTarget(pointer) * qMax(1.0, pixel))) {
        m_pulled = pulled;
        return;
    }
    if (const auto node = m_scene.nodeAt(position, smallestTarget * pixel)) {
        pressOn(*node, modifiers);
        return;
    }
    if (const auto relation = m_scene.relationAt(position, lineTarget(pointer) * pixel)) {
        m_step = Step::None;
        if (modifiers & addsToSelection)
            m_selection.toggleRelation(*relation);
        else
            m_selection.selectRelation(*relation);
        return;
    }
    if (const auto group = m_scene.groupNamedAt(position)) { // all of it, to move it together
        m_step = Step::None;
        const QList<domain::NodeId>& members = domain::find(m_editor.network().groups, *group)->members;
        m_selection.select({members.begin(), members.end()}, {});
        return;
    }
    if (!(modifiers & addsToSelection))
        m_selection.clear();
}

void PointerGesture::pressOn(domain::NodeId node, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & addsToSelection) {
        m_step = Step::None;
        m_selection.toggleNode(node);
        return;
    }
    if (!m_selection.nodes().contains(node))
        m_selection.selectNode(node);
    // The help-seeker stays in the middle; pulling there draws a relation.
    if (node == m_editor.network().helpSeeker().id)
        m_pulled = node;
    else
        m_node = node;
}

void PointerGesture::move(QPointF position)
{
    if (m_step == Step::Pressed && hasMoved(position))
        begin(position);
    switch (m_step) {
    case Step::Moving: moveNodes(position); break;
    case Step::Connecting: pull(position); break;
    case Step::Encircling: encircle(position); break;
    case Step::None:
    case Step::Pressed: break;
    }
}

void PointerGesture::begin(QPointF position)
{
    const QColor colour = drawing::helping;
    if (m_pulled) {
        m_step = Step::Connecting;
        m_line = std::make_unique<QGraphicsLineItem>(QLineF(m_scene.placeOf(*m_pulled), position));
        m_line->setPen(QPen(colour, 2.5, Qt::DashLine, Qt::RoundCap));
        m_scene.addItem(m_line.get());
    } else if (m_node) {
        m_step = Step::Moving;
        m_moving = m_selection.nodes().values();
        m_moving.removeOne(m_editor.network().helpSeeker().id);
    } else {
        m_step = Step::Encircling;
        QColor fill = colour;
        fill.setAlphaF(0.08F);
        QPainterPath start(m_start);
        start.setFillRule(Qt::WindingFill); // a loop that crosses itself has no holes
        start.lineTo(position);
        m_loop = std::make_unique<QGraphicsPathItem>(start);
        m_loop->setPen(QPen(colour, 2 * m_pixel, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
        m_loop->setBrush(fill);
        m_loop->setZValue(3);
        m_scene.addItem(m_loop.get());
    }
}

void PointerGesture::moveNodes(QPointF position)
{
    m_scene.showNodesAt(movedPlaces(position));
}

void PointerGesture::pull(QPointF position)
{
    auto target = m_scene.nodeAt(position, smallestTarget * m_pixel);
    if (target == m_pulled)
        target.reset();
    m_scene.setTarget(target);
    m_line->setLine({m_scene.placeOf(*m_pulled), target ? m_scene.placeOf(*target) : position});
}

void PointerGesture::encircle(QPointF position)
{
    QPainterPath path = m_loop->path();
    path.lineTo(position);
    m_loop->setPath(path);
}

void PointerGesture::release(QPointF position)
{
    move(position);
    const Step step = m_step;
    m_step = Step::None; // what follows are edits of ours
    switch (step) {
    case Step::Moving:
        m_editor.moveNodes(movedPlaces(position));
        emit nodesMoved({m_moving.begin(), m_moving.end()});
        break;
    case Step::Connecting: connectTo(position); break;
    case Step::Encircling: selectEncircled(); break;
    case Step::Pressed:
        if (m_node)
            m_selection.selectNode(*m_node);
        else if (m_pulled)
            m_selection.selectNode(*m_pulled);
        break;
    case Step::None: break;
    }
    end();
}

void PointerGesture::connectTo(QPointF position)
{
    const domain::NodeId from = *m_pulled;
    const auto target = m_scene.nodeAt(position, smallestTarget * m_pixel);
    if (target == from)
        return;
    if (target) {
        m_selection.selectRelation(m_editor.connectNodes(from, *target));
        return;
    }
    const auto node = m_editor.addRelatedNode(from, domain::NodeKind::Theme, position.toPoint(), m_question);
    m_selection.selectNode(node);
    emit nodeDrawn(node);
}

void PointerGesture::selectEncircled()
{
    QSet<domain::NodeId> nodes = m_selection.nodes();
    for (const domain::DrawnNode& node : m_editor.network().nodes) {
        if (m_loop->path().contains(node.position))
            nodes.insert(node.id);
    }
    m_selection.select(nodes, m_selection.relations());
}

void PointerGesture::cancel()
{
    if (m_step == Step::Moving)
        m_scene.showNodesInPlace(m_moving);
    if (m_step == Step::None)
        return;
    m_step = Step::None;
    end();
}

bool PointerGesture::hasMoved(QPointF position) const
{
    return QLineF(m_start, position).length() >= m_threshold;
}

QHash<domain::NodeId, QPointF> PointerGesture::movedPlaces(QPointF position) const
{
    QHash<domain::NodeId, QPointF> places;
    for (const domain::NodeId id : m_moving)
        places.insert(id, domain::find(m_editor.network().nodes, id)->position + (position - m_start).toPoint());
    return places;
}

void PointerGesture::end()
{
    m_scene.setTarget({});
    m_line.reset();
    m_loop.reset();
    m_moving.clear();
    m_node.reset();
    m_pulled.reset();
}

} // namespace widgets

#include "widgets/network/network_view.h"

#include "editing/session_editor.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/hand_input.h"
#include "widgets/network/join_chip.h"
#include "widgets/network/label_editor.h"
#include "widgets/network/movement.h"
#include "widgets/network/network_reader.h"
#include "widgets/network/network_scene.h"
#include "widgets/network/places.h"
#include "widgets/network/relation_picker.h"

#include <QLabel>
#include <QMouseEvent>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

drawing::Style styleFor(const SheetView& view)
{
    const drawing::Style style{.textSize = qMax(13.0, static_cast<double>(view.fontInfo().pixelSize()))};
    return style.readableAt(view.zoom());
}

} // namespace

NetworkView::NetworkView(editing::SessionEditor& editor, DrawingSelection& selection, QWidget* parent)
    : SheetView(parent),
      m_editor(editor),
      m_selection(selection),
      m_scene(new NetworkScene(editor, selection, this)),
      m_gesture(new PointerGesture(editor, selection, *m_scene, this)),
      m_picker(new RelationPicker(editor, this)),
      m_label(new LabelEditor(editor, viewport())),
      m_join(new JoinChip(editor, viewport())),
      m_movement(new Movement(*m_scene, this)),
      m_hint(new QLabel(viewport())),
      m_reader(std::make_unique<NetworkReader>(editor, selection, *m_scene, *this))
{
    m_hands = new HandInput(*viewport());
    setScene(m_scene);
    setAccessibleName(tr("Drawing"));
    setCacheMode(CacheBackground); // the rings, which stay where they are while something is dragged
    m_scene->setStyle(styleFor(*this));
    m_hint->setStyleSheet(u"background: #1f2933; color: white; padding: 6px 12px; border-radius: 6px;"_s);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    connectHands();

    connect(&selection, &DrawingSelection::changed, this, &NetworkView::bringSelectedInSight);
    connect(m_gesture, &PointerGesture::nodeDrawn, this, &NetworkView::nameNew);
    connect(m_gesture, &PointerGesture::nodesMoved, this, &NetworkView::askToJoin);
    connect(this, &SheetView::zoomChanged, this, [this] { m_scene->setStyle(styleFor(*this)); });
    connect(this, &SheetView::zoomChanged, m_label, &LabelEditor::close);
    connect(this, &SheetView::zoomChanged, m_join, &QWidget::hide);
    connect(m_label, &LabelEditor::closed, this, [this] { setFocus(); });
    connect(&m_editor, &editing::SessionEditor::drawingChanged, this, &NetworkView::settle);
    connect(m_picker, &RelationPicker::changed, this, &NetworkView::showHint);
    connect(m_picker, &RelationPicker::picked, this, [this](domain::NodeId from, domain::NodeId to) {
        m_selection.selectRelation(m_editor.connectNodes(from, to));
    });
    connect(m_picker, &RelationPicker::newNodeWanted, this, [this](domain::NodeId from, const QString& label) {
        const QPointF place = freePlace(m_editor.network(), m_scene->placeOf(from));
        const auto node =
            m_editor.addRelatedNode(from, domain::NodeKind::Theme, place, m_question, domain::PlacedBy::Program);
        m_editor.setNodeLabel(node, label);
        m_editor.endMerging();
        m_selection.selectNode(node);
    });
}

NetworkView::~NetworkView()
{
    // Whoever looks at the drawing after this looks at nothing of ours.
    m_ghost.hide();
    m_gesture->cancel();
}

void NetworkView::setQuestion(const std::optional<domain::Question>& question)
{
    m_question = question;
    m_gesture->setQuestion(question);
}

QRectF NetworkView::drawnBounds() const
{
    return m_scene->drawnBounds();
}

void NetworkView::armKind(const std::optional<domain::NodeKind>& kind)
{
    if (kind == m_armedKind)
        return;
    m_armedKind = kind;
    kind ? viewport()->setCursor(Qt::CrossCursor) : viewport()->unsetCursor();
    m_ghost.hide();
    showHint();
    emit armedKindChanged();
}

void NetworkView::showCarried(domain::NodeKind kind, QPoint globalPosition)
{
    const QPoint position = viewport()->mapFromGlobal(globalPosition);
    if (viewport()->rect().contains(position))
        m_ghost.show(*m_scene, kind, scenePosition(position));
    else
        m_ghost.hide();
}

void NetworkView::dropCarried(domain::NodeKind kind, QPoint globalPosition)
{
    m_ghost.hide();
    const QPoint position = viewport()->mapFromGlobal(globalPosition);
    if (viewport()->rect().contains(position))
        drawNodeAt(kind, scenePosition(position).toPoint(), domain::PlacedBy::Hand);
}

void NetworkView::drawNode()
{
    const QPointF middle = scenePosition(QRectF(viewport()->rect()).center());
    const auto selected = m_selection.onlyNode();
    const QPointF wanted = selected ? m_scene->placeOf(*selected) : middle;
    drawNodeAt(domain::NodeKind::Theme, freePlace(m_editor.network(), wanted), domain::PlacedBy::Program);
}

void NetworkView::editLabel()
{
    if (const auto node = m_selection.onlyNode())
        openLabel(*node);
    else if (const auto relation = m_selection.onlyRelation())
        openLabel(*relation);
}

void NetworkView::connectFromSelected()
{
    if (const auto node = m_selection.onlyNode())
        m_picker->start(*node);
}

void NetworkView::groupSelected()
{
    if (!m_selection.nodes().isEmpty())
        openLabel(m_editor.addGroup(m_selection.nodes()));
}

void NetworkView::ungroupSelected()
{
    m_editor.leaveGroups(m_selection.nodes());
}

void NetworkView::compareWith(const std::optional<domain::Snapshot>& snapshot)
{
    m_scene->compareWith(snapshot);
}

void NetworkView::askToJoin(const QSet<domain::NodeId>& nodes)
{
    if (const auto group = m_scene->groupAround(nodes))
        m_join->ask(*group, nodes, mapFromScene(m_scene->placeOf(*nodes.begin())) + QPoint(0, qRound(-60 * zoom())));
}

void NetworkView::cancel()
{
    settle();
    m_gesture->cancel();
    m_hands->cancel();
    m_picker->cancel();
    endPan();
    armKind({});
    m_ghost.hide();
}

// What is chosen in a list or by key may lie outside what is seen; under the pointer nothing moves.
void NetworkView::bringSelectedInSight()
{
    const auto node = m_selection.onlyNode();
    const QRectF bounds = node ? m_scene->boundsOf(*node) : QRectF();
    if (!bounds.isEmpty() && !isBusy() && !isPanning())
        ensureVisible(bounds, 12, 12);
}

void NetworkView::changeEvent(QEvent* event)
{
    SheetView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_scene->setStyle(styleFor(*this));
}

void NetworkView::focusOutEvent(QFocusEvent* event)
{
    SheetView::focusOutEvent(event);
    m_gesture->cancel();
    m_picker->cancel();
}

void NetworkView::hideEvent(QHideEvent* event)
{
    cancel();
    SheetView::hideEvent(event);
}

void NetworkView::mousePressEvent(QMouseEvent* event)
{
    m_editor.endMerging();
    if (isBusy()) { // another button in the middle of something
        cancel();
        return;
    }
    const QPointF position = scenePosition(event->position());
    if (wantsPan(*event)) {
        m_label->close();
        startPan(event->pos());
    } else if (event->button() == Qt::LeftButton && m_armedKind) {
        const domain::NodeKind kind = *m_armedKind;
        armKind({});
        drawNodeAt(kind, position.toPoint(), domain::PlacedBy::Hand);
    } else if (event->button() == Qt::LeftButton) {
        m_gesture->press(position, pixel(), event->modifiers(), PointerGesture::Pointer::Mouse);
    } else if (event->button() == Qt::RightButton) {
        selectForMenu(event->position());
    }
}

void NetworkView::mouseMoveEvent(QMouseEvent* event)
{
    if (isPanning())
        SheetView::mouseMoveEvent(event);
    else
        pointerMoved(event->position());
}

void NetworkView::mouseReleaseEvent(QMouseEvent* event)
{
    endPan();
    if (m_gesture->isActive() && event->button() == Qt::LeftButton)
        m_gesture->release(scenePosition(event->position()));
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isBusy() || wantsPan(*event)) {
        mousePressEvent(event);
        return;
    }
    openOrDrawAt(event->position());
}

void NetworkView::leaveEvent(QEvent* event)
{
    m_scene->setHovered({});
    m_ghost.hide();
    SheetView::leaveEvent(event);
}

void NetworkView::resizeEvent(QResizeEvent* event)
{
    m_movement->end();
    m_gesture->cancel();
    m_label->close();
    SheetView::resizeEvent(event);
    showHint();
}

void NetworkView::wheelEvent(QWheelEvent* event)
{
    if (isBusy())
        return;
    m_label->close();
    SheetView::wheelEvent(event);
}

QRectF NetworkView::visibleSheet() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

bool NetworkView::isBusy() const
{
    return m_gesture->isActive() || isPanning();
}

void NetworkView::drawNodeAt(domain::NodeKind kind, QPointF position, domain::PlacedBy placedBy)
{
    m_label->close();
    const auto node = m_editor.addNode(kind, {}, position, m_question, placedBy);
    nameNew(node);
}

void NetworkView::nameNew(domain::NodeId node)
{
    selectInSight(node);
    m_label->openNew(node, labelPlaceOf(node), labelFont());
}

void NetworkView::openLabel(domain::NodeId node)
{
    selectInSight(node);
    m_label->open(node, labelPlaceOf(node), labelFont());
}

void NetworkView::selectInSight(domain::NodeId node)
{
    m_selection.selectNode(node);
    ensureVisible(QRectF(m_scene->placeOf(node), QSizeF()), 80, 80);
}

QRect NetworkView::labelPlaceOf(domain::NodeId node) const
{
    return mapFromScene(m_scene->labelPlaceOf(node)).boundingRect();
}

QFont NetworkView::labelFont() const
{
    QFont font = m_scene->style().font();
    font.setPixelSize(qMax(12, qRound(m_scene->style().textSize * qMax(1.0, zoom()))));
    return font;
}

void NetworkView::openLabel(domain::RelationId relation)
{
    m_selection.selectRelation(relation);
    m_label->open(relation, mapFromScene(m_scene->labelPlaceOf(relation)).boundingRect(), m_scene->style().font());
}

void NetworkView::openLabel(domain::GroupId group)
{
    m_label->open(group, mapFromScene(m_scene->labelPlaceOf(group)).boundingRect(), m_scene->style().font());
}

void NetworkView::showHint()
{
    m_scene->setTarget(m_picker->candidate());
    QString hint = m_picker->hint();
    if (m_armedKind)
        hint = tr("Click where it should stand (Esc: stop)");
    if (hint.isEmpty())
        hint = m_notice;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_hint->adjustSize();
    m_hint->move((viewport()->width() - m_hint->width()) / 2, 12);
}
} // namespace widgets

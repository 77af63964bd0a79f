#include "widgets/network/network_reader.h"

#include "editing/session_editor.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/network_accessible.h"
#include "widgets/network/network_scene.h"
#include "widgets/network/network_sentences.h"

#include <QEvent>
#include <QGraphicsView>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr double nearNode = 22;

void tell(QAccessibleInterface* about, QAccessible::Event what)
{
    QAccessibleEvent event(about, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

NetworkReader::NetworkReader(editing::SessionEditor& editor, DrawingSelection& selection, NetworkScene& scene,
                             QGraphicsView& view)
    : QObject(&view),
      m_editor(editor),
      m_selection(selection),
      m_scene(scene),
      m_view(view),
      m_said(new QLabel(view.viewport()))
{
    installNetworkAccessibility();
    m_said->setObjectName(u"said"_s);
    m_said->setFixedSize(1, 1); // there to be read aloud, and not to be seen
    m_said->setAttribute(Qt::WA_TransparentForMouseEvents);
    view.installEventFilter(this);
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &NetworkReader::follow);
    connect(&selection, &DrawingSelection::changed, this, &NetworkReader::followSelection);
}

NetworkReader::~NetworkReader()
{
    if (!m_isRead)
        return;
    for (const QAccessible::Id id : std::as_const(m_interfaces))
        QAccessible::deleteAccessibleInterface(id);
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(self()));
}

void NetworkReader::start()
{
    m_isRead = true;
    m_network = m_editor.network();
    m_sentences = sentencesOf(m_network);
    m_selected = m_selection.nodes();
}

QAccessibleInterface* NetworkReader::self() const
{
    return QAccessible::queryAccessibleInterface(&m_view);
}

QAccessibleInterface* NetworkReader::interfaceOf(domain::NodeId node)
{
    const auto known = m_interfaces.constFind(node);
    if (known != m_interfaces.constEnd())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface* made = makeNodeAccessible(*this, node);
    m_interfaces.insert(node, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* NetworkReader::nodeAt(QPoint globalPosition)
{
    const QPoint position = m_view.viewport()->mapFromGlobal(globalPosition);
    if (!m_view.viewport()->rect().contains(position))
        return nullptr;
    const auto node = m_scene.nodeAt(m_view.mapToScene(position), nearNode / m_view.transform().m11());
    return node ? interfaceOf(*node) : nullptr;
}

QAccessibleInterface* NetworkReader::focusedNode()
{
    const auto node = m_selection.onlyNode();
    return node && isFocused(*node) ? interfaceOf(*node) : nullptr;
}

QRect NetworkReader::place(domain::NodeId node) const
{
    const QRect inViewport = m_view.mapFromScene(m_scene.boundsOf(node)).boundingRect();
    return {m_view.viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

bool NetworkReader::isSelected(domain::NodeId node) const
{
    return m_selection.nodes().contains(node);
}

bool NetworkReader::isFocused(domain::NodeId node) const
{
    return m_view.hasFocus() && m_selection.onlyNode() == node;
}

void NetworkReader::select(domain::NodeId node)
{
    m_view.setFocus();
    m_selection.selectNode(node);
}

bool NetworkReader::eventFilter(QObject*, QEvent* event)
{
    // Later, because the view itself is announced only when it has the focus.
    if (event->type() == QEvent::FocusIn && m_isRead)
        QMetaObject::invokeMethod(this, &NetworkReader::tellFocus, Qt::QueuedConnection);
    return false;
}

void NetworkReader::follow(const domain::DrawingChanges& changes)
{
    if (!m_isRead)
        return;
    for (const domain::NodeId node : changes.nodes.removed) // while the list still has them
        forget(node);
    const domain::Network before = std::exchange(m_network, m_editor.network());
    const QHash<domain::NodeId, QString> sentencesBefore = std::exchange(m_sentences, sentencesOf(m_network));
    for (const domain::NodeId node : changes.nodes.added)
        tell(interfaceOf(node), QAccessible::ObjectCreated);
    tellNames(sentencesBefore);
    if (summaryOf(m_network) != summaryOf(before))
        tell(self(), QAccessible::NameChanged);
    say(sentenceOf(changes, before, m_network));
}

void NetworkReader::forget(domain::NodeId node)
{
    if (!m_interfaces.contains(node))
        return;
    tell(interfaceOf(node), QAccessible::ObjectDestroyed);
    QAccessible::deleteAccessibleInterface(m_interfaces.take(node));
}

void NetworkReader::tellNames(const QHash<domain::NodeId, QString>& before)
{
    for (const domain::DrawnNode& node : std::as_const(m_network.nodes)) {
        const auto old = before.constFind(node.id);
        if (old != before.constEnd() && *old != m_sentences.value(node.id))
            tell(interfaceOf(node.id), QAccessible::NameChanged);
    }
}

void NetworkReader::followSelection()
{
    if (!m_isRead)
        return;
    const QSet<domain::NodeId> before = std::exchange(m_selected, m_selection.nodes());
    QAccessible::State selected;
    selected.selected = true;
    for (const domain::NodeId node : (m_selected - before) + (before - m_selected)) {
        if (!domain::find(m_network.nodes, node)) // gone, or not told yet
            continue;
        QAccessibleStateChangeEvent event(interfaceOf(node), selected);
        QAccessible::updateAccessibility(&event);
    }
    tell(self(), QAccessible::SelectionWithin);
    tellFocus();
    const auto relation = m_selection.onlyRelation();
    if (const auto* drawn = relation ? domain::find(m_network.relations, *relation) : nullptr)
        say(sentenceOf(m_network, *drawn));
}

void NetworkReader::tellFocus()
{
    if (QAccessibleInterface* node = focusedNode())
        tell(node, QAccessible::Focus);
}

void NetworkReader::say(const QString& sentence)
{
    if (sentence.isEmpty() || !m_isRead)
        return;
    m_said->setText(sentence); // a label tells by itself that its name is another
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(self(), sentence);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace widgets

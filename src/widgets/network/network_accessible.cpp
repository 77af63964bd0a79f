#include "widgets/network/network_accessible.h"

#include "widgets/network/network_reader.h"
#include "widgets/network/network_sentences.h"
#include "widgets/network/network_view.h"

#include <QAccessibleWidget>

namespace widgets {

namespace {

class NodeAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    NodeAccessible(NetworkReader& reader, domain::NodeId node) : m_reader(reader), m_node(node) {}

    domain::NodeId node() const { return m_node; }

    bool isValid() const override { return true; } // it is deleted with its node
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return parent()->window(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_reader.view()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_reader.sentence(m_node) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return m_reader.place(m_node); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (action == setFocusAction())
            m_reader.select(m_node);
    }

private:
    NetworkReader& m_reader;
    domain::NodeId m_node;
};

QAccessible::State NodeAccessible::state() const
{
    QAccessible::State state = parent()->state();
    const bool isOnScreen = m_reader.view().viewport()->visibleRegion().intersects(
        QRect(m_reader.view().viewport()->mapFromGlobal(rect().topLeft()), rect().size()));
    state.multiSelectable = false;
    state.offscreen = !isOnScreen;
    state.selectable = true;
    state.extSelectable = true;
    state.focusable = true;
    state.selected = m_reader.isSelected(m_node);
    state.focused = m_reader.isFocused(m_node);
    return state;
}

// The nodes in the order of the story, and after them the viewport with what lies over the drawing, such as the
// caret in a label.
class NetworkAccessible final : public QAccessibleWidget
{
public:
    explicit NetworkAccessible(NetworkReader& reader) : QAccessibleWidget(&reader.view()), m_reader(reader)
    {
        m_reader.start();
    }

    QAccessible::Role role() const override { return QAccessible::List; }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiSelectable = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? summaryOf(m_reader.network()) : QAccessibleWidget::text(kind);
    }

    int childCount() const override { return static_cast<int>(nodes().size()) + 1; }
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override { return m_reader.nodeAt({x, y}); }
    QAccessibleInterface* focusChild() const override
    {
        QAccessibleInterface* node = m_reader.focusedNode();
        return node ? node : QAccessibleWidget::focusChild();
    }

private:
    const QList<domain::DrawnNode>& nodes() const { return m_reader.network().nodes; }

    NetworkReader& m_reader;
};

QAccessibleInterface* NetworkAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index == nodes().size())
        return QAccessible::queryAccessibleInterface(m_reader.view().viewport());
    return m_reader.interfaceOf(nodes().at(index).id);
}

int NetworkAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (child->object() == m_reader.view().viewport())
        return static_cast<int>(nodes().size());
    const auto* accessible = dynamic_cast<const NodeAccessible*>(child);
    if (!accessible)
        return -1;
    const auto found = std::ranges::find(nodes(), accessible->node(), &domain::DrawnNode::id);
    return found == nodes().end() ? -1 : static_cast<int>(found - nodes().begin());
}

QAccessibleInterface* makeNetworkAccessible(const QString&, QObject* object)
{
    const auto* view = qobject_cast<NetworkView*>(object);
    auto* reader = view ? view->findChild<NetworkReader*>({}, Qt::FindDirectChildrenOnly) : nullptr;
    return reader ? new NetworkAccessible(*reader) : nullptr;
}

} // namespace

void installNetworkAccessibility()
{
    QAccessible::installFactory(&makeNetworkAccessible);
}

QAccessibleInterface* makeNodeAccessible(NetworkReader& reader, domain::NodeId node)
{
    return new NodeAccessible(reader, node);
}

} // namespace widgets

#include "widgets/network/relation_picker.h"

#include "editing/session_editor.h"
#include "widgets/network/drawing_words.h"
#include "widgets/network/places.h"

#include <QKeyEvent>

namespace widgets {

RelationPicker::RelationPicker(editing::SessionEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &RelationPicker::cancel);
}

void RelationPicker::start(domain::NodeId from)
{
    m_from = from;
    m_typed.clear();
    m_candidate.reset();
    emit changed();
}

void RelationPicker::press(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Escape: cancel(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: pick(); break;
    case Qt::Key_Tab:
    case Qt::Key_Right:
    case Qt::Key_Down: step(1); break;
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Up: step(-1); break;
    case Qt::Key_Backspace: type(m_typed.chopped(qMin(1, m_typed.size()))); break;
    default:
        if (!key.text().isEmpty() && key.text().at(0).isPrint())
            type(m_typed + key.text());
    }
}

void RelationPicker::cancel()
{
    if (!m_from)
        return;
    m_from.reset();
    m_candidate.reset();
    emit changed();
}

QString RelationPicker::hint() const
{
    if (!m_from)
        return {};
    if (m_candidate) {
        const QString name = nameOf(*domain::find(m_editor.network().nodes, *m_candidate));
        return tr("Enter connects with “%1” (Tab: another, Esc: stop)").arg(name);
    }
    if (!m_typed.isEmpty())
        return tr("Enter draws “%1” as new (Esc: stop)").arg(m_typed);
    return tr("Choose with whom or what it is connected: Tab, or type a name (Esc: stop)");
}

QList<domain::NodeId> RelationPicker::matches() const
{
    const domain::Network& network = m_editor.network();
    QList<domain::NodeId> nodes = clockwise(network);
    nodes.removeIf([&](domain::NodeId id) {
        return id == m_from || !domain::find(network.nodes, id)->label.contains(m_typed, Qt::CaseInsensitive);
    });
    return nodes;
}

void RelationPicker::step(int by)
{
    const QList<domain::NodeId> nodes = matches();
    if (nodes.isEmpty())
        return;
    const qsizetype count = nodes.size();
    const qsizetype now = m_candidate ? nodes.indexOf(*m_candidate) : (by > 0 ? -1 : 0);
    m_candidate = nodes[(now + by + count) % count];
    emit changed();
}

void RelationPicker::type(const QString& typed)
{
    m_typed = typed;
    const QList<domain::NodeId> nodes = matches();
    m_candidate = m_typed.isEmpty() || nodes.isEmpty() ? std::nullopt : std::optional(nodes.first());
    emit changed();
}

void RelationPicker::pick()
{
    const auto from = m_from;
    const auto to = m_candidate;
    const QString typed = m_typed.simplified();
    if (!to && typed.isEmpty())
        return;
    cancel();
    if (to)
        emit picked(*from, *to);
    else
        emit newNodeWanted(*from, typed);
}

} // namespace widgets

#include "widgets/network/label_editor.h"

#include "editing/session_editor.h"
#include "widgets/undo_filter.h"

#include <QKeyEvent>

namespace widgets {

LabelEditor::LabelEditor(editing::SessionEditor& editor, QWidget* parent) : QLineEdit(parent), m_editor(editor)
{
    hide();
    setAlignment(Qt::AlignCenter);
    setAccessibleName(tr("Label"));
    setPlaceholderText(tr("Name"));
    leaveUndoToWindow(this);
    connect(this, &QLineEdit::textEdited, this, &LabelEditor::write);
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &LabelEditor::follow);
}

void LabelEditor::open(const Target& target, const QRect& label, const QFont& font)
{
    m_target = target;
    m_new.reset();
    m_before = this->label().value_or(QString());
    setFont(font);
    setText(m_before);
    selectAll();
    const QSize size(qMax(label.width() + 40, 22 * fontMetrics().averageCharWidth()), sizeHint().height());
    QRect place({}, size);
    place.moveCenter(label.center());
    const QRect room = parentWidget()->rect();
    place.moveLeft(qBound(0, place.left(), qMax(0, room.width() - place.width())));
    place.moveTop(qBound(0, place.top(), qMax(0, room.height() - place.height())));
    setGeometry(place);
    show();
    setFocus();
}

void LabelEditor::openNew(domain::NodeId node, const QRect& label, const QFont& font)
{
    open(node, label, font);
    m_new = node;
}

void LabelEditor::close()
{
    if (!m_target)
        return;
    m_target.reset();
    m_editor.endMerging();
    if (hasFocus()) // before it is hidden, or the focus goes wherever Tab would
        emit closed();
    hide();
}

void LabelEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: putBack(); [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: close(); break;
    default: QLineEdit::keyPressEvent(event);
    }
}

void LabelEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        close();
}

std::optional<QString> LabelEditor::label() const
{
    const domain::Network& network = m_editor.network();
    if (const auto* node = std::get_if<domain::NodeId>(&*m_target)) {
        const domain::DrawnNode* found = domain::find(network.nodes, *node);
        return found ? std::optional(found->label) : std::nullopt;
    }
    if (const auto* group = std::get_if<domain::GroupId>(&*m_target)) {
        const domain::DrawnGroup* found = domain::find(network.groups, *group);
        return found ? std::optional(found->name) : std::nullopt;
    }
    const domain::DrawnRelation* found = domain::find(network.relations, std::get<domain::RelationId>(*m_target));
    return found ? std::optional(found->label) : std::nullopt;
}

void LabelEditor::write(const QString& label)
{
    if (const auto* node = std::get_if<domain::NodeId>(&*m_target))
        m_editor.setNodeLabel(*node, label);
    else if (const auto* group = std::get_if<domain::GroupId>(&*m_target))
        m_editor.setGroupName(*group, label);
    else
        m_editor.setRelationLabel(std::get<domain::RelationId>(*m_target), label);
}

void LabelEditor::putBack()
{
    if (m_new)
        m_editor.takeBackNode(*m_new);
    else
        write(m_before);
}

void LabelEditor::follow()
{
    if (!m_target)
        return;
    const auto now = label();
    if (!now)
        close();
    else if (*now != text())
        setText(*now);
}

} // namespace widgets

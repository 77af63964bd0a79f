#include "widgets/network/join_chip.h"

#include "editing/session_editor.h"

#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int patienceMilliseconds = 3'000;

} // namespace

JoinChip::JoinChip(editing::SessionEditor& editor, QWidget* parent) : QPushButton(parent), m_editor(editor)
{
    hide();
    setAccessibleName(tr("Add to group"));
    setFocusPolicy(Qt::NoFocus); // the keyboard stays with the drawing; groups are in the inspector too
    setCursor(Qt::ArrowCursor);
    setStyleSheet(u"QPushButton { background: #1f2933; color: white; border: none; border-radius: 14px;"
                  " padding: 6px 14px; } QPushButton:hover { background: #005f95; }"_s);
    connect(this, &QPushButton::clicked, this, &JoinChip::join);
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &QWidget::hide);
}

void JoinChip::ask(domain::GroupId group, const QSet<domain::NodeId>& nodes, QPoint near)
{
    m_group = group;
    m_nodes = nodes;
    const QString name = domain::find(m_editor.network().groups, group)->name;
    setText(name.isEmpty() ? tr("Add to this group?") : tr("Add to “%1”?").arg(name));
    setAccessibleName(text());
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    QRect place({}, size());
    place.moveCenter(near);
    place.moveLeft(qBound(room.left(), place.left(), qMax(room.left(), room.right() - width())));
    place.moveTop(qBound(room.top(), place.top(), qMax(room.top(), room.bottom() - height())));
    setGeometry(place);
    show();
    raise();
    m_patience.start(patienceMilliseconds, this);
}

void JoinChip::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_patience.timerId())
        return QPushButton::timerEvent(event);
    m_patience.stop();
    hide();
}

void JoinChip::join()
{
    m_patience.stop();
    hide();
    if (m_group && domain::find(m_editor.network().groups, *m_group))
        m_editor.addToGroup(*m_group, m_nodes);
}

} // namespace widgets

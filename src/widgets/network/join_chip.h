#pragma once

#include "domain/session_changes.h"

#include <QBasicTimer>
#include <QPushButton>

namespace editing {
class SessionEditor;
}

namespace widgets {

// Asks for a short while whether what was dropped in a group belongs to it. Nothing joins by being put somewhere.
class JoinChip final : public QPushButton
{
    Q_OBJECT

public:
    JoinChip(editing::SessionEditor& editor, QWidget* parent);

    void ask(domain::GroupId group, const QSet<domain::NodeId>& nodes, QPoint near);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void join();

    editing::SessionEditor& m_editor;
    std::optional<domain::GroupId> m_group;
    QSet<domain::NodeId> m_nodes;
    QBasicTimer m_patience;
};

} // namespace widgets

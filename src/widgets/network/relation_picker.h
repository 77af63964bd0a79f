#pragma once

#include "domain/session_changes.h"

#include <QObject>

class QKeyEvent;

namespace editing {
class SessionEditor;
}

namespace widgets {

// Draws a relation by keyboard: from the node that was chosen, to one found with Tab, the arrows or by typing
// (part of) its name. A name that is not there yet becomes a new node.
class RelationPicker final : public QObject
{
    Q_OBJECT

public:
    RelationPicker(editing::SessionEditor& editor, QObject* parent);

    bool isActive() const { return m_from.has_value(); }
    void start(domain::NodeId from);
    void press(const QKeyEvent& key);
    void cancel();

    const std::optional<domain::NodeId>& candidate() const { return m_candidate; }
    QString hint() const; // empty when not active

signals:
    void changed(); // the candidate, and the hint with it
    void picked(domain::NodeId from, domain::NodeId to);
    void newNodeWanted(domain::NodeId from, const QString& label);

private:
    QList<domain::NodeId> matches() const;
    void step(int by);
    void type(const QString& typed);
    void pick();

    editing::SessionEditor& m_editor;
    std::optional<domain::NodeId> m_from;
    std::optional<domain::NodeId> m_candidate;
    QString m_typed;
};

} // namespace widgets

#pragma once

#include "domain/session_changes.h"

#include <QAccessible>
#include <QHash>
#include <QObject>
#include <QSet>

class QGraphicsView;
class QLabel;

namespace editing {
class SessionEditor;
}

namespace widgets {

class DrawingSelection;
class NetworkScene;

// Reads the drawing to a screen reader: what there is, as interfaces, and what happens, as events and spoken
// sentences. As long as nobody asks it does nothing.
class NetworkReader final : public QObject
{
    Q_OBJECT

public:
    NetworkReader(editing::SessionEditor& editor, DrawingSelection& selection, NetworkScene& scene,
                  QGraphicsView& view);
    ~NetworkReader() override;

    QGraphicsView& view() const { return m_view; }
    const domain::Network& network() const { return m_network; } // as it was last told
    QString sentence(domain::NodeId node) const { return m_sentences.value(node); }
    QAccessibleInterface* interfaceOf(domain::NodeId node);
    QAccessibleInterface* nodeAt(QPoint globalPosition);
    QAccessibleInterface* focusedNode(); // null when the keyboard is elsewhere

    QRect place(domain::NodeId node) const; // on the screen
    bool isSelected(domain::NodeId node) const;
    bool isFocused(domain::NodeId node) const;
    void select(domain::NodeId node);

    void start(); // somebody asked
    void say(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAccessibleInterface* self() const; // of the whole drawing
    void follow(const domain::DrawingChanges& changes);
    void forget(domain::NodeId node);
    void followSelection();
    void tellNames(const QHash<domain::NodeId, QString>& before);
    void tellFocus();

    editing::SessionEditor& m_editor;
    DrawingSelection& m_selection;
    NetworkScene& m_scene;
    QGraphicsView& m_view;
    QLabel* m_said; // what happened last, where nothing can be announced without a place on the screen
    bool m_isRead = false;
    domain::Network m_network;
    QHash<domain::NodeId, QString> m_sentences;
    QHash<domain::NodeId, QAccessible::Id> m_interfaces;
    QSet<domain::NodeId> m_selected;
};

} // namespace widgets

#pragma once

#include "domain/network.h"

#include <QGraphicsLineItem>
#include <QGraphicsPathItem>
#include <QObject>

#include <memory>

namespace editing {
class SessionEditor;
}

namespace widgets {

class DrawingSelection;
class NetworkScene;

// What one press, move and release of the pointer does to the drawing: select, move, connect, or select all that
// a loop is drawn around. Until the release nothing is edited, so a cancelled gesture leaves no trace.
class PointerGesture final : public QObject
{
    Q_OBJECT

public:
    enum class Pointer { Mouse, Finger, Pen };

    // How far it goes before it drags, in pixels of the screen.
    static double dragThreshold(Pointer pointer);

    PointerGesture(editing::SessionEditor& editor, DrawingSelection& selection, NetworkScene& scene, QObject* parent);

    bool isActive() const { return m_step != Step::None; }
    void setQuestion(const std::optional<domain::Question>& question) { m_question = question; }

    // Positions in the scene; pixel is the size there of one pixel of the screen.
    void press(QPointF position, double pixel, Qt::KeyboardModifiers modifiers, Pointer pointer);
    void move(QPointF position);
    void release(QPointF position);
    void cancel();

signals:
    void nodeDrawn(domain::NodeId node); // its label is wanted now
    void nodesMoved(const QSet<domain::NodeId>& nodes);

private:
    enum class Step { None, Pressed, Moving, Connecting, Encircling };

    void pressOn(domain::NodeId node, Qt::KeyboardModifiers modifiers);
    void begin(QPointF position);
    void moveNodes(QPointF position);
    void pull(QPointF position);
    void encircle(QPointF position);
    void connectTo(QPointF position);
    void selectEncircled();
    bool hasMoved(QPointF position) const;
    QHash<domain::NodeId, QPointF> movedPlaces(QPointF position) const;
    void end();

    editing::SessionEditor& m_editor;
    DrawingSelection& m_selection;
    NetworkScene& m_scene;
    std::optional<domain::Question> m_question;

    Step m_step = Step::None;
    QPointF m_start;
    double m_pixel = 1;
    double m_threshold = 0;
    std::optional<domain::NodeId> m_node;   // that was pressed
    std::optional<domain::NodeId> m_pulled; // from which a relation is drawn
    QList<domain::NodeId> m_moving;
    std::unique_ptr<QGraphicsLineItem> m_line;
    std::unique_ptr<QGraphicsPathItem> m_loop;
};

} // namespace widgets

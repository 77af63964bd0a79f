#pragma once

#include "editing/session_editor.h"
#include "support/catch_qt.h"
#include "support/example_drawing.h"
#include "widgets/network/drawing_panel.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/network_view.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace test {

// A drawing on the screen, with a window around it that can undo, and a pointer and keyboard to use it with.
struct Canvas
{
    editing::SessionEditor editor;
    QWidget window;
    widgets::DrawingPanel panel{editor, &window};
    widgets::NetworkView& view = panel.view();
    widgets::DrawingSelection& selection = panel.selection();

    explicit Canvas(const domain::Network& network = emptyDrawing()) : editor(sessionWith(network))
    {
        QAction* undo = editor.undoStack().createUndoAction(&window);
        undo->setShortcut(QKeySequence::Undo);
        window.addAction(undo);
        window.resize(1'000, 700);
        panel.resize(window.size());
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        view.setFocus();
    }

    const domain::Session& session() const { return editor.session(); }
    const domain::Network& network() const { return editor.network(); }
    const domain::DrawnNode& node(qsizetype index) const { return network().nodes[index]; }
    void undo() { editor.undoStack().undo(); }
    int steps() { return editor.undoStack().count(); }

    QPoint at(QPointF scenePosition) const { return view.mapFromScene(scenePosition); }
    QLineEdit* caret() const { return view.viewport()->findChild<QLineEdit*>(); } // in a label, if it is visible

    void press(QPointF position, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), button, modifiers, at(position));
    }

    // A move as the platform sends it, with the buttons that are down.
    void move(QPointF position, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        const QPointF local = at(position);
        QMouseEvent event(QEvent::MouseMove, local, view.viewport()->mapToGlobal(local), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    void release(QPointF position, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseRelease(view.viewport(), button, {}, at(position));
    }

    void click(QPointF position, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at(position));
    }

    void doubleClick(QPointF position)
    {
        click(position);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(position));
    }

    void drag(QPointF from, QPointF to)
    {
        press(from);
        move((from + to) / 2);
        move(to);
        release(to);
    }

    // Keys go where the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, QString(letter), {});
    }
    QWidget* focused() { return window.focusWidget(); }

    // Where the handle of a node is, from which relations are pulled.
    static QPointF handleOf(const domain::DrawnNode& node)
    {
        return node.position + QPointF(40, 0); // of a circle
    }
};

// The help-seeker with a sister on the right, a friend on the left and a relation with the sister.
inline domain::Network threePeople()
{
    domain::Network network = emptyDrawing();
    network.nodes[0].label = u"Noor"_s;
    network.nodes.append(node(domain::NodeKind::Person, u"zus"_s, {200, 0}, {}));
    network.nodes.append(node(domain::NodeKind::Person, u"Sam"_s, {-200, 0}, {}));
    network.relations.append(relation(network.nodes[0], network.nodes[1], {}));
    return network;
}

} // namespace test

#pragma once

#include "domain/session_changes.h"
#include "widgets/network/node_ghost.h"
#include "widgets/network/pointer_gesture.h"
#include "widgets/network/sheet_view.h"

#include <QSet>

#include <memory>

namespace editing {
class SessionEditor;
}

class QLabel;
class QMenu;

namespace widgets {

class DrawingSelection;
class HandInput;
class JoinChip;
class LabelEditor;
class Movement;
class NetworkReader;
class NetworkScene;
class RelationPicker;

// The canvas: shows the drawing and hands pointer and keys to what they are for.
class NetworkView final : public SheetView
{
    Q_OBJECT

public:
    NetworkView(editing::SessionEditor& editor, DrawingSelection& selection, QWidget* parent = nullptr);
    ~NetworkView() override;

    void setMenu(const QList<QAction*>& entries) { m_menuEntries = entries; }
    void setQuestion(const std::optional<domain::Question>& question);
    const std::optional<domain::Question>& question() const { return m_question; }

    bool isBusy() const;         // in the middle of a gesture or of connecting
    QRectF visibleSheet() const; // in scene units

    // The next click on the sheet draws a node of this kind.
    const std::optional<domain::NodeKind>& armedKind() const { return m_armedKind; }
    void armKind(const std::optional<domain::NodeKind>& kind);
    // A node that is carried here from elsewhere, not drawn yet; positions on the screen.
    void showCarried(domain::NodeKind kind, QPoint globalPosition);
    void dropCarried(domain::NodeKind kind, QPoint globalPosition);

    void drawNode(); // in a free place
    void editLabel();
    void connectFromSelected();
    void nextRelation(); // of the selected node
    void groupSelected();
    void ungroupSelected();
    void untangle();
    bool selectedStay() const; // when the drawing is untangled; so does what was put there by hand
    void keepOrLetGo();
    void compareWith(const std::optional<domain::Snapshot>& snapshot); // pale, under the drawing
    void cancel();                                                     // whatever is half done

signals:
    void armedKindChanged();

protected:
    QRectF drawnBounds() const override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void connectHands();
    void handPressed(QPointF position, PointerGesture::Pointer pointer);
    void handReleased(QPointF position);
    void pointerMoved(QPointF position); // in the viewport, as where the following are
    void openOrDrawAt(QPointF position);
    void selectForMenu(QPointF position);
    void showMenu(QPointF position);
    QMenu& popUpMenu(QPoint globalPosition);
    void drawNodeAt(domain::NodeKind kind, QPointF position, domain::PlacedBy placedBy);
    void nameNew(domain::NodeId node);
    void openLabel(domain::NodeId node);
    void openLabel(domain::RelationId relation);
    void openLabel(domain::GroupId group);
    void selectInSight(domain::NodeId node);
    QRect labelPlaceOf(domain::NodeId node) const; // in the viewport
    QFont labelFont() const;
    void askToJoin(const QSet<domain::NodeId>& nodes);
    void arrowPressed(QPointF direction, Qt::KeyboardModifiers modifiers);
    void showHint();
    void bringSelectedInSight();
    void notify(const QString& notice);
    void settle(); // somebody does something: nothing moves any more, and what was told was read

    editing::SessionEditor& m_editor;
    DrawingSelection& m_selection;
    NetworkScene* m_scene;
    PointerGesture* m_gesture;
    HandInput* m_hands = nullptr; // made last: the viewport tells of a new child before there is one
    RelationPicker* m_picker;
    LabelEditor* m_label;
    JoinChip* m_join;
    Movement* m_movement;
    QLabel* m_hint;
    std::unique_ptr<NetworkReader> m_reader;
    QString m_notice;
    NodeGhost m_ghost;
    QList<QAction*> m_menuEntries;
    std::optional<domain::Question> m_question;
    std::optional<domain::NodeKind> m_armedKind;
    std::optional<domain::NodeId> m_walkedFrom; // whose relations nextRelation() goes along
};

} // namespace widgets

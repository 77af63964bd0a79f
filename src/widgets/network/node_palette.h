#pragma once

#include "domain/vocabulary.h"

#include <QToolButton>

namespace widgets {

// A kind of node to take from the palette: by a click, or by carrying it off with the button held down.
class KindButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit KindButton(domain::NodeKind kind, QWidget* parent = nullptr);

    domain::NodeKind kind() const { return m_kind; }

signals:
    void carried(QPoint globalPosition);
    void dropped(QPoint globalPosition);
    void carryCancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void endCarrying();

    domain::NodeKind m_kind;
    QPoint m_pressedAt;
    bool m_isPressed = false;
    bool m_isCarrying = false;
};

// The kinds of node that can be drawn.
class NodePalette final : public QWidget
{
    Q_OBJECT

public:
    explicit NodePalette(QWidget* parent = nullptr);

    // Without their words the buttons leave more room to the sheet; the tip and the accessible name have them still.
    void setWordsShown(bool shown);
    void showArmed(const std::optional<domain::NodeKind>& kind);

signals:
    void armed(const std::optional<domain::NodeKind>& kind);
    void carried(domain::NodeKind kind, QPoint globalPosition);
    void dropped(domain::NodeKind kind, QPoint globalPosition);
    void carryCancelled();

private:
    void add(domain::NodeKind kind);

    QList<KindButton*> m_buttons;
};

} // namespace widgets

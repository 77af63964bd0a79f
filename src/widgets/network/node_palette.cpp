#include "widgets/network/node_palette.h"

#include "widgets/network/drawing_icons.h"
#include "widgets/network/drawing_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace widgets {

KindButton::KindButton(domain::NodeKind kind, QWidget* parent) : QToolButton(parent), m_kind(kind)
{
    setText(wordFor(kind));
    setIcon(iconOf(kind));
    setIconSize(nodeIconSize);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoRaise(true);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Draw: %1").arg(wordFor(kind)));
    setToolTip(tr("%1: click here and then on the sheet, or carry it there").arg(wordFor(kind)));
}

void KindButton::keyPressEvent(QKeyEvent* event)
{
    if (m_isCarrying && event->key() == Qt::Key_Escape) {
        endCarrying();
        emit carryCancelled();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void KindButton::mousePressEvent(QMouseEvent* event)
{
    if (m_isPressed) { // another button in the middle of it
        endCarrying();
        emit carryCancelled();
        return;
    }
    m_isPressed = event->button() == Qt::LeftButton;
    m_pressedAt = event->pos();
    QToolButton::mousePressEvent(event);
}

void KindButton::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isPressed && !m_isCarrying
        && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_isCarrying = true;
        setDown(false);
        setFocus(); // for the Esc key
    }
    if (m_isCarrying)
        emit carried(event->globalPosition().toPoint());
}

void KindButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isCarrying) {
        m_isPressed = false;
        QToolButton::mouseReleaseEvent(event);
        return;
    }
    endCarrying();
    emit dropped(event->globalPosition().toPoint());
}

void KindButton::endCarrying()
{
    m_isCarrying = false;
    m_isPressed = false;
    setDown(false);
}

NodePalette::NodePalette(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const auto& entry : domain::codesOf<domain::NodeKind>) {
        if (entry.value != domain::NodeKind::HelpSeeker)
            add(entry.value);
    }
}

void NodePalette::add(domain::NodeKind kind)
{
    auto* button = new KindButton(kind);
    layout()->addWidget(button);
    m_buttons.append(button);
    connect(button, &QToolButton::clicked, this,
            [this, kind](bool isChecked) { emit armed(isChecked ? std::optional(kind) : std::nullopt); });
    connect(button, &KindButton::carried, this, [this, kind](QPoint position) { emit carried(kind, position); });
    connect(button, &KindButton::dropped, this, [this, kind](QPoint position) { emit dropped(kind, position); });
    connect(button, &KindButton::carryCancelled, this, &NodePalette::carryCancelled);
}

void NodePalette::setWordsShown(bool shown)
{
    for (KindButton* button : std::as_const(m_buttons))
        button->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void NodePalette::showArmed(const std::optional<domain::NodeKind>& kind)
{
    for (KindButton* button : std::as_const(m_buttons))
        button->setChecked(button->kind() == kind);
}

} // namespace widgets

#include "widgets/network/writer_strip.h"

#include "editing/session_editor.h"
#include "network/ui_writer_strip.h"
#include "widgets/begin_at.h"
#include "widgets/network/choices.h"
#include "widgets/network/drawing_icons.h"
#include "widgets/network/network_view.h"
#include "widgets/network/places.h"
#include "widgets/undo_filter.h"

#include <QKeyEvent>
#include <QMenu>

namespace widgets {

namespace {

constexpr int retryMilliseconds = 100;

}

WriterStrip::WriterStrip(editing::SessionEditor& editor, NetworkView& view, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_view(view),
      m_ui(std::make_unique<Ui::WriterStrip>())
{
    m_ui->setupUi(this);
    m_ui->word->installEventFilter(this);
    leaveUndoToWindow(m_ui->word);
    beginAt(this, m_ui->word);
    fillKinds();
    setKind(m_kind);
    m_retry.setInterval(retryMilliseconds);
    connect(m_ui->word, &QLineEdit::textChanged, this,
            [this](const QString& text) { emit writingChanged(m_ui->word->hasFocus() && !text.isEmpty()); });
    connect(m_ui->word, &QLineEdit::returnPressed, this, &WriterStrip::take);
    connect(&m_retry, &QTimer::timeout, this, &WriterStrip::drawWaiting);
}

WriterStrip::~WriterStrip() = default;

void WriterStrip::startWriting()
{
    m_ui->word->setFocus(Qt::ShortcutFocusReason);
}

bool WriterStrip::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        emit writingChanged(event->type() == QEvent::FocusIn && !m_ui->word->text().isEmpty());
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        m_ui->word->clear();
        emit left();
        return true;
    }
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (!isTab || m_ui->word->text().isEmpty()) // with nothing written Tab goes on to the next field, as everywhere
        return false;
    stepKind(key == Qt::Key_Tab ? 1 : -1);
    return true;
}

void WriterStrip::fillKinds()
{
    auto* menu = new QMenu(this);
    for (int choice = 0; choice < kindChoices().size(); ++choice) {
        menu->addAction(iconOf(kindAt(choice)), kindChoices().at(choice), this, [this, choice] {
            setKind(kindAt(choice));
            startWriting();
        });
    }
    m_ui->kind->setMenu(menu);
}

void WriterStrip::setKind(domain::NodeKind kind)
{
    m_kind = kind;
    const QString word = kindChoices().at(choiceOf(kind));
    m_ui->kind->setIcon(iconOf(kind));
    m_ui->kind->setText(word);
    m_ui->kind->setAccessibleName(tr("Kind: %1").arg(word));
}

void WriterStrip::stepKind(int by)
{
    const int count = static_cast<int>(kindChoices().size());
    setKind(kindAt((choiceOf(m_kind) + by + count) % count));
}

void WriterStrip::take()
{
    const QString label = m_ui->word->text().trimmed();
    m_ui->word->clear();
    if (label.isEmpty())
        return;
    m_waiting.append({.kind = m_kind, .label = label});
    drawWaiting();
}

void WriterStrip::drawWaiting()
{
    if (m_view.isBusy()) {
        m_retry.start();
        return;
    }
    m_retry.stop();
    for (const Written& written : std::as_const(m_waiting)) {
        m_editor.endMerging();
        const QPointF place = listPlace(m_editor.network(), m_view.visibleSheet());
        m_editor.addNode(written.kind, written.label, place, m_view.question(), domain::PlacedBy::Program);
        m_editor.endMerging();
        if (!m_view.visibleSheet().contains(place))
            m_view.fit();
    }
    m_waiting.clear();
}

} // namespace widgets

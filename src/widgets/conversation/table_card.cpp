#include "widgets/conversation/table_card.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr double textFactor = 1.35; // to be read across a table
constexpr int lettersWide = 64;

bool endsTheCard(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
}

} // namespace

TableCard::TableCard(QWidget& table)
    : QFrame(&table),
      m_table(table),
      m_card(new QFrame),
      m_title(new QLabel),
      m_text(new QLabel),
      m_area(new QScrollArea),
      m_close(new QPushButton(tr("Go on")))
{
    setObjectName(u"tableCard"_s);
    hide();
    m_card->setProperty("card", true);
    asHeading(m_title);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"cardText"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_area->setWidget(m_text);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    m_close->setObjectName(u"closeCard"_s);
    m_close->setProperty("primary", true);
    m_close->installEventFilter(this);
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(28, 22, 28, 22);
    inside->setSpacing(16);
    inside->addWidget(m_title);
    inside->addWidget(m_area, 1);
    inside->addWidget(m_close, 0, Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 24, 40, 24);
    layout->addWidget(m_card);
    connect(m_close, &QPushButton::clicked, this, &TableCard::putAway);
    table.installEventFilter(this);
}

void TableCard::lay(const CardText& card)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    QFont large = m_table.font();
    large.setPointSizeF(large.pointSizeF() * textFactor);
    m_text->setFont(large);
    m_title->setText(card.title);
    m_text->setText(card.html);
    m_text->setAccessibleName(m_text->text());
    m_area->ensureVisible(0, 0);
    m_card->setMaximumWidth(qRound(lettersWide * QFontMetricsF(large).averageCharWidth()) + 56);
    layout()->setAlignment(m_card, Qt::AlignHCenter);
    m_card->setMinimumWidth(qMin(m_card->maximumWidth(), m_table.width() - 80));
    setGeometry(m_table.rect());
    show();
    raise();
    m_close->setFocus();
}

void TableCard::putAway()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus();
}

bool TableCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table && event->type() == QEvent::Resize)
        setGeometry(m_table.rect());
    if (watched != m_close || event->type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Space)
        return false; // the button's own
    keyPressEvent(static_cast<QKeyEvent*>(event));
    return event->isAccepted();
}

// Somebody goes on with what they were doing.
void TableCard::keyPressEvent(QKeyEvent* event)
{
    if (endsTheCard(event->key())) {
        putAway();
        return;
    }
    if (event->text().isEmpty() || !event->text().front().isPrint()) {
        event->ignore();
        return;
    }
    putAway();
    if (m_before) {
        QKeyEvent again(event->type(), event->key(), event->modifiers(), event->text());
        QApplication::sendEvent(m_before, &again);
    }
    event->accept();
}

void TableCard::mousePressEvent(QMouseEvent*)
{
    putAway();
}

void TableCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);
}

} // namespace widgets

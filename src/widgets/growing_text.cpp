#include "widgets/growing_text.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace widgets {

GrowingText::GrowingText(QWidget* parent) : QPlainTextEdit(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void GrowingText::setLeastLines(int lines)
{
    m_leastLines = lines;
    updateGeometry();
}

QSize GrowingText::sizeHint() const
{
    qreal text = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    text = qMax(text, qreal(m_leastLines) * fontMetrics().lineSpacing());
    const qreal around = 2 * document()->documentMargin() + height() - viewport()->height();
    return {200, static_cast<int>(std::ceil(text + around)) + 1};
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
    verticalScrollBar()->setValue(0); // it scrolled to the caret before it grew
}

void followCaret(GrowingText& field, QScrollArea& area)
{
    const auto follow = [&field, &area] {
        if (!field.hasFocus())
            return;
        const QRect caret = field.cursorRect();
        const QPoint place = field.viewport()->mapTo(area.widget(), caret.center());
        area.ensureVisible(place.x(), place.y(), 0, 2 * caret.height());
    };
    QObject::connect(&field, &QPlainTextEdit::cursorPositionChanged, &field, follow);
    QObject::connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, &field, follow);
}

} // namespace widgets

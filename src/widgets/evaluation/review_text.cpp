#include "widgets/evaluation/review_text.h"

#include "widgets/undo_filter.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using privacy::Decision;

namespace widgets {

namespace {

constexpr double textFactor = 1.2; // beside the text around it: it is to be read word by word
constexpr int lineHeight = 150;    // percent

QTextCharFormat replacedFormat()
{
    QTextCharFormat format;
    format.setForeground(QColor(0x9b, 0x1c, 0x1c));
    format.setBackground(QColor(0xfb, 0xe9, 0xe7));
    format.setFontWeight(QFont::DemiBold);
    return format;
}

QTextCharFormat doubtfulFormat()
{
    QTextCharFormat format;
    format.setBackground(QColor(0xfd, 0xf3, 0xdc));
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(QColor(0x6b, 0x4e, 0x00));
    return format;
}

QTextCharFormat keptFormat()
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    format.setUnderlineColor(QColor(0x4a, 0x54, 0x5e));
    return format;
}

} // namespace

ReviewText::ReviewText(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu); // it would offer to copy
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUndoRedoEnabled(false);
    leaveUndoToWindow(this);
    fitFont();
    connect(this, &QTextEdit::cursorPositionChanged, this, &ReviewText::caretMoved);
}

void ReviewText::showParagraph(const privacy::Review& review, const QStringList& placeholders, qsizetype paragraph)
{
    const qsizetype caret = m_pieces.isEmpty() ? 0 : positionOf(textCursor().position());
    const QSignalBlocker blocker(this);
    clearText();
    const privacy::Paragraph& shown = review.paragraphs()[paragraph];
    const qsizetype end = shown.start + shown.length;
    qsizetype at = shown.start;
    const auto addPlain = [&](qsizetype until) {
        if (until > at)
            add(review.text().mid(at, until - at), {}, {at, until - at}, std::nullopt);
        at = std::max(at, until);
    };
    for (qsizetype place = 0; place < review.passages().size(); ++place) {
        const privacy::Mark& mark = review.passages()[place].mark;
        const qsizetype from = std::max(mark.start, shown.start);
        const qsizetype until = std::min(mark.start + mark.length, end);
        if (from >= until)
            continue;
        addPlain(from);
        addPassage(review, place, {from, until - from}, placeholders[place]);
        at = until;
    }
    addPlain(end);
    goTo(caret);
    fitHeight();
}

void ReviewText::showApproved(const QString& text)
{
    const QSignalBlocker blocker(this);
    clearText();
    add(text, {}, {0, text.size()}, std::nullopt);
    goTo(0);
    fitHeight();
}

void ReviewText::clearText()
{
    clear();
    m_pieces.clear();
    setExtraSelections({});
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    textCursor().setBlockFormat(format);
}

void ReviewText::add(const QString& words, const QTextCharFormat& format, const Stretch& of,
                     std::optional<qsizetype> passage)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const int shown = cursor.position();
    cursor.insertText(words, format);
    m_pieces.append({.shown = shown, .shownLength = cursor.position() - shown, .of = of, .passage = passage});
}

void ReviewText::addPassage(const privacy::Review& review, qsizetype passage, const Stretch& part,
                            const QString& placeholder)
{
    const privacy::Passage& found = review.passages()[passage];
    const QString words = review.text().mid(part.start, part.length);
    const QString told = u"<span>%1</span>"_s; // else what stood there could be taken for formatting
    QTextCharFormat format;
    switch (found.decision) {
    case Decision::Replace: {
        format = replacedFormat();
        const QString there = review.text().mid(found.mark.start, found.mark.length);
        format.setToolTip(told.arg(tr("Here stood: “%1”").arg(there).toHtmlEscaped()));
        // one that goes on from the paragraph before stands there
        add(part.start == found.mark.start ? placeholder : u"[…]"_s, format, part, passage);
        return;
    }
    case Decision::Open:
        format = doubtfulFormat();
        format.setToolTip(told.arg(tr("Is this personal? Replace or keep it.")));
        add(words + u"(?)"_s, format, part, passage);
        return;
    case Decision::Keep:
        format = keptFormat();
        format.setToolTip(told.arg(tr("This was found, and it is kept.")));
        add(words, format, part, passage);
        return;
    }
}

qsizetype ReviewText::positionOf(int shown) const
{
    for (const Piece& piece : m_pieces) {
        if (shown >= piece.shown + piece.shownLength)
            continue;
        return piece.passage ? piece.of.start : piece.of.start + (shown - piece.shown);
    }
    return m_pieces.isEmpty() ? 0 : m_pieces.last().of.start + m_pieces.last().of.length;
}

ReviewText::Stretch ReviewText::selected() const
{
    const QTextCursor cursor = textCursor();
    const qsizetype start = positionOf(cursor.selectionStart());
    if (!cursor.hasSelection())
        return {start, 1};
    qsizetype end = start;
    for (const Piece& piece : m_pieces) {
        if (piece.shown >= cursor.selectionEnd())
            break;
        const qsizetype inside = std::min(cursor.selectionEnd() - piece.shown, piece.shownLength);
        end = piece.of.start + (piece.passage ? piece.of.length : inside);
    }
    return {start, end - start};
}

std::optional<qsizetype> ReviewText::passage() const
{
    const int caret = textCursor().position();
    const auto found =
        std::ranges::find_if(m_pieces, [caret](const Piece& piece) { return caret < piece.shown + piece.shownLength; });
    return found == m_pieces.end() ? std::nullopt : found->passage;
}

void ReviewText::goTo(qsizetype position)
{
    QTextCursor cursor(document());
    for (const Piece& piece : std::as_const(m_pieces)) {
        if (position < piece.of.start || position > piece.of.start + piece.of.length)
            continue;
        cursor.setPosition(piece.passage ? piece.shown : piece.shown + static_cast<int>(position - piece.of.start));
        if (position < piece.of.start + piece.of.length)
            break;
    }
    setTextCursor(cursor);
}

void ReviewText::tint(std::optional<qsizetype> passage)
{
    QList<ExtraSelection> tinted;
    for (const Piece& piece : std::as_const(m_pieces)) {
        if (!passage || piece.passage != passage)
            continue;
        ExtraSelection each;
        each.cursor = QTextCursor(document());
        each.cursor.setPosition(piece.shown);
        each.cursor.setPosition(piece.shown + piece.shownLength, QTextCursor::KeepAnchor);
        each.format.setBackground(QColor(0xc9, 0xe0, 0xef));
        tinted.append(each);
    }
    setExtraSelections(tinted);
}

void ReviewText::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept(); // the clipboard stays as it is
        return;
    }
    QTextEdit::keyPressEvent(event);
}

QMimeData* ReviewText::createMimeDataFromSelection() const
{
    return new QMimeData; // by whatever way it was asked for
}

void ReviewText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitFont();
}

void ReviewText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ReviewText::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // it is as high as its text: what is around it scrolls
}

void ReviewText::fitFont()
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * textFactor);
    document()->setDefaultFont(larger);
    fitHeight();
}

void ReviewText::fitHeight()
{
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth());
}

} // namespace widgets

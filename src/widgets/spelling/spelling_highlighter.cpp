#include "widgets/spelling/spelling_highlighter.h"

#include "editing/session_editor.h"
#include "spelling/words_of.h"
#include "widgets/spelling/known_words.h"
#include "widgets/spelling/spelling_action.h"

#include <QEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace widgets {

namespace {

constexpr qsizetype mostSuggestions = 5;
constexpr QColor quiet{0x6b, 0x74, 0x7d};

QTextCharFormat mark()
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(quiet);
    return format;
}

std::optional<spelling::Word> wordAt(const QTextCursor& cursor)
{
    const QList<spelling::Word> words = spelling::wordsOf(cursor.block().text());
    const auto found = std::ranges::find_if(words, [at = cursor.positionInBlock()](const spelling::Word& word) {
        return word.start <= at && at <= word.end();
    });
    return found == words.end() ? std::nullopt : std::optional(*found);
}

} // namespace

SpellingHighlighter::SpellingHighlighter(QPlainTextEdit& field, editing::SessionEditor& editor)
    : QSyntaxHighlighter(static_cast<QObject*>(&field)),
      m_field(field),
      m_editor(editor),
      m_words(KnownWords::of(editor))
{
    // Before the highlighter hears of the same letter.
    connect(field.document(), &QTextDocument::contentsChange, this,
            [this](int, int removed, int added) { noteTyping(removed, added); });
    setDocument(field.document());
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const auto word = wordAt(m_field.textCursor());
        if (!word || word->start != m_typedAt || m_field.textCursor().block() != m_typedIn)
            leaveTypedWord();
    });
    connect(&m_words, &KnownWords::changed, this, &SpellingHighlighter::markAgain);
    field.installEventFilter(this);
    field.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&field, &QWidget::customContextMenuRequested, this, &SpellingHighlighter::showMenu);
}

bool SpellingHighlighter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        leaveTypedWord();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

void SpellingHighlighter::highlightBlock(const QString& text)
{
    const bool hasCaret = m_field.textCursor().block() == currentBlock();
    for (const spelling::Word& word : spelling::wordsOf(text)) {
        if (hasCaret && isBeingTyped(word)) {
            m_typedIn = currentBlock();
            m_typedAt = word.start;
        } else if (!m_words.isRight(word.text)) {
            setFormat(static_cast<int>(word.start), static_cast<int>(word.text.size()), mark());
        }
    }
}

bool SpellingHighlighter::isBeingTyped(const spelling::Word& word) const
{
    const int caret = m_field.textCursor().positionInBlock();
    return m_isTyping && word.start <= caret && caret <= word.end();
}

void SpellingHighlighter::noteTyping(int removed, int added)
{
    m_isTyping = m_field.hasFocus() && (removed > 0 || added > 0);
}

void SpellingHighlighter::leaveTypedWord()
{
    m_isTyping = false;
    const QTextBlock block = std::exchange(m_typedIn, {});
    if (!block.isValid())
        return;
    const QSignalBlocker blocker(m_field); // the text stays the same
    rehighlightBlock(block);
}

void SpellingHighlighter::markAgain()
{
    const QSignalBlocker blocker(m_field);
    rehighlight();
}

void SpellingHighlighter::showMenu(QPoint point)
{
    QMenu* menu = m_field.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor cursor = m_field.cursorForPosition(point);
    const auto word = wordAt(cursor);
    if (word && !m_words.isRight(word->text))
        addWaysToWrite(*menu, cursor.block(), *word);
    menu->addSeparator();
    addSpellingAction(*menu);
    menu->popup(m_field.viewport()->mapToGlobal(point));
}

void SpellingHighlighter::addWaysToWrite(QMenu& menu, const QTextBlock& block, const spelling::Word& word)
{
    QAction* before = menu.actions().value(0);
    const auto add = [&](const QString& text) {
        auto* action = new QAction(text, &menu);
        menu.insertAction(before, action);
        return action;
    };
    for (const QString& other : m_words.suggestions(word.text).mid(0, mostSuggestions))
        connect(add(other), &QAction::triggered, this, [this, block, word, other] { replace(block, word, other); });
    connect(add(tr("This word is right")), &QAction::triggered, this, [this, word] { m_words.accept(word.text); });
    menu.insertSeparator(before);
}

void SpellingHighlighter::replace(const QTextBlock& block, const spelling::Word& word, const QString& other)
{
    if (!block.isValid() || block.text().mid(word.start, word.text.size()) != word.text)
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(word.start));
    cursor.setPosition(block.position() + static_cast<int>(word.end()), QTextCursor::KeepAnchor);
    m_editor.endMerging(); // a step of its own
    cursor.insertText(other);
    m_editor.endMerging();
}

} // namespace widgets

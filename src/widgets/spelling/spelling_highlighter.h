#pragma once

#include <QSyntaxHighlighter>
#include <QTextBlock>

class QMenu;
class QPlainTextEdit;

namespace editing {
class SessionEditor;
}

namespace spelling {
struct Word;
}

namespace widgets {

class KnownWords;

// Puts a quiet line of dots under words that may be written wrongly, in one text field, and offers other ways to write
// them in its menu. It leaves alone the word that is being typed, and never changes a letter by itself.
class SpellingHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellingHighlighter(QPlainTextEdit& field, editing::SessionEditor& editor); // is the field's

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void highlightBlock(const QString& text) override;

private:
    bool isBeingTyped(const spelling::Word& word) const;
    void noteTyping(int removed, int added);
    void leaveTypedWord();
    void markAgain();
    void showMenu(QPoint point);
    void addWaysToWrite(QMenu& menu, const QTextBlock& block, const spelling::Word& word);
    void replace(const QTextBlock& block, const spelling::Word& word, const QString& other);

    QPlainTextEdit& m_field;
    editing::SessionEditor& m_editor;
    KnownWords& m_words;
    bool m_isTyping = false; // in the word at the caret
    QTextBlock m_typedIn;    // where that word was left unmarked
    qsizetype m_typedAt = 0; // its first letter there
};

} // namespace widgets

#pragma once

#include "evaluation/coding.h"
#include "storage/theme_store.h"

#include <QObject>
#include <QUndoStack>

class QWidget;

namespace widgets {

// The sentences of one item, what two readers give them, and the themes of the item. Every change is written at once
// and can be undone.
class CodingDesk final : public QObject
{
    Q_OBJECT

public:
    using Reader = domain::Reader;

    // Problems are told over the window.
    CodingDesk(storage::Database& database, const guide::EvaluationSet& set, QDate today, QWidget& window);

    QUndoStack& undoStack() { return m_undoStack; }

    QList<guide::Item> items() const; // in answer to which something was said
    QString item() const { return m_item; }
    void setItem(const QString& id);

    const QList<evaluation::CodedSentence>& sentences() const { return m_sentences; }
    guide::Item itemNow() const;         // with the themes as they are now
    QList<domain::Theme> merged() const; // those that count as another
    QList<domain::ThemeChange> changes() const;
    QStringList given(qsizetype sentence, Reader reader) const; // as the themes are counted now
    int readBy(Reader reader) const;
    bool hasRoom() const; // for one more theme

    void toggle(qsizetype sentence, Reader reader, const QString& theme);
    void finish(qsizetype sentence, Reader reader);                   // it was read to the end
    void add(const QString& text, qsizetype sentence, Reader reader); // and gives it
    bool rename(const QString& theme, const QString& text);           // false where another has that name
    void merge(const QString& theme, const QString& into);
    void separate(const QString& theme);

signals:
    void itemChanged();
    void themesChanged();
    void readingChanged(qsizetype sentence, domain::Reader reader);

private:
    struct Given
    {
        domain::SentencePlace place;
        Reader reader = Reader::First;
        domain::Reading reading;
    };

    // What stands in the file on either side of a step.
    struct Written
    {
        QString item;
        domain::ThemeBook book;
        std::optional<Given> given;
    };
    class Step;

    void load();
    Written asItIs() const;
    void pushReading(const QString& text, qsizetype sentence, Reader reader, const domain::Reading& reading);
    void pushBook(const QString& text, const domain::ThemeBook& book);
    bool write(const Written& wanted);
    void takeOver(const Written& written);
    QString textOf(const QString& theme) const;
    domain::ThemeBook bookWith(const domain::Theme& theme, domain::ThemeChangeKind kind, const QString& before,
                               const QString& other) const;

    storage::Database& m_database;
    storage::ThemeStore m_store;
    const guide::EvaluationSet m_set; // as it was written, without the changes of the practice
    const QDate m_today;
    QWidget& m_window;
    QString m_item;
    domain::ThemeBook m_book;
    QStringList m_answered; // ids of items
    QList<evaluation::CodedSentence> m_sentences;
    QUndoStack m_undoStack;
};

} // namespace widgets

#pragma once

#include "evaluation/crossed_section.h"
#include "storage/storage_error.h"
#include "widgets/evaluation/evaluation_source.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <variant>

namespace widgets {

// What is asked of the conversations: those within a filter, all together or divided in groups beside each other.
struct EvaluationQuestion
{
    evaluation::Filter filter;
    std::optional<evaluation::Division> division;
    QStringList groups;                           // codes
    std::optional<evaluation::Crossing> crossing; // of all together

    friend bool operator==(const EvaluationQuestion&, const EvaluationQuestion&) = default;
};

// The sentences of all conversations, or why they could not be read.
using ReadSentences = std::variant<QList<evaluation::Sentence>, storage::StorageError::Kind>;

// The answer on paper, which may be asked for on any thread and waits for the sentences. Throws StorageError.
evaluation::ReportOutline answerOnPaper(const EvaluationQuestion& question, const EvaluationSource& source,
                                        const evaluation::Facts& facts, const QFuture<ReadSentences>& sentences,
                                        const QDate& day);

// Counts beside the window, which goes on meanwhile. The section that is looked at comes first, then all figures; then
// the sentences are read, and the same answer comes once more with them. What was asked last is answered; an answer
// that is overtaken is never shown.
class OutlineMaker final : public QObject
{
    Q_OBJECT

public:
    OutlineMaker(EvaluationSource source, std::shared_ptr<const evaluation::Facts> facts, QObject* parent = nullptr);
    ~OutlineMaker() override;

    void ask(const EvaluationQuestion& question, const QString& section);   // by title; empty where none is looked at
    QFuture<ReadSentences> sentences() const { return m_reading.future(); } // from the first answer on

signals:
    void sectionMade(const evaluation::OutlineSection& section);
    void made(const evaluation::ReportOutline& outline, bool withSentences);
    void failed(storage::StorageError::Kind kind);

private:
    using Answer = std::variant<evaluation::OutlineSection, evaluation::ReportOutline>;

    // An answer and whether the sentences were there when it was begun.
    struct Task
    {
        std::optional<EvaluationQuestion> question;
        bool withSentences = false;
        QString section; // that comes first
    };

    void begin();
    void show(int answer);
    void finish();
    void readSentences();
    void useSentences();
    Task wanted() const { return {m_wanted, m_hasSentences, m_section}; }

    const EvaluationSource m_source;
    const std::shared_ptr<const evaluation::Facts> m_facts;
    std::optional<EvaluationQuestion> m_wanted; // none until something is asked
    QString m_section;
    Task m_begun;
    bool m_isReading = false;
    bool m_hasSentences = false;
    QFutureWatcher<ReadSentences> m_reading;
    QFutureWatcher<Answer> m_counting;
};

} // namespace widgets

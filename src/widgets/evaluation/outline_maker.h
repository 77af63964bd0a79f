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

// The answer on paper, which may be asked for on any thread. Throws StorageError.
evaluation::ReportOutline answerOnPaper(const EvaluationQuestion& question, const EvaluationSource& source,
                                        const evaluation::Facts& facts, const QDate& day);

// Counts and reads beside the window, which goes on meanwhile. What was asked last is answered; an answer that is
// overtaken is never shown.
class OutlineMaker final : public QObject
{
    Q_OBJECT

public:
    OutlineMaker(EvaluationSource source, std::shared_ptr<const evaluation::Facts> facts, QObject* parent = nullptr);
    ~OutlineMaker() override;

    void ask(const EvaluationQuestion& question);

signals:
    void made(const evaluation::ReportOutline& outline);
    void failed(storage::StorageError::Kind kind);

private:
    using Outcome = std::variant<evaluation::ReportOutline, storage::StorageError::Kind>;

    void begin();
    void finish();

    const EvaluationSource m_source;
    const std::shared_ptr<const evaluation::Facts> m_facts;
    EvaluationQuestion m_wanted;
    EvaluationQuestion m_begun;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace widgets

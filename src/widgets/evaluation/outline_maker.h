#pragma once

#include "evaluation/report_outline.h"
#include "storage/storage_error.h"

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
    QStringList groups; // codes

    friend bool operator==(const EvaluationQuestion&, const EvaluationQuestion&) = default;
};

// Counts and reads beside the window, which goes on meanwhile. What was asked last is answered; an answer that is
// overtaken is never shown.
class OutlineMaker final : public QObject
{
    Q_OBJECT

public:
    OutlineMaker(storage::Database& database, std::shared_ptr<const evaluation::Facts> facts,
                 QObject* parent = nullptr);
    ~OutlineMaker() override;

    void ask(const EvaluationQuestion& question);

signals:
    void made(const evaluation::ReportOutline& outline);
    void failed(storage::StorageError::Kind kind);

private:
    using Outcome = std::variant<evaluation::ReportOutline, storage::StorageError::Kind>;

    void begin();
    void finish();

    storage::Database& m_database;
    const std::shared_ptr<const evaluation::Facts> m_facts;
    EvaluationQuestion m_wanted;
    EvaluationQuestion m_begun;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace widgets

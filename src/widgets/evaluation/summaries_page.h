#pragma once

#include "evaluation/facts.h"
#include "exchange/export_summaries.h"
#include "privacy/anonymised_export.h"
#include "privacy/export_refused.h"
#include "storage/storage_error.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <variant>

namespace widgets {

namespace Ui {
class SummariesPage;
}

// Shows the anonymised summaries exactly as they would go out, with the account of how they came about, and saves them.
class SummariesPage final : public QWidget
{
    Q_OBJECT

public:
    SummariesPage(storage::Database& database, const guide::EvaluationSet& set, const QString& experiment,
                  QWidget* parent = nullptr);
    ~SummariesPage() override;

signals:
    void leaveWanted();

private:
    using Outcome = std::variant<std::shared_ptr<const privacy::AnonymisedExport>, privacy::ExportRefused::Kind,
                                 storage::StorageError::Kind>;

    void readFacts(const guide::EvaluationSet& set);
    void fillExperiments();
    void search();
    void showOutcome();
    void showRows();
    void save(exchange::SummaryFormat format);

    storage::Database& m_database;
    const QString m_firstExperiment;
    std::shared_ptr<const evaluation::Facts> m_facts;          // null when they could not be read
    std::shared_ptr<const privacy::AnonymisedExport> m_export; // null while there is none
    QFutureWatcher<Outcome> m_watcher;
    const std::unique_ptr<Ui::SummariesPage> m_ui;
};

} // namespace widgets

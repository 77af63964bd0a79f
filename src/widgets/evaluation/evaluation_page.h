#pragma once

#include "domain/experiment.h"
#include "evaluation/facts.h"
#include "evaluation/filter.h"
#include "evaluation/report_outline.h"
#include "storage/storage_error.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <variant>

namespace widgets {

namespace Ui {
class EvaluationPage;
}

// What a series of conversations shows, in counts and in the words of those who were there.
class EvaluationPage final : public QWidget
{
    Q_OBJECT

public:
    // Begins with one experiment, or with all.
    EvaluationPage(storage::Database& database, const guide::EvaluationSet& set, const QString& experiment,
                   QWidget* parent = nullptr);
    ~EvaluationPage() override;

signals:
    void leaveWanted();

private:
    using Outcome = std::variant<std::shared_ptr<const evaluation::Facts>, storage::StorageError::Kind>;

    void useFacts();
    void fillFilters();
    void showReport();
    evaluation::Filter chosenFilter() const;
    evaluation::ReportOutline outline() const; // of what the filters choose; throws StorageError
    void savePdf();
    void saveCsv();

    storage::Database& m_database;
    const QString m_firstExperiment;
    std::shared_ptr<const evaluation::Facts> m_facts; // null until they are read
    QFutureWatcher<Outcome> m_watcher;
    const std::unique_ptr<Ui::EvaluationPage> m_ui;
};

} // namespace widgets

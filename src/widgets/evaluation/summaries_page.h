#pragma once

#include "evaluation/facts.h"
#include "exchange/export_summaries.h"
#include "privacy/anonymise.h"
#include "privacy/export_refused.h"
#include "storage/storage_error.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QWidget>

#include <functional>
#include <memory>
#include <variant>

namespace widgets {

namespace Ui {
class SummariesPage;
}

// Shows the anonymous summaries exactly as they would go out, with the account of how they came about and what could be
// chosen instead, and saves them.
class SummariesPage final : public QWidget
{
    Q_OBJECT

public:
    // The words are those of a Dutch dictionary; none where there is no dictionary, and then no sentence goes out.
    SummariesPage(storage::Database& database, const guide::EvaluationSet& set, const QString& experiment,
                  const privacy::IsWord& isWord, QWidget* parent = nullptr);
    ~SummariesPage() override;

signals:
    void leaveWanted();
    void reviewWanted();

private:
    // What was found, and what could be chosen instead.
    struct Found
    {
        std::shared_ptr<const privacy::AnonymisedExport> summaries;
        QList<privacy::Alternative> alternatives;
    };
    using Outcome = std::variant<Found, privacy::ExportRefused>;

    void readFacts(const guide::EvaluationSet& set);
    void fillExperiments();
    void fillSaveMenu();
    void fillEarlierMenu();
    void addEarlier(const storage::SummaryExport& made, QMenu& menu);
    void markGone(qint64 number, Qt::CheckState isGone);
    void search();
    void showOutcome();
    void showAccount();
    void showAttributes();
    void showRows();
    void showAlternatives(const QList<privacy::Alternative>& alternatives);
    void wish(const QString& attribute, privacy::Wish wish);
    void save(exchange::SummaryFormat format);
    void saveTables(const QString& crossedWith);
    void tell(const std::function<void()>& write); // what went out, or why it did not
    evaluation::Filter filter() const;
    exchange::SummaryBook book() const;
    void showKind();

    storage::Database& m_database;
    const QString m_firstExperiment;
    const privacy::IsWord m_isWord;
    std::shared_ptr<const evaluation::Facts> m_facts;          // null when they could not be read
    std::shared_ptr<const privacy::AnonymisedExport> m_export; // null while there is none
    privacy::Wishes m_wishes;
    bool m_isOvertaken = false; // something was asked while the last question was being answered
    QFutureWatcher<Outcome> m_watcher;
    QAction* m_rounds = nullptr;
    const std::unique_ptr<Ui::SummariesPage> m_ui;
};

} // namespace widgets

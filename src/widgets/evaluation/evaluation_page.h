#pragma once

#include "evaluation/report_outline.h"
#include "storage/storage_error.h"
#include "widgets/evaluation/outline_maker.h"
#include "widgets/evaluation/report_saver.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <variant>

namespace widgets {

class GroupsMenu;
class LimitMenu;

namespace Ui {
class EvaluationPage;
}

// What a series of conversations shows, in counts and in the words of those who were there: a part for each group of
// questions, of which one is on the screen.
class EvaluationPage final : public QWidget
{
    Q_OBJECT

public:
    // Begins with one experiment, or with all.
    EvaluationPage(EvaluationSource source, const QString& experiment, const QDate& today, QWidget* parent = nullptr);
    ~EvaluationPage() override;

signals:
    void leaveWanted();
    void codingWanted(const QString& experiment); // the one that is chosen
    void publishWanted();

private:
    using Outcome = std::variant<std::shared_ptr<const evaluation::Facts>, storage::StorageError::Kind>;

    void useFacts();
    void fillFilters();
    void addMenus();
    void setFilter(const evaluation::Filter& filter);
    evaluation::Filter filterOfBoxes() const;
    std::optional<evaluation::Division> chosenDivision() const;
    void divide();
    void ask();
    void showFirst(const evaluation::OutlineSection& section);
    void showOutline(const evaluation::ReportOutline& outline, bool withSentences);
    void showSection();
    EvaluationQuestion question() const;
    void fillSaveMenu();
    void showFiles();
    void showWhetherItCanBeSaved();
    ReportSaver::MakeOutline onPaper() const; // what is on the screen
    QString fileName() const;

    const EvaluationSource m_source;
    const QDate m_today;
    const QString m_firstExperiment;
    std::shared_ptr<const evaluation::Facts> m_facts; // null until they are read
    QFutureWatcher<Outcome> m_watcher;
    std::unique_ptr<OutlineMaker> m_maker; // from when there are facts
    ReportSaver* m_saver = nullptr;        // from then on too
    evaluation::Filter m_filter;
    evaluation::ReportOutline m_outline; // that is on the screen
    evaluation::OutlineSection m_shown;  // its part that is
    LimitMenu* m_limits = nullptr;
    GroupsMenu* m_groups = nullptr;
    const std::unique_ptr<Ui::EvaluationPage> m_ui;
};

} // namespace widgets

#include "widgets/evaluation/summaries_page.h"

#include "evaluation/ui_summaries_page.h"
#include "exchange/export_summaries.h"
#include "privacy/anonymise.h"
#include "widgets/begin_at.h"
#include "widgets/error_text.h"
#include "widgets/flow_layout.h"
#include "widgets/report_errors.h"
#include "widgets/save_file.h"
#include "widgets/theme.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace widgets {

SummariesPage::SummariesPage(storage::Database& database, const guide::EvaluationSet& set, const QString& experiment,
                             QWidget* parent)
    : QWidget(parent),
      m_database(database),
      m_firstExperiment(experiment),
      m_ui(std::make_unique<Ui::SummariesPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    letWrap(*m_ui->filters);
    asCaption(m_ui->explanation);
    beginAt(this, m_ui->rows);
    m_ui->rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->rows->verticalHeader()->hide();
    m_ui->threshold->addItem(tr("5 conversations"), 5);
    m_ui->threshold->addItem(tr("10 conversations"), 10);
    readFacts(set);
    fillExperiments();

    connect(m_ui->back, &QPushButton::clicked, this, &SummariesPage::leaveWanted);
    connect(m_ui->saveCsv, &QPushButton::clicked, this, [this] { save(exchange::SummaryFormat::Csv); });
    connect(m_ui->saveJson, &QPushButton::clicked, this, [this] { save(exchange::SummaryFormat::Json); });
    connect(m_ui->experiment, &QComboBox::activated, this, &SummariesPage::search);
    connect(m_ui->threshold, &QComboBox::activated, this, &SummariesPage::search);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &SummariesPage::showOutcome);
    search();
}

SummariesPage::~SummariesPage()
{
    m_watcher.waitForFinished();
}

void SummariesPage::readFacts(const guide::EvaluationSet& set)
{
    try {
        m_facts = std::make_shared<const evaluation::Facts>(evaluation::readFacts(m_database, set));
    } catch (const storage::StorageError& error) {
        m_ui->account->setText(sentenceFor(error.kind()));
    }
}

void SummariesPage::fillExperiments()
{
    m_ui->experiment->addItem(tr("All conversations"));
    if (!m_facts)
        return;
    for (const evaluation::ExperimentFacts& experiment : m_facts->experiments)
        m_ui->experiment->addItem(experiment.name, experiment.number);
    m_ui->experiment->setCurrentIndex(std::max(0, m_ui->experiment->findText(m_firstExperiment)));
}

void SummariesPage::search()
{
    m_export.reset();
    m_ui->rows->clear();
    m_ui->saveCsv->setEnabled(false);
    m_ui->saveJson->setEnabled(false);
    if (!m_facts)
        return;
    m_ui->account->setText(tr("Working it out…"));
    evaluation::Filter filter;
    if (m_ui->experiment->currentIndex() > 0)
        filter.experiments = {m_ui->experiment->currentData().toLongLong()};
    const privacy::Options options{.k = m_ui->threshold->currentData().toInt()};
    m_watcher.setFuture(QtConcurrent::run([facts = m_facts, filter, options]() -> Outcome {
        try {
            return std::make_shared<const privacy::AnonymisedExport>(
                privacy::anonymise(privacy::candidatesOf(*facts, filter), options));
        } catch (const privacy::ExportRefused& refused) {
            return refused.kind();
        }
    }));
}

void SummariesPage::showOutcome()
{
    const Outcome outcome = m_watcher.result();
    if (const auto* refused = std::get_if<privacy::ExportRefused::Kind>(&outcome)) {
        m_ui->account->setText(sentenceFor(*refused));
        return;
    }
    m_export = std::get<std::shared_ptr<const privacy::AnonymisedExport>>(outcome);
    const privacy::Account& account = m_export->account();
    m_ui->account->setText(tr("%1 of %2 conversations go out. Left out: %3 because they were too rare, %4 because they "
                              "were not closed, %5 because there is no permission to learn from them. Every "
                              "combination stands there at least %6 times.")
                               .arg(account.exported)
                               .arg(account.held)
                               .arg(account.tooRare)
                               .arg(account.notClosed)
                               .arg(account.withoutPermission)
                               .arg(account.k));
    m_ui->saveCsv->setEnabled(true);
    m_ui->saveJson->setEnabled(true);
    showRows();
}

void SummariesPage::showRows()
{
    const auto& attributes = m_export->attributes();
    const auto& rows = m_export->rows();
    m_ui->rows->setColumnCount(static_cast<int>(attributes.size()));
    m_ui->rows->setRowCount(static_cast<int>(rows.size()));
    for (int column = 0; column < attributes.size(); ++column) {
        auto* header = new QTableWidgetItem(attributes[column].title);
        header->setToolTip(attributes[column].explanation);
        m_ui->rows->setHorizontalHeaderItem(column, header);
        for (int row = 0; row < m_ui->rows->rowCount(); ++row) {
            const quint8 value = rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            m_ui->rows->setItem(row, column, new QTableWidgetItem(attributes[column].values[value].label));
        }
    }
    m_ui->rows->resizeColumnsToContents();
}

void SummariesPage::save(exchange::SummaryFormat format)
{
    const bool isTable = format == exchange::SummaryFormat::Csv;
    const QString path =
        askWhereToSave(this, tr("Save the summaries"), tr("anonymised summaries") + (isTable ? u".csv"_s : u".json"_s),
                       isTable ? tr("Table (*.csv)") : tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    try {
        exchange::exportSummaries(*m_export, privacy::readVaultWords(m_database), format, path);
    } catch (const privacy::ExportRefused& refused) {
        m_ui->account->setText(sentenceFor(refused.kind()));
    } catch (const storage::StorageError& error) {
        showProblem(this, error.kind());
    }
}

} // namespace widgets

#include "widgets/evaluation/evaluation_page.h"

#include "documents/evaluation_report.h"
#include "evaluation/ui_evaluation_page.h"
#include "exchange/report_files.h"
#include "exchange/whole_file.h"
#include "widgets/begin_at.h"
#include "widgets/error_text.h"
#include "widgets/flow_layout.h"
#include "widgets/report_errors.h"
#include "widgets/save_file.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

const QString reportStyle = u"h1 { font-size: x-large } h2 { font-size: large; margin: 24px 0 4px 0 } "
                            "h3 { font-size: medium; margin: 14px 0 2px 0 } p { margin: 2px 0 } "
                            ".note { color: #4a545e } .quote { margin: 3px 0 3px 16px }"_s;

QString monthName(int month)
{
    return QLocale().toString(QDate(month / 12, month % 12 + 1, 1), u"MMMM yyyy"_s);
}

} // namespace

EvaluationPage::EvaluationPage(storage::Database& database, const guide::EvaluationSet& set, const QString& experiment,
                               QWidget* parent)
    : QWidget(parent),
      m_database(database),
      m_firstExperiment(experiment),
      m_ui(std::make_unique<Ui::EvaluationPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    letWrap(*m_ui->filters);
    m_ui->problem->hide();
    beginAt(this, m_ui->report);
    m_ui->report->document()->setDefaultStyleSheet(reportStyle);
    m_ui->report->document()->setDocumentMargin(24);
    for (QPushButton* button : {m_ui->savePdf, m_ui->saveCsv})
        button->setEnabled(false);

    connect(m_ui->back, &QPushButton::clicked, this, &EvaluationPage::leaveWanted);
    connect(m_ui->savePdf, &QPushButton::clicked, this, &EvaluationPage::savePdf);
    connect(m_ui->saveCsv, &QPushButton::clicked, this, &EvaluationPage::saveCsv);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &EvaluationPage::useFacts);
    m_watcher.setFuture(QtConcurrent::run([&database, set]() -> Outcome {
        try {
            return std::make_shared<const evaluation::Facts>(evaluation::readFacts(database, set));
        } catch (const storage::StorageError& error) {
            return error.kind();
        }
    }));
}

EvaluationPage::~EvaluationPage()
{
    m_watcher.waitForFinished();
}

void EvaluationPage::useFacts()
{
    const Outcome outcome = m_watcher.result();
    if (const auto* problem = std::get_if<storage::StorageError::Kind>(&outcome)) {
        m_ui->problem->setText(sentenceFor(*problem));
        m_ui->problem->show();
        return;
    }
    m_facts = std::get<std::shared_ptr<const evaluation::Facts>>(outcome);
    fillFilters();
    for (QPushButton* button : {m_ui->savePdf, m_ui->saveCsv})
        button->setEnabled(true);
    for (const QComboBox* box : {m_ui->experiment, m_ui->firstMonth, m_ui->lastMonth})
        connect(box, &QComboBox::activated, this, &EvaluationPage::showReport);
    showReport();
}

void EvaluationPage::fillFilters()
{
    m_ui->experiment->addItem(tr("All conversations"));
    for (const evaluation::ExperimentFacts& experiment : m_facts->experiments)
        m_ui->experiment->addItem(experiment.name, experiment.number);
    m_ui->experiment->setCurrentIndex(std::max(0, m_ui->experiment->findText(m_firstExperiment)));

    m_ui->firstMonth->addItem(tr("the beginning"));
    m_ui->lastMonth->addItem(tr("now"));
    if (m_facts->month.empty())
        return;
    const auto [first, last] = std::ranges::minmax_element(m_facts->month);
    for (int month = *first; month <= *last; ++month) {
        m_ui->firstMonth->addItem(monthName(month), month);
        m_ui->lastMonth->addItem(monthName(month), month);
    }
}

evaluation::Filter EvaluationPage::chosenFilter() const
{
    const auto monthIn = [](const QComboBox* box) {
        return box->currentIndex() > 0 ? std::optional(box->currentData().toInt()) : std::nullopt;
    };
    evaluation::Filter filter{.firstMonth = monthIn(m_ui->firstMonth), .lastMonth = monthIn(m_ui->lastMonth)};
    if (m_ui->experiment->currentIndex() > 0)
        filter.experiments = {m_ui->experiment->currentData().toLongLong()};
    return filter;
}

evaluation::ReportOutline EvaluationPage::outline() const
{
    const evaluation::Filter filter = chosenFilter();
    return evaluation::outlineOf(*m_facts, filter, evaluation::readSentences(m_database, *m_facts, filter), {});
}

void EvaluationPage::showReport()
{
    reportErrors(this, [this] { m_ui->report->setHtml(documents::evaluationHtml(outline())); });
}

void EvaluationPage::savePdf()
{
    const QString path =
        askWhereToSave(this, tr("Save the evaluation"), tr("evaluation") + u".pdf"_s, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        reportErrors(this, [&] { exchange::writeWholeFile(path, documents::evaluationReport(outline())); });
}

void EvaluationPage::saveCsv()
{
    const QString path =
        askWhereToSave(this, tr("Save the evaluation"), tr("evaluation") + u".csv"_s, tr("Table (*.csv)"));
    if (!path.isEmpty())
        reportErrors(this, [&] { exchange::writeWholeFile(path, exchange::reportCsv(outline())); });
}

} // namespace widgets

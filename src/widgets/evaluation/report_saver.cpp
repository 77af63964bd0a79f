#include "widgets/evaluation/report_saver.h"

#include "documents/evaluation_report.h"
#include "exchange/report_files.h"
#include "exchange/report_workbook.h"
#include "exchange/whole_file.h"
#include "storage/storage_error.h"
#include "widgets/evaluation/chart_picture.h"
#include "widgets/evaluation/figure_chart.h"
#include "widgets/evaluation/work_bar.h"
#include "widgets/print_dialog.h"
#include "widgets/save_file.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct NamedFile
{
    QString name;
    QByteArray bytes;
};

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return u".pdf"_s;
    case ReportFormat::Workbook: return u".xlsx"_s;
    case ReportFormat::ExcelTable:
    case ReportFormat::PlainTable: return u".csv"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray written(const evaluation::ReportOutline& outline, const guide::EvaluationSet& set, ReportFormat format,
                   const documents::Progress& progress)
{
    switch (format) {
    case ReportFormat::Pdf: return documents::evaluationReport(outline, progress);
    case ReportFormat::Workbook: return exchange::reportWorkbook(outline, set);
    case ReportFormat::ExcelTable: return exchange::reportCsv(outline);
    case ReportFormat::PlainTable: return exchange::reportPlainCsv(outline);
    }
    Q_UNREACHABLE();
    return {};
}

// As 03 Wie er bij was.
QString chartName(qsizetype number, const QString& title)
{
    return QString::number(number).rightJustified(2, u'0') + u' ' + asFileName(title);
}

struct Chart
{
    evaluation::OutlineBlock block;
    qsizetype drawing = 0;
    QString title;
};

QList<Chart> chartsOf(const evaluation::OutlineBlock& block)
{
    QList<Chart> charts;
    const QList<evaluation::OutlineBlock> drawings = drawingsOf(block);
    for (qsizetype drawing = 0; drawing < drawings.size(); ++drawing)
        charts.append({block, drawing,
                       drawings.size() == 1 ? block.title : block.title + u' ' + drawings[drawing].columns.first()});
    return charts;
}

QList<Chart> chartsOf(const evaluation::ReportOutline& outline)
{
    QList<Chart> charts;
    for (const evaluation::OutlineSection& section : outline.sections) {
        for (const evaluation::OutlineBlock& block : section.blocks)
            charts += chartsOf(block);
    }
    return charts;
}

// All of them, or not even the folder.
void writeFolder(const QString& path, const QList<NamedFile>& files)
{
    using storage::StorageError;
    if (QFileInfo::exists(path))
        throw StorageError(StorageError::Kind::AlreadyThere, "the folder is there");
    if (!QDir().mkpath(path))
        throw StorageError(StorageError::Kind::ReadOnly, "the folder cannot be made");
    QDir folder(path);
    try {
        for (const NamedFile& file : files)
            exchange::writeWholeFile(folder.filePath(file.name), file.bytes);
    } catch (const StorageError&) {
        folder.removeRecursively();
        throw;
    }
}

} // namespace

ReportSaver::ReportSaver(const guide::EvaluationSet& set, WorkBar& bar, QWidget* page)
    : QObject(page),
      m_set(set),
      m_bar(bar),
      m_page(page)
{
}

QString ReportSaver::kindOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return tr("PDF (*.pdf)");
    case ReportFormat::Workbook: return tr("Excel workbook (*.xlsx)");
    case ReportFormat::ExcelTable:
    case ReportFormat::PlainTable: return tr("Table (*.csv)");
    }
    Q_UNREACHABLE();
    return {};
}

void ReportSaver::save(ReportFormat format, const QString& suggestedName, const MakeOutline& make)
{
    const QString suffix = suffixOf(format);
    const QString path = askWhereToSave(m_page, tr("Save the evaluation"), suggestedName + suffix, kindOf(format));
    if (path.isEmpty())
        return;
    m_bar.begin(
        tr("Saving…"),
        [make, set = m_set, format, path](const documents::Progress& progress) {
            const QByteArray bytes = written(make(), set, format, progress);
            progress(1, 1); // the last moment to stop
            exchange::writeWholeFile(path, bytes);
        },
        [] {});
}

// A chart is drawn in the window, so one after another.
void ReportSaver::saveCharts(const QString& suggestedName, const evaluation::ReportOutline& outline)
{
    const QString path = askWhereToSave(m_page, tr("Save the charts in a new folder"), suggestedName, tr("Folder (*)"));
    if (path.isEmpty())
        return;
    const auto files = std::make_shared<QList<NamedFile>>();
    QList<WorkBar::Step> steps;
    for (const Chart& chart : chartsOf(outline)) {
        steps.append([files, chart, name = chartName(steps.size() + 1, chart.title)] {
            const ChartPicture picture(chart.block, chart.drawing);
            files->append({name + u".png"_s, picture.toPng()});
            files->append({name + u".svg"_s, picture.toSvg()});
        });
    }
    m_bar.beginSteps(tr("Drawing the charts…"), steps, [path, files] { writeFolder(path, *files); });
}

void ReportSaver::print(const QString& suggestedName, const MakeOutline& make)
{
    const auto outline = std::make_shared<evaluation::ReportOutline>();
    m_bar.begin(
        tr("Laying out the pages…"), [make, outline](const documents::Progress&) { *outline = make(); },
        [this, suggestedName, outline] {
            PrintDialog(documents::evaluationPages(*outline), suggestedName, m_page).exec();
        });
}

} // namespace widgets

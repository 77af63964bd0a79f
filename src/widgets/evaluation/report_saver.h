#pragma once

#include "evaluation/report_outline.h"
#include "guide/evaluation_set.h"

#include <QObject>

#include <functional>

class QWidget;

namespace widgets {

class WorkBar;

enum class ReportFormat { Pdf, Workbook, ExcelTable, PlainTable };

// Saves and prints an evaluation beside the window, which goes on meanwhile; asks where. What is stopped or fails
// leaves no file.
class ReportSaver final : public QObject
{
    Q_OBJECT

public:
    // What goes on paper. On any thread; may throw StorageError.
    using MakeOutline = std::function<evaluation::ReportOutline()>;

    ReportSaver(const guide::EvaluationSet& set, WorkBar& bar, QWidget* page);

    void save(ReportFormat format, const QString& suggestedName, const MakeOutline& make);
    void saveCharts(const QString& suggestedName, const evaluation::ReportOutline& outline); // in a folder of their own
    void print(const QString& suggestedName, const MakeOutline& make);

private:
    static QString kindOf(ReportFormat format); // as a file dialog names it

    const guide::EvaluationSet m_set;
    WorkBar& m_bar;
    QWidget* const m_page;
};

} // namespace widgets

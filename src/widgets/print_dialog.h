#pragma once

#include "documents/page.h"

#include <QDialog>

#include <memory>

class QPrinter;

namespace widgets {

namespace Ui {
class PrintDialog;
}

// Shows pages and puts them on paper, or in a PDF where there is no printer.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    // The name is that of the PDF, without its suffix.
    PrintDialog(const QList<documents::Page>& pages, const QString& fileName, QWidget* parent = nullptr);
    ~PrintDialog() override;

private:
    void offerPrinters();
    void print();
    QList<documents::Page> wantedPages(const QPrinter& printer) const;
    void save();

    const QList<documents::Page> m_pages;
    const QString m_fileName;
    const std::unique_ptr<Ui::PrintDialog> m_ui;
};

// An A4 as the page lies, under a name for the queue of the printer that says nothing of anybody.
void prepare(QPrinter& printer, const documents::Page& page);

} // namespace widgets

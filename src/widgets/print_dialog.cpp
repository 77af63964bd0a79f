#include "widgets/print_dialog.h"

#include "exchange/whole_file.h"
#include "ui_print_dialog.h"
#include "widgets/report_errors.h"
#include "widgets/save_file.h"

#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace widgets {

void prepare(QPrinter& printer, const documents::Page& page)
{
    printer.setDocName(u"Netwerkgesprek"_s);
    printer.setCreator(u"Netwerkgesprek"_s);
    printer.setPageLayout(documents::layoutOf(page.orientation));
}

PrintDialog::PrintDialog(const QList<documents::Page>& pages, const QString& fileName, QWidget* parent)
    : QDialog(parent),
      m_pages(pages),
      m_fileName(fileName),
      m_ui(std::make_unique<Ui::PrintDialog>())
{
    m_ui->setupUi(this);
    m_ui->preview->setPages(pages);
    m_ui->noPrinter->setProperty("notice", true);
    offerPrinters();
    connect(m_ui->print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_ui->save, &QPushButton::clicked, this, &PrintDialog::save);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    if (parent)
        resize(parent->window()->size() * 0.85);
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::offerPrinters()
{
    const bool isThereOne = !QPrinterInfo::availablePrinterNames().isEmpty();
    m_ui->noPrinter->setHidden(isThereOne);
    m_ui->print->setVisible(isThereOne);
    QPushButton* first = isThereOne ? m_ui->print : m_ui->save;
    first->setProperty("primary", true);
    first->setDefault(true);
    first->setFocus();
}

void PrintDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, m_pages.first());
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, m_pages.size() > 2);
    dialog.setMinMax(1, static_cast<int>(m_pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (documents::paintOn(printer, wantedPages(printer)))
        accept();
    else
        QMessageBox::warning(this, QCoreApplication::applicationName(),
                             tr("The printer does not answer. Look whether it is on, or save the page as PDF."));
}

QList<documents::Page> PrintDialog::wantedPages(const QPrinter& printer) const
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return m_pages;
    return m_pages.mid(printer.fromPage() - 1, printer.toPage() - printer.fromPage() + 1);
}

void PrintDialog::save()
{
    const QString path = askWhereToSave(this, tr("Save as PDF"), m_fileName + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    reportErrors(this, [&] {
        exchange::writeWholeFile(path, documents::toPdf(m_pages));
        accept();
    });
}

} // namespace widgets

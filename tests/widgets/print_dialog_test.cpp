#include "documents/drawing_page.h"
#include "support/catch_qt.h"
#include "support/example_drawing.h"
#include "support/read_pdf.h"
#include "widgets/page_preview.h"
#include "widgets/print_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

documents::Page pageOfNoor()
{
    return documents::drawingPage(test::sessionWith(test::lifeOfNoor()), domain::Snapshot::Now);
}

// Lets the printer's own dialog print into a file, once it is there.
void answerPrinterDialog(QObject& life, const QString& path)
{
    auto* waiting = new QTimer(&life);
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, path] {
        auto* dialog = qobject_cast<QPrintDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        waiting->stop();
        auto* printers = dialog->findChild<QComboBox*>(u"printers"_s);
        printers->setCurrentIndex(printers->count() - 1); // into a file comes last
        dialog->findChild<QLineEdit*>(u"filename"_s)->setText(path);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    });
    waiting->start(50);
}

} // namespace

TEST_CASE("What is printed has a name in the queue that says nothing of anybody, and is one A4 as the page lies")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    const documents::Page page = pageOfNoor();
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        widgets::prepare(printer, page);
        CHECK(printer.docName() == u"Netwerkgesprek"_s);
        CHECK(printer.pageLayout().orientation() == page.orientation);
        CHECK(documents::paintOn(printer, {page}));
    }
    QFile printed(path);
    REQUIRE(printed.open(QFile::ReadOnly));
    const QByteArray pdf = printed.readAll();
    CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Title: +Netwerkgesprek\\n"_s)));
    CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Pages: +1\\n"_s)));
    CHECK(test::descriptionOf(pdf).contains(u"(A4)"_s));
    CHECK_FALSE(pdf.contains("Noor"));
    CHECK(test::textOf(pdf).contains(u"Noor · 31 januari 2025"_s));
}

TEST_CASE("Without a printer the dialog says so and offers a PDF")
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        SKIP("there is a printer here");
    widgets::PrintDialog dialog({pageOfNoor()}, u"drawing"_s);
    dialog.show();

    CHECK(dialog.findChild<QLabel*>(u"noPrinter"_s)->isVisible());
    CHECK_FALSE(dialog.findChild<QPushButton*>(u"print"_s)->isVisible());
    CHECK(dialog.findChild<QPushButton*>(u"save"_s)->isDefault());
}

TEST_CASE("What the printer's own dialog accepts is printed, and the window with the page goes away")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    widgets::PrintDialog dialog({pageOfNoor()}, u"drawing"_s);
    dialog.show();

    answerPrinterDialog(dialog, path);
    dialog.findChild<QPushButton*>(u"print"_s)->click();

    CHECK(dialog.result() == QDialog::Accepted);
    QFile printed(path);
    REQUIRE(printed.open(QFile::ReadOnly));
    const QByteArray pdf = printed.readAll();
    CHECK(test::textOf(pdf).contains(u"mijn zus Zoë"_s));
    CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Title: +Netwerkgesprek\\n"_s)));
    CHECK(test::descriptionOf(pdf).contains(u"(A4)"_s));
}

TEST_CASE("The preview shows the page on white paper, whole and in its own shape")
{
    widgets::PagePreview preview;
    preview.setPages({pageOfNoor()});
    preview.resize(500, 700);
    const QImage seen = preview.grab().toImage().convertToFormat(QImage::Format_Grayscale8);

    int ink = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            ink += qGray(seen.pixel(x, y)) < 100;
    }
    CHECK(ink > 2'000);
    CHECK(qGray(seen.pixel(seen.width() / 2, 20)) == 255);
}

#include "documents/evaluation_report.h"
#include "support/catch_qt.h"
#include "support/example_outline.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString readBack(const QString& program, const QStringList& options, const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    if (qEnvironmentVariableIsSet("KEEP_REPORT"))
        file.copy(qEnvironmentVariable("KEEP_REPORT"));
    QProcess process;
    process.start(program, QStringList{file.fileName()} + options);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

// In the columns of a table lines break, so that words stand apart from each other.
bool holdsWordsOf(const QString& read, const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return read.contains(word); });
}

} // namespace

TEST_CASE("The report on paper holds every line and sentence of the outline")
{
    const evaluation::ReportOutline outline = test::outlineOfExample();

    const QString read = readBack(u"pdftotext"_s, {u"-"_s}, documents::evaluationReport(outline))
                             .normalized(QString::NormalizationForm_KC) // a font joins letters such as fl
                             .simplified();

    CHECK(read.contains(outline.title));
    CHECK(read.contains(outline.period));
    int quotes = 0;
    for (const evaluation::OutlineSection& section : outline.sections) {
        CHECK(read.contains(section.title));
        for (const evaluation::OutlineBlock& block : section.blocks) {
            for (const evaluation::OutlineLine& line : block.lines + block.silences) {
                CAPTURE(block.title, line.label);
                CHECK(holdsWordsOf(read, line.label));
                for (const evaluation::OutlineFigure& figure : line.figures)
                    CHECK(holdsWordsOf(read, figure.text));
            }
            quotes += static_cast<int>(block.quotes.size());
        }
    }
    CHECK(quotes > 10);
    CHECK(read.count(u'“') >= quotes);
    CHECK_FALSE(read.contains(u'%'));
}

TEST_CASE("The report is A4 with page numbers, and its file tells nothing of a person")
{
    const QByteArray pdf = documents::evaluationReport(test::outlineOfExample());

    const QString about = readBack(u"pdfinfo"_s, {}, pdf);

    CHECK(about.contains(u"A4"_s));
    CHECK(about.contains(u"Netwerkgesprek"_s));
    CHECK_FALSE(about.contains(u"Author"_s));
    CHECK(readBack(u"pdftotext"_s, {u"-"_s}, pdf).contains(u"1 van "_s));
}

TEST_CASE("A report of nothing is a page that says so")
{
    const evaluation::ReportOutline outline{.title = u"Evaluatie"_s, .period = evaluation::ReportWords().nothingYet};

    CHECK(readBack(u"pdftotext"_s, {u"-"_s}, documents::evaluationReport(outline))
              .contains(u"Er is nog geen gesprek afgesloten."_s));
}

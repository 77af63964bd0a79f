#include "documents/evaluation_report.h"
#include "support/catch_qt.h"
#include "support/example_outline.h"
#include "support/read_pdf.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString readBack(const QString& program, const QStringList& options, const QByteArray& pdf)
{
    return QString::fromUtf8(test::readBack(program, options, pdf));
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

    const QString read = readBack(u"pdftotext"_s, {}, documents::evaluationReport(outline))
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

TEST_CASE("A sentence that nobody read is on no page, also where it stands on the screen")
{
    test::EvaluatedExample example;
    const auto pages = [&] {
        const auto outline = evaluation::outlineOf(example.facts, {}, example.sentences, {}); // as on the screen
        return readBack(u"pdftotext"_s, {}, documents::evaluationReport(outline)).simplified();
    };
    const QString said = u"Positief, ik word gehoord"_s;
    REQUIRE(pages().contains(said));

    for (evaluation::Sentence& sentence : example.sentences)
        sentence.reviewed = {};

    CHECK_FALSE(pages().contains(said));
}

TEST_CASE("No heading stands alone at the foot of a page of the report")
{
    const evaluation::ReportOutline outline = test::outlineOfExample();
    QStringList titles;
    for (const evaluation::OutlineSection& section : outline.sections) {
        titles.append(section.title);
        for (const evaluation::OutlineBlock& block : section.blocks)
            titles.append(block.title);
    }

    const QStringList pages =
        readBack(u"pdftotext"_s, {u"-layout"_s}, documents::evaluationReport(outline)).split(u'\f', Qt::SkipEmptyParts);

    REQUIRE(pages.size() > 5);
    for (const QString& page : pages) {
        const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
        REQUIRE(lines.size() > 2); // the last is the number of the page
        CHECK_FALSE(titles.contains(lines[lines.size() - 2].trimmed()));
    }
}

TEST_CASE("The cover of the report says what it is about and on which page each part begins")
{
    const evaluation::ReportOutline outline = test::outlineOfExample();

    const QStringList pages =
        readBack(u"pdftotext"_s, {u"-layout"_s}, documents::evaluationReport(outline)).split(u'\f', Qt::SkipEmptyParts);

    const QString cover = pages.first();
    for (const QString& words : {outline.title, outline.about, outline.period, outline.held, outline.madeOn})
        CHECK(cover.contains(words));
    CHECK(outline.held == u"20 gesprekken"_s);
    for (const evaluation::OutlineSection& section : outline.sections) {
        CAPTURE(section.title);
        qsizetype found = 0;
        for (qsizetype page = 1; page < pages.size() && found == 0; ++page) {
            if (pages[page].split(u'\n').contains(section.title))
                found = page + 1;
        }
        static const QRegularExpression number(u" (\\d+)$"_s);
        for (const QString& line : cover.split(u'\n')) {
            if (line.trimmed().startsWith(section.title + u"  "_s))
                CHECK(number.match(line).captured(1).toInt() == found);
        }
        CHECK(found > 1);
    }
}

TEST_CASE("Making the report tells how far it is, and stops when it is told to")
{
    struct Stopped
    {
    };
    const evaluation::ReportOutline outline = test::outlineOfExample();
    QList<double> parts;

    const QByteArray whole = documents::evaluationReport(outline, [&](qsizetype done, qsizetype all) {
        parts.append(static_cast<double>(done) / static_cast<double>(all));
    });

    CHECK(std::ranges::is_sorted(parts));
    CHECK(parts.size() > 20);
    CHECK(parts.last() == 1);
    CHECK(whole.startsWith("%PDF"));
    CHECK_THROWS_AS(documents::evaluationReport(outline,
                                                [](qsizetype done, qsizetype all) {
                                                    if (2 * done > all)
                                                        throw Stopped();
                                                }),
                    Stopped);
}

TEST_CASE("The report is A4 with page numbers, and its file tells nothing of a person")
{
    const QByteArray pdf = documents::evaluationReport(test::outlineOfExample());

    const QString about = readBack(u"pdfinfo"_s, {}, pdf);

    CHECK(about.contains(u"A4"_s));
    CHECK(about.contains(u"Netwerkgesprek"_s));
    CHECK_FALSE(about.contains(u"Author"_s));
    CHECK(readBack(u"pdftotext"_s, {}, pdf).contains(u"1 van "_s));
}

TEST_CASE("A report of nothing is a page that says so")
{
    const evaluation::ReportOutline outline{.title = u"Evaluatie"_s, .period = evaluation::ReportWords().nothingYet};

    CHECK(readBack(u"pdftotext"_s, {}, documents::evaluationReport(outline))
              .contains(u"Er is nog geen gesprek afgesloten."_s));
}

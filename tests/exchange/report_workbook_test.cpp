#include "exchange/report_rows.h"
#include "exchange/report_workbook.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"
#include "support/private_temp.h"
#include "support/reviewed.h"

#include <QDir>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

#include <zip.h>

using namespace Qt::StringLiterals;
using evaluation::ReportOutline;

namespace {

// What libzip, which knows nothing of the one who wrote it, finds in the archive.
class Archive
{
public:
    explicit Archive(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        zip_error_t error{};
        zip_source_t* source =
            zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, &error);
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        REQUIRE(m_zip);
    }
    ~Archive() { zip_discard(m_zip); }
    Q_DISABLE_COPY_MOVE(Archive)

    QByteArray part(const char* name) const
    {
        zip_stat_t about{};
        REQUIRE(zip_stat(m_zip, name, 0, &about) == 0);
        QByteArray content(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        zip_file_t* file = zip_fopen(m_zip, name, 0);
        REQUIRE(zip_fread(file, content.data(), about.size) == static_cast<zip_int64_t>(about.size));
        zip_fclose(file);
        return content;
    }

private:
    const QByteArray m_bytes;
    zip_t* m_zip = nullptr;
};

struct Cell
{
    QString kind; // s for a text, empty for a number
    QString value;
    bool hasFormula = false;
};

QStringList sharedStrings(const Archive& archive)
{
    QStringList all;
    QXmlStreamReader xml(archive.part("xl/sharedStrings.xml"));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t"_s)
            all.append(xml.readElementText());
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

// The cells of a sheet by their place, such as B2.
QHash<QString, Cell> cellsOf(const Archive& archive, int sheet)
{
    const QStringList strings = sharedStrings(archive);
    QHash<QString, Cell> cells;
    QXmlStreamReader xml(archive.part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet).toUtf8().constData()));
    Cell cell;
    QString place;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c"_s) {
            place = xml.attributes().value(u"r"_s).toString();
            cell = {.kind = xml.attributes().value(u"t"_s).toString()};
        } else if (xml.name() == u"f"_s) {
            cells[place].hasFormula = true;
        } else if (xml.name() == u"v"_s) {
            const QString text = xml.readElementText();
            cell.value = cell.kind == u"s"_s ? strings.value(text.toInt()) : text;
            cells.insert(place, cell);
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return cells;
}

} // namespace

TEST_CASE("The workbook has every figure of the report, counts as numbers and words as text")
{
    const test::EvaluatedVault vault(40, 6);
    const ReportOutline outline = evaluation::outlineOf(vault.facts, {}, {}, {});
    const Archive archive(exchange::reportWorkbook(outline, vault.set));

    const QHash<QString, Cell> cells = cellsOf(archive, 2);

    const QList<exchange::FigureRow> rows = exchange::figureRows(outline);
    REQUIRE(rows.size() > 100);
    for (qsizetype number = 0; number < rows.size(); ++number) {
        const auto at = [&](char column) {
            return cells.value(QChar::fromLatin1(column) + QString::number(number + 2));
        };
        CHECK(at('B').value == rows[number].question);
        CHECK(at('C').value == rows[number].answer);
        CHECK(at('E').value.isEmpty() == !rows[number].figure.count.has_value());
        if (rows[number].figure.count) {
            CHECK(at('E').kind.isEmpty());
            CHECK(at('E').value.toInt() == *rows[number].figure.count);
        }
        if (rows[number].figure.middle)
            CHECK(at('G').value.toDouble() == *rows[number].figure.middle);
        CHECK(at('H').value == rows[number].figure.text);
    }
}

TEST_CASE("The code book of the workbook says every option of every question, and how silences are coded")
{
    const test::EvaluatedVault vault(10, 6);
    const Archive archive(exchange::reportWorkbook(evaluation::outlineOf(vault.facts, {}, {}, {}), vault.set));

    const QHash<QString, Cell> cells = cellsOf(archive, 4);

    int row = 2;
    for (const guide::Section& section : vault.set.sections) {
        for (const guide::Item& item : section.items) {
            for (qsizetype option = 0; option < std::max<qsizetype>(item.options.size(), 1); ++option, ++row) {
                const auto at = [&](char column) {
                    return cells.value(QChar::fromLatin1(column) + QString::number(row)).value;
                };
                CHECK(at('A') == item.id);
                CHECK(at('B') == item.text);
                CHECK(at('F') == item.options.value(option).id);
                CHECK(at('G') == item.options.value(option).text);
            }
        }
    }
    QStringList silences;
    for (const Cell& cell : cells)
        silences.append(cell.value);
    for (const QString& code : {u"no_answer"_s, u"not_asked"_s, u"left_empty"_s, u"dont_know"_s})
        CHECK(silences.contains(code));
}

TEST_CASE("What looks like a formula is a text in the workbook, and nobody is named as its maker")
{
    guide::EvaluationSet set = test::smallEvaluationSet();
    set.sections.first().items.first().text = u"@SUM(1)"_s;
    const evaluation::OutlineQuote quote{.text = u"=HYPERLINK(\"http://x\")"_s,
                                         .by = u"+1"_s,
                                         .themes = {u"-1"_s},
                                         .reviewed = test::approvedAsItIs(u"=HYPERLINK(\"http://x\")"_s).reviewed()};
    const ReportOutline outline{
        .title = u"=1+1"_s,
        .sections = {{u"-a"_s, {{.title = u"+b"_s, .lines = {{{}, u"@c"_s, {{3, {}, u"=3"_s}}}}, .quotes = {quote}}}}}};

    const QByteArray bytes = exchange::reportWorkbook(outline, set);
    const Archive archive(bytes);

    CHECK(cellsOf(archive, 1).value(u"B1"_s).value == u"=1+1"_s);
    CHECK(cellsOf(archive, 3).value(u"E2"_s).value == quote.text);
    CHECK(cellsOf(archive, 4).value(u"B2"_s).value == u"@SUM(1)"_s);
    for (int sheet = 1; sheet <= 4; ++sheet) {
        for (const Cell& cell : cellsOf(archive, sheet)) {
            CHECK_FALSE(cell.hasFormula);
            CHECK((cell.kind == u"s"_s || cell.kind.isEmpty()));
        }
    }
    CHECK(archive.part("docProps/core.xml").contains("<dc:creator></dc:creator>"));
    CHECK(archive.part("docProps/core.xml").contains("<cp:lastModifiedBy></cp:lastModifiedBy>"));
    CHECK(archive.part("docProps/core.xml").contains("1980-01-01"));
    CHECK(bytes == exchange::reportWorkbook(outline, set));
}

TEST_CASE("Nothing of a workbook is written to the folder for temporary files")
{
    const test::PrivateTemp temp;
    REQUIRE(QDir().rmdir(temp.path())); // what would be written there fails

    CHECK_FALSE(exchange::reportWorkbook({.title = u"t"_s}, test::smallEvaluationSet()).isEmpty());
}

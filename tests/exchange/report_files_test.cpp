#include "exchange/file_texts.h"
#include "exchange/report_files.h"
#include "exchange/report_workbook.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"
#include "support/reviewed.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using evaluation::OutlineBlock;
using evaluation::ReportOutline;
using nlohmann::json;

namespace {

ReportOutline outlineOf(test::EvaluatedVault& vault, const evaluation::Filter& filter)
{
    return evaluation::outlineOf(vault.facts, filter, evaluation::readSentences(vault.database, vault.facts, filter),
                                 {});
}

const OutlineBlock& blockOf(const ReportOutline& outline, const QString& code)
{
    for (const evaluation::OutlineSection& section : outline.sections) {
        for (const OutlineBlock& block : section.blocks) {
            if (block.code == code)
                return block;
        }
    }
    FAIL("no block " << code.toStdString());
    return outline.sections.first().blocks.first();
}

void checkFigures(const QList<evaluation::OutlineLine>& lines, const json& written)
{
    REQUIRE(written.size() == static_cast<std::size_t>(lines.size()));
    for (std::size_t line = 0; line < written.size(); ++line) {
        const QList<evaluation::OutlineFigure>& figures = lines[static_cast<qsizetype>(line)].figures;
        REQUIRE(written[line]["figures"].size() == static_cast<std::size_t>(figures.size()));
        for (std::size_t place = 0; place < written[line]["figures"].size(); ++place) {
            const evaluation::OutlineFigure& figure = figures[static_cast<qsizetype>(place)];
            const json& one = written[line]["figures"][place];
            CHECK(one["text"] == figure.text.toStdString());
            CHECK(one.contains("count") == figure.count.has_value());
            if (figure.count)
                CHECK(one["count"] == *figure.count);
            if (figure.of)
                CHECK(one["of"] == *figure.of);
        }
    }
}

QString quoted(const QString& cell)
{
    const bool needsQuotes = cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n');
    return needsQuotes ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString rowOf(const evaluation::OutlineSection& section, const OutlineBlock& block, const evaluation::OutlineLine& line,
              qsizetype column)
{
    const evaluation::OutlineFigure& figure = line.figures[column];
    const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
    const QString middle = figure.middle ? QString::number(*figure.middle).replace(u'.', u',') : QString();
    QStringList cells{section.title,        block.title,       line.label, block.columns.value(column),
                      number(figure.count), number(figure.of), middle,     figure.text,
                      block.code,           line.code};
    for (QString& cell : cells)
        cell = quoted(cell);
    return cells.join(u';');
}

} // namespace

TEST_CASE("The report in text says counts of how many, and never a percentage")
{
    test::EvaluatedVault vault(30, 4);
    const evaluation::Report report = evaluation::reportOf(vault.facts, {});
    const evaluation::ItemCounts& heard = *report.item("heard"_L1);

    const QString text = QString::fromUtf8(exchange::reportText(outlineOf(vault, {})));

    CHECK(text.contains(u"tekst van yes        %1 van %2"_s.arg(heard.options[0]).arg(heard.given)));
    CHECK(text.contains(u"Antwoord: %1 van %5 · Geen antwoord: %2 van %5 · Niet gevraagd: %3 van %5 · Leeg: %4 van %5"_s
                            .arg(heard.given)
                            .arg(heard.noAnswer)
                            .arg(heard.notAsked)
                            .arg(heard.leftEmpty)
                            .arg(heard.asked)));
    CHECK(text.contains(u"%1 van 20 gepland"_s.arg(report.experiments[0].held)));
    CHECK(text.contains(u"nog niet afgesloten: "_s));
    CHECK(text.contains(u"mediaan "_s));
    CHECK_FALSE(text.contains(u'%'));
}

TEST_CASE("What would have happened otherwise is always called an estimate, and a combination derived")
{
    test::EvaluatedVault vault(30, 4);

    const ReportOutline outline = outlineOf(vault, {});

    const OutlineBlock destinations = blockOf(outline, u"destinations"_s);
    CHECK(destinations.notes.join(u' ').contains(evaluation::ReportWords().estimate));
    CHECK(destinations.columns.first() == evaluation::ReportWords().estimated);
    CHECK(destinations.lines.last().label.contains(u"afgeleid"_s));
    CHECK(blockOf(outline, u"ggz"_s).notes.contains(evaluation::ReportWords().estimate));
    CHECK_FALSE(blockOf(outline, u"heard"_s).notes.contains(evaluation::ReportWords().estimate));
}

TEST_CASE("What was planned is not held against a part of the time")
{
    test::EvaluatedVault vault(30, 4);

    const ReportOutline outline = outlineOf(vault, {.firstMonth = evaluation::monthOf(2023, 1)});

    CHECK_FALSE(QString::fromUtf8(exchange::reportText(outline)).contains(u"gepland"_s));
}

TEST_CASE("Lessons stand with their themes, and paper gets only what may be shared")
{
    test::EvaluatedVault vault(60, 5);
    const QList<evaluation::Sentence> all = evaluation::readSentences(vault.database, vault.facts, {});

    const QList<evaluation::Sentence> paper = evaluation::sentencesForPaper(all, vault.set);

    const auto of = [](const QList<evaluation::Sentence>& sentences, const QString& item) {
        return std::ranges::count(sentences, item, &evaluation::Sentence::item);
    };
    CHECK(of(paper, u"lesson"_s) == of(all, u"lesson"_s));
    CHECK(of(all, u"co_experience"_s) > 0);
    CHECK(of(paper, u"co_experience"_s) == 0);
    CHECK(of(paper, u"experience"_s) > 0);
    CHECK(of(paper, u"experience"_s) < of(all, u"experience"_s));
    CHECK(std::ranges::all_of(
        paper, [](const evaluation::Sentence& each) { return each.item != u"experience"_s || each.mayBeShared; }));

    const OutlineBlock lessons = blockOf(evaluation::outlineOf(vault.facts, {}, paper, {}), u"lesson"_s);
    CHECK(lessons.quotes.size() == std::min(evaluation::mostQuotes, of(all, u"lesson"_s)));
    CHECK(lessons.quotes.size() + lessons.quotesLeftOut == of(all, u"lesson"_s));
    CHECK_FALSE(lessons.quotes.last().themes.isEmpty());
    CHECK(lessons.quotes.last().themes.first().startsWith(u"tekst van "_s));
    CHECK_FALSE(lessons.quotes.last().by.isEmpty());
}

TEST_CASE("The report in JSON and for a spreadsheet hold every figure of the outline")
{
    test::EvaluatedVault vault(40, 6);
    const ReportOutline outline = outlineOf(vault, {});

    const json document = json::parse(exchange::reportJson(outline).toStdString());
    const QString csv = QString::fromUtf8(exchange::reportCsv(outline));

    REQUIRE(document["sections"].size() == static_cast<std::size_t>(outline.sections.size()));
    for (std::size_t section = 0; section < document["sections"].size(); ++section) {
        const json& blocks = document["sections"][section]["blocks"];
        const evaluation::OutlineSection& outlined = outline.sections[static_cast<qsizetype>(section)];
        REQUIRE(blocks.size() == static_cast<std::size_t>(outlined.blocks.size()));
        for (std::size_t each = 0; each < blocks.size(); ++each) {
            const OutlineBlock& block = outlined.blocks[static_cast<qsizetype>(each)];
            checkFigures(block.lines, blocks[each]["lines"]);
            checkFigures(block.silences, blocks[each]["silences"]);
            for (const evaluation::OutlineLine& line : block.lines + block.silences) {
                for (qsizetype column = 0; column < line.figures.size(); ++column)
                    CHECK(csv.contains(rowOf(outlined, block, line, column)));
            }
        }
    }
}

TEST_CASE("The plain table has commas and points, and the one for Excel semicolons and decimal commas")
{
    evaluation::OutlineFigure middle{{}, {}, u"mediaan 74,5, van 60 tot 90"_s, 74.5};
    const ReportOutline outline{
        .sections = {
            {u"Duur"_s, {{.code = u"minutes"_s, .title = u"=1+1"_s, .lines = {{u"m"_s, u"A, \"B\""_s, {middle}}}}}}}};

    const QByteArray plain = exchange::reportPlainCsv(outline);
    const QByteArray excel = exchange::reportCsv(outline);

    CHECK(plain.startsWith("Onderdeel,"));
    CHECK(plain.contains("Duur,'=1+1,\"A, \"\"B\"\"\",,,,74.5,\"mediaan 74,5, van 60 tot 90\",minutes,m\r\n"));
    CHECK(excel.startsWith("\xEF\xBB\xBFOnderdeel;"));
    CHECK(excel.contains("Duur;'=1+1;\"A, \"\"B\"\"\";;;;74,5;mediaan 74,5, van 60 tot 90;minutes;m\r\n"));
}

TEST_CASE("On paper a report says how many sentences stay behind, and when it was made")
{
    test::EvaluatedVault vault(60, 5);
    const QList<evaluation::Sentence> all = evaluation::readSentences(vault.database, vault.facts, {});
    const auto of = [](const QList<evaluation::Sentence>& sentences, const QString& item) {
        return std::ranges::count(sentences, item, &evaluation::Sentence::item);
    };

    const ReportOutline outline = evaluation::outlineForPaper(vault.facts, {}, all, QDate(2024, 3, 1), {});

    CHECK(outline.madeOn == u"Gemaakt op 1 maart 2024"_s);
    const auto withheld = of(all, u"experience"_s) - of(evaluation::sentencesForPaper(all, vault.set), u"experience"_s);
    REQUIRE(withheld > 1);
    CHECK(blockOf(outline, u"experience"_s).notes.contains(evaluation::ReportWords().frame.withheld.arg(withheld)));
    CHECK(blockOf(outline, u"lesson"_s).notes
          == QStringList{evaluation::ReportWords().frame.unread.arg(of(all, u"lesson"_s))});
    CHECK(blockOf(outline, u"lesson"_s).quotes.isEmpty());
}

TEST_CASE("Whatever a report is written as, it has no sentence that nobody read, and of the others what was approved")
{
    test::EvaluatedVault vault(60, 5);
    const QList<evaluation::Sentence> all = evaluation::readSentences(vault.database, vault.facts, {});
    ReportOutline outline = evaluation::outlineOf(vault.facts, {}, all, {}); // as on the screen
    const auto lessons = [&]() -> OutlineBlock& {
        for (evaluation::OutlineSection& section : outline.sections) {
            const auto found = std::ranges::find(section.blocks, u"lesson"_s, &OutlineBlock::code);
            if (found != section.blocks.end())
                return *found;
        }
        FAIL("no lessons");
        return outline.sections.first().blocks.first();
    };
    REQUIRE(lessons().quotes.size() > 2);
    lessons().quotes[1].reviewed = test::approvedAsItIs(u"Wat er gelezen is."_s).reviewed();

    for (const QByteArray& bytes : {exchange::reportText(outline), exchange::reportCsv(outline),
                                    exchange::reportPlainCsv(outline), exchange::reportJson(outline),
                                    exchange::textOfWorkbook(exchange::reportWorkbook(outline, vault.set)).toUtf8()}) {
        const QString written = QString::fromUtf8(bytes);
        INFO(written.left(40).toStdString());
        CHECK(written.contains(u"Wat er gelezen is."_s));
        for (const evaluation::Sentence& sentence : all)
            CHECK_FALSE(written.contains(sentence.text));
    }
}

#include "exchange/report_files.h"

#include "exchange/delimited.h"
#include "exchange/network/comma_separated.h"
#include "exchange/report_rows.h"

#include <QLocale>

#include <nlohmann/json.hpp>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using json = nlohmann::ordered_json;
using evaluation::OutlineBlock;
using evaluation::OutlineFigure;
using evaluation::OutlineLine;
using evaluation::OutlineSection;
using evaluation::PaperQuote;
using evaluation::ReportOutline;

QString sentenceOf(const PaperQuote& quote)
{
    QStringList about;
    if (!quote.by.isEmpty())
        about.append(quote.by);
    about += quote.themes;
    const QString said = u"“%1”"_s.arg(quote.words.text().simplified());
    return about.isEmpty() ? said : said + u" (%1)"_s.arg(about.join(u", "_s));
}

// Columns that stand below each other, as in a letter of one width.
QString tableText(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths[column], row[column].size());
        }
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line = u"    "_s;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column]) + u"  "_s;
        text += QStringView(line).trimmed().isEmpty() ? QString() : line.trimmed().prepend(u"    "_s) + u'\n';
    }
    return text;
}

QStringList rowOf(const OutlineLine& line)
{
    QStringList row{line.label};
    for (const OutlineFigure& figure : line.figures)
        row.append(figure.text);
    return row;
}

QString textOf(const OutlineBlock& block)
{
    QString text = u"\n  "_s + block.title + u'\n';
    for (const QString& note : block.notes)
        text += u"    "_s + note + u'\n';
    QList<QStringList> rows;
    if (!block.columns.isEmpty())
        rows.append(QStringList{QString()} + block.columns);
    for (const OutlineLine& line : block.columns.isEmpty() ? block.lines : block.lines + block.silences)
        rows.append(rowOf(line));
    text += tableText(rows);
    if (block.columns.isEmpty() && !block.silences.isEmpty())
        text += u"    ("_s + block.silencesInOneLine() + u")\n"_s;
    for (const PaperQuote& quote : block.quotesForPaper())
        text += u"    "_s + sentenceOf(quote) + u'\n';
    if (block.quotesLeftOut > 0)
        text += u"    (+ %1)\n"_s.arg(block.quotesLeftOut);
    return text;
}

json asJson(const QList<OutlineLine>& lines)
{
    json made = json::array();
    for (const OutlineLine& line : lines) {
        json figures = json::array();
        for (const OutlineFigure& figure : line.figures) {
            json one{{"text", figure.text.toStdString()}};
            if (figure.count)
                one["count"] = *figure.count;
            if (figure.of)
                one["of"] = *figure.of;
            if (figure.middle)
                one["median"] = *figure.middle;
            figures.push_back(std::move(one));
        }
        made.push_back(
            {{"code", line.code.toStdString()}, {"label", line.label.toStdString()}, {"figures", std::move(figures)}});
    }
    return made;
}

json asJson(const QStringList& texts)
{
    json made = json::array();
    for (const QString& text : texts)
        made.push_back(text.toStdString());
    return made;
}

json asJson(const OutlineBlock& block)
{
    json made{{"code", block.code.toStdString()}, {"title", block.title.toStdString()},
              {"notes", asJson(block.notes)},     {"columns", asJson(block.columns)},
              {"lines", asJson(block.lines)},     {"silences", asJson(block.silences)}};
    made["quotes"] = json::array();
    for (const PaperQuote& quote : block.quotesForPaper()) {
        made["quotes"].push_back({{"text", quote.words.text().toStdString()},
                                  {"by", quote.by.toStdString()},
                                  {"themes", asJson(quote.themes)}});
    }
    made["quotes_left_out"] = block.quotesLeftOut;
    return made;
}

QString numberOf(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

// A row for each figure and each thing that was said; decimals as this language writes them.
QList<QStringList> rowsOf(const ReportOutline& outline, const QLocale& locale)
{
    QList<QStringList> rows{{u"Onderdeel"_s, u"Vraag"_s, u"Antwoord"_s, u"Groep"_s, u"Aantal"_s, u"Van"_s, u"Midden"_s,
                             u"In woorden"_s, u"Code vraag"_s, u"Code antwoord"_s}};
    for (const FigureRow& row : figureRows(outline)) {
        const OutlineFigure& figure = row.figure;
        const QString middle =
            figure.middle ? locale.toString(*figure.middle, 'g', QLocale::FloatingPointShortest) : QString();
        rows.append({row.section, row.question, row.answer, row.group, numberOf(figure.count), numberOf(figure.of),
                     middle, figure.text, row.questionCode, row.answerCode});
    }
    const auto say = [&](const QString& section, const QString& question, const QString& words, const QString& code) {
        rows.append({section, question, {}, {}, {}, {}, {}, words, code, {}});
    };
    for (const WordsRow& note : noteRows(outline))
        say(note.section, note.question, note.words, note.questionCode);
    for (const QuoteRow& row : quoteRows(outline))
        say(row.section, row.question, sentenceOf(row.quote), row.questionCode);
    return rows;
}

} // namespace

QByteArray reportText(const ReportOutline& outline)
{
    QString text = outline.title + u'\n' + outline.period + u'\n';
    for (const QString& line : outline.limits + QStringList{outline.madeOn})
        text += line.isEmpty() ? QString() : line + u'\n';
    for (const OutlineSection& section : outline.sections) {
        text += u'\n' + section.title + u'\n';
        for (const OutlineBlock& block : section.blocks)
            text += textOf(block);
    }
    return (text + u'\n' + outline.footnote + u'\n').toUtf8();
}

QByteArray reportCsv(const ReportOutline& outline)
{
    return delimited(rowsOf(outline, QLocale(QLocale::Dutch)));
}

QByteArray reportPlainCsv(const ReportOutline& outline)
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QList<QStringList> rows = rowsOf(outline, locale);
    for (QStringList& row : rows) {
        for (QString& cell : row)
            cell = cellOfText(cell);
    }
    return commaSeparated(rows);
}

QByteArray reportJson(const ReportOutline& outline)
{
    json document{{"format", "netwerkgesprek/evaluation_report"},
                  {"version", 3},
                  {"title", outline.title.toStdString()},
                  {"about", outline.about.toStdString()},
                  {"held", outline.held.toStdString()},
                  {"period", outline.period.toStdString()},
                  {"limits", asJson(outline.limits)},
                  {"made_on", outline.madeOn.toStdString()}};
    document["sections"] = json::array();
    for (const OutlineSection& section : outline.sections) {
        json blocks = json::array();
        for (const OutlineBlock& block : section.blocks)
            blocks.push_back(asJson(block));
        document["sections"].push_back({{"title", section.title.toStdString()}, {"blocks", std::move(blocks)}});
    }
    document["footnote"] = outline.footnote.toStdString();
    return QByteArray::fromStdString(document.dump(1)) + '\n';
}

} // namespace exchange

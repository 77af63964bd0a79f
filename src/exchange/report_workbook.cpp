#include "exchange/report_workbook.h"

#include "evaluation/frame_words.h"
#include "exchange/report_rows.h"
#include "exchange/workbook.h"

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using evaluation::ReportOutline;

Sheet aboutSheet(const ReportOutline& outline)
{
    Sheet sheet{.name = u"Waarover"_s, .widths = {24, 100}};
    const auto add = [&](const QString& what, const QString& words) {
        if (!words.isEmpty())
            sheet.rows.append({what, words});
    };
    add(u"Verslag"_s, outline.title);
    add(u"Over"_s, outline.about);
    add(u"Periode"_s, outline.period);
    add(u"Hoeveel"_s, outline.held);
    add(u"Alleen"_s, outline.limits.join(u", "_s));
    add(u"Gemaakt"_s, outline.madeOn);
    for (const WordsRow& note : noteRows(outline))
        add(note.question, note.words);
    add(u"Let op"_s, outline.footnote);
    return sheet;
}

Sheet figuresSheet(const ReportOutline& outline)
{
    Sheet sheet{.name = u"Cijfers"_s,
                .heading = {u"Onderdeel"_s, u"Vraag"_s, u"Antwoord"_s, u"Groep"_s, u"Aantal"_s, u"Van"_s, u"Midden"_s,
                            u"In woorden"_s, u"Code vraag"_s, u"Code antwoord"_s},
                .widths = {28, 44, 34, 24, 8, 8, 8, 30, 20, 20}};
    for (const FigureRow& row : figureRows(outline)) {
        sheet.rows.append({cellOf(row.section), cellOf(row.question), cellOf(row.answer), cellOf(row.group),
                           cellOf(row.figure.count), cellOf(row.figure.of), cellOf(row.figure.middle),
                           cellOf(row.figure.text), cellOf(row.questionCode), cellOf(row.answerCode)});
    }
    return sheet;
}

Sheet quotesSheet(const ReportOutline& outline)
{
    Sheet sheet{.name = u"Zinnen"_s,
                .heading = {u"Onderdeel"_s, u"Vraag"_s, u"Wie"_s, u"Thema"_s, u"Zin"_s, u"Code vraag"_s},
                .widths = {28, 40, 20, 30, 90, 20}};
    for (const QuoteRow& row : quoteRows(outline)) {
        sheet.rows.append({cellOf(row.section), cellOf(row.question), cellOf(row.quote.by),
                           cellOf(row.quote.themes.join(u", "_s)), cellOf(row.quote.words.text()),
                           cellOf(row.questionCode)});
    }
    return sheet;
}

QString wordFor(guide::Respondent respondent)
{
    switch (respondent) {
    case guide::Respondent::Duo: return u"de professionals samen"_s;
    case guide::Respondent::HelpSeeker: return u"de hulpvrager"_s;
    case guide::Respondent::CloseOne: return u"elke naaste of begeleider"_s;
    case guide::Respondent::Professional: return u"elke professional"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(guide::ItemType type)
{
    switch (type) {
    case guide::ItemType::Choice: return u"één keuze"_s;
    case guide::ItemType::Multi: return u"meer keuzes"_s;
    case guide::ItemType::Tri: return u"ja, een beetje, nee of weet niet"_s;
    case guide::ItemType::Text: return u"eigen woorden"_s;
    case guide::ItemType::Number: return u"een getal"_s;
    }
    Q_UNREACHABLE();
    return {};
}

// A row for each option of each item, one for an item without.
QList<Sheet::Row> rowsOf(const guide::Section& section, const guide::Item& item)
{
    const Sheet::Row asked{cellOf(item.id), cellOf(item.text), wordFor(section.respondent),
                           evaluation::FrameWords().wordFor(section.moment), wordFor(item.type)};
    if (item.options.isEmpty())
        return {asked};
    QList<Sheet::Row> rows;
    for (const guide::Option& option : item.options)
        rows.append(asked + Sheet::Row{cellOf(option.id), cellOf(option.text)});
    return rows;
}

// What the program itself counts has no item in the set.
QList<Sheet::Row> rowsOfOwnCounts(const ReportOutline& outline, const guide::EvaluationSet& set)
{
    QList<Sheet::Row> rows;
    QStringList known;
    for (const FigureRow& row : figureRows(outline)) {
        const QString key = row.questionCode + u' ' + row.answerCode;
        if (set.item(row.questionCode) || set.item(row.answerCode) || known.contains(key))
            continue;
        known.append(key);
        rows.append({cellOf(row.questionCode),
                     cellOf(row.question),
                     u"niemand: uit andere antwoorden"_s,
                     {},
                     u"aantal"_s,
                     cellOf(row.answerCode),
                     cellOf(row.answer)});
    }
    return rows;
}

Sheet codeBook(const ReportOutline& outline, const guide::EvaluationSet& set)
{
    Sheet sheet{.name = u"Codeboek"_s,
                .heading = {u"Code vraag"_s, u"Vraag"_s, u"Aan wie gevraagd"_s, u"Wanneer"_s, u"Soort"_s,
                            u"Code antwoord"_s, u"Antwoord"_s},
                .widths = {22, 60, 26, 24, 28, 22, 44}};
    for (const guide::Section& section : set.sections) {
        for (const guide::Item& item : section.items)
            sheet.rows += rowsOf(section, item);
    }
    const auto add = [&](const QString& code, const QString& words) {
        sheet.rows.append({u"bij elke vraag"_s, {}, {}, {}, u"geen antwoord"_s, code, words});
    };
    add(u"given"_s, u"Er is geantwoord."_s);
    add(u"no_answer"_s, u"Er is gevraagd, en er kwam geen antwoord."_s);
    add(u"not_asked"_s, u"Het is niet gevraagd."_s);
    add(u"left_empty"_s, u"Er is niets ingevuld; waarom is niet bekend."_s);
    add(u"dont_know"_s, u"“Weet niet” is een antwoord, en staat bij de antwoorden."_s);
    sheet.rows += rowsOfOwnCounts(outline, set);
    return sheet;
}

} // namespace

QByteArray reportWorkbook(const ReportOutline& outline, const guide::EvaluationSet& set)
{
    return workbookOf({aboutSheet(outline), figuresSheet(outline), quotesSheet(outline), codeBook(outline, set)});
}

} // namespace exchange

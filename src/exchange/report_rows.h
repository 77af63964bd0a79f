#pragma once

#include "evaluation/report_outline.h"

namespace exchange {

// One figure of a report, so that a spreadsheet can sort and pick.
struct FigureRow
{
    QString section;
    QString question;
    QString answer;
    QString group; // empty where there is only one
    evaluation::OutlineFigure figure;
    QString questionCode;
    QString answerCode;
};

// One thing that was said, or that has to be known of a question.
struct WordsRow
{
    QString section;
    QString question;
    QString questionCode;
    QString words;
};

// Where what was said stands in a report.
struct QuoteRow
{
    QString section;
    QString question;
    QString questionCode;
    evaluation::PaperQuote quote;
};

QList<FigureRow> figureRows(const evaluation::ReportOutline& outline);
QList<WordsRow> noteRows(const evaluation::ReportOutline& outline);
QList<QuoteRow> quoteRows(const evaluation::ReportOutline& outline);

} // namespace exchange

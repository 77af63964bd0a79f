#include "exchange/report_rows.h"

namespace exchange {

using evaluation::OutlineBlock;
using evaluation::OutlineLine;
using evaluation::OutlineSection;
using evaluation::PaperQuote;
using evaluation::ReportOutline;

namespace {

QList<FigureRow> rowsOf(const OutlineSection& section, const OutlineBlock& block)
{
    QList<FigureRow> rows;
    for (const OutlineLine& line : block.lines + block.silences) {
        for (qsizetype column = 0; column < line.figures.size(); ++column)
            rows.append({section.title, block.title, line.label, block.columns.value(column), line.figures[column],
                         block.code, line.code});
    }
    return rows;
}

} // namespace

QList<FigureRow> figureRows(const ReportOutline& outline)
{
    QList<FigureRow> rows;
    for (const OutlineSection& section : outline.sections) {
        for (const OutlineBlock& block : section.blocks)
            rows += rowsOf(section, block);
    }
    return rows;
}

QList<WordsRow> noteRows(const ReportOutline& outline)
{
    QList<WordsRow> rows;
    for (const OutlineSection& section : outline.sections) {
        for (const OutlineBlock& block : section.blocks) {
            for (const QString& note : block.notes)
                rows.append({section.title, block.title, block.code, note});
        }
    }
    return rows;
}

QList<QuoteRow> quoteRows(const ReportOutline& outline)
{
    QList<QuoteRow> rows;
    for (const OutlineSection& section : outline.sections) {
        for (const OutlineBlock& block : section.blocks) {
            for (const PaperQuote& quote : block.quotesForPaper())
                rows.append({section.title, block.title, block.code, quote});
        }
    }
    return rows;
}

} // namespace exchange

#include "documents/evaluation_report.h"

#include "documents/page.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

using evaluation::OutlineBlock;
using evaluation::OutlineFigure;
using evaluation::OutlineLine;
using evaluation::OutlineQuote;
using evaluation::OutlineSection;
using evaluation::ReportOutline;

constexpr int textSize = 10;      // points
constexpr double footHeight = 24; // points

QString rowHtml(const OutlineLine& line, const QString& style)
{
    QString row = u"<td width=\"38%\">%1</td>"_s.arg(line.label.toHtmlEscaped());
    for (const OutlineFigure& figure : line.figures)
        row += u"<td>%1</td>"_s.arg(figure.text.toHtmlEscaped());
    return u"<tr class=\"%1\">%2</tr>"_s.arg(style, row);
}

QString linesHtml(const OutlineBlock& block)
{
    QString rows;
    if (!block.columns.isEmpty()) {
        rows += u"<tr class=\"note\"><td></td>"_s;
        for (const QString& column : block.columns)
            rows += u"<td>%1</td>"_s.arg(column.toHtmlEscaped());
        rows += u"</tr>"_s;
    }
    for (const OutlineLine& line : block.lines)
        rows += rowHtml(line, u"line"_s);
    const bool isOneColumn = block.columns.isEmpty();
    for (const OutlineLine& line : isOneColumn ? QList<OutlineLine>() : block.silences)
        rows += rowHtml(line, u"note"_s);
    QString html = rows.isEmpty()
        ? QString()
        : u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">"_s + rows + u"</table>"_s;
    if (isOneColumn && !block.silences.isEmpty())
        html += u"<p class=\"note\">%1</p>"_s.arg(block.silencesInOneLine().toHtmlEscaped());
    return html;
}

QString quoteHtml(const OutlineQuote& quote)
{
    QStringList about;
    if (!quote.by.isEmpty())
        about.append(quote.by);
    about += quote.themes;
    const QString whose =
        about.isEmpty() ? QString() : u" <span class=\"note\">%1</span>"_s.arg(about.join(u" · "_s).toHtmlEscaped());
    return u"<p class=\"quote\">“%1”%2</p>"_s.arg(quote.text.simplified().toHtmlEscaped(), whose);
}

QString blockHtml(const OutlineBlock& block)
{
    QString html = u"<h3>%1</h3>"_s.arg(block.title.toHtmlEscaped());
    for (const QString& note : block.notes)
        html += u"<p class=\"note\">%1</p>"_s.arg(note.toHtmlEscaped());
    html += linesHtml(block);
    for (const OutlineQuote& quote : block.quotes)
        html += quoteHtml(quote);
    if (block.quotesLeftOut > 0)
        html += u"<p class=\"note\">En nog %1.</p>"_s.arg(block.quotesLeftOut);
    return html;
}

void layOut(QTextDocument& text, const ReportOutline& outline, QSizeF page)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(textSize); // a pixel is a point here: the painter does the scaling
    text.setDefaultFont(font);
    text.setDocumentMargin(0);
    text.setDefaultStyleSheet(u"h1 { font-size: 20px; margin: 0 } h2 { font-size: 15px; margin: 18px 0 2px 0 } "
                              "h3 { font-size: 11px; margin: 10px 0 1px 0 } p { margin: 1px 0 } "
                              ".note { color: #555555; font-size: 9px } .quote { margin: 2px 0 2px 12px }"_s);
    text.setHtml(evaluationHtml(outline));
    text.setPageSize({page.width(), page.height() - footHeight});
}

void paintPage(QPainter& painter, QTextDocument& text, int number)
{
    const QSizeF page = text.pageSize();
    painter.save();
    painter.translate(0, -number * page.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, number * page.height(), page.width(), page.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();

    painter.setFont(text.defaultFont());
    painter.drawText(QRectF(0, page.height(), page.width(), footHeight), Qt::AlignRight | Qt::AlignBottom,
                     u"%1 van %2"_s.arg(number + 1).arg(text.pageCount()));
}

} // namespace

QString evaluationHtml(const ReportOutline& outline)
{
    QString html = u"<h1>%1</h1><p>%2</p>"_s.arg(outline.title.toHtmlEscaped(), outline.period.toHtmlEscaped());
    for (const QString& limit : outline.limits)
        html += u"<p>%1</p>"_s.arg(limit.toHtmlEscaped());
    for (const OutlineSection& section : outline.sections) {
        html += u"<h2>%1</h2>"_s.arg(section.title.toHtmlEscaped());
        for (const OutlineBlock& block : section.blocks)
            html += blockHtml(block);
    }
    return html + u"<p class=\"note\"><br>%1</p>"_s.arg(outline.footnote.toHtmlEscaped());
}

QByteArray evaluationReport(const ReportOutline& outline)
{
    const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 16, 18, 12),
                             QPageLayout::Millimeter);
    return toPdf(outline.title, layout, [&](QPdfWriter& writer) {
        const double scale = writer.resolution() / 72.0;
        QTextDocument text;
        layOut(text, outline, {writer.width() / scale, writer.height() / scale});
        QPainter painter(&writer);
        painter.scale(scale, scale);
        for (int number = 0; number < text.pageCount(); ++number) {
            if (number > 0)
                writer.newPage();
            paintPage(painter, text, number);
        }
    });
}

} // namespace documents

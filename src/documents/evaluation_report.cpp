#include "documents/evaluation_report.h"

#include "documents/page_text.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

using evaluation::OutlineBlock;
using evaluation::OutlineFigure;
using evaluation::OutlineLine;
using evaluation::OutlineQuote;
using evaluation::OutlineSection;
using evaluation::ReportOutline;

constexpr int textSize = 10;        // points
constexpr int footSize = 8;         // points
constexpr double footHeight = 24;   // points
constexpr double aboveSection = 16; // points
constexpr double aboveBlock = 10;   // points
constexpr qsizetype linesTogether = 20;
constexpr qsizetype mostWithBars = 3; // columns: in more of them a bar is too short to read

const QString styleSheet = u"h1 { font-size: 20px; margin: 0 } h2 { font-size: 15px; margin: 0 0 4px 0 } "
                           "h3 { font-size: 11px; margin: 0 0 2px 0 } p { margin: 1px 0 } "
                           ".note { color: #555555; font-size: 9px } .quote { margin: 2px 0 2px 12px }"_s;

// How much of the whole it is, as a bar below the figure: dark on light, so that grey paper shows it as well.
QString barHtml(const OutlineFigure& figure, int most)
{
    const int whole = figure.of.value_or(most);
    if (!figure.count || whole <= 0)
        return {};
    const int share = qBound(0, qRound(100.0 * *figure.count / whole), 100);
    const auto part = [](int width, const QString& colour) {
        return width == 0
            ? QString()
            : uR"(<td width="%1%" bgcolor="%2" style="font-size: 3px">&nbsp;</td>)"_s.arg(width).arg(colour);
    };
    return uR"(<table width="96%" cellspacing="0" cellpadding="0"><tr>%1%2</tr></table>)"_s.arg(
        part(share, u"#4a545e"_s), part(100 - share, u"#e4e7ea"_s));
}

int mostOf(const QList<OutlineLine>& lines)
{
    int most = 0;
    for (const OutlineLine& line : lines) {
        for (const OutlineFigure& figure : line.figures)
            most = std::max(most, figure.count.value_or(0));
    }
    return most;
}

QString cell(int width, const QString& html)
{
    return uR"(<td width="%1%">%2</td>)"_s.arg(width).arg(html);
}

QString inStyle(const QString& text, const QString& style)
{
    return uR"(<span class="%1">%2</span>)"_s.arg(style, text.toHtmlEscaped());
}

int labelWidth(qsizetype columns) // in parts of a hundred
{
    if (columns < 2)
        return 55;
    return columns > 5 ? 24 : 30;
}

int figureWidth(qsizetype columns)
{
    return (100 - labelWidth(columns)) / static_cast<int>(std::max<qsizetype>(columns, 1));
}

QString rowHtml(const OutlineLine& line, const QString& style, int most)
{
    const qsizetype columns = line.figures.size();
    QString row = cell(labelWidth(columns), inStyle(line.label, style));
    for (const OutlineFigure& figure : line.figures) {
        const QString text =
            figure.count ? QString(figure.text).replace(u" van "_s, u"\u00A0van\u00A0"_s) : figure.text;
        row += cell(figureWidth(columns), inStyle(text, style) + (most > 0 ? barHtml(figure, most) : QString()));
    }
    return u"<tr>%1</tr>"_s.arg(row);
}

QString columnsHtml(const QStringList& columns)
{
    if (columns.isEmpty())
        return {};
    QString row = cell(labelWidth(columns.size()), {});
    for (const QString& column : columns)
        row += cell(figureWidth(columns.size()), inStyle(column, u"note"_s));
    return u"<tr>%1</tr>"_s.arg(row);
}

QString tableHtml(const QString& rows)
{
    return rows.isEmpty() ? QString()
                          : uR"(<table width="100%" cellspacing="0" cellpadding="3">)"_s + rows + u"</table>"_s;
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

QString noteHtml(const QString& note)
{
    return u"<p class=\"note\">%1</p>"_s.arg(note.toHtmlEscaped());
}

// What is not broken over pages, and how much room it wants above it.
struct Piece
{
    QString html;
    double above = 0;
};

// A block in pieces that are not broken over pages: its heading with the first lines, and what does not go with it.
QList<Piece> piecesOf(const OutlineBlock& block)
{
    const int most = block.columns.size() > mostWithBars ? 0 : mostOf(block.lines);
    QString piece = u"<h3>%1</h3>"_s.arg(block.title.toHtmlEscaped());
    for (const QString& note : block.notes)
        piece += noteHtml(note);
    QList<Piece> pieces;
    QString rows = columnsHtml(block.columns);
    for (qsizetype number = 0; number < block.lines.size(); ++number) {
        rows += rowHtml(block.lines[number], u"line"_s, most);
        if ((number + 1) % linesTogether == 0 && number + 1 < block.lines.size()) {
            pieces.append({piece + tableHtml(rows)});
            piece.clear();
            rows = columnsHtml(block.columns);
        }
    }
    if (!block.columns.isEmpty()) {
        for (const OutlineLine& line : block.silences)
            rows += rowHtml(line, u"note"_s, 0);
    }
    piece += tableHtml(rows);
    if (block.columns.isEmpty() && !block.silences.isEmpty())
        piece += noteHtml(block.silencesInOneLine());
    if (!block.quotes.isEmpty())
        piece += quoteHtml(block.quotes.first());
    pieces.append({piece});
    for (const OutlineQuote& quote : block.quotes.mid(1))
        pieces.append({quoteHtml(quote)});
    if (block.quotesLeftOut > 0)
        pieces.append({noteHtml(u"En nog %1."_s.arg(block.quotesLeftOut))});
    pieces.first().above = aboveBlock;
    return pieces;
}

QList<Piece> piecesOf(const ReportOutline& outline)
{
    QString head = u"<h1>%1</h1><p>%2</p>"_s.arg(outline.title.toHtmlEscaped(), outline.period.toHtmlEscaped());
    for (const QString& limit : outline.limits)
        head += u"<p>%1</p>"_s.arg(limit.toHtmlEscaped());
    QList<Piece> pieces{{head}};
    for (const OutlineSection& section : outline.sections) {
        QList<Piece> ofSection;
        for (const OutlineBlock& block : section.blocks)
            ofSection += piecesOf(block);
        ofSection.first() = {u"<h2>%1</h2>"_s.arg(section.title.toHtmlEscaped()) + ofSection.first().html,
                             aboveSection};
        pieces += ofSection;
    }
    return pieces << Piece{noteHtml(outline.footnote), aboveSection};
}

using Text = std::shared_ptr<QTextDocument>;

Text laidOut(const QString& html, double width)
{
    auto text = std::make_shared<QTextDocument>();
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(textSize); // a pixel is a point here: the painter does the scaling
    text->setDefaultFont(font);
    text->setDocumentMargin(0);
    text->setDefaultStyleSheet(styleSheet);
    text->setHtml(html);
    text->setTextWidth(width);
    return text;
}

// The pieces that stand on one page, below each other.
struct Sheet
{
    struct Placed
    {
        Text text;
        double top;
    };

    QList<Placed> texts;
    double height = 0;
};

QList<Sheet> sheetsOf(const ReportOutline& outline, QSizeF room)
{
    QList<Sheet> sheets{{}};
    for (const Piece& piece : piecesOf(outline)) {
        const Text text = laidOut(piece.html, room.width());
        const double height = text->size().height();
        if (sheets.last().height > 0 && sheets.last().height + piece.above + height > room.height() - footHeight)
            sheets.append(Sheet());
        Sheet& sheet = sheets.last();
        const double top = sheet.height > 0 ? sheet.height + piece.above : 0;
        sheet.texts.append({text, top});
        sheet.height = top + height;
    }
    return sheets;
}

void paintSheet(QPainter& painter, const Sheet& sheet)
{
    for (const Sheet::Placed& placed : sheet.texts)
        paintText(painter, *placed.text, {0, placed.top});
}

void paintFoot(QPainter& painter, QSizeF room, const QString& left, const QString& right)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(footSize);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QRectF foot(0, room.height() - footHeight, room.width(), footHeight);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, left);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, right);
}

} // namespace

QString evaluationHtml(const ReportOutline& outline)
{
    QString html;
    for (const Piece& piece : piecesOf(outline))
        html += piece.html;
    return html;
}

QList<Page> evaluationPages(const ReportOutline& outline)
{
    const QList<Sheet> sheets = sheetsOf(outline, roomOn(QPageLayout::Portrait));
    QList<Page> pages;
    for (qsizetype number = 0; number < sheets.size(); ++number) {
        const QString foot = u"%1 van %2"_s.arg(number + 1).arg(sheets.size());
        pages.append({.title = outline.title,
                      .paint = [sheet = sheets[number], title = outline.title, foot](QPainter& painter, QSizeF room) {
                          paintSheet(painter, sheet);
                          paintFoot(painter, room, title, foot);
                      }});
    }
    return pages;
}

QByteArray evaluationReport(const ReportOutline& outline)
{
    return toPdf(evaluationPages(outline));
}

} // namespace documents

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
using evaluation::OutlineSection;
using evaluation::PaperQuote;
using evaluation::ReportOutline;

constexpr int textSize = 10;         // points
constexpr int footSize = 8;          // points
constexpr double footHeight = 24;    // points
constexpr double aboveCover = 120;   // points
constexpr double contentsFrom = 0.5; // of the height of the cover
constexpr double aboveSection = 16;  // points
constexpr double aboveTheme = 6;     // points
constexpr double aboveBlock = 10;    // points
constexpr qsizetype half = 500;      // of the steps that are told
constexpr qsizetype linesTogether = 20;
constexpr qsizetype mostInFullSize = 5; // columns: in more of them a figure would be broken
constexpr qsizetype mostWithBars = 3;   // columns: in more of them a bar is too short to read

const QString styleSheet =
    u"h1 { font-size: 28px; margin: 0 0 12px 0 } .about { font-size: 13px; margin: 3px 0 } "
    ".made { color: #555555; margin: 10px 0 0 0 } h2 { font-size: 15px; margin: 0 0 4px 0 } "
    "h3 { font-size: 11px; margin: 0 0 2px 0 } p { margin: 1px 0 } "
    ".note { color: #555555; font-size: 9px } .tight { font-size: 8px } .text { margin: 0 0 5px 0 } "
    ".theme { margin: 6px 0 0 12px; font-weight: 600 } .quote { margin: 2px 0 2px 12px }"_s;

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

QString rowHtml(const OutlineLine& line, QString style, int most)
{
    const qsizetype columns = line.figures.size();
    QString row = cell(labelWidth(columns), inStyle(line.label, style));
    if (columns > mostInFullSize)
        style = u"tight"_s;
    for (const OutlineFigure& figure : line.figures) {
        const QString text = // a number is never broken
            figure.count ? QString(figure.text).replace(u" van "_s, u" van\u00A0"_s) : figure.text;
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

QString quoteHtml(const PaperQuote& quote)
{
    const QString whose =
        quote.by.isEmpty() ? QString() : u" <span class=\"note\">%1</span>"_s.arg(quote.by.toHtmlEscaped());
    return u"<p class=\"quote\">“%1”%2</p>"_s.arg(quote.words.text().simplified().toHtmlEscaped(), whose);
}

// The sentences of a theme stand together below it.
QStringList quotesHtml(const QList<PaperQuote>& quotes)
{
    QStringList all;
    QStringList themes;
    for (const PaperQuote& quote : quotes) {
        const QString theme = quote.themes == themes
            ? QString()
            : u"<p class=\"theme\">%1</p>"_s.arg(quote.themes.join(u" · "_s).toHtmlEscaped());
        themes = quote.themes;
        all.append(theme + quoteHtml(quote));
    }
    return all;
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
    const QStringList quotes = quotesHtml(block.quotesForPaper());
    const bool isText = block.lines.isEmpty() && block.silences.isEmpty() && quotes.isEmpty();
    for (const QString& note : block.notes)
        piece += isText ? u"<p class=\"text\">%1</p>"_s.arg(note.toHtmlEscaped()) : noteHtml(note);
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
    pieces.append({piece + quotes.value(0)});
    for (const QString& quote : quotes.mid(1))
        pieces.append({quote, quote.contains(uR"(class="theme")"_s) ? aboveTheme : 0});
    if (block.quotesLeftOut > 0)
        pieces.append({noteHtml(u"En nog %1."_s.arg(block.quotesLeftOut))});
    pieces.first().above = aboveBlock;
    return pieces;
}

QList<Piece> piecesOf(const OutlineSection& section)
{
    QList<Piece> pieces;
    for (const OutlineBlock& block : section.blocks)
        pieces += piecesOf(block);
    pieces.first() = {u"<h2>%1</h2>"_s.arg(section.title.toHtmlEscaped()) + pieces.first().html, aboveSection};
    return pieces;
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

// Puts pieces below each other, and begins a new page where one does not fit.
class Sheets
{
public:
    explicit Sheets(QSizeF room) : m_room(room) {}

    void add(const Piece& piece)
    {
        const Text text = laidOut(piece.html, m_room.width());
        const double height = text->size().height();
        const double left = m_room.height() - footHeight - m_sheets.last().height;
        if (m_sheets.last().height > 0 && piece.above + height > left)
            m_sheets.append(Sheet());
        Sheet& sheet = m_sheets.last();
        const double top = sheet.height > 0 ? sheet.height + piece.above : 0;
        sheet.texts.append({text, top});
        sheet.height = top + height;
    }

    qsizetype count() const { return m_sheets.size(); }
    QList<Sheet> sheets() const { return m_sheets; }

private:
    const QSizeF m_room;
    QList<Sheet> m_sheets{{}};
};

// What it is about, and on which page each part begins.
Sheet coverOf(const ReportOutline& outline, const QList<qsizetype>& firstPages, QSizeF room)
{
    QString about = u"<h1>%1</h1>"_s.arg(outline.title.toHtmlEscaped());
    for (const QString& line : QStringList{outline.about, outline.period, outline.held} + outline.limits)
        about += line.isEmpty() ? QString() : u"<p class=\"about\">%1</p>"_s.arg(line.toHtmlEscaped());
    about += u"<p class=\"made\">%1</p>"_s.arg(outline.madeOn.toHtmlEscaped());
    QString contents;
    for (qsizetype place = 0; place < firstPages.size(); ++place) {
        contents += u"<tr>%1<td width=\"10%\" align=\"right\">%2</td></tr>"_s.arg(
            cell(90, outline.sections[place].title.toHtmlEscaped()), QString::number(firstPages[place]));
    }
    const Text words = laidOut(about, room.width());
    const Text parts = laidOut(tableHtml(contents), room.width());
    const double below = std::max(room.height() * contentsFrom, aboveCover + words->size().height() + aboveSection);
    return {{{words, aboveCover}, {parts, below}}, below + parts->size().height()};
}

QList<Sheet> sheetsOf(const ReportOutline& outline, QSizeF room, const Progress& progress)
{
    QList<qsizetype> firstPages;
    Sheets sheets(room);
    for (qsizetype place = 0; place < outline.sections.size(); ++place) {
        qsizetype pages = 0;
        for (const Piece& piece : piecesOf(outline.sections[place])) {
            sheets.add(piece);
            if (pages == 0)
                pages = sheets.count();
        }
        firstPages.append(pages + 1); // after the cover
        progress(place + 1, outline.sections.size());
    }
    sheets.add({noteHtml(outline.footnote), aboveSection});
    return QList{coverOf(outline, firstPages, room)} + sheets.sheets();
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
    const QFontMetricsF metrics(font);
    const double beside = metrics.horizontalAdvance(right) + 2 * footSize;
    const QString shown = metrics.elidedText(left, Qt::ElideRight, foot.width() - beside); // many experiments
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, shown);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, right);
}

QString footOf(const ReportOutline& outline)
{
    QStringList parts{outline.title, outline.about, outline.period};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<Page> pagesOf(const ReportOutline& outline, const Progress& progress)
{
    const QList<Sheet> sheets = sheetsOf(outline, roomOn(QPageLayout::Portrait), progress);
    QList<Page> pages;
    for (qsizetype number = 0; number < sheets.size(); ++number) {
        const QString foot = u"%1 van %2"_s.arg(number + 1).arg(sheets.size());
        const QString about = number == 0 ? QString() : footOf(outline);
        pages.append(
            {.title = outline.title, .paint = [sheet = sheets[number], about, foot](QPainter& painter, QSizeF room) {
                 paintSheet(painter, sheet);
                 paintFoot(painter, room, about, foot);
             }});
    }
    return pages;
}

} // namespace

QList<Page> evaluationPages(const ReportOutline& outline)
{
    return pagesOf(outline, [](qsizetype, qsizetype) {});
}

QByteArray evaluationReport(const ReportOutline& outline)
{
    return evaluationReport(outline, [](qsizetype, qsizetype) {});
}

// Laying it out takes about as long as painting it.
QByteArray evaluationReport(const ReportOutline& outline, const Progress& progress)
{
    const QList<Page> pages =
        pagesOf(outline, [&](qsizetype done, qsizetype all) { progress(done * half / all, 2 * half); });
    return toPdf(pages, [&](qsizetype done, qsizetype all) { progress(half + done * half / all, 2 * half); });
}

} // namespace documents

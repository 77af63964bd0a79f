#include "documents/list_page.h"

#include "documents/page_text.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr int largestText = 11; // points
constexpr int smallestText = 8; // points

int rowsOf(const GroupedList& list)
{
    int rows = 0;
    for (const ListGroup& group : list.groups)
        rows += static_cast<int>(group.rows.size());
    return rows;
}

QString rowHtml(const QStringList& texts, QLatin1StringView cell)
{
    QString html;
    for (const QString& text : texts)
        html += u"<%1 align=\"left\">%2</%1>"_s.arg(cell, text.toHtmlEscaped());
    return u"<tr>"_s + html + u"</tr>"_s;
}

QString groupHtml(const ListGroup& group, const QStringList& headings, int rows)
{
    QString html = rowHtml(headings, "th"_L1);
    for (const QStringList& row : group.rows.mid(0, rows))
        html += rowHtml(row, "td"_L1);
    return u"<h2>%1</h2>"_s.arg(group.title.toHtmlEscaped())
        + uR"(<table width="100%" border="1" cellspacing="0" cellpadding="3" style="border-collapse: collapse">)"_s
        + html + u"</table>"_s;
}

QString htmlOf(const GroupedList& list, int rows)
{
    QString html = u"<h1>%1</h1>"_s.arg(list.title.toHtmlEscaped());
    int left = rows;
    for (const ListGroup& group : list.groups) {
        if (left > 0)
            html += groupHtml(group, list.headings, left);
        left -= static_cast<int>(group.rows.size());
    }
    if (left < 0)
        html += u"<p>%1</p>"_s.arg(list.leftOut(-left).toHtmlEscaped());
    return html;
}

std::unique_ptr<QTextDocument> fitting(const GroupedList& list, QSizeF room)
{
    const int all = rowsOf(list);
    for (int size = largestText; size >= smallestText; --size) {
        auto text = textOf(htmlOf(list, all), size, room.width());
        if (text->size().height() <= room.height())
            return text;
    }
    int fits = 0;
    for (int tooMany = all; tooMany - fits > 1;) {
        const int rows = (fits + tooMany) / 2;
        const auto text = textOf(htmlOf(list, rows), smallestText, room.width());
        (text->size().height() <= room.height() ? fits : tooMany) = rows;
    }
    return textOf(htmlOf(list, fits), smallestText, room.width());
}

} // namespace

Page listPage(const GroupedList& list)
{
    return {.title = list.title, .orientation = QPageLayout::Portrait, .paint = [list](QPainter& painter, QSizeF room) {
                paintText(painter, *fitting(list, room), {0, 0});
            }};
}

} // namespace documents

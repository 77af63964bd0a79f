#include "documents/list_page.h"

#include "documents/page_text.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr double textSize = 10; // points

QString rowHtml(const QStringList& texts, QLatin1StringView cell)
{
    QString html;
    for (const QString& text : texts)
        html += u"<%1 align=\"left\">%2</%1>"_s.arg(cell, text.toHtmlEscaped());
    return u"<tr>"_s + html + u"</tr>"_s;
}

QString groupHtml(const ListGroup& group, const QStringList& headings)
{
    QString rows;
    for (const QStringList& row : group.rows)
        rows += rowHtml(row, "td"_L1);
    return u"<h2>%1</h2>"_s.arg(group.title.toHtmlEscaped())
        + uR"(<table width="100%" border="1" cellspacing="0" cellpadding="3" style="border-collapse: collapse"><thead>)"_s
        + rowHtml(headings, "th"_L1) + u"</thead>"_s + rows + u"</table>"_s;
}

QString htmlOf(const GroupedList& list)
{
    QString html = u"<h1>%1</h1>"_s.arg(list.title.toHtmlEscaped());
    for (const ListGroup& group : list.groups)
        html += group.rows.isEmpty() ? QString() : groupHtml(group, list.headings);
    return html;
}

} // namespace

QList<Page> listPages(const GroupedList& list)
{
    const QSizeF room = roomOn(QPageLayout::Portrait);
    const std::shared_ptr<QTextDocument> text = textOf(htmlOf(list), textSize, room.width());
    text->setPageSize(room);
    QList<Page> pages;
    for (int number = 0; number < text->pageCount(); ++number) {
        pages.append({.title = list.title, .paint = [text, number](QPainter& painter, QSizeF size) {
                          painter.save();
                          painter.setClipRect(QRectF(QPointF(), size));
                          paintText(painter, *text, {0, -number * text->pageSize().height()});
                          painter.restore();
                      }});
    }
    return pages;
}

} // namespace documents

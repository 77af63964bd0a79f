#include "documents/page_text.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace documents {

std::unique_ptr<QTextDocument> textOf(const QString& html, double textSize, double width)
{
    auto text = std::make_unique<QTextDocument>();
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(qRound(textSize)); // a pixel is a point here: the painter does the scaling
    text->setDefaultFont(font);
    text->setDocumentMargin(0);
    text->setDefaultStyleSheet(u"h1 { font-size: %1px; margin: 0 } h2 { font-size: %2px; margin: 8px 0 2px 0 } "
                               "p { margin: 2px 0 } .write { line-height: 150% }"_s.arg(qRound(textSize * 1.3))
                                   .arg(qRound(textSize * 1.2)));
    text->setHtml(html);
    text->setTextWidth(width);
    return text;
}

void paintText(QPainter& painter, QTextDocument& text, QPointF topLeft)
{
    painter.save();
    painter.translate(topLeft);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace documents

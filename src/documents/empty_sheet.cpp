#include "documents/empty_sheet.h"

#include "documents/page_text.h"
#include "documents/placed_drawing.h"
#include "drawing/node_shape.h"
#include "drawing/sheet_shape.h"
#include "drawing/text_block.h"
#include "drawing/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr double gap = 10;
constexpr double questionSize = 11;
constexpr double questionWidth = 176;
constexpr double lineDistance = 22; // for handwriting
constexpr int lines = 4;
constexpr QColor writingLine{0x9a, 0xa7, 0xb2};

double heightOfQuestions(const guide::Guide& guide)
{
    double tallest = 0;
    for (const guide::QuestionText& question : guide.questions) {
        const auto title = textOf(u"<b>%1</b>"_s.arg(question.title.toHtmlEscaped()), questionSize, questionWidth);
        tallest = qMax(tallest, title->size().height());
    }
    return tallest + lines * lineDistance;
}

void paintQuestion(QPainter& painter, const QString& title, const QRectF& place)
{
    const auto text = textOf(u"<b>%1</b>"_s.arg(title.toHtmlEscaped()), questionSize, place.width());
    paintText(painter, *text, place.topLeft());
    painter.setPen(QPen(writingLine, 0.6));
    for (int line = 0; line < lines; ++line) {
        const double y = place.bottom() - line * lineDistance;
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    }
}

// In the corners, in the order in which one reads.
void paintQuestions(QPainter& painter, const guide::Guide& guide, const QRectF& field)
{
    const QSizeF size(questionWidth, heightOfQuestions(guide));
    for (qsizetype i = 0; i < guide.questions.size(); ++i) {
        const double x = i % 2 == 0 ? field.left() : field.right() - size.width();
        const double y = i < 2 ? field.top() : field.bottom() - size.height();
        paintQuestion(painter, guide.questions[i].title, {{x, y}, size});
    }
}

// White, so that a name can be written in it by hand.
void paintPerson(QPainter& painter, const QString& name)
{
    const drawing::Style style{.textSize = 12};
    const double radius = drawing::helpSeekerRadius;
    const auto label = drawing::textBlock(name, style.boldFont(), 2 * radius - 8);
    painter.setPen(QPen(drawing::ink, 1.5));
    painter.setBrush(drawing::paper);
    painter.drawEllipse(QPointF(), radius, radius);
    drawing::paintText(painter, label, {0, -label.bounds.height() / 2});
}

// Between the questions.
void paintMiddle(QPainter& painter, const QString& name, domain::Sheet sheet, const QRectF& field)
{
    const drawing::Words& words = drawing::dutchWords();
    const drawing::Style style{.textSize = 18}; // rings are shown at about half their size
    const QRectF rings = drawing::sheetBounds(sheet, words, style);
    painter.save();
    painter.translate(field.center());
    if (!rings.isEmpty()) {
        const double scale = qMin(field.width() / rings.width(), field.height() / rings.height());
        painter.save();
        painter.scale(scale, scale);
        drawing::paintSheet(painter, sheet, words, style);
        painter.restore();
    }
    paintPerson(painter, name);
    painter.restore();
}

void paintSheet(QPainter& painter, const guide::Guide& guide, const QString& name, domain::Sheet sheet, QSizeF room)
{
    const drawing::Legend legend(drawing::allSigns(), drawing::dutchWords(), {}, room.width() / legendScale);
    const double legendHeight = legend.size().height() * legendScale;
    const QRectF field(0, 0, room.width(), room.height() - legendHeight - 2 * gap);
    const double aside = questionWidth + gap;
    paintMiddle(painter, name, sheet, field.adjusted(aside, 0, -aside, 0));
    paintQuestions(painter, guide, field);
    painter.translate(0, room.height() - legendHeight);
    painter.scale(legendScale, legendScale);
    legend.paint(painter);
}

} // namespace

Page emptySheet(const guide::Guide& guide, const QString& name, domain::Sheet sheet)
{
    return {.title = drawing::dutchWords().title,
            .orientation = QPageLayout::Landscape,
            .paint = [guide, name = name.simplified(), sheet](QPainter& painter, QSizeF room) {
                paintSheet(painter, guide, name, sheet, room);
            }};
}

} // namespace documents

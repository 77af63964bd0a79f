#include "drawing/sheet_shape.h"

#include "domain/sheet.h"
#include "drawing/text_block.h"

#include <QPainter>

namespace drawing {

namespace {

using domain::Sector;
using domain::Sheet;

constexpr QColor ringLine{0x9a, 0xa7, 0xb2};
constexpr QColor ringFill{0xf3, 0xf6, 0xf9};
constexpr QColor nameColour{0x4d, 0x56, 0x60};

struct Name
{
    TextBlock text;
    QPointF position; // of the middle of its upper edge

    QRectF bounds() const { return text.bounds.translated(position); }
};

TextBlock nameBlock(const QString& name, const Style& style)
{
    QFont font = style.font();
    font.setPixelSize(qRound(style.textSize * 0.92));
    return textBlock(name, font, 1'000);
}

// Just within each ring, above and below the middle.
QList<Name> ringNames(const Words& words, const Style& style)
{
    QList<Name> names;
    for (std::size_t i = 0; i < domain::ringRadii.size(); ++i) {
        const TextBlock text = nameBlock(words.rings.value(static_cast<qsizetype>(i)), style);
        const double radius = domain::ringRadii.at(i);
        names.append({text, {0, -radius + 5}});
        names.append({text, {0, radius - 5 - text.bounds.height()}});
    }
    return names;
}

// In the corners of the sheet, out of the way of the rings.
QList<Name> sectorNames(const Words& words, const Style& style)
{
    QList<Name> names;
    const double edge = domain::ringRadii.back();
    for (const auto& [sector, code] : domain::codesOf<Sector>) {
        TextBlock text = textBlock(words.sectors.value(sector), style.boldFont(), 170);
        const bool isLeft = sector == Sector::Family || sector == Sector::Care;
        const bool isUpper = sector == Sector::Family || sector == Sector::Friends;
        const double x = edge - text.bounds.width() / 2;
        const double y = isUpper ? -edge : edge - text.bounds.height();
        names.append({text, {isLeft ? -x : x, y}});
    }
    return names;
}

QList<Name> namesOn(Sheet sheet, const Words& words, const Style& style)
{
    if (sheet == Sheet::Empty)
        return {};
    QList<Name> names = ringNames(words, style);
    if (sheet == Sheet::RingsAndSectors)
        names += sectorNames(words, style);
    return names;
}

} // namespace

QRectF sheetBounds(Sheet sheet, const Words& words, const Style& style)
{
    if (sheet == Sheet::Empty)
        return {};
    const double edge = domain::ringRadii.back() + 1;
    QRectF bounds(-edge, -edge, 2 * edge, 2 * edge);
    for (const Name& name : namesOn(sheet, words, style))
        bounds |= name.bounds().adjusted(-3, -3, 3, 3);
    return bounds;
}

void paintSheet(QPainter& painter, Sheet sheet, const Words& words, const Style& style)
{
    if (sheet == Sheet::Empty)
        return;
    painter.setPen(QPen(ringLine, 1.5));
    for (std::size_t i = domain::ringRadii.size(); i-- > 0;) {
        const double radius = domain::ringRadii.at(i);
        painter.setBrush(i % 2 == 0 ? ringFill : paper);
        painter.drawEllipse(QPointF(), radius, radius);
    }
    if (sheet == Sheet::RingsAndSectors) {
        const double edge = domain::ringRadii.back();
        painter.drawLine(QPointF(-edge, 0), QPointF(edge, 0));
        painter.drawLine(QPointF(0, -edge), QPointF(0, edge));
    }
    for (const Name& name : namesOn(sheet, words, style))
        paintTextWithHalo(painter, name.text, name.position, nameColour);
}

} // namespace drawing

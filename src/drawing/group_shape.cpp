#include "drawing/group_shape.h"

#include "drawing/plane.h"

#include <QLineF>
#include <QPainter>

#include <array>

namespace drawing {

namespace {

constexpr double reach = 16; // from the outline of a member to the outline of its group
constexpr double gapToName = 2;

// Apart for every kind of colour blindness, see docs/drawing.md.
constexpr std::array<QRgb, 6> colours{0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00};

// The outline of a hull that is grown on all sides: straight along its sides and round about its corners.
QPainterPath grown(const QPolygonF& hull, double radius)
{
    QPainterPath path;
    if (hull.size() < 3) {
        path.addEllipse(hull.isEmpty() ? QPointF() : hull.first(), radius, radius);
        return path;
    }
    const auto sideAngle = [&](qsizetype i) {
        return QLineF(hull[i], hull[(i + 1) % hull.size()]).angle() + 90; // outwards, counterclockwise as arcs have it
    };
    for (qsizetype i = 0; i < hull.size(); ++i) {
        const double from = sideAngle((i + hull.size() - 1) % hull.size());
        double sweep = sideAngle(i) - from;
        if (sweep > 0)
            sweep -= 360;
        const QRectF about(hull[i] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        if (i == 0)
            path.arcMoveTo(about, from);
        path.arcTo(about, from, sweep);
    }
    path.closeSubpath();
    return path;
}

// Where an outline begins and ends from above to below, of what lies between two places across.
std::pair<double, double> heightsWithin(const QPainterPath& outline, double left, double right)
{
    const QRectF whole = outline.boundingRect();
    QPainterPath strip;
    strip.addRect(QRectF(left, whole.top() - 1, right - left, whole.height() + 2));
    const QRectF part = strip.intersected(outline).boundingRect();
    return part.isEmpty() ? std::pair(whole.top(), whole.bottom()) : std::pair(part.top(), part.bottom());
}

} // namespace

GroupShape groupShape(const QString& name, const QList<PlacedShape>& members, qsizetype order, const Style& style)
{
    std::vector<QPointF> points;
    for (const PlacedShape& member : members) {
        for (const QPointF& point : member.shape->edge)
            points.push_back(member.position + point);
    }
    GroupShape shape;
    shape.outline = grown(convexHull(std::move(points)), reach);
    shape.colour = QColor(colours.at(static_cast<std::size_t>(order) % colours.size()));
    shape.label = textBlock(name, style.boldFont(), 2 * labelWidth(style.boldFont()));
    return withNameAt(shape, {});
}

GroupShape withNameAt(GroupShape shape, const GroupNamePlace& place)
{
    shape.bounds = shape.outline.boundingRect().adjusted(-2, -2, 2, 2);
    if (shape.label.lines.isEmpty())
        return shape;
    const QRectF name = nameBounds(shape, place);
    shape.labelPosition = {name.center().x(), name.top()};
    shape.bounds |= name.adjusted(-3, -3, 3, 3);
    return shape;
}

QRectF nameBounds(const GroupShape& shape, const GroupNamePlace& place)
{
    const QRectF outline = shape.outline.boundingRect();
    const QSizeF size = shape.label.bounds.size();
    const double x = outline.left() + outline.width() * place.part - size.width() / 2;
    const auto [top, bottom] = heightsWithin(shape.outline, x, x + size.width());
    const double y = place.side == GroupNamePlace::Side::Above ? top - size.height() - gapToName : bottom + gapToName;
    return {{x, y}, size};
}

void paintGroup(QPainter& painter, const GroupShape& shape)
{
    QColor fill = shape.colour;
    fill.setAlphaF(0.18F);
    painter.setPen(QPen(shape.colour.darker(150), outlineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPath(shape.outline);
}

} // namespace drawing

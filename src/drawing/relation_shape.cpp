#include "drawing/relation_shape.h"

#include <QPainter>
#include <QSet>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace drawing {

namespace {

using domain::Direction;
using domain::RelationQuality;

constexpr double gapToOutline = 3;
constexpr double besideGap = 6;   // between a line and words that stand beside it
constexpr double besideStep = 20; // past a node at either end of a short line
constexpr double arrowLength = 14;
constexpr double arrowHalfWidth = 6.5;
constexpr double zigzagStep = 7;
constexpr double zigzagHeight = 5;
constexpr double waveStep = 14;

// From a point within the outline of a node that stands at the centre.
QPointF pointOnEdge(const QPolygonF& edge, QPointF centre, const QLineF& way)
{
    QLineF ray = way;
    if (ray.isNull())
        return centre;
    ray.setLength(edge.boundingRect().width() + edge.boundingRect().height()); // surely out of the outline
    double reach = 0;
    for (qsizetype i = 1; i < edge.size(); ++i) {
        QPointF crossing;
        const QLineF side(edge[i - 1] + centre, edge[i] + centre);
        if (side.intersects(ray, &crossing) == QLineF::BoundedIntersection)
            reach = qMax(reach, QLineF(way.p1(), crossing).length());
    }
    return ray.pointAt((reach + gapToOutline) / ray.length());
}

QPainterPath straight(const QLineF& line)
{
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    return path;
}

// Teeth along the line, with a little straight line before and after them.
QPainterPath zigzag(const QLineF& line)
{
    const int teeth = qMax(0, qFloor((line.length() - 2 * zigzagStep) / zigzagStep));
    const QPointF along = (line.p2() - line.p1()) / qMax(1.0, line.length());
    const QPointF across(-along.y(), along.x());
    const double lead = (line.length() - teeth * zigzagStep) / 2;
    QPainterPath path(line.p1());
    path.lineTo(line.p1() + along * lead);
    for (int i = 0; i < teeth; ++i)
        path.lineTo(line.p1() + along * (lead + (i + 0.5) * zigzagStep)
                    + across * (i % 2 ? -zigzagHeight : zigzagHeight));
    path.lineTo(line.p2() - along * lead);
    path.lineTo(line.p2());
    return path;
}

// Up and down along the line: a relation that is good one day and heavy the next.
QPainterPath wave(const QLineF& line)
{
    const int halves = qMax(2, qRound(line.length() / waveStep));
    const QPointF half = (line.p2() - line.p1()) / halves;
    const QPointF across = QPointF(-half.y(), half.x()) * (2 * zigzagHeight / qMax(1.0, line.length() / halves));
    QPainterPath path(line.p1());
    for (int i = 0; i < halves; ++i) {
        const QPointF start = line.p1() + half * i;
        path.quadTo(start + half / 2 + (i % 2 ? -across : across), start + half);
    }
    return path;
}

// Two halves with a gap, and two strokes across it.
QPainterPath cutOff(const QLineF& line)
{
    const QPointF along = (line.p2() - line.p1()) / qMax(1.0, line.length());
    const QPointF across(-along.y(), along.x());
    const QPointF middle = line.center();
    const QPointF slant = across * 9 + along * 3;
    QPainterPath path = straight({line.p1(), middle - along * 8});
    path.addPath(straight({middle + along * 8, line.p2()}));
    for (const double side : {-4.0, 4.0})
        path.addPath(straight({middle + along * side - slant, middle + along * side + slant}));
    return path;
}

QPen penOf(std::optional<RelationQuality> quality)
{
    const auto pen = [&](double width) {
        return QPen(colourOf(quality), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    };
    if (!quality)
        return pen(1.5);
    switch (*quality) {
    case RelationQuality::Supportive: return pen(4);
    case RelationQuality::Changing: return pen(3);
    case RelationQuality::Strained: return pen(2.5);
    case RelationQuality::Wished: {
        QPen dashed = pen(3);
        dashed.setDashPattern({5, 2.5});
        return dashed;
    }
    case RelationQuality::Neutral:
    case RelationQuality::CutOff: break;
    }
    return pen(2);
}

QPainterPath pathOf(std::optional<RelationQuality> quality, const QLineF& line)
{
    if (quality == RelationQuality::Strained)
        return zigzag(line);
    if (quality == RelationQuality::Changing)
        return wave(line);
    if (quality == RelationQuality::CutOff)
        return cutOff(line);
    return straight(line);
}

// An arrowhead whose point is the end of the line; open for a wish, which is not there yet.
RelationShape::Stroke arrowhead(const QLineF& line, std::optional<RelationQuality> quality)
{
    const QPointF along = (line.p2() - line.p1()) / qMax(1.0, line.length());
    const QPointF across(-along.y(), along.x());
    const QPointF base = line.p2() - along * arrowLength;
    const bool isOpen = quality == RelationQuality::Wished;
    QPainterPath path(base + across * arrowHalfWidth);
    path.lineTo(line.p2());
    path.lineTo(base - across * arrowHalfWidth);
    if (!isOpen)
        path.closeSubpath();
    const QColor colour = colourOf(quality);
    return {.path = path,
            .pen = isOpen ? QPen(colour, 3, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin) : QPen(Qt::NoPen),
            .brush = isOpen ? QBrush(Qt::NoBrush) : QBrush(colour)};
}

// The line without the room its arrowheads take, so that a thick line does not blunt them.
QLineF shaftOf(const QLineF& line, Direction direction, std::optional<RelationQuality> quality)
{
    if (direction == Direction::None || line.length() < 3 * arrowLength)
        return line;
    const double room = quality == RelationQuality::Wished ? 2 : arrowLength - 1;
    const QPointF along = (line.p2() - line.p1()) / line.length();
    return {direction == Direction::Mutual ? line.p1() + along * room : line.p1(), line.p2() - along * room};
}

void addStrokes(RelationShape& shape, const domain::DrawnRelation& relation)
{
    const QLineF shaft = shaftOf(shape.line, relation.direction, relation.quality);
    shape.strokes.append({.path = pathOf(relation.quality, shaft), .pen = penOf(relation.quality), .brush = {}});
    if (relation.direction != Direction::None)
        shape.strokes.append(arrowhead(shape.line, relation.quality));
    if (relation.direction == Direction::Mutual)
        shape.strokes.append(arrowhead({shape.line.p2(), shape.line.p1()}, relation.quality));
}

void addTexts(RelationShape& shape, const domain::DrawnRelation& relation, const Style& style)
{
    if (!relation.quality) {
        const QPointF middle = shape.line.center();
        shape.mark = textBlock(u"?"_s, style.boldFont(), 40);
        shape.markPosition = middle - QPointF(0, shape.mark.bounds.height() / 2);
    }
    QFont font = style.font();
    font.setPixelSize(qRound(style.textSize * 0.92));
    shape.label = textBlock(relation.label, font, labelWidth(font));
    shape.middleIsTaken = !relation.quality || relation.quality == RelationQuality::CutOff;
}

QRectF boundsOfLine(const RelationShape& shape)
{
    const double reach = arrowHalfWidth + 4;
    QRectF bounds = QRectF(shape.line.p1(), shape.line.p2()).normalized().adjusted(-reach, -reach, reach, reach);
    if (!shape.mark.lines.isEmpty())
        bounds |= shape.mark.bounds.translated(shape.markPosition).adjusted(-3, -3, 3, 3);
    return bounds;
}

QRectF besideLine(const QLineF& line, QPointF onLine, QSizeF size, int steps)
{
    const QLineF normal = line.normalVector().unitVector();
    const QPointF aside(normal.dx(), normal.dy());
    const double extent = (std::abs(aside.x()) * size.width() + std::abs(aside.y()) * size.height()) / 2;
    const double distance = extent + besideGap + (std::abs(steps) - 1) * besideStep;
    const QPointF middle = onLine + (steps > 0 ? distance : -distance) * aside;
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

} // namespace

QLineF lineBetween(QPointF from, const NodeShape& fromShape, QPointF to, const NodeShape& toShape, double aside)
{
    const double length = QLineF(from, to).length();
    const QPointF shift = length > 0 ? QPointF(from.y() - to.y(), to.x() - from.x()) / length * aside : QPointF();
    const QLineF way(from + shift, to + shift);
    const QPointF start = pointOnEdge(fromShape.edge, from, way);
    const QPointF end = pointOnEdge(toShape.edge, to, {way.p2(), way.p1()});
    const QPointF wanted = to - from;
    const QPointF found = end - start;
    const bool overlap = QPointF::dotProduct(wanted, found) <= 0;
    return overlap ? QLineF((from + to) / 2, (from + to) / 2) : QLineF(start, end);
}

QHash<domain::RelationId, double> asides(const QList<domain::DrawnRelation>& relations)
{
    constexpr double distance = 14;
    QHash<QSet<domain::NodeId>, QList<const domain::DrawnRelation*>> between;
    for (const domain::DrawnRelation& relation : relations)
        between[{relation.from, relation.to}].append(&relation);
    QHash<domain::RelationId, double> found;
    for (const auto& parallel : std::as_const(between)) {
        for (qsizetype i = 0; parallel.size() > 1 && i < parallel.size(); ++i) {
            const double aside = (static_cast<double>(i) - static_cast<double>(parallel.size() - 1) / 2) * distance;
            found.insert(parallel[i]->id, parallel[i]->from == parallel[0]->from ? aside : -aside);
        }
    }
    return found;
}

RelationShape relationShape(const domain::DrawnRelation& relation, const QLineF& line, const Style& style)
{
    RelationShape shape;
    shape.line = line;
    if (line.length() < 1) {
        shape.bounds = QRectF(line.p1(), QSizeF());
        return shape;
    }
    addStrokes(shape, relation);
    addTexts(shape, relation, style);
    return withLabelAt(shape, RelationLabelPlace());
}

RelationShape withLabelAt(RelationShape shape, const RelationLabelPlace& place)
{
    if (shape.line.length() < 1)
        return shape;
    shape.bounds = boundsOfLine(shape);
    if (shape.label.lines.isEmpty())
        return shape;
    const QRectF label = labelBounds(shape, place);
    shape.labelPosition = {label.center().x(), label.top()};
    shape.bounds |= label.adjusted(-3, -3, 3, 3);
    return shape;
}

RelationShape withoutLabel(RelationShape shape)
{
    shape.label = {};
    shape.bounds = boundsOfLine(shape);
    return shape;
}

QRectF labelBounds(const RelationShape& shape, const RelationLabelPlace& place)
{
    const QPointF onLine = shape.line.pointAt(place.part);
    const QSizeF size = shape.label.bounds.size();
    if (place.aside != 0)
        return besideLine(shape.line, onLine, size, place.aside);
    const bool isOnSign = shape.middleIsTaken && QLineF(onLine, shape.line.center()).length() < 1;
    return {onLine + QPointF(-size.width() / 2, isOnSign ? 11 : -size.height() / 2), size};
}

void paintRelation(QPainter& painter, const RelationShape& shape)
{
    for (const RelationShape::Stroke& stroke : shape.strokes) {
        painter.setPen(stroke.pen);
        painter.setBrush(stroke.brush);
        painter.drawPath(stroke.path);
    }
    paintTextWithHalo(painter, shape.mark, shape.markPosition);
}

QColor colourOf(std::optional<RelationQuality> quality)
{
    if (!quality)
        return quiet;
    switch (*quality) {
    case RelationQuality::Supportive: return helping;
    case RelationQuality::Neutral: return quiet;
    case RelationQuality::Strained: return hindering;
    case RelationQuality::Changing: return {0x8a, 0x3f, 0x73};
    case RelationQuality::CutOff: return {0x40, 0x40, 0x40};
    case RelationQuality::Wished: return {0x00, 0x69, 0x5c};
    }
    return quiet;
}

} // namespace drawing

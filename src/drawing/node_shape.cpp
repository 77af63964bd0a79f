#include "drawing/node_shape.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <array>

using namespace Qt::StringLiterals;

namespace drawing {

namespace {

using domain::NodeKind;

QPainterPath circle(QPointF centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath roundedRect(const QRectF& rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QPainterPath closedPath(const QPolygonF& corners)
{
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath group()
{
    return circle({-10, 0}, 20).united(circle({10, 0}, 20));
}

QPainterPath house()
{
    return closedPath({{0, -28}, {26, -6}, {22, -6}, {22, 24}, {-22, 24}, {-22, -6}, {-26, -6}});
}

QPainterPath hexagon()
{
    QPolygonF corners;
    for (int i = 0; i < 6; ++i)
        corners.append({27 * qCos(i * M_PI / 3), 27 * qSin(i * M_PI / 3)});
    return closedPath(corners);
}

QPainterPath outlineOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::HelpSeeker: return circle({}, helpSeekerRadius);
    case NodeKind::Group: return group();
    case NodeKind::Event: return closedPath({{0, -30}, {30, 0}, {0, 30}, {-30, 0}});
    case NodeKind::Place: return house();
    case NodeKind::Activity: return hexagon();
    case NodeKind::Organisation: return roundedRect({-23, -23, 46, 46}, 8);
    case NodeKind::Theme:
    case NodeKind::Person:
    case NodeKind::Animal:
    case NodeKind::Talent:
    case NodeKind::Sensitivity:
    case NodeKind::Wish: break;
    }
    return circle({}, nodeRadius);
}

QPainterPath personSign()
{
    QPainterPath path = circle({0, -6}, 6);
    path.moveTo(-12, 14);
    path.cubicTo({-11, 1}, {11, 1}, {12, 14});
    return path;
}

QPainterPath pawSign()
{
    QPainterPath path;
    path.addEllipse(QPointF(0, 6), 7, 5.5);
    path.addEllipse(QPointF(-10, -1), 2.8, 3.6);
    path.addEllipse(QPointF(-3.8, -7), 2.8, 3.8);
    path.addEllipse(QPointF(3.8, -7), 2.8, 3.8);
    path.addEllipse(QPointF(10, -1), 2.8, 3.6);
    return path;
}

QPainterPath plusSign()
{
    QPainterPath path(QPointF(-9, 0));
    path.lineTo(9, 0);
    path.moveTo(0, -9);
    path.lineTo(0, 9);
    return path;
}

QPainterPath waveSign()
{
    QPainterPath path(QPointF(-11, 3));
    path.cubicTo({-6, -9}, {-3, -5}, {0, 0});
    path.cubicTo({3, 5}, {6, 9}, {11, -3});
    return path;
}

QPainterPath signOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Person: return personSign();
    case NodeKind::Group: return circle({-10, 0}, 20);
    case NodeKind::Animal: return pawSign();
    case NodeKind::Talent: return plusSign();
    case NodeKind::Sensitivity: return waveSign();
    case NodeKind::HelpSeeker:
    case NodeKind::Theme:
    case NodeKind::Event:
    case NodeKind::Place:
    case NodeKind::Activity:
    case NodeKind::Organisation:
    case NodeKind::Wish: break;
    }
    return {};
}

// Light enough that nothing depends on it; in grey all kinds are paper.
QColor fillOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::HelpSeeker: return {0xff, 0xe8, 0xb3};
    case NodeKind::Person:
    case NodeKind::Group:
    case NodeKind::Animal: return {0xff, 0xf7, 0xea};
    case NodeKind::Theme:
    case NodeKind::Event: return {0xf1, 0xf5, 0xf9};
    case NodeKind::Place:
    case NodeKind::Activity:
    case NodeKind::Organisation: return {0xef, 0xf6, 0xf0};
    case NodeKind::Talent:
    case NodeKind::Sensitivity:
    case NodeKind::Wish: break;
    }
    return paper;
}

// A theme is its words in a frame; the frame grows with them.
void layOutTheme(NodeShape& shape, const domain::Node& node, const Style& style)
{
    shape.label = textBlock(node.label, style.font(), labelWidth(style.font()));
    const QSizeF text = shape.label.bounds.size();
    const double width = qMax(64.0, text.width() + 24);
    const double height = qMax(34.0, text.height() + 16);
    shape.outline = roundedRect({-width / 2, -height / 2, width, height}, 12);
    shape.labelPosition = {0, -text.height() / 2};
}

// The name of the help-seeker stands inside the circle when it fits there, in the wide part.
bool fitsInside(const TextBlock& name)
{
    return !name.shortened && qHypot(name.bounds.width(), name.bounds.height()) <= 2 * helpSeekerRadius - 4;
}

QPointF labelPositionAt(LabelSlot slot, const QRectF& outline, const QSizeF& label)
{
    constexpr double gap = 4;
    switch (slot) {
    case LabelSlot::Below:
    case LabelSlot::LeftOut: break;
    case LabelSlot::Above: return {0, outline.top() - gap - label.height()};
    case LabelSlot::Right: return {outline.right() + gap + label.width() / 2, -label.height() / 2};
    case LabelSlot::Left: return {outline.left() - gap - label.width() / 2, -label.height() / 2};
    }
    return {0, outline.bottom() + gap};
}

void layOutLabel(NodeShape& shape, const domain::Node& node, const Style& style)
{
    if (node.kind == NodeKind::HelpSeeker) {
        shape.label = textBlock(node.label, style.boldFont(), 2 * helpSeekerRadius - 10);
        shape.labelPosition = {0, -shape.label.bounds.height() / 2};
        if (fitsInside(shape.label))
            return;
    }
    const QFont font = node.kind == NodeKind::HelpSeeker ? style.boldFont() : style.font();
    shape.label = textBlock(node.label, font, labelWidth(font));
    shape.labelPosition = labelPositionAt(LabelSlot::Below, shape.outline.boundingRect(), shape.label.bounds.size());
}

// Under the label, or else under the node.
QPointF supportsPositionOn(const NodeShape& shape)
{
    const QRectF label = shape.label.bounds.translated(shape.labelPosition);
    return {0, qMax(shape.outline.boundingRect().bottom() + 3, qAbs(label.center().x()) < 1 ? label.bottom() : 0)};
}

void layOutSupports(NodeShape& shape, const domain::Node& node, const Style& style)
{
    QStringList letters;
    for (const auto& [support, code] : domain::codesOf<domain::Support>) {
        if (node.supports.contains(support))
            letters.append(letterOf(support));
    }
    QFont font = style.boldFont();
    font.setPixelSize(qRound(style.textSize * 0.85));
    shape.supports = textBlock(letters.join(u' '), font, 10 * style.textSize);
    shape.supportsPosition = supportsPositionOn(shape);
}

// A band across the upper left corner, as on a photograph of somebody who died.
QPainterPath ribbonOn(const QPainterPath& outline)
{
    const QRectF bounds = outline.boundingRect();
    const QPointF corner(qMax(bounds.left(), -nodeRadius), qMax(bounds.top(), -nodeRadius));
    constexpr double from = 21;
    constexpr double to = 31;
    return outline.intersected(closedPath(
        {corner + QPointF(0, to), corner + QPointF(to, 0), corner + QPointF(from, 0), corner + QPointF(0, from)}));
}

QFont badgeFont(const Style& style)
{
    constexpr double largest = 20; // larger ones would hide their nodes
    QFont font = style.boldFont();
    font.setPixelSize(qRound(qMin(largest, style.textSize * 1.05)));
    font.setWeight(QFont::Bold);
    return font;
}

QRectF badgeOf(const domain::Node& node, const NodeShape& shape, const Style& style)
{
    if (!node.influence)
        return {};
    const QFontMetricsF metrics(badgeFont(style));
    const double height = metrics.height() + 1;
    const double width = qMax(height, metrics.horizontalAdvance(influenceMark(*node.influence)) + 10);
    const QRectF outline = shape.outline.boundingRect();
    const double inset = node.kind == NodeKind::Theme ? 4 : 6;
    QRectF badge(0, 0, width, height);
    badge.moveCenter({outline.right() - inset + (width - height) / 2, outline.top() + inset});
    return badge;
}

QPen outlinePen(NodeKind kind)
{
    QPen pen(ink, kind == NodeKind::HelpSeeker ? outlineWidth + 1 : outlineWidth, Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    if (kind == NodeKind::Wish)
        pen.setDashPattern({2.4, 2.6});
    return pen;
}

void paintSign(QPainter& painter, NodeKind kind, const QPainterPath& sign)
{
    const bool isQuiet = kind == NodeKind::Person || kind == NodeKind::Animal;
    const QColor colour = isQuiet ? QColor(0x8a, 0x8f, 0x96) : ink;
    painter.setPen(QPen(colour, isQuiet ? 1.5 : 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(kind == NodeKind::Animal ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (kind == NodeKind::Group)
        painter.setPen(outlinePen(kind));
    painter.drawPath(sign);
}

QRectF boundsOf(const NodeShape& shape)
{
    const double halo = 3;
    QRectF bounds =
        shape.outline.boundingRect().adjusted(-halo, -halo, halo, halo) | shape.badge.adjusted(-2, -2, 2, 2);
    if (shape.captionIsLeftOut)
        return bounds;
    if (!shape.label.lines.isEmpty())
        bounds |= shape.label.bounds.translated(shape.labelPosition).adjusted(-halo, -halo, halo, halo);
    if (!shape.supports.lines.isEmpty())
        bounds |= shape.supports.bounds.translated(shape.supportsPosition).adjusted(-halo, -halo, halo, halo);
    return bounds;
}

} // namespace

NodeShape nodeShape(const domain::Node& node, const Style& style)
{
    NodeShape shape;
    if (node.kind == NodeKind::Theme) {
        layOutTheme(shape, node, style);
    } else {
        shape.outline = outlineOf(node.kind);
        layOutLabel(shape, node, style);
    }
    shape.sign = signOf(node.kind);
    shape.edge = shape.outline.toFillPolygon();
    shape.badge = badgeOf(node, shape, style);
    layOutSupports(shape, node, style);
    if (node.deceased)
        shape.ribbon = ribbonOn(shape.outline);
    shape.bounds = boundsOf(shape);
    return shape;
}

NodeShape withLabelAt(NodeShape shape, LabelSlot slot)
{
    if (!labelIsOutside(shape))
        return shape;
    shape.captionIsLeftOut = slot == LabelSlot::LeftOut;
    shape.labelPosition = labelPositionAt(slot, shape.outline.boundingRect(), shape.label.bounds.size());
    shape.supportsPosition = supportsPositionOn(shape);
    shape.bounds = boundsOf(shape);
    return shape;
}

QRectF labelPlace(const NodeShape& shape, LabelSlot slot)
{
    const QSizeF size = shape.label.bounds.size();
    return shape.label.bounds.translated(labelPositionAt(slot, shape.outline.boundingRect(), size));
}

bool labelIsOutside(const NodeShape& shape)
{
    const QRectF label = shape.label.bounds.translated(shape.labelPosition);
    return !shape.label.lines.isEmpty() && !shape.outline.boundingRect().contains(label.center());
}

QString letterOf(domain::Support support)
{
    switch (support) {
    case domain::Support::Practical: return u"P"_s;
    case domain::Support::Company: return u"G"_s;
    case domain::Support::Advice: return u"A"_s;
    case domain::Support::Emotional: return u"E"_s;
    }
    return {};
}

void paintNodeFigure(QPainter& painter, const domain::Node& node, const NodeShape& shape, const Style& style)
{
    painter.setPen(outlinePen(node.kind));
    painter.setBrush(fillOf(node.kind));
    painter.drawPath(shape.outline);
    if (!shape.sign.isEmpty())
        paintSign(painter, node.kind, shape.sign);
    if (node.deceased)
        painter.fillPath(shape.ribbon, ink);
    if (!labelIsOutside(shape))
        paintText(painter, shape.label, shape.labelPosition);
    if (node.influence)
        paintInfluence(painter, *node.influence, shape.badge, style);
}

void paintNodeCaption(QPainter& painter, const NodeShape& shape)
{
    if (shape.captionIsLeftOut)
        return;
    if (labelIsOutside(shape))
        paintTextWithHalo(painter, shape.label, shape.labelPosition);
    paintTextWithHalo(painter, shape.supports, shape.supportsPosition);
}

void paintNode(QPainter& painter, const domain::Node& node, const NodeShape& shape, const Style& style)
{
    paintNodeCaption(painter, shape);
    paintNodeFigure(painter, node, shape, style);
}

QString influenceMark(int influence)
{
    static const std::array marks{u"\u2212\u2212"_s, u"\u2212"_s, u"="_s, u"+"_s, u"++"_s};
    const int place = qBound(-2, influence, 2) + 2;
    return marks.at(static_cast<std::size_t>(place));
}

// Filled when it helps, open when it is in the way: that difference stays in grey.
void paintInfluence(QPainter& painter, int influence, const QRectF& badge, const Style& style)
{
    const QColor colour = influence > 0 ? helping : influence < 0 ? hindering : QColor(0x4d, 0x56, 0x60);
    painter.setPen(QPen(influence > 0 ? paper : colour, 1.5));
    painter.setBrush(influence > 0 ? colour : paper);
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    painter.setPen(influence > 0 ? paper : colour);
    painter.setFont(badgeFont(style));
    painter.drawText(badge, Qt::AlignCenter, influenceMark(influence));
}

} // namespace drawing

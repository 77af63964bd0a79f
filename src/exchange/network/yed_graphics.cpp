#include "exchange/network/yed_graphics.h"

#include "exchange/network/attribute_text.h"
#include "exchange/network/graphml_keys.h"
#include "exchange/network/xml_text.h"

namespace exchange {

namespace {

using domain::NodeKind;
using domain::RelationQuality;

QString shapeOf(const NetworkNode& node)
{
    if (!node.kind)
        return u"ellipse"_s;
    switch (*node.kind) {
    case NodeKind::Theme: return u"roundrectangle"_s;
    case NodeKind::Event: return u"diamond"_s;
    case NodeKind::Place: return u"trapezoid"_s;
    case NodeKind::Activity: return u"hexagon"_s;
    case NodeKind::Organisation: return u"rectangle"_s;
    case NodeKind::Group: return u"octagon"_s;
    default: return u"ellipse"_s;
    }
}

// A colour, the kind of line and its width, as yEd names them.
struct Line
{
    QLatin1StringView colour;
    QLatin1StringView type;
    QLatin1StringView width;
};

Line lineOf(const NetworkRelation& relation)
{
    if (!relation.quality)
        return {"#767676"_L1, "line"_L1, "1.0"_L1};
    switch (*relation.quality) {
    case RelationQuality::Supportive: return {"#0072B2"_L1, "line"_L1, "4.0"_L1};
    case RelationQuality::Strained: return {"#B84A00"_L1, "dashed_dotted"_L1, "3.0"_L1};
    case RelationQuality::Changing: return {"#8A3F73"_L1, "dashed_dotted"_L1, "4.0"_L1};
    case RelationQuality::CutOff: return {"#404040"_L1, "dotted"_L1, "2.0"_L1};
    case RelationQuality::Wished: return {"#404040"_L1, "dashed"_L1, "3.0"_L1};
    default: return {"#767676"_L1, "line"_L1, "2.0"_L1};
    }
}

QString arrow(bool isThere)
{
    return isThere ? u"standard"_s : u"none"_s;
}

// A label without text would be read as a label that says nothing.
QStringList labelLine(const QString& start, const QString& label, const QString& end)
{
    return label.isEmpty() ? QStringList() : QStringList{u"    "_s + start + escaped(label) + end};
}

} // namespace

QStringList nodeGraphics(const NetworkNode& node)
{
    const double size = sizeOf(node);
    const QPointF corner = node.position.value_or(QPointF()) - QPointF(size / 2, size / 2);
    const QString place =
        node.position ? u" x=\"%1\" y=\"%2\""_s.arg(numberText(corner.x()), numberText(corner.y())) : QString();
    const QString colour = u"#%1"_s.arg(colourOf(node), 6, 16, QChar(u'0'));
    const QString border = node.kind == NodeKind::Wish ? u"dashed"_s : u"line"_s;
    return QStringList{
               u"<data key=\"n_yed\">"_s,
               u"  <y:ShapeNode>"_s,
               u"    <y:Geometry height=\"%1\" width=\"%1\"%2/>"_s.arg(numberText(size), place),
               u"    <y:Fill color=\"#FFFFFF\" transparent=\"false\"/>"_s,
               u"    <y:BorderStyle color=\"%1\" type=\"%2\" width=\"3.0\"/>"_s.arg(colour, border),
           }
    + labelLine(u"<y:NodeLabel modelName=\"sandwich\" modelPosition=\"s\">"_s, node.label, u"</y:NodeLabel>"_s)
        + QStringList{
            u"    <y:Shape type=\"%1\"/>"_s.arg(shapeOf(node)),
            u"  </y:ShapeNode>"_s,
            u"</data>"_s,
        };
}

QStringList edgeGraphics(const NetworkRelation& relation)
{
    const Line line = lineOf(relation);
    const bool isMutual = relation.direction == domain::Direction::Mutual;
    const bool hasTarget = relation.direction != domain::Direction::None;
    return QStringList{
               u"<data key=\"e_yed\">"_s,
               u"  <y:PolyLineEdge>"_s,
               u"    <y:LineStyle color=\"%1\" type=\"%2\" width=\"%3\"/>"_s.arg(line.colour, line.type, line.width),
               u"    <y:Arrows source=\"%1\" target=\"%2\"/>"_s.arg(arrow(isMutual), arrow(hasTarget)),
           }
    + labelLine(u"<y:EdgeLabel>"_s, relation.label, u"</y:EdgeLabel>"_s)
        + QStringList{
            u"  </y:PolyLineEdge>"_s,
            u"</data>"_s,
        };
}

} // namespace exchange

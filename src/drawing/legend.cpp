#include "drawing/legend.h"

#include "drawing/group_shape.h"
#include "drawing/node_shape.h"
#include "drawing/relation_shape.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace drawing {

namespace {

constexpr double sampleWidth = 46;
constexpr double spaceBetween = 8;
constexpr double nodeScale = 0.42;

template <typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};

// clang before 17 does not see this by itself.
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

template <typename Enum>
void appendAll(QList<Sign>& signs)
{
    for (const auto& entry : domain::codesOf<Enum>)
        signs.append(entry.value);
}

bool usesSign(const domain::Network& network, const Sign& sign)
{
    const auto anyNode = [&](auto test) { return std::ranges::any_of(network.nodes, test); };
    const auto anyRelation = [&](auto test) { return std::ranges::any_of(network.relations, test); };
    return std::visit(
        Overloaded{
            [&](domain::NodeKind kind) { return anyNode([&](const domain::Node& n) { return n.kind == kind; }); },
            [&](Influence influence) {
                return anyNode([&](const domain::Node& n) { return n.influence == influence.value; });
            },
            [&](domain::Support support) {
                return anyNode([&](const domain::Node& n) { return n.supports.contains(support); });
            },
            [&](Ribbon) { return anyNode([](const domain::Node& n) { return n.deceased; }); },
            [&](Hull) { return !network.groups.isEmpty(); },
            [&](domain::RelationQuality quality) {
                return anyRelation([&](const domain::DrawnRelation& r) { return r.quality == quality; });
            },
            [&](Unset) { return anyRelation([](const domain::DrawnRelation& r) { return !r.quality; }); },
            [&](Arrow) {
                return anyRelation(
                    [](const domain::DrawnRelation& r) { return r.direction != domain::Direction::None; });
            }},
        sign);
}

QString wordFor(const Sign& sign, const Words& words)
{
    return std::visit(Overloaded{[&](domain::NodeKind kind) { return words.kinds.value(kind); },
                                 [&](Influence influence) { return words.influences.value(influence.value); },
                                 [&](domain::Support support) { return words.supports.value(support); },
                                 [&](Ribbon) { return words.deceased; }, [&](Hull) { return words.group; },
                                 [&](domain::RelationQuality quality) { return words.qualities.value(quality); },
                                 [&](Unset) { return words.unsetQuality; }, [&](Arrow) { return words.arrow; }},
                      sign);
}

domain::DrawnRelation sampleRelation(std::optional<domain::RelationQuality> quality, domain::Direction direction)
{
    return {{.id = domain::RelationId::create(),
             .from = domain::NodeId::create(),
             .to = domain::NodeId::create(),
             .direction = direction,
             .label = {}},
            quality};
}

domain::Node sampleNode(domain::NodeKind kind)
{
    return {.id = domain::NodeId::create(), .kind = kind, .label = {}};
}

void paintLetter(QPainter& painter, const QString& letter, const QRectF& place)
{
    painter.setFont(Style{}.boldFont());
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, letter);
}

void paintSampleGroup(QPainter& painter, const QRectF& place)
{
    GroupShape shape;
    shape.outline.addRoundedRect(place.adjusted(6, 4, -6, -4), 9, 9);
    paintGroup(painter, shape);
}

void paintSampleNode(QPainter& painter, const domain::Node& node, QPointF centre)
{
    painter.save();
    painter.translate(centre);
    painter.scale(nodeScale, nodeScale);
    paintNode(painter, node, nodeShape(node, {}), {});
    painter.restore();
}

} // namespace

QList<Sign> allSigns()
{
    QList<Sign> signs;
    appendAll<domain::NodeKind>(signs);
    signs.removeOne(Sign(domain::NodeKind::HelpSeeker)); // the name in the middle says it
    for (const int influence : {2, 1, 0, -1, -2})
        signs.append(Influence{influence});
    appendAll<domain::Support>(signs);
    signs.append(Ribbon{});
    signs.append(Hull{});
    appendAll<domain::RelationQuality>(signs);
    signs.append(Unset{});
    signs.append(Arrow{});
    return signs;
}

QList<Sign> signsOf(const domain::Network& network)
{
    QList<Sign> signs = allSigns();
    signs.removeIf([&](const Sign& sign) { return !usesSign(network, sign); });
    return signs;
}

Legend::Legend(const QList<Sign>& signs, const Words& words, const Style& style, double width)
    : m_signs(signs),
      m_style(style)
{
    const QFontMetricsF metrics(style.font());
    double widest = 0;
    for (const Sign& sign : signs) {
        m_words.append(wordFor(sign, words));
        widest = qMax(widest, metrics.horizontalAdvance(m_words.last()));
    }
    m_cell = {sampleWidth + spaceBetween + widest + 2 * spaceBetween, qMax(26.0, metrics.height() + 8)};
    m_columns = qBound(1, qFloor(width / m_cell.width()), qMax(1, static_cast<int>(signs.size())));
    m_rows = (signs.size() + m_columns - 1) / m_columns;
}

QSizeF Legend::size() const
{
    return {static_cast<double>(m_columns) * m_cell.width(), static_cast<double>(m_rows) * m_cell.height()};
}

void Legend::paint(QPainter& painter) const
{
    for (qsizetype i = 0; i < m_signs.size(); ++i) {
        const qsizetype column = i / m_rows;
        const qsizetype row = i % m_rows;
        const QPointF corner(static_cast<double>(column) * m_cell.width(), static_cast<double>(row) * m_cell.height());
        const QRectF cell(corner, m_cell);
        paintSign(painter, m_signs[i], QRectF(corner, QSizeF(sampleWidth, m_cell.height())));
        painter.setFont(m_style.font());
        painter.setPen(ink);
        painter.drawText(cell.adjusted(sampleWidth + spaceBetween, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_words[i]);
    }
}

void Legend::paintSign(QPainter& painter, const Sign& sign, const QRectF& place) const
{
    const QLineF line({place.left(), place.center().y()}, {place.right(), place.center().y()});
    const auto paintLine = [&](std::optional<domain::RelationQuality> quality, domain::Direction direction) {
        paintRelation(painter, relationShape(sampleRelation(quality, direction), line, {}));
    };
    std::visit(Overloaded{[&](domain::NodeKind kind) { paintSampleNode(painter, sampleNode(kind), place.center()); },
                          [&](Influence influence) {
                              QRectF badge(0, 0, influence.value % 2 == 0 && influence.value != 0 ? 28 : 18, 18);
                              badge.moveCenter(place.center());
                              paintInfluence(painter, influence.value, badge, {});
                          },
                          [&](domain::Support support) { paintLetter(painter, letterOf(support), place); },
                          [&](Ribbon) {
                              domain::Node node = sampleNode(domain::NodeKind::Person);
                              node.deceased = true;
                              paintSampleNode(painter, node, place.center());
                          },
                          [&](Hull) { paintSampleGroup(painter, place); },
                          [&](domain::RelationQuality quality) { paintLine(quality, domain::Direction::None); },
                          [&](Unset) { paintLine({}, domain::Direction::None); },
                          [&](Arrow) { paintLine(domain::RelationQuality::Neutral, domain::Direction::Forward); }},
               sign);
}

} // namespace drawing

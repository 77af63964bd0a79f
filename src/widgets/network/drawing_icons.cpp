#include "widgets/network/drawing_icons.h"

#include "drawing/relation_shape.h"

#include <QPainter>

#include <functional>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QIcon painted(QSize size, const std::function<void(QPainter&)>& paint)
{
    constexpr int dots = 2; // for a pixel, so that it stays sharp on a finer screen
    QPixmap pixmap(size * dots);
    pixmap.setDevicePixelRatio(dots);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    paint(painter);
    painter.end();
    return pixmap;
}

QIcon lineIcon(const std::optional<domain::RelationQuality>& quality, domain::Direction direction, QLineF line)
{
    const domain::DrawnRelation relation{{.id = domain::RelationId::create(),
                                          .from = domain::NodeId::create(),
                                          .to = domain::NodeId::create(),
                                          .direction = direction,
                                          .label = {}},
                                         quality};
    return painted(lineIconSize, [&](QPainter& painter) {
        drawing::paintRelation(painter, drawing::relationShape(relation, line, {}));
    });
}

const QLineF leftToRight{-21, 0, 21, 0};

} // namespace

QIcon iconOf(domain::NodeKind kind)
{
    const domain::Node node{.id = domain::NodeId::create(), .kind = kind, .label = {}};
    return painted(nodeIconSize, [&](QPainter& painter) {
        const double scale = kind == domain::NodeKind::Theme || kind == domain::NodeKind::HelpSeeker ? 0.42 : 0.5;
        painter.scale(scale, scale);
        drawing::paintNode(painter, node, drawing::nodeShape(node, {}), {});
    });
}

QIcon iconOf(const std::optional<domain::RelationQuality>& quality)
{
    return lineIcon(quality, domain::Direction::None, leftToRight);
}

QIcon iconOf(domain::Direction direction)
{
    return lineIcon(domain::RelationQuality::Neutral, direction, leftToRight);
}

QIcon reversedIcon()
{
    return lineIcon(domain::RelationQuality::Neutral, domain::Direction::Forward, {leftToRight.p2(), leftToRight.p1()});
}

QIcon influenceIcon(int influence)
{
    return painted({30, 22}, [&](QPainter& painter) {
        const double width = qAbs(influence) == 2 ? 28 : 19;
        drawing::paintInfluence(painter, influence, QRectF(-width / 2, -9.5, width, 19), {});
    });
}

} // namespace widgets

#include "drawing/node_shape.h"
#include "drawing/painting.h"
#include "drawing/relation_shape.h"
#include "support/example_drawing.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QImage blankSheet()
{
    QImage image(240, 160, QImage::Format_RGB32);
    image.fill(drawing::paper);
    return image;
}

QImage inGrey(const domain::Network& network)
{
    QImage image = blankSheet();
    QPainter painter(&image);
    painter.translate(image.rect().center());
    drawing::paint(painter, network, drawing::dutchWords(), {});
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

qint64 difference(const QImage& one, const QImage& other)
{
    qint64 sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum;
}

// The smallest difference between two of the pictures, in wholly black pixels.
qint64 smallestDifference(const QList<QImage>& pictures)
{
    qint64 smallest = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            smallest = qMin(smallest, difference(pictures[i], pictures[j]));
    }
    return smallest / 255;
}

domain::Network onlyNode(domain::NodeKind kind, std::optional<int> influence)
{
    domain::Network network = test::emptyDrawing();
    network.nodes = {test::node(kind, {}, {}, influence)};
    return network;
}

domain::Network onlyRelation(std::optional<domain::RelationQuality> quality, domain::Direction direction)
{
    domain::Network network = test::emptyDrawing();
    network.nodes = {test::node(domain::NodeKind::Person, {}, {-90, 0}, {}),
                     test::node(domain::NodeKind::Person, {}, {90, 0}, {})};
    network.relations = {test::relation(network.nodes[0], network.nodes[1], quality, direction)};
    return network;
}

} // namespace

TEST_CASE("Every kind of node can be told from every other without colour")
{
    QList<QImage> pictures;
    for (const auto& kind : domain::codesOf<domain::NodeKind>)
        pictures.append(inGrey(onlyNode(kind.value, {})));

    CHECK(smallestDifference(pictures) > 40);
}

TEST_CASE("17: Every quality of a relation can be told from every other without colour")
{
    QList<QImage> pictures{inGrey(onlyRelation({}, domain::Direction::None))};
    for (const auto& quality : domain::codesOf<domain::RelationQuality>)
        pictures.append(inGrey(onlyRelation(quality.value, domain::Direction::None)));

    CHECK(smallestDifference(pictures) > 40);
}

TEST_CASE("Every influence, and none, can be told apart without colour")
{
    QList<QImage> pictures{inGrey(onlyNode(domain::NodeKind::Person, {}))};
    for (int influence = -2; influence <= 2; ++influence)
        pictures.append(inGrey(onlyNode(domain::NodeKind::Person, influence)));

    CHECK(smallestDifference(pictures) > 10);
}

TEST_CASE("The direction of a relation is seen, whatever its quality")
{
    for (const auto& quality : domain::codesOf<domain::RelationQuality>) {
        QList<QImage> pictures;
        for (const auto& direction : domain::codesOf<domain::Direction>)
            pictures.append(inGrey(onlyRelation(quality.value, direction.value)));
        CHECK(smallestDifference(pictures) > 15);
    }
}

TEST_CASE("A relation ends where the outlines of its nodes begin")
{
    const auto person = drawing::nodeShape(test::node(domain::NodeKind::Person, u"zus"_s, {}, {}), {});
    const auto event = drawing::nodeShape(test::node(domain::NodeKind::Event, u"verhuizing"_s, {}, {}), {});

    const QLineF line = drawing::lineBetween({0, 0}, person, {200, 0}, event);
    CHECK(qAbs(line.x1() - (drawing::nodeRadius + 3)) < 1);
    CHECK(qAbs(line.x2() - (200 - 30 - 3)) < 1);

    CHECK(drawing::lineBetween({0, 0}, person, {20, 0}, event).length() == 0);
    CHECK(drawing::lineBetween({0, 0}, person, {0, 0}, event).length() == 0);
}

TEST_CASE("A long label is two lines, shortened in the middle, and a theme holds its words")
{
    const auto label = u"de hele grote familie van mijn moeders kant uit Harderwijk"_s;
    const auto person = drawing::nodeShape(test::node(domain::NodeKind::Person, label, {}, {}), {});
    const auto theme = drawing::nodeShape(test::node(domain::NodeKind::Theme, label, {}, {}), {});

    CHECK(person.label.lines.size() == 2);
    CHECK(person.label.shortened);
    CHECK(person.label.lines.last().contains(u'…'));
    CHECK(person.labelPosition.y() >= drawing::nodeRadius);
    CHECK(theme.outline.boundingRect().contains(theme.label.bounds.translated(theme.labelPosition)));
}

TEST_CASE("Nothing is painted outside the bounds of a drawing")
{
    const domain::Network network = test::lifeOfNoor();
    const QRectF bounds = drawing::boundsOf(network, drawing::dutchWords(), {});
    QImage image(1'200, 900, QImage::Format_RGB32);
    image.fill(drawing::paper);
    const QPointF middle(600, 450);
    REQUIRE(QRectF(image.rect()).contains(bounds.translated(middle)));

    QPainter painter(&image);
    painter.translate(middle);
    drawing::paint(painter, network, drawing::dutchWords(), {});
    painter.resetTransform();
    painter.fillRect(bounds.translated(middle), drawing::paper);
    painter.end();

    QImage blank = image;
    blank.fill(drawing::paper);
    CHECK(difference(image, blank) == 0);
}

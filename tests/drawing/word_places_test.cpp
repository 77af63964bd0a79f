#include "drawing/painting.h"
#include "drawing/word_places.h"
#include "support/catch_qt.h"
#include "support/example_drawing.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

using domain::NodeKind;
using drawing::GroupNamePlace;

drawing::NodeShape personCalled(const QString& name)
{
    return drawing::nodeShape(test::node(NodeKind::Person, name, {}, {}), {});
}

drawing::RelationShape relationSaying(const QString& words, const QLineF& line)
{
    const auto one = test::node(NodeKind::Person, {}, {}, {});
    const auto other = test::node(NodeKind::Person, {}, {}, {});
    return drawing::relationShape(
        test::relation(one, other, domain::RelationQuality::Neutral, domain::Direction::None, words), line, {});
}

QRectF wordsOf(const drawing::RelationShape& shape, const drawing::RelationLabelPlace& place)
{
    const auto there = drawing::withLabelAt(shape, place);
    return there.label.bounds.translated(there.labelPosition);
}

} // namespace

TEST_CASE("11: The words at a relation make way for what stands halfway")
{
    const auto anna = personCalled(u"Anna"_s);
    const auto relation = relationSaying(u"belt vaak"_s, {{0, 0}, {400, 0}});
    const auto placeWith = [&](const QList<drawing::PlacedShape>& nodes) {
        return drawing::wordPlaces(nodes, {}, {&relation}, drawing::NoRoom::Cover).relations[0];
    };

    CHECK(placeWith({}) == drawing::RelationLabelPlace{.part = 0.5});
    CHECK(placeWith({{{200, 0}, &anna}})->part != 0.5);
    CHECK_FALSE(
        anna.outline.boundingRect().translated(200, 0).intersects(wordsOf(relation, *placeWith({{{200, 0}, &anna}}))));
}

TEST_CASE("11: The words at two relations that cross stand apart")
{
    const auto one = relationSaying(u"belt vaak"_s, {{0, 0}, {300, 300}});
    const auto other = relationSaying(u"om de week"_s, {{300, 0}, {0, 300}});

    const auto parts = drawing::wordPlaces({}, {}, {&one, &other}, drawing::NoRoom::Cover).relations;

    CHECK_FALSE(wordsOf(one, *parts[0]).intersects(wordsOf(other, *parts[1])));
}

TEST_CASE("The words at a line that is too short for them stand beside it")
{
    const auto anna = personCalled({});
    const double reach = anna.outline.boundingRect().width();
    const auto relation = relationSaying(u"belt vaak"_s, {{reach / 2, 0}, {reach / 2 + 30, 0}});
    const QList<drawing::PlacedShape> nodes{{{0, 0}, &anna}, {{reach + 30, 0}, &anna}};

    const auto place = drawing::wordPlaces(nodes, {}, {&relation}, drawing::NoRoom::LeaveOut).relations[0];

    REQUIRE(place.has_value());
    CHECK(place->aside != 0);
    for (const drawing::PlacedShape& node : nodes)
        CHECK_FALSE(node.shape->outline.boundingRect().translated(node.position).intersects(wordsOf(relation, *place)));
    CHECK_FALSE(wordsOf(relation, *place).adjusted(0, 0, 0, 1).contains(relation.line.center()));
}

TEST_CASE("The name of a group hugs its outline and makes way for a name that stands there")
{
    const auto anna = personCalled(u"Anna"_s);
    const auto bob = personCalled(u"een hele lange naam van iemand"_s);
    const auto group = drawing::groupShape(u"thuis"_s, {{{0, 0}, &anna}, {{200, 120}, &anna}}, 0, {});
    const auto nameWith = [&](const QList<drawing::PlacedShape>& nodes) {
        return drawing::nameBounds(group, drawing::wordPlaces(nodes, {&group}, {}, drawing::NoRoom::Cover).groups[0]);
    };

    const QRectF above = nameWith({});
    const QPointF below(above.center().x(), above.bottom() + 8);
    CHECK(above.bottom() > group.outline.boundingRect().top() + 5); // the hull slopes down there
    CHECK_FALSE(group.outline.intersects(above));
    CHECK(group.outline.intersects(QRectF(above.translated(0, 6))));
    CHECK_FALSE(nameWith({{above.center(), &bob}}).intersects(above));
}

TEST_CASE("Words that fit nowhere stand where they cover least")
{
    const auto anna = personCalled({});
    const auto relation = relationSaying(u"ja"_s, {{0, 0}, {120, 0}});
    QList<drawing::PlacedShape> crowd;
    for (int x = 0; x <= 60; x += 10) {
        for (const int y : {-70, -35, 0, 35, 70})
            crowd.append({QPointF(x, y), &anna});
    }
    crowd.append({QPointF(150, 0), &anna});

    const auto place = *drawing::wordPlaces(crowd, {}, {&relation}, drawing::NoRoom::Cover).relations[0];

    CHECK(place.part > 0.7);
}

TEST_CASE("A line does not run over the words of another relation or the name of a group")
{
    domain::Network network = test::emptyDrawing();
    network.nodes += {test::node(NodeKind::Person, {}, {-200, 0}, {}), test::node(NodeKind::Person, {}, {200, 0}, {}),
                      test::node(NodeKind::Person, {}, {0, -150}, {}), test::node(NodeKind::Person, {}, {0, 150}, {})};
    network.nodes[0].position = {0, 400};
    const auto& nodes = network.nodes;
    network.relations = {test::relation(nodes[1], nodes[2], domain::RelationQuality::Neutral, domain::Direction::None,
                                        u"wwwwwwwwwwww"_s)};
    const auto painted = [](const domain::Network& drawn) {
        QImage image(500, 500, QImage::Format_RGB32);
        image.fill(drawing::paper);
        QPainter painter(&image);
        painter.translate(image.rect().center());
        drawing::paint(painter, drawn, drawing::dutchWords(), {});
        return image.copy(QRect(235, 245, 30, 10)); // the middle of the word
    };
    network.relations.append(test::relation(nodes[3], nodes[4], domain::RelationQuality::Supportive));

    const QColor crossing = painted(network).pixelColor(15, 1);
    CHECK(crossing.blue() - crossing.red() < 60); // of the blue line, 15 % is left
}

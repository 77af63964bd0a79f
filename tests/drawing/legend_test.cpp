#include "drawing/legend.h"
#include "support/example_drawing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("The legend explains what the drawing uses and nothing more")
{
    using drawing::Sign;
    domain::Network network = test::emptyDrawing();
    CHECK(drawing::signsOf(network).isEmpty());

    network.nodes.append(test::node(domain::NodeKind::Animal, u"Boef"_s, {100, 0}, -1));
    network.relations.append(test::relation(network.nodes[0], network.nodes[1], {}));
    CHECK(drawing::signsOf(network) == QList<Sign>{domain::NodeKind::Animal, drawing::Influence{-1}, drawing::Unset{}});

    network.relations[0].quality = domain::RelationQuality::CutOff;
    network.relations[0].direction = domain::Direction::Forward;
    CHECK(drawing::signsOf(network)
          == QList<Sign>{domain::NodeKind::Animal, drawing::Influence{-1}, domain::RelationQuality::CutOff,
                         drawing::Arrow{}});
}

TEST_CASE("Every sign has a Dutch word")
{
    const drawing::Words& words = drawing::dutchWords();
    for (const auto& kind : domain::codesOf<domain::NodeKind>)
        CHECK_FALSE(words.kinds.value(kind.value).isEmpty());
    for (const auto& quality : domain::codesOf<domain::RelationQuality>)
        CHECK_FALSE(words.qualities.value(quality.value).isEmpty());
    for (int influence = -2; influence <= 2; ++influence)
        CHECK_FALSE(words.influences.value(influence).isEmpty());
}

TEST_CASE("A legend takes as many columns as fit and stays within its width")
{
    const auto sizeAt = [](double width) {
        return drawing::Legend(drawing::allSigns(), drawing::dutchWords(), {}, width).size();
    };

    CHECK(sizeAt(1'000).width() <= 1'000);
    CHECK(sizeAt(1'000).height() < sizeAt(500).height());
    CHECK(sizeAt(10).width() > 10); // one column, however narrow the place
}

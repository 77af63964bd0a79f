#include "evaluation/crossed_section.h"
#include "evaluation/synthetic_vault.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using evaluation::Crossing;
using evaluation::OutlineBlock;
using evaluation::OutlineLine;

namespace {

const evaluation::ReportWords words;

evaluation::OutlineSection crossed(const Crossing& crossing, int smallest)
{
    return evaluation::crossedSection(test::syntheticVault().facts, {}, crossing, smallest, words);
}

} // namespace

TEST_CASE("Two items crossed are counted as by hand, each of those with the answer of the line")
{
    const evaluation::OutlineSection section = crossed({u"lead_role"_s, u"route"_s}, 1);
    REQUIRE(section.blocks.size() > 1); // more routes than can be read beside each other
    for (const OutlineBlock& block : section.blocks)
        CHECK(block.columns.size() <= 6);
    const QList<domain::Session> held = test::syntheticVault().held();
    int found = 0;

    for (const OutlineBlock& block : section.blocks) {
        CHECK(block.title.contains(test::syntheticVault().set.item(u"route"_s)->text));
        for (const guide::Option& lead : test::syntheticVault().set.item(u"lead_role"_s)->options) {
            const int led = test::count(
                held, [&](const domain::Session& session) { return test::chose(session, u"lead_role"_s, lead.id); });
            const auto line = std::ranges::find(block.lines, lead.id, &OutlineLine::code);
            REQUIRE((line != block.lines.end()) == (led > 0));
            for (qsizetype column = 0; led > 0 && column < block.columns.size(); ++column) {
                for (const guide::Option& route : test::syntheticVault().set.item(u"route"_s)->options) {
                    if (block.columns[column] != route.text)
                        continue;
                    const int both = test::count(held, [&](const domain::Session& session) {
                        return test::chose(session, u"lead_role"_s, lead.id)
                            && test::chose(session, u"route"_s, route.id);
                    });
                    CHECK(line->figures[column].text == u"%1 van %2"_s.arg(both).arg(led));
                    ++found;
                }
            }
        }
    }
    CHECK(found > 20);
}

TEST_CASE("A line of a crossed table over too few has no figures")
{
    const OutlineBlock all = crossed({u"lead_role"_s, u"route"_s}, 1).blocks.first();
    int fewest = std::numeric_limits<int>::max();
    for (const OutlineLine& line : all.lines)
        fewest = std::min(fewest, line.figures.first().of.value());

    const OutlineBlock block = crossed({u"lead_role"_s, u"route"_s}, fewest + 1).blocks.first();

    int without = 0;
    for (qsizetype line = 0; line < all.lines.size(); ++line) {
        const bool tooFew = all.lines[line].figures.first().of == fewest;
        without += tooFew;
        for (const evaluation::OutlineFigure& figure : block.lines[line].figures) {
            CHECK(figure.count.has_value() != tooFew);
            CHECK((figure.text == words.tooFew) == tooFew);
        }
    }
    CHECK(without > 0);
}

TEST_CASE("What each answers for themselves is crossed for each role apart")
{
    const evaluation::OutlineSection section = crossed({u"circumstances"_s, u"helpers_reflex"_s}, 1);

    CHECK(section.blocks.size() >= 6);
    QSet<QString> titles;
    for (const OutlineBlock& block : section.blocks)
        titles.insert(block.title);
    CHECK(titles.size() == section.blocks.size());
    CHECK(section.blocks.first().title.endsWith(u")"_s));
}

TEST_CASE("Who led and where people went are crossed unless something else is asked")
{
    const guide::EvaluationSet& set = test::syntheticVault().set;
    CHECK(evaluation::usualCrossing(set) == Crossing{u"lead_role"_s, u"route"_s});
    CHECK_FALSE(evaluation::usualCrossing({}));
    for (const guide::Item& item : evaluation::crossableItems(set))
        CHECK_FALSE(item.options.isEmpty());
    CHECK(crossed({u"no_such"_s, u"route"_s}, 1).blocks.isEmpty());
}

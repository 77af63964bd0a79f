#include "evaluation/missing.h"
#include "evaluation/report_outline.h"
#include "evaluation/synthetic_vault.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using evaluation::Division;
using evaluation::OutlineBlock;
using evaluation::OutlineFigure;
using evaluation::OutlineLine;
using evaluation::ReportOutline;

namespace {

const evaluation::ReportWords words;

ReportOutline outlineOf(const evaluation::Filter& filter)
{
    return evaluation::outlineOf(test::syntheticVault().facts, filter, {}, words);
}

ReportOutline sideBySide(Division division, const QStringList& codes, int smallest)
{
    return evaluation::outlineSideBySide(test::syntheticVault().facts, {}, division, codes, smallest, words);
}

QList<OutlineBlock> blocksOf(const ReportOutline& outline)
{
    QList<OutlineBlock> blocks;
    for (const evaluation::OutlineSection& section : outline.sections)
        blocks += section.blocks;
    return blocks;
}

OutlineBlock blockOf(const ReportOutline& outline, const QString& code)
{
    for (const OutlineBlock& block : blocksOf(outline)) {
        if (block.code == code)
            return block;
    }
    FAIL("no block " << code.toStdString());
    return {};
}

const OutlineLine& lineOf(const OutlineBlock& block, const QString& code)
{
    const auto found = std::ranges::find(block.lines, code, &OutlineLine::code);
    REQUIRE(found != block.lines.end());
    return *found;
}

void checkColumns(const ReportOutline& outline)
{
    for (const OutlineBlock& block : blocksOf(outline)) {
        CAPTURE(block.code);
        const qsizetype columns = block.columns.isEmpty() ? 1 : block.columns.size();
        for (const OutlineLine& line : block.lines + block.silences)
            CHECK(line.figures.size() == columns);
    }
}

} // namespace

TEST_CASE("Every item of the set stands in the report, or in a table that holds its figures")
{
    const QStringList inTables{u"sequence_no"_s,   u"preparation_minutes"_s, u"writing_minutes"_s,
                               u"reached"_s,       u"counterfactual"_s,      u"route"_s,
                               u"route_realised"_s};
    QStringList codes = inTables;
    for (const OutlineBlock& block : blocksOf(outlineOf({})))
        codes.append(block.code);

    for (const guide::Section& section : test::syntheticVault().set.sections) {
        for (const guide::Item& item : section.items)
            CHECK(codes.count(item.id) == 1);
    }
}

TEST_CASE("A section that is counted by itself says what it says in the whole report")
{
    test::EvaluatedVault vault(60, 5);
    const QList<evaluation::Sentence> all = evaluation::readSentences(vault.database, vault.facts);
    for (const evaluation::Filter& filter :
         {evaluation::Filter(), evaluation::Filter{.experiments = {vault.facts.experiments.first().number}},
          evaluation::Filter{.present = {domain::Role::CloseOne}}}) {
        const ReportOutline outline =
            evaluation::outlineOf(vault.facts, filter, evaluation::sentencesWithin(all, vault.facts, filter), words);
        int made = 0;
        for (const evaluation::OutlineSection& section : outline.sections) {
            const auto alone = evaluation::sectionOf(vault.facts, filter, all, section.title, words);
            INFO(section.title.toStdString());
            CHECK(alone.value_or(section) == section);
            made += alone.has_value();
        }
        CHECK(made == outline.sections.size() - 1); // but the one that says how it was asked
    }
    CHECK_FALSE(evaluation::sectionOf(vault.facts, {.experiments = {-1}}, all, words.people, words));
    evaluation::Facts published = vault.facts;
    published.k = 100;
    CHECK_FALSE(evaluation::sectionOf(published, {}, all, words.people, words));
}

TEST_CASE("There is a figure for each column, in the report and side by side")
{
    checkColumns(outlineOf({}));
    checkColumns(outlineOf({.firstMonth = 0, .lastMonth = 0}));
    checkColumns(sideBySide(Division::PeerWorker, {u"with_peer_worker"_s, u"without_peer_worker"_s}, 5));
    checkColumns(sideBySide(Division::Form, {u"individual"_s, u"duo"_s, u"more_than_two"_s}, 100'000));
}

TEST_CASE("Each kind of professional and each kind of close one has a column of its own")
{
    const auto& vault = test::syntheticVault();
    const ReportOutline outline = outlineOf({});
    const OutlineBlock joy = blockOf(outline, u"work_joy"_s);
    const OutlineBlock heard = blockOf(outline, u"co_heard"_s);

    const auto check = [&](const OutlineBlock& block, domain::Role role) {
        const auto column = block.columns.indexOf(words.roles.value(role));
        REQUIRE(column >= 0);
        for (const OutlineLine& line : block.lines)
            CHECK(line.figures[column].count == test::countOption(vault.held(), block.code, line.code, role));
    };
    check(joy, domain::Role::PohGgz);
    check(joy, domain::Role::ClientSupporter);
    check(heard, domain::Role::CloseOne);
    check(heard, domain::Role::CompanionSupporter);
}

TEST_CASE("The routes stand beside each other as estimated, chosen and found, and an estimate is called one")
{
    const auto& vault = test::syntheticVault();
    const OutlineBlock block = blockOf(outlineOf({}), u"destinations"_s);
    const OutlineLine line = lineOf(block, u"poh_ggz"_s);

    CHECK(block.columns == QStringList{words.estimated, words.chosen, words.realised});
    CHECK(line.figures[0].count == test::countOption(vault.held(), u"counterfactual"_s, u"poh_ggz"_s));
    CHECK(line.figures[1].count == test::countOption(vault.held(), u"route"_s, u"poh_ggz"_s));
    CHECK(line.figures[2].count == test::countOption(vault.held(), u"route_realised"_s, u"poh_ggz"_s));
    CHECK(block.notes.join(u' ').contains(words.estimate));
}

TEST_CASE("A group of too few conversations has no figure at all, and the report says which")
{
    const auto& vault = test::syntheticVault();
    const int with = test::count(
        vault.held(), [](const domain::Session& session) { return test::has(session, domain::Role::PeerWorker); });
    const int without = static_cast<int>(vault.held().size()) - with;
    REQUIRE(with < without);

    const ReportOutline outline =
        sideBySide(Division::PeerWorker, {u"with_peer_worker"_s, u"without_peer_worker"_s}, with + 1);

    CHECK(blockOf(outline, u"held"_s).notes.join(u' ').contains(words.withPeerWorker));
    for (const OutlineBlock& block : blocksOf(outline)) {
        const bool isOfGroups = !block.columns.isEmpty();
        CHECK((!isOfGroups || block.columns == QStringList{words.withPeerWorker, words.withoutPeerWorker}));
        for (const OutlineLine& line : block.lines + block.silences) // of all together would tell of the few
            CHECK((isOfGroups ? line.figures[0] == OutlineFigure{{}, {}, words.tooFew} : !line.figures[0].count));
    }
    CHECK(blockOf(outline, u"held"_s).lines[0].figures[1].count == without);
}

TEST_CASE("Side by side every experiment has its own counts")
{
    const auto& vault = test::syntheticVault();
    QStringList codes;
    for (const domain::Experiment& experiment : vault.experiments.first(3))
        codes.append(QString::number(vault.numberOf(experiment)));

    const ReportOutline outline = sideBySide(Division::Experiment, codes, 1);

    const OutlineLine& yes = lineOf(blockOf(outline, u"heard"_s), u"yes"_s);
    for (qsizetype place = 0; place < codes.size(); ++place) {
        const domain::Experiment& experiment = vault.experiments[place];
        const auto held =
            vault.held([&](const domain::Session& session) { return session.experiment == experiment.id; });
        CHECK(blockOf(outline, u"heard"_s).columns[place] == experiment.name);
        CHECK(yes.figures[place].count == test::countOption(held, u"heard"_s, u"yes"_s));
    }
}

TEST_CASE("The report names each thing by which it is limited")
{
    const auto& vault = test::syntheticVault();
    const domain::Experiment& experiment = vault.experiments.first();

    const ReportOutline outline = outlineOf({.experiments = {vault.numberOf(experiment)},
                                             .firstMonth = evaluation::monthOf(2024, 2),
                                             .forms = {evaluation::Form::Duo},
                                             .circumstances = {u"plain_language"_s},
                                             .absent = {domain::Role::PeerWorker}});

    CHECK(outline.limits
          == QStringList{experiment.name, u"vanaf februari 2024"_s, u"Twee hulpverleners"_s,
                         u"eenvoudige taal was nodig"_s, u"zonder: Ervaringsdeskundige"_s});
}

TEST_CASE("Over time there is a line for each month, or for each quarter of a long time")
{
    const OutlineBlock whole = blockOf(outlineOf({}), u"held_over_time"_s);
    const OutlineBlock year =
        blockOf(outlineOf({.firstMonth = evaluation::monthOf(2024, 1), .lastMonth = evaluation::monthOf(2024, 12)}),
                u"held_over_time"_s);

    const auto sum = [](const OutlineBlock& block) {
        int all = 0;
        for (const OutlineLine& line : block.lines)
            all += line.figures.first().count.value_or(0);
        return all;
    };
    CHECK(whole.isOverTime);
    CHECK(sum(whole) == test::syntheticVault().held().size());
    CHECK(whole.lines.first().label.contains(u"kwartaal"_s));
    CHECK(year.lines.first().label == u"januari 2024"_s);
    CHECK(year.lines.size() <= 12);
}

TEST_CASE("What was done and how it was asked stand around the figures, and say no other figures")
{
    const auto& vault = test::syntheticVault();
    const ReportOutline outline = outlineOf({});

    CHECK(outline.sections.first().title == words.frame.done);
    CHECK(outline.sections.last().title == words.frame.method);
    const OutlineBlock done = blockOf(outline, u"done"_s);
    CHECK(lineOf(done, u"held"_s).figures[0].text == QString::number(vault.held().size()));
    CHECK(lineOf(done, u"period"_s).figures[0].text == outline.period);
    for (const OutlineLine& role : blockOf(outline, u"presence"_s).lines)
        CHECK(lineOf(done, u"presence"_s).figures[0].text.contains(role.label + u' ' + role.figures[0].text));

    int answered = 0;
    for (const domain::Session& session : vault.held()) {
        answered += std::ranges::any_of(session.answers, [&](const domain::Answer& answer) {
            const guide::Section& section = vault.facts.set.sections[1];
            return answer.state == domain::AnswerState::Given
                && std::ranges::find(section.items, answer.key.item, &guide::Item::id) != section.items.end();
        });
    }
    const OutlineBlock asked = blockOf(outline, u"asked"_s);
    REQUIRE(vault.facts.set.sections[1].respondent == guide::Respondent::HelpSeeker);
    CHECK(asked.lines[1].figures[0].count == answered);
    CHECK(asked.lines[1].figures[0].of == vault.held().size());
}

TEST_CASE("Over time the themes of what each kind of professional learned stand beside each other by year or quarter")
{
    const auto check = [](const evaluation::Filter& filter, const auto& within) {
        const ReportOutline outline = outlineOf(filter);
        int blocks = 0;
        for (const OutlineBlock& block : blocksOf(outline)) {
            if (block.code != u"lesson_over_time"_s)
                continue;
            ++blocks;
            REQUIRE(block.columns.size() > 1);
            REQUIRE(block.columns.size() <= 6);
            for (const OutlineLine& line : block.lines) {
                for (const auto& [role, name] : words.roles.asKeyValueRange()) {
                    if (!block.title.endsWith(u'(' + name + u')'))
                        continue;
                    int all = 0;
                    for (const OutlineFigure& figure : line.figures)
                        all += figure.count.value_or(0);
                    CHECK(all == test::countOption(test::syntheticVault().held(within), u"lesson"_s, line.code, role));
                }
            }
        }
        CHECK(blocks == 6);
    };
    check({}, [](const domain::Session&) { return true; });
    check({.firstMonth = evaluation::monthOf(2024, 1), .lastMonth = evaluation::monthOf(2024, 12)},
          [](const domain::Session& session) { return session.startedAt.date().year() == 2024; });
}

TEST_CASE("What is no longer asked is told as long as somebody answered it, and is not missed")
{
    evaluation::Facts facts = test::syntheticVault().facts;
    const auto retire = [&](const QString& id, bool isAnswered) {
        const auto column =
            std::ranges::find_if(facts.columns, [&](const evaluation::Column& each) { return each.item.id == id; });
        column->item.retiredSince = 4;
        column->item.options[0].retiredSince = 4;
        if (!isAnswered)
            std::ranges::fill(column->cells, evaluation::Cell::leftEmpty);
        for (guide::Section& section : facts.set.sections) {
            for (guide::Item& item : section.items)
                item = item.id == id ? column->item : item;
        }
    };
    retire(u"referred_by"_s, true);
    retire(u"drawing_made"_s, false);

    const ReportOutline outline = evaluation::outlineOf(facts, {}, {}, words);

    const OutlineBlock answered = blockOf(outline, u"referred_by"_s);
    CHECK(answered.notes.contains(words.noLongerAsked));
    CHECK(lineOf(answered, u"gp"_s).figures == lineOf(blockOf(outlineOf({}), u"referred_by"_s), u"gp"_s).figures);
    for (const OutlineBlock& block : blocksOf(outline))
        CHECK(block.code != u"drawing_made"_s);
    const evaluation::Missing missing = evaluation::missingOf(evaluation::reportOf(facts, {}));
    CHECK(std::ranges::none_of(missing.items, [](const evaluation::ItemMissing& each) {
        return each.item == u"referred_by"_s || each.item == u"drawing_made"_s;
    }));
}

TEST_CASE("Without a conversation that was closed the report is one sentence and the experiments, no tables of nothing")
{
    const ReportOutline outline =
        outlineOf({.firstMonth = evaluation::monthOf(1990, 1), .lastMonth = evaluation::monthOf(1990, 2)});

    REQUIRE(blocksOf(outline).size() == 1);
    const OutlineBlock block = blocksOf(outline).first();
    CHECK(block.notes == QStringList{words.nothingFits});
    CHECK(block.lines.size() == test::syntheticVault().experiments.size());
    CHECK(outline.limits.size() == 2);
    const evaluation::Facts empty{.set = test::syntheticVault().set};
    CHECK(blocksOf(evaluation::outlineOf(empty, {}, {}, words)).first().notes == QStringList{words.nothingYet});
}

TEST_CASE("Of a month with fewer than k conversations a coordinator is told nothing, and whoever has the vault all")
{
    evaluation::Facts facts = test::syntheticVault().facts;
    const OutlineBlock own = blockOf(evaluation::outlineOf(facts, {}, {}, words), u"held_over_time"_s);
    int most = 0;
    for (const OutlineLine& line : own.lines)
        most = std::max(most, line.figures.first().count.value_or(0));
    facts.k = most; // so that some months have enough
    const ReportOutline outline = evaluation::outlineOf(facts, {}, {}, words);

    const OutlineBlock held = blockOf(outline, u"held_over_time"_s);
    const OutlineBlock waiting = blockOf(outline, u"waiting_over_time"_s);
    int hidden = 0;
    for (qsizetype place = 0; place < own.lines.size(); ++place) {
        const int count = *own.lines[place].figures.first().count;
        const bool isHidden = count > 0 && count < most;
        hidden += isHidden;
        CHECK(held.lines[place].figures.first().count.has_value() == !isHidden);
        CHECK((waiting.lines[place].figures.first().text == words.tooFew) == isHidden);
    }
    CHECK(hidden > 0);
}

TEST_CASE("An experiment that asks for more conversations than the file is told nothing of with fewer")
{
    evaluation::Facts facts = test::syntheticVault().facts;
    const evaluation::Filter one{.experiments = {facts.experiments.first().number}};
    const int held = evaluation::reportOf(facts, one).held;
    facts.k = 5;
    facts.experiments.first().k = held;
    CHECK(blocksOf(evaluation::outlineOf(facts, one, {}, words)).size() > 1);
    facts.experiments.first().k = held + 1;

    const QList<OutlineBlock> blocks = blocksOf(evaluation::outlineOf(facts, one, {}, words));

    REQUIRE(blocks.size() == 1);
    CHECK(blocks.first().notes == QStringList{words.tooFewInAll.arg(held + 1)});
}

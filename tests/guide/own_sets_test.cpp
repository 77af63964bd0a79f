#include "guide/evaluation_set_writer.h"
#include "guide/library.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using nlohmann::json;
using Kind = guide::GuideProblem::Kind;

namespace {

// The folder of a practice, into which it puts evaluation sets of its own.
struct SetFolder
{
    QTemporaryDir folder;
    guide::Library shipped = guide::readLibrary();

    static json shippedSet()
    {
        QFile file(u":/evaluation_sets/hog.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return json::parse(file.readAll().toStdString());
    }

    // The shipped set under an id of its own, and changed.
    static json ours(const std::function<void(json&)>& change = [](json&) {})
    {
        json set = shippedSet();
        set["id"] = "ours";
        set["version"] = 1;
        change(set);
        return set;
    }

    void put(const QString& name, const json& set) const
    {
        const QString path = folder.filePath(name);
        REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        const std::string content = set.dump();
        REQUIRE(file.write(content.c_str()) == static_cast<qint64>(content.size()));
    }

    guide::Library read() const { return guide::withOwnSets(shipped, folder.path()); }

    // What is wrong with this set when it lies in the folder; it must then not be used.
    guide::GuideProblem problemOf(const json& set) const
    {
        put(u"mine.json"_s, set);
        const guide::Library library = read();
        CHECK(library.evaluationSets == shipped.evaluationSets);
        REQUIRE(library.refused.size() == 1);
        CHECK(library.refused.first().file() == folder.filePath(u"mine.json"_s));
        return library.refused.first().problem();
    }
};

json& itemsOf(json& set)
{
    return set["sections"][0]["items"];
}

} // namespace

TEST_CASE("A practice adds an evaluation set of its own, and guides and experiments can look back with it")
{
    SetFolder practice;
    practice.put(u"ours.json"_s, SetFolder::ours([](json& set) { set["sections"][0]["moment"] = "t0"; }));
    practice.put(u"broken.json"_s, "no set");

    const guide::Library library = practice.read();

    CHECK(library.evaluationSets.size() == practice.shipped.evaluationSets.size() + 1);
    CHECK(library.evaluationSets.last().id == u"ours"_s);
    CHECK(library.evaluationSets.last().sections[0].moment == guide::Moment::Before);
    CHECK(library.ownSetFiles == QHash<QString, QString>{{u"ours"_s, practice.folder.filePath(u"ours.json"_s)}});
    CHECK(library.refused.size() == 1);
    CHECK(library.setFor(u"ours"_s, {}).id == u"ours"_s);
    CHECK(library.setFor(u"gone"_s, library.guides.first().id).id == library.guides.first().evaluationSet);
}

TEST_CASE("An own evaluation set takes the place of the shipped one with its id when it is a later version")
{
    SetFolder practice;
    json later = SetFolder::shippedSet();
    later["title"] = "Zoals wij het doen";
    CHECK(practice.problemOf(later)
          == guide::GuideProblem{
              .kind = Kind::OlderVersion, .place = u"/version"_s, .least = later["version"].get<int>() + 1});

    later["version"] = later["version"].get<int>() + 1;
    practice.put(u"mine.json"_s, later);
    const guide::Library library = practice.read();
    CHECK(library.refused.isEmpty());
    CHECK(library.evaluationSet(u"hog"_s).title == u"Zoals wij het doen"_s);
    CHECK(library.evaluationSets.size() == practice.shipped.evaluationSets.size());
}

TEST_CASE("An evaluation set in which an id is there twice, or options are missing, is refused at that place")
{
    SetFolder practice;

    CHECK(practice.problemOf(SetFolder::ours([](json& set) { itemsOf(set)[2]["id"] = itemsOf(set)[0]["id"]; }))
          == guide::GuideProblem{.kind = Kind::TakenId, .place = u"/sections/0/items/2/id"_s});
    CHECK(practice.problemOf(SetFolder::ours([](json& set) { itemsOf(set)[0]["options"][1]["id"] = "gp"; }))
          == guide::GuideProblem{.kind = Kind::TakenId, .place = u"/sections/0/items/0/options/1/id"_s});
    CHECK(practice.problemOf(SetFolder::ours([](json& set) { itemsOf(set)[0].erase("options"); }))
          == guide::GuideProblem{.kind = Kind::OptionsMissing, .place = u"/sections/0/items/0/options"_s});
    CHECK(practice.problemOf(SetFolder::ours([](json& set) {
        for (std::size_t option = 1; option < itemsOf(set)[0]["options"].size(); ++option)
            itemsOf(set)[0]["options"][option]["retiredSince"] = 1;
    })) == guide::GuideProblem{.kind = Kind::OptionsMissing, .place = u"/sections/0/items/0/options"_s});
    CHECK(practice.problemOf(SetFolder::ours([](json& set) { itemsOf(set)[0]["retiredSince"] = "now"; }))
          == guide::GuideProblem{
              .kind = Kind::NumberExpected, .place = u"/sections/0/items/0/retiredSince"_s, .least = 1});
}

TEST_CASE("An item means the same in every set of a practice")
{
    SetFolder practice;

    CHECK(practice.problemOf(SetFolder::ours([](json& set) {
        itemsOf(set)[1]["type"] = "text"; // waiting_days
    }))
          == guide::GuideProblem{
              .kind = Kind::TypeChanged, .place = u"/sections/0/items/1/type"_s, .words = {u"number"_s}});
    CHECK(practice.problemOf(SetFolder::ours([](json& set) { set["sections"][0]["respondent"] = "professional"; }))
          == guide::GuideProblem{
              .kind = Kind::RespondentChanged, .place = u"/sections/0/respondent"_s, .words = {u"duo"_s}});
}

TEST_CASE("A later version that changes a type or lacks an item or option of the earlier one is refused")
{
    SetFolder practice;
    const auto extra = [](json& set) {
        itemsOf(set).push_back({{"id", "extra"}, {"type", "number"}, {"text", "Hoe vaak?"}});
    };
    practice.put(u"earlier/ours_v1.json"_s, SetFolder::ours(extra));
    const auto second = [&](const std::function<void(json&)>& change) {
        return SetFolder::ours([&](json& set) {
            extra(set);
            set["version"] = 2;
            change(set);
        });
    };

    CHECK(practice.problemOf(second([](json& set) { itemsOf(set).back()["type"] = "text"; }))
          == guide::GuideProblem{
              .kind = Kind::TypeChanged, .place = u"/sections/0/items/8/type"_s, .words = {u"number"_s}});
    CHECK(practice.problemOf(second([](json& set) { itemsOf(set).erase(itemsOf(set).size() - 1); }))
          == guide::GuideProblem{.kind = Kind::ItemGone, .place = u"/sections"_s, .words = {u"extra"_s}});
    CHECK(practice.problemOf(second([](json& set) { itemsOf(set)[0]["options"].erase(0); }))
          == guide::GuideProblem{
              .kind = Kind::OptionGone, .place = u"/sections/0/items/0/options"_s, .words = {u"gp"_s}});
    CHECK(practice.problemOf(second([](json& set) {
        set["version"] = 1;
        set["title"] = "Anders";
    })) == guide::GuideProblem{.kind = Kind::OlderVersion, .place = u"/version"_s, .least = 2});

    practice.put(u"mine.json"_s, second([](json& set) {
                     itemsOf(set).back()["retiredSince"] = 2;
                     itemsOf(set)[0]["options"][0]["retiredSince"] = 2;
                 }));
    const guide::Library library = practice.read();
    CHECK(library.refused.isEmpty());
    const guide::EvaluationSet& set = library.evaluationSet(u"ours"_s);
    CHECK(set.version == 2);
    CHECK_FALSE(set.item(u"extra"_s)->isAsked());
    CHECK(set.item(u"referred_by"_s)->options[0].retiredSince == 2);
}

TEST_CASE("An older version does not come over a newer one, and of two sets with one id the first is used")
{
    SetFolder practice;
    practice.put(u"earlier/ours_v3.json"_s, SetFolder::ours([](json& set) { set["version"] = 3; }));
    CHECK(practice.problemOf(SetFolder::ours([](json& set) { set["version"] = 2; })).kind == Kind::OlderVersion);

    SetFolder twice;
    twice.put(u"1.json"_s, SetFolder::ours([](json& set) { set["title"] = "De eerste"; }));
    twice.put(u"2.json"_s, SetFolder::ours());
    const guide::Library library = twice.read();
    CHECK(library.evaluationSet(u"ours"_s).title == u"De eerste"_s);
    REQUIRE(library.refused.size() == 1);
    CHECK(library.refused[0].file() == twice.folder.filePath(u"2.json"_s));
    CHECK(library.refused[0].problem() == guide::GuideProblem{.kind = Kind::TakenId, .place = u"/id"_s});
}

TEST_CASE("What is written of an evaluation set is read back the same")
{
    for (guide::EvaluationSet set : guide::readLibrary().evaluationSets) {
        set.sections[0].moment = guide::Moment::Before;
        set.sections[0].items[0].retiredSince = 3;
        set.sections[0].items[0].options[1].retiredSince = 2;
        CHECK(guide::evaluationSetIn(guide::toCheckedJson(set, u"mine.json"_s), u"mine.json"_s) == set);
    }
}

TEST_CASE("Sets put together ask what the first one asks, and know what the others asked")
{
    SetFolder practice;
    practice.put(u"ours.json"_s, SetFolder::ours([](json& set) {
                     itemsOf(set)[0]["options"].push_back({{"id", "neighbour"}, {"text", "een buur"}});
                     itemsOf(set).push_back({{"id", "extra"}, {"type", "number"}, {"text", "Hoe vaak?"}});
                 }));

    const guide::Library library = practice.read();
    const guide::EvaluationSet all = library.allAsked(u"hog"_s);

    CHECK(all.id == u"hog"_s);
    REQUIRE(all.item(u"extra"_s));
    CHECK_FALSE(all.item(u"extra"_s)->isAsked());
    CHECK(all.item(u"waiting_days"_s)->isAsked());
    CHECK(all.item(u"referred_by"_s)->options.last().id == u"neighbour"_s);
    CHECK(guide::readLibrary().allAsked(u"hog"_s) == guide::readLibrary().evaluationSet(u"hog"_s));
}

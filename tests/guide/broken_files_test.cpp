#include "guide/library.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <set>
#include <string>

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr auto shippedGuide = ":/guides/hog_huisartsenpraktijk.json"_L1;
constexpr auto shippedSet = ":/evaluation_sets/hog.json"_L1;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

// One section with one item of each of two types is as good a set as the whole one, and quicker.
void shorten(json& set)
{
    json section = set["sections"][0];
    section["items"] = {section["items"][0], section["items"][1]};
    set["sections"] = json::array();
    set["sections"].push_back(section);
}

struct Complaint
{
    QString file;
    QString place;
    QString expected;

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

Complaint complaintOf(const std::function<void()>& read)
{
    try {
        read();
    } catch (const guide::GuideError& error) {
        return {.file = error.file(), .place = error.place(), .expected = error.expected()};
    }
    return {};
}

// A file in a folder of its own, and what is said when it is read as a guide or as an evaluation set.
struct BrokenFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"mine.json"_s);

    Complaint ofGuide(const QByteArray& content)
    {
        write(path, content);
        return complaintOf([&] { guide::readGuide(path); });
    }

    Complaint ofGuide(const std::function<void(json&)>& breakIt)
    {
        json content = json::parse(contentOf(shippedGuide).toStdString());
        breakIt(content);
        return ofGuide(QByteArray::fromStdString(content.dump()));
    }

    Complaint ofSet(const std::function<void(json&)>& breakIt)
    {
        json content = json::parse(contentOf(shippedSet).toStdString());
        breakIt(content);
        write(path, QByteArray::fromStdString(content.dump()));
        return complaintOf([&] { guide::readEvaluationSet(path); });
    }
};

} // namespace

template <>
struct Catch::StringMaker<Complaint>
{
    static std::string convert(const Complaint& complaint)
    {
        return (complaint.file + u" | "_s + complaint.place + u" | "_s + complaint.expected).toStdString();
    }
};

TEST_CASE("A file that is no JSON is named with the line and what was expected there")
{
    BrokenFile file;

    CHECK(file.ofGuide("{\n  \"id\": \"mine\",\n  \"version\": }\n")
          == Complaint{file.path, u"line 3"_s, u"'[', '{', or a literal"_s});
    CHECK(file.ofGuide("{\n  \"id\": \"mine\"\n  \"version\": 1\n}\n") == Complaint{file.path, u"line 3"_s, u"'}'"_s});
    CHECK(file.ofGuide("{\n  \"roles\": [\"poh_ggz\"\n") == Complaint{file.path, u"line 3"_s, u"']'"_s});
    CHECK(file.ofGuide("{\n\"id\": \"\xff\"}") == Complaint{file.path, u"line 2"_s, u"valid JSON"_s});
    CHECK(file.ofGuide(QByteArray()) == Complaint{file.path, u"line 1"_s, u"an object"_s});
    CHECK(file.ofGuide("[]") == Complaint{file.path, u"line 1"_s, u"an object"_s});
}

TEST_CASE("A file that is not there is said to be unreadable")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gone.json"_s);

    CHECK(complaintOf([&] { guide::readGuide(path); }) == Complaint{path, u"line 1"_s, u"a file that can be read"_s});
}

TEST_CASE("A missing key is pointed at with what belongs there")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide.erase("title"); })
          == Complaint{file.path, u"/title"_s, u"a text that is not empty"_s});
    CHECK(file.ofGuide([](json& guide) { guide["questions"][2].erase("caption"); })
          == Complaint{file.path, u"/questions/2/caption"_s, u"a text that is not empty"_s});
    CHECK(file.ofSet([](json& set) { set["sections"][0]["items"][1].erase("type"); })
          == Complaint{file.path, u"/sections/0/items/1/type"_s, u"one of choice, multi, tri, text, number"_s});
}

TEST_CASE("A key that nobody knows is pointed at with the keys that can stand there")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide["questions"][2]["tilte"] = "Waar wil je naartoe?"; })
          == Complaint{file.path, u"/questions/2/tilte"_s, u"one of caption, plainTitle, question, title"_s});
}

TEST_CASE("A value of the wrong type is pointed at with the type it should have")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide["questions"][1]["title"] = 4; })
          == Complaint{file.path, u"/questions/1/title"_s, u"a text that is not empty"_s});
    CHECK(file.ofGuide([](json& guide) { guide["version"] = "one"; })
          == Complaint{file.path, u"/version"_s, u"a whole number from 1"_s});
    CHECK(file.ofGuide([](json& guide) { guide["prompts"] = "later"; })
          == Complaint{file.path, u"/prompts"_s, u"a list"_s});
    CHECK(file.ofGuide([](json& guide) { guide["id"] = "My guide"; })
          == Complaint{file.path, u"/id"_s, u"an id of small letters, digits and underscores"_s});
    CHECK(file.ofSet([](json& set) { set["sections"][1]["items"][0] = "heard"; })
          == Complaint{file.path, u"/sections/1/items/0"_s, u"an object"_s});
}

TEST_CASE("A word that nobody knows is pointed at with the words that can stand there")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide["setting"] = "hospital"; })
          == Complaint{file.path, u"/setting"_s,
                       u"one of gp_practice, municipality, ggz_step_down, recovery_academy, other"_s});
    CHECK(file.ofGuide([](json& guide) { guide["roles"][1] = "neighbour"; })
          == Complaint{file.path, u"/roles/1"_s,
                       u"one of help_seeker, close_one, companion_supporter, poh_ggz, client_supporter, peer_worker, "
                       "wmo_consultant, welfare_worker, ggz_professional, interpreter"_s});
    CHECK(file.ofSet([](json& set) { set["sections"][3]["respondent"] = "doctor"; })
          == Complaint{file.path, u"/sections/3/respondent"_s, u"one of duo, help_seeker, close_one, professional"_s});
}

TEST_CASE("Each of the four questions stands in a guide once, and the help-seeker is there")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide["questions"].erase(3); })
          == Complaint{file.path, u"/questions"_s, u"a list of at least 4"_s});
    CHECK(file.ofGuide([](json& guide) { guide["questions"][3]["question"] = "where_to"; })
          == Complaint{file.path, u"/questions/3/question"_s, u"a question that is not in the list yet"_s});
    CHECK(file.ofGuide([](json& guide) { guide["roles"].erase(0); })
          == Complaint{file.path, u"/roles"_s, u"help_seeker, who is always there"_s});
}

TEST_CASE("An id that is used twice is pointed at the second time")
{
    BrokenFile file;

    CHECK(file.ofSet([](json& set) { set["sections"][1]["items"][2]["id"] = "waiting_days"; })
          == Complaint{file.path, u"/sections/1/items/2/id"_s, u"an id that no other item has"_s});
    CHECK(file.ofSet([](json& set) { set["sections"][0]["items"][0]["options"][1]["id"] = "gp"; })
          == Complaint{file.path, u"/sections/0/items/0/options/1/id"_s,
                       u"an id that no other option of this item has"_s});
    CHECK(file.ofSet([](json& set) { set["tri"][3]["id"] = "no"; })
          == Complaint{file.path, u"/tri/3/id"_s, u"an id that no other option of this item has"_s});
}

TEST_CASE("Options stand with the items that have them, and only there")
{
    BrokenFile file;

    CHECK(file.ofSet([](json& set) { set["sections"][0]["items"][2].erase("options"); })
          == Complaint{file.path, u"/sections/0/items/2/options"_s, u"the options to choose from"_s});
    CHECK(file.ofSet([](json& set) { set["sections"][1]["items"][1]["options"] = set["tri"]; })
          == Complaint{file.path, u"/sections/1/items/1/options"_s, u"no options for an item of this type"_s});
}

TEST_CASE("Whatever one value is changed into, a file is read or refused with a place and a reason")
{
    BrokenFile file;
    json whole = json::parse(contentOf(shippedSet).toStdString());
    shorten(whole);
    std::set<std::string> places;
    const json flat = whole.flatten();
    for (const auto& [place, value] : flat.items()) {
        for (json::json_pointer pointer(place); !pointer.empty(); pointer.pop_back())
            places.insert(pointer.to_string());
    }
    const QList<json> instead{nullptr, true, -1, 2.5, "", "elsewhere", json::array(), json::object(), {{"more", 1}}};
    qsizetype refused = 0;

    for (const std::string& place : places) {
        for (const json& value : instead) {
            const Complaint complaint = file.ofSet([&](json& set) {
                shorten(set);
                set.at(json::json_pointer(place)) = value;
            });
            CHECK((complaint == Complaint() || (!complaint.place.isEmpty() && !complaint.expected.isEmpty())));
            refused += complaint == Complaint() ? 0 : 1;
        }
    }

    CHECK(refused > static_cast<qsizetype>(places.size()) * instead.size() / 2);
}

TEST_CASE("A library tells guides that refer to nothing, and ids that occur in two files")
{
    const QTemporaryDir folder;
    const QString mine = folder.filePath(u"guides/mine.json"_s);
    const auto complaint = [&] { return complaintOf([&] { guide::readLibrary(folder.path()); }); };
    REQUIRE(QDir(folder.path()).mkpath(u"guides"_s));
    REQUIRE(QDir(folder.path()).mkpath(u"evaluation_sets"_s));
    write(folder.filePath(u"evaluation_sets/hog.json"_s), contentOf(shippedSet));
    CHECK(complaint() == Complaint{folder.filePath(u"guides"_s), u"line 1"_s, u"at least one JSON file"_s});

    write(mine, contentOf(shippedGuide).replace("\"hog\"", "\"other\""));
    CHECK(complaint() == Complaint{mine, u"/evaluationSet"_s, u"the id of an evaluation set that is there"_s});

    write(mine, contentOf(shippedGuide));
    write(folder.filePath(u"guides/again.json"_s), contentOf(shippedGuide));
    CHECK(complaint() == Complaint{mine, u"/id"_s, u"an id that no other file has"_s});
}

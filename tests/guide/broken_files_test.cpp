#define CATCH_CONFIG_ENABLE_OPTIONAL_STRINGMAKER

#include "guide/library.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
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

using Kind = guide::GuideProblem::Kind;

struct Complaint
{
    QString file;
    guide::GuideProblem problem;

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

// Nothing when the file can be used.
std::optional<Complaint> complaintOf(const std::function<void()>& read)
{
    try {
        read();
    } catch (const guide::GuideError& error) {
        return Complaint{.file = error.file(), .problem = error.problem()};
    }
    return std::nullopt;
}

// A file in a folder of its own, and what is wrong with it when it is read as a guide or as an evaluation set.
struct BrokenFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"mine.json"_s);

    std::optional<guide::GuideProblem> problemOf(const QByteArray& content, const std::function<void()>& read)
    {
        write(path, content);
        const auto complaint = complaintOf(read);
        if (!complaint)
            return std::nullopt;
        CHECK(complaint->file == path);
        return complaint->problem;
    }

    std::optional<guide::GuideProblem> ofGuide(const QByteArray& content)
    {
        return problemOf(content, [&] { guide::readGuide(path); });
    }

    std::optional<guide::GuideProblem> ofGuide(const std::function<void(json&)>& breakIt)
    {
        json content = json::parse(contentOf(shippedGuide).toStdString());
        breakIt(content);
        return ofGuide(QByteArray::fromStdString(content.dump()));
    }

    std::optional<guide::GuideProblem> ofSet(const std::function<void(json&)>& breakIt)
    {
        json content = json::parse(contentOf(shippedSet).toStdString());
        breakIt(content);
        return problemOf(QByteArray::fromStdString(content.dump()), [&] { guide::readEvaluationSet(path); });
    }
};

guide::GuideProblem at(const QString& place, Kind kind, const QStringList& words = {})
{
    return {.kind = kind, .place = place, .words = words};
}

guide::GuideProblem atLine(int line, Kind kind)
{
    return {.kind = kind, .line = line};
}

QByteArray nested(int levels)
{
    return QByteArray("{\n\"id\": ") + QByteArray(levels, '[') + QByteArray(levels, ']') + "}";
}

} // namespace

template <>
struct Catch::StringMaker<guide::GuideProblem>
{
    static std::string convert(const guide::GuideProblem& problem)
    {
        return u"kind %1, line %2, place %3, least %4, words %5"_s.arg(static_cast<int>(problem.kind))
            .arg(problem.line)
            .arg(problem.place)
            .arg(problem.least)
            .arg(problem.words.join(u' '))
            .toStdString();
    }
};

TEST_CASE("A file that is no JSON is refused with the line where it goes wrong")
{
    BrokenFile file;

    CHECK(file.ofGuide("{\n  \"id\": \"mine\",\n  \"version\": }\n") == atLine(3, Kind::NotJson));
    CHECK(file.ofGuide("{\n  \"id\": \"mine\"\n  \"version\": 1\n}\n") == atLine(3, Kind::NotJson));
    CHECK(file.ofGuide("{\n  \"roles\": [\"poh_ggz\"\n") == atLine(3, Kind::NotJson));
    CHECK(file.ofGuide("{\n  \"roles\": [\"poh_g") == atLine(2, Kind::NotJson));
    CHECK(file.ofGuide(QByteArray()) == atLine(1, Kind::NotJson));
    CHECK(file.ofGuide("{\"version\": 1e999}") == atLine(0, Kind::NotJson));
    CHECK(file.ofGuide("[]") == at({}, Kind::ObjectExpected));
}

TEST_CASE("A file cut off at whatever byte is refused")
{
    BrokenFile file;
    const QByteArray whole = contentOf(shippedGuide).trimmed();

    for (qsizetype length = 0; length < whole.size(); length += 97) {
        CAPTURE(length);
        const auto problem = file.ofGuide(whole.first(length));
        REQUIRE(problem);
        CHECK(problem->line > 0);
    }
}

TEST_CASE("A file that is not in UTF-8 is refused with the line of the first strange letter")
{
    BrokenFile file;

    CHECK(file.ofGuide("{\n\"id\": \"\xff\"}") == atLine(2, Kind::NotUtf8));
    CHECK(file.ofGuide(contentOf(shippedGuide)
                           .replace("zo nodig",
                                    "zo n\xf3"
                                    "dig"))
              ->kind
          == Kind::NotUtf8);
    CHECK_FALSE(file.ofGuide("\xef\xbb\xbf" + contentOf(shippedGuide)));
}

TEST_CASE("A file that is far too large, too deep or too long in one text is refused before it is understood")
{
    BrokenFile file;

    CHECK(file.ofGuide(QByteArray(3 * 1024 * 1024, ' ')) == atLine(0, Kind::TooLarge));
    CHECK(file.ofGuide(nested(100'000)) == atLine(2, Kind::TooDeep));
    CHECK(file.ofGuide(nested(10)) == at(u"/id"_s, Kind::IdExpected));
    CHECK(file.ofGuide("{\n\n\"id\": \"" + QByteArray(500'000, 'a') + "\"}") == atLine(3, Kind::TextTooLong));
    CHECK_FALSE(file.ofGuide([](json& guide) { guide["id"] = std::string(950, 'a'); }));
}

TEST_CASE("A file or folder that is not there is said to be unreadable")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gone.json"_s);

    CHECK(complaintOf([&] { guide::readGuide(path); }) == Complaint{path, atLine(0, Kind::Unreadable)});
    CHECK(complaintOf([&] { guide::readGuide(folder.path()); })
          == Complaint{folder.path(), atLine(0, Kind::Unreadable)});
}

TEST_CASE("A missing key is pointed at with what belongs there")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide.erase("title"); }) == at(u"/title"_s, Kind::TextExpected));
    CHECK(file.ofGuide([](json& guide) { guide["questions"][2].erase("caption"); })
          == at(u"/questions/2/caption"_s, Kind::TextExpected));
    CHECK(file.ofSet([](json& set) { set["sections"][0]["items"][1].erase("type"); })
          == at(u"/sections/0/items/1/type"_s, Kind::WordExpected,
                {u"choice"_s, u"multi"_s, u"tri"_s, u"text"_s, u"number"_s}));
}

TEST_CASE("A key that nobody knows is pointed at with the keys that can stand there")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide["questions"][2]["tilte"] = "Waar wil je naartoe?"; })
          == at(u"/questions/2/tilte"_s, Kind::UnknownKey,
                {u"caption"_s, u"plainTitle"_s, u"question"_s, u"reminder"_s, u"title"_s, u"turn"_s}));
}

TEST_CASE("A value of the wrong type is pointed at with the type it should have")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide["questions"][1]["title"] = 4; })
          == at(u"/questions/1/title"_s, Kind::TextExpected));
    CHECK(file.ofGuide([](json& guide) { guide["version"] = "one"; })
          == guide::GuideProblem{.kind = Kind::NumberExpected, .place = u"/version"_s, .least = 1});
    CHECK(file.ofGuide([](json& guide) { guide["prompts"] = "later"; }) == at(u"/prompts"_s, Kind::ListExpected));
    CHECK(file.ofGuide([](json& guide) { guide["id"] = "My guide"; }) == at(u"/id"_s, Kind::IdExpected));
    CHECK(file.ofSet([](json& set) { set["sections"][1]["items"][0] = "heard"; })
          == at(u"/sections/1/items/0"_s, Kind::ObjectExpected));
}

TEST_CASE("A word that nobody knows is pointed at with the words that can stand there")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide["setting"] = "hospital"; })
          == at(u"/setting"_s, Kind::WordExpected,
                {u"gp_practice"_s, u"municipality"_s, u"ggz_step_down"_s, u"recovery_academy"_s, u"other"_s}));
    CHECK(file.ofGuide([](json& guide) { guide["roles"][1] = "neighbour"; })
          == at(u"/roles/1"_s, Kind::WordExpected,
                {u"help_seeker"_s, u"close_one"_s, u"companion_supporter"_s, u"poh_ggz"_s, u"client_supporter"_s,
                 u"peer_worker"_s, u"wmo_consultant"_s, u"welfare_worker"_s, u"ggz_professional"_s, u"interpreter"_s}));
    CHECK(file.ofSet([](json& set) { set["sections"][3]["respondent"] = "doctor"; })
          == at(u"/sections/3/respondent"_s, Kind::WordExpected,
                {u"duo"_s, u"help_seeker"_s, u"close_one"_s, u"professional"_s}));
}

TEST_CASE("Each of the four questions stands in a guide once, and the help-seeker is there")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide["questions"].erase(3); })
          == guide::GuideProblem{.kind = Kind::ListExpected, .place = u"/questions"_s, .least = 4});
    CHECK(file.ofGuide([](json& guide) { guide["questions"][3]["question"] = "where_to"; })
          == at(u"/questions/3/question"_s, Kind::SaidTwice));
    CHECK(file.ofGuide([](json& guide) { guide["roles"].erase(0); }) == at(u"/roles"_s, Kind::HelpSeekerMissing));
}

TEST_CASE("An id that is used twice is pointed at the second time")
{
    BrokenFile file;

    CHECK(file.ofSet([](json& set) { set["sections"][1]["items"][2]["id"] = "waiting_days"; })
          == at(u"/sections/1/items/2/id"_s, Kind::TakenId));
    CHECK(file.ofSet([](json& set) { set["sections"][0]["items"][0]["options"][1]["id"] = "gp"; })
          == at(u"/sections/0/items/0/options/1/id"_s, Kind::TakenId));
    CHECK(file.ofSet([](json& set) { set["tri"][3]["id"] = "no"; }) == at(u"/tri/3/id"_s, Kind::TakenId));
}

TEST_CASE("Options stand with the items that have them, and only there")
{
    BrokenFile file;

    CHECK(file.ofSet([](json& set) { set["sections"][0]["items"][2].erase("options"); })
          == at(u"/sections/0/items/2/options"_s, Kind::OptionsMissing));
    CHECK(file.ofSet([](json& set) { set["sections"][1]["items"][1]["options"] = set["tri"]; })
          == at(u"/sections/1/items/1/options"_s, Kind::OptionsUnwanted));
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
            const auto problem = file.ofSet([&](json& set) {
                shorten(set);
                set.at(json::json_pointer(place)) = value;
            });
            refused += problem ? 1 : 0;
        }
    }

    CHECK(refused > static_cast<qsizetype>(places.size()) * instead.size() / 2);
}

TEST_CASE("Whatever one value of a guide is changed into, it is read or refused and nothing worse")
{
    BrokenFile file;
    json whole = json::parse(contentOf(shippedGuide).toStdString());
    for (const char* list : {"prompts", "phases", "roleCards", "situations"})
        whole[list] = json::array({whole[list][0]});
    std::set<std::string> places;
    const json flat = whole.flatten();
    for (const auto& [place, value] : flat.items()) {
        for (json::json_pointer pointer(place); !pointer.empty(); pointer.pop_back())
            places.insert(pointer.to_string());
    }
    const QList<json> instead{nullptr, -1, 1e300, " ", "elsewhere", json::array(), json::object()};
    qsizetype refused = 0;

    for (const std::string& place : places) {
        for (const json& value : instead) {
            json changed = whole;
            changed.at(json::json_pointer(place)) = value;
            refused += file.ofGuide(QByteArray::fromStdString(changed.dump())) ? 1 : 0;
        }
    }

    CHECK(refused > static_cast<qsizetype>(places.size()) * instead.size() / 2);
}

TEST_CASE("A phase, a situation and a role's card stand in a guide once, and who leads sits at the table")
{
    BrokenFile file;

    CHECK(file.ofGuide([](json& guide) { guide["phases"][3]["phase"] = "opening"; })
          == at(u"/phases/3/phase"_s, Kind::SaidTwice));
    CHECK(file.ofGuide([](json& guide) { guide["situations"][1]["situation"] = "close_one_present"; })
          == at(u"/situations/1/situation"_s, Kind::SaidTwice));
    CHECK(file.ofGuide([](json& guide) { guide["roleCards"][2]["role"] = "poh_ggz"; })
          == at(u"/roleCards/2/role"_s, Kind::SaidTwice));
    CHECK(file.ofGuide([](json& guide) { guide["lead"] = "peer_worker"; }) == at(u"/lead"_s, Kind::LeadNotAtTable));
    CHECK(file.ofGuide([](json& guide) { guide["lead"] = "help_seeker"; }) == at(u"/lead"_s, Kind::LeadNotAtTable));
}

TEST_CASE("A prompt with a word that is not of the vision is pointed at, wherever it stands")
{
    BrokenFile file;
    const auto isVisionWord = [](const auto& problem, const QString& place) {
        return problem && problem->kind == Kind::WordExpected && problem->place == place
            && problem->words.contains(u"niet-weten"_s);
    };

    CHECK(isVisionWord(file.ofGuide([](json& guide) { guide["prompts"][4]["visionWord"] = "screening"; }),
                       u"/prompts/4/visionWord"_s));
    CHECK(isVisionWord(file.ofGuide([](json& guide) { guide["situations"][2]["prompts"][1].erase("visionWord"); }),
                       u"/situations/2/prompts/1/visionWord"_s));
}

TEST_CASE("A library tells guides that refer to nothing, and ids that occur in two files")
{
    const QTemporaryDir folder;
    const QString mine = folder.filePath(u"guides/mine.json"_s);
    const auto complaint = [&] { return complaintOf([&] { guide::readLibrary(folder.path()); }); };
    REQUIRE(QDir(folder.path()).mkpath(u"guides"_s));
    REQUIRE(QDir(folder.path()).mkpath(u"evaluation_sets"_s));
    write(folder.filePath(u"evaluation_sets/hog.json"_s), contentOf(shippedSet));
    CHECK(complaint() == Complaint{folder.filePath(u"guides"_s), atLine(0, Kind::NoFiles)});

    write(mine, contentOf(shippedGuide).replace("\"hog\"", "\"other\""));
    CHECK(complaint() == Complaint{mine, at(u"/evaluationSet"_s, Kind::UnknownEvaluationSet, {u"hog"_s})});

    write(mine, contentOf(shippedGuide));
    write(folder.filePath(u"guides/again.json"_s), contentOf(shippedGuide));
    CHECK(complaint() == Complaint{mine, at(u"/id"_s, Kind::TakenId)});
}

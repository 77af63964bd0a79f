#include "cli/program.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("Personal data in text from standard input is replaced, line by line, without a vault")
{
    const test::Workplace workplace;
    const test::Answer answer = workplace.runWith("Haar zus Samira belt.\n\nTel 06-12345678\n", {u"deidentify"_s});
    CHECK(answer.exitCode == 0);
    CHECK(answer.complaint.isEmpty());
    CHECK(answer.text == u"Haar zus [PERSOON-1] belt.\n\nTel [TELEFOON]\n"_s);
}

TEST_CASE("A JSON object a line is answered with spans in code points, and known names are found")
{
    const test::Workplace workplace;
    const test::Answer answer = workplace.runWith(R"({"id": 7, "text": "👍 met hoop gebeld", "known": ["Hoop Vis"]})"
                                                  "\n"
                                                  R"({"text": "Bel 06-12345678."})"
                                                  "\n",
                                                  {u"deidentify"_s, u"--format"_s, u"jsonl"_s});
    REQUIRE(answer.exitCode == 0);
    const QList<QByteArray> lines = answer.bytes.trimmed().split('\n');
    REQUIRE(lines.size() == 2);
    const auto first = nlohmann::json::parse(lines[0].toStdString());
    CHECK(first["id"] == 7);
    REQUIRE(first["spans"].size() == 1);
    CHECK(first["spans"][0] == nlohmann::json({{"start", 6}, {"end", 10}, {"tag", "person"}, {"level", "amber"}}));
    const auto second = nlohmann::json::parse(lines[1].toStdString());
    CHECK(second["id"].is_null());
    CHECK(second["spans"][0] == nlohmann::json({{"start", 4}, {"end", 15}, {"tag", "phone"}, {"level", "red"}}));
}

TEST_CASE("A line that is no JSON with a text is named by its number")
{
    const test::Workplace workplace;
    for (const QByteArray& wrong : {QByteArray("{"), QByteArray("[1]"), QByteArray(R"({"id": 1})"),
                                    QByteArray(R"({"text": 1})"), QByteArray(R"({"text": "a", "known": [1]})")}) {
        const test::Answer answer =
            workplace.runWith("{\"text\": \"goed\"}\n" + wrong + '\n', {u"deidentify"_s, u"--format"_s, u"jsonl"_s});
        INFO(wrong.toStdString());
        CHECK(answer.exitCode == 4);
        CHECK(test::isSentence(answer.complaint));
        CHECK(answer.complaint.contains(u"Regel 2 "_s));
        CHECK(answer.text.count(u'\n') == 1);
    }
}

namespace {

constexpr const char* markedFile = "# eigen zinnen\n"
                                   "@ Marieke Kuiper = zus\n"
                                   "Met [person|mariekes] fiets naar {de kerk}, en [person|stil] weer terug.\n"
                                   "@\n"
                                   "Het was warm en de deur stond open.\n";

} // namespace

TEST_CASE("An organisation measures with sentences of its own how much is found, and no word of them is printed")
{
    const test::Workplace workplace;
    test::writeFile(workplace.path(u"zinnen.txt"_s), markedFile);
    const QStringList words{u"deidentify"_s, u"--score"_s, workplace.path(u"zinnen.txt"_s)};
    const test::Answer answer = workplace.run(words);
    CHECK(answer.exitCode == 0);
    CHECK(answer.complaint.isEmpty());
    CHECK(answer.text.contains(u"persoonsgegevens"_s));
    CHECK(answer.text.contains(u"50,0 %"_s));
    CHECK(answer.text.contains(u"Op 8 woorden zonder persoonsgegevens: 0 markeringen, 0,0 op de 100."_s));
    CHECK(answer.text.endsWith(u"Gemist:\n  regel 3: persoon\n"_s));
    CHECK_FALSE(answer.text.contains(u"stil"_s));
    CHECK(workplace.run(words + QStringList{u"--show"_s}).text.endsWith(u"  regel 3: persoon “stil”\n"_s));
}

TEST_CASE("The same figures come as JSON")
{
    const test::Workplace workplace;
    test::writeFile(workplace.path(u"zinnen.txt"_s), markedFile);
    const test::Answer answer =
        workplace.run({u"deidentify"_s, u"--score"_s, workplace.path(u"zinnen.txt"_s), u"--format"_s, u"json"_s});
    REQUIRE(answer.exitCode == 0);
    const auto figures = nlohmann::json::parse(answer.bytes.toStdString());
    CHECK(figures["sentences"] == 2);
    CHECK(figures["spans"] == nlohmann::json({{"found", 1}, {"all", 2}, {"recall", 0.5}}));
    CHECK(figures["tags"]["person"]["all"] == 2);
    CHECK(figures["known"]["found"] == 1);
    CHECK(figures["decoys"] == nlohmann::json({{"hit", 0}, {"all", 1}}));
    CHECK(figures["plain"]["words"] == 8);
    CHECK(figures["missed"] == nlohmann::json::array({{{"line", 3}, {"tag", "person"}}}));
}

TEST_CASE("Marked sentences that cannot be measured with are refused in one sentence")
{
    const test::Workplace workplace;
    const auto refused = [&](const QByteArray& file) {
        test::writeFile(workplace.path(u"zinnen.txt"_s), file);
        const test::Answer answer = workplace.run({u"deidentify"_s, u"--score"_s, workplace.path(u"zinnen.txt"_s)});
        CHECK(answer.exitCode == 4);
        CHECK(test::isSentence(answer.complaint));
        CHECK(answer.text.isEmpty());
        return answer.complaint;
    };
    CHECK(refused("goed\nmet [person|Jan\n").contains(u"Regel 2 "_s));
    CHECK(refused("met [naam|Jan]\n").contains(u"Regel 1 "_s));
    CHECK(refused("# niets\n").contains(u"geen zin"_s));
    CHECK(workplace.run({u"deidentify"_s, u"--score"_s, workplace.path(u"nergens"_s)}).exitCode == 4);
}

TEST_CASE("Options of measuring stand only with what they belong to")
{
    const test::Workplace workplace;
    for (const QStringList& words : {QStringList{u"--show"_s}, QStringList{u"--format"_s, u"json"_s},
                                     QStringList{u"--score"_s, u"a"_s, u"--format"_s, u"jsonl"_s}}) {
        const test::Answer answer = workplace.run(QStringList{u"deidentify"_s} + words);
        CHECK(answer.exitCode == 2);
        CHECK(test::isSentence(answer.complaint));
    }
}

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

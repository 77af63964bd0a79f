#include "cli/program.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using test::Workplace;

namespace {

nlohmann::json listed(const Workplace& workplace, const QString& vault, const QString& what)
{
    const test::Answer answer = workplace.run({u"list"_s, vault, what, u"--format"_s, u"json"_s});
    REQUIRE(answer.exitCode == 0);
    return nlohmann::json::parse(answer.bytes.toStdString());
}

} // namespace

TEST_CASE("The demonstration makes the Ermelo example in a vault of its own")
{
    const Workplace workplace;

    const test::Answer made = workplace.run({u"demo"_s, u"kluis"_s});
    const test::Answer again = workplace.run({u"demo"_s, u"kluis"_s});

    CHECK(made.exitCode == 0);
    CHECK(made.complaint.isEmpty());
    CHECK(again.exitCode == 4);
    CHECK(listed(workplace, u"kluis"_s, u"sessions"_s).size() == 20);
    const auto experiments = listed(workplace, u"kluis"_s, u"experiments"_s);
    REQUIRE(experiments.size() == 1);
    CHECK(experiments[0]["held"] == 20);
}

TEST_CASE("The demonstration makes any number of sessions, and the same ones for the same seed")
{
    const Workplace workplace;
    const auto demo = [&](const QString& vault, const QString& seed) {
        REQUIRE(workplace.run({u"demo"_s, vault, u"--sessions"_s, u"60"_s, u"--seed"_s, seed}).exitCode == 0);
        return listed(workplace, vault, u"sessions"_s);
    };

    const auto first = demo(u"een"_s, u"7"_s);
    const auto same = demo(u"twee"_s, u"7"_s);
    const auto other = demo(u"drie"_s, u"8"_s);

    CHECK(first.size() == 60);
    CHECK(first == same);
    CHECK(first != other);
    CHECK(listed(workplace, u"een"_s, u"experiments"_s).size() > 1);
}

TEST_CASE("A number of sessions that is none is refused")
{
    const Workplace workplace;

    for (const QString& number : {u"0"_s, u"-3"_s, u"veel"_s, u"1000001"_s})
        CHECK(workplace.run({u"demo"_s, u"kluis"_s, u"--sessions"_s, number}).exitCode == 2);
    CHECK(workplace.run({u"demo"_s, u"kluis"_s, u"--seed"_s, u"1"_s}).exitCode == 2);
    CHECK_FALSE(QFile::exists(workplace.path(u"kluis"_s)));
}

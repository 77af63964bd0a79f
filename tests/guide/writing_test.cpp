#include "guide/guide_writer.h"
#include "guide/library.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Kind = guide::GuideProblem::Kind;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

guide::GuideProblem problemOf(const guide::Guide& guide)
{
    try {
        guide::toCheckedJson(guide, u"mine.json"_s);
    } catch (const guide::GuideError& error) {
        return error.problem();
    }
    FAIL("nothing was wrong with it");
    return {};
}

} // namespace

TEST_CASE("Every shipped guide is written as it was, key by key, and read back as the same guide")
{
    const QStringList names = QDir(u":/guides"_s).entryList({u"*.json"_s});
    REQUIRE(names.size() == 6);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const QString path = u":/guides/"_s + name;
        const guide::Guide shipped = guide::readGuide(path);

        const QByteArray written = guide::toJson(shipped);

        CHECK(guide::guideIn(written, name) == shipped);
        CHECK(guide::toCheckedJson(shipped, name) == written);
        const auto inItsOrder = nlohmann::ordered_json::parse(contentOf(path).toStdString());
        CHECK(written.toStdString() == inItsOrder.dump(2) + "\n");
    }
}

TEST_CASE("What may be left out of a guide is left out when it is written")
{
    guide::Guide guide = guide::readLibrary().guides.first();
    guide.lead.reset();
    guide.phases[1].minutes.reset();
    guide.questions[2].turn.reset();
    guide.questions[3].reminder.reset();
    guide.prompts[0].question.reset();
    guide.prompts.resize(1);
    guide.situations.clear();
    guide.roleCards[0].role.reset();
    guide.title = u"\"Ons\" gesprek\\\n✓ één"_s;

    CHECK(guide::guideIn(guide::toJson(guide), u"mine.json"_s) == guide);
}

TEST_CASE("A guide that could not be read back is refused, with the place of what is wrong")
{
    const guide::Guide good = guide::readLibrary().guides.first();

    guide::Guide empty = good;
    empty.prompts[3].plainText = u" \n"_s;
    CHECK(problemOf(empty) == guide::GuideProblem{.kind = Kind::TextExpected, .place = u"/prompts/3/plainText"_s});

    guide::Guide twice = good;
    twice.roleCards.append(twice.roleCards.first());
    CHECK(problemOf(twice).kind == Kind::SaidTwice);

    guide::Guide bare = good;
    bare.safety.lines.clear();
    CHECK(problemOf(bare) == guide::GuideProblem{.kind = Kind::ListExpected, .place = u"/safety/lines"_s, .least = 1});
}

TEST_CASE("Of a text that is too long the place is told, and the longest that may be is written")
{
    guide::Guide guide = guide::readLibrary().guides.first();
    guide.reflection.text = QString(999, u'a');
    CHECK(guide::guideIn(guide::toCheckedJson(guide, u"mine.json"_s), u"mine.json"_s) == guide);

    guide.reflection.text = QString(500, u'é'); // a thousand bytes
    CHECK(problemOf(guide) == guide::GuideProblem{.kind = Kind::TextTooLong, .place = u"/reflection/text"_s});
}

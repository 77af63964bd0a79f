#include "guide/library.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = guide::GuideProblem::Kind;

namespace {

// The folder of a practice, into which it puts guides of its own.
struct PracticeFolder
{
    QTemporaryDir folder;
    guide::Library shipped = guide::readLibrary();

    // A shipped guide under this id and title.
    void put(const QString& fileName, const QByteArray& id, const QByteArray& title)
    {
        QFile from(u":/guides/hog_huisartsenpraktijk.json"_s);
        REQUIRE(from.open(QIODevice::ReadOnly));
        putBytes(fileName,
                 from.readAll()
                     .replace("\"hog_huisartsenpraktijk\"", "\"" + id + "\"")
                     .replace("Herstelondersteunend netwerkgesprek in de huisartsenpraktijk", title));
    }

    void putBytes(const QString& fileName, const QByteArray& content)
    {
        QFile to(folder.filePath(fileName));
        REQUIRE(to.open(QIODevice::WriteOnly));
        REQUIRE(to.write(content) == content.size());
    }

    guide::Library read() const { return guide::withOwnGuides(shipped, folder.path()); }
};

QStringList ids(const guide::Library& library)
{
    QStringList all;
    for (const guide::Guide& guide : library.guides)
        all.append(guide.id);
    return all;
}

} // namespace

TEST_CASE("A practice adds a guide of its own, and one that cannot be used is told while the rest goes on")
{
    PracticeFolder practice;
    practice.put(u"b_mine.json"_s, "mine", "Ons eigen gesprek");
    practice.putBytes(u"a_broken.json"_s, "{\n  \"id\": \"broken\",\n}");
    practice.putBytes(u"notes.txt"_s, "not a guide");

    const guide::Library library = practice.read();

    CHECK(ids(library) == ids(practice.shipped) + QStringList{u"mine"_s});
    CHECK(library.guide(u"mine"_s).title == u"Ons eigen gesprek"_s);
    REQUIRE(library.refused.size() == 1);
    CHECK(library.refused[0].file() == practice.folder.filePath(u"a_broken.json"_s));
    CHECK(library.refused[0].problem() == guide::GuideProblem{.kind = Kind::NotJson, .line = 3});
}

TEST_CASE("A guide of a practice takes the place of the shipped one with its id")
{
    PracticeFolder practice;
    practice.put(u"ours.json"_s, "verkennend_gesprek", "Zoals wij het doen");

    const guide::Library library = practice.read();

    CHECK(ids(library) == ids(practice.shipped));
    CHECK(library.guide(u"verkennend_gesprek"_s).title == u"Zoals wij het doen"_s);
    CHECK(library.refused.isEmpty());
}

TEST_CASE("Of two own guides with one id the first is used and the second is told")
{
    PracticeFolder practice;
    practice.put(u"1.json"_s, "mine", "De eerste");
    practice.put(u"2.json"_s, "mine", "De tweede");

    const guide::Library library = practice.read();

    CHECK(library.guide(u"mine"_s).title == u"De eerste"_s);
    REQUIRE(library.refused.size() == 1);
    CHECK(library.refused[0].file() == practice.folder.filePath(u"2.json"_s));
    CHECK(library.refused[0].problem() == guide::GuideProblem{.kind = Kind::TakenId, .place = u"/id"_s});
}

TEST_CASE("An own guide may look back only with an evaluation set that is there")
{
    PracticeFolder practice;
    QFile from(u":/guides/hog_huisartsenpraktijk.json"_s);
    REQUIRE(from.open(QIODevice::ReadOnly));
    practice.putBytes(u"mine.json"_s, from.readAll().replace("\"hog\"", "\"ours\""));

    const guide::Library library = practice.read();

    CHECK(library.guides == practice.shipped.guides);
    REQUIRE(library.refused.size() == 1);
    CHECK(library.refused[0].problem().kind == Kind::UnknownEvaluationSet);
    CHECK(library.refused[0].problem().words == QStringList{u"hog"_s, u"hog_individueel"_s});
}

TEST_CASE("A folder for own guides need not be there")
{
    const guide::Library shipped = guide::readLibrary();
    const QTemporaryDir folder;

    const guide::Library library = guide::withOwnGuides(shipped, folder.filePath(u"guides"_s));

    CHECK(library.guides == shipped.guides);
    CHECK(library.refused.isEmpty());
}

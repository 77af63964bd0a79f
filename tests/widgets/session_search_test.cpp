#include "widgets/start/session_search.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using widgets::SearchWords;

namespace {

bool finds(const QString& typed, const QString& text)
{
    return SearchWords(typed).fit(text);
}

} // namespace

TEST_CASE("A conversation is found by the beginning of any word of a name, whatever the capitals and accents")
{
    const QString text =
        widgets::searchTextOf(u"Zoë Renée Anne-Marie van ’t Hof"_s, u"Huisartsenpraktijk Ermelo"_s, {});

    for (const QString& typed : {u"zoe"_s, u"ZOË"_s, u"renee"_s, u"zo hof"_s, u"hof zoe"_s, u"anne-m"_s, u"marie"_s,
                                 u"'t hof"_s, u"erm"_s, u"zoe ermelo"_s, u""_s, u"  "_s}) {
        INFO(typed.toStdString());
        CHECK(finds(typed, text));
    }
    for (const QString& typed : {u"oe"_s, u"zoe hox"_s, u"melo"_s, u"2025"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(finds(typed, text));
    }
}

TEST_CASE("A conversation is found by its day in every way in which people write one")
{
    const QString text = widgets::searchTextOf(u"Noor"_s, {}, QDate(2025, 5, 2));

    for (const QString& typed : {u"2 mei"_s, u"2 mei 2025"_s, u"2 Mei 2025,"_s, u"2 mei 2025, 10:30"_s, u"02 mei"_s,
                                 u"mei 2025"_s, u"2025"_s, u"2-5-2025"_s, u"02-05-2025"_s, u"2/5/2025"_s, u"2.5.2025"_s,
                                 u"2-5-25"_s, u"2-5"_s, u"2025-05-02"_s, u"2025-05"_s, u"noor 2 mei"_s, u"2 may"_s}) {
        INFO(typed.toStdString());
        CHECK(finds(typed, text));
    }
    for (const QString& typed : {u"12 mei"_s, u"5 mei"_s, u"mei 2024"_s, u"2 juni"_s, u"3-5-2025"_s, u"2025-06"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(finds(typed, text));
    }
    CHECK(finds(u"1 mrt"_s, widgets::searchTextOf({}, {}, QDate(2025, 3, 1))));
}

TEST_CASE("A day that is typed is that day, and one that is being typed may become another")
{
    const QString twelfth = widgets::searchTextOf(u"Noor"_s, {}, QDate(2025, 5, 12));

    CHECK(finds(u"1"_s, twelfth));
    CHECK(finds(u"12"_s, twelfth));
    CHECK_FALSE(finds(u"1 "_s, twelfth));
    CHECK_FALSE(finds(u"1 mei"_s, twelfth));
}

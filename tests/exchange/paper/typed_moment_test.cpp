#include "exchange/paper/typed_moment.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using exchange::typedDay;
using exchange::typedTime;

namespace {

const QDate tuesday(2027, 3, 9);

} // namespace

TEST_CASE("A day is understood in each of the ways in which people write it")
{
    const QDate twelfth(2027, 3, 12);
    for (const QString& text :
         {u"12-3"_s, u"12-03-2027"_s, u"12/3/27"_s, u"12.3.2027"_s, u"2027-03-12"_s, u"12 maart"_s, u"12 mrt."_s,
          u" 12  MAART 2027 "_s, u"vr 12 maart"_s, u"vrijdag 12-3"_s, u"vrijdag"_s, u"voor vrijdag"_s,
          u"uiterlijk 12 maart"_s, u"komende vrijdag"_s, u"over drie dagen"_s, u"over 3 dagen"_s}) {
        INFO(text.toStdString());
        CHECK(typedDay(text, tuesday) == twelfth);
    }
}

TEST_CASE("A day without a year is the first that comes, and so is a weekday")
{
    CHECK(typedDay(u"9 maart"_s, tuesday) == tuesday);
    CHECK(typedDay(u"8 maart"_s, tuesday) == QDate(2028, 3, 8));
    CHECK(typedDay(u"29-2"_s, tuesday) == QDate(2028, 2, 29));
    CHECK(typedDay(u"dinsdag"_s, tuesday) == QDate(2027, 3, 16));
    CHECK(typedDay(u"maandag"_s, tuesday) == QDate(2027, 3, 15));
    CHECK(typedDay(u"vandaag"_s, tuesday) == tuesday);
    CHECK(typedDay(u"morgen"_s, tuesday) == QDate(2027, 3, 10));
    CHECK(typedDay(u"volgende week"_s, tuesday) == QDate(2027, 3, 16));
    CHECK(typedDay(u"over één maand"_s, tuesday) == QDate(2027, 4, 9));
}

TEST_CASE("What is no day, or two days that differ, is not made into one")
{
    for (const QString& text : {u""_s, u"ooit"_s, u"31-2"_s, u"30 februari"_s, u"12 m"_s, u"12 maan"_s, u"zo"_s,
                                u"donderdag 12 maart"_s, u"over een poos"_s, u"over 999999999 weken"_s,
                                u"volgende keer"_s, u"Zus"_s, u"12"_s, u"op"_s, u"0612345678"_s, u"12-13"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(typedDay(text, tuesday));
    }
}

TEST_CASE("A time is understood with a colon, a dot, or nothing between")
{
    for (const QString& text : {u"9:30"_s, u"09.30"_s, u"930"_s, u"0930"_s, u"9u30"_s, u"9.30 uur"_s}) {
        INFO(text.toStdString());
        CHECK(typedTime(text) == QTime(9, 30));
    }
    CHECK(typedTime(u"14 uur"_s) == QTime(14, 0));
    for (const QString& text : {u""_s, u"25"_s, u"12:60"_s, u"half drie"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(typedTime(text));
    }
}

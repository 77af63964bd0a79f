#include "privacy/dates_and_ages.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString& text, bool isAge)
{
    QStringList parts;
    for (const privacy::FoundMoment& moment : privacy::Moments().in(text)) {
        if (moment.isAge == isAge)
            parts.append(text.mid(moment.start, moment.length));
    }
    return parts;
}

QStringList ages(const QString& text)
{
    return found(text, true);
}

QStringList dates(const QString& text)
{
    return found(text, false);
}

} // namespace

TEST_CASE("An age is found in words, nearly and in halves")
{
    CHECK(ages(u"Man, bijna veertig, dakloos."_s) == QStringList{u"veertig"_s});
    CHECK(ages(u"Vader (drieëntachtig) is ver in de tachtig."_s)
          == QStringList{u"drieëntachtig"_s, u"ver in de tachtig"_s});
    CHECK(ages(u"Hij loopt tegen de zeventig, zij is de vijftig voorbij."_s)
          == QStringList{u"tegen de zeventig"_s, u"vijftig"_s});
    CHECK(ages(u"Een dochter van 2,5 jaar, een zoon van zes en een half."_s)
          == QStringList{u"2,5 jaar"_s, u"zes en een half"_s});
    CHECK(ages(u"Ze hoopt negentig te worden, net achttien geworden is haar zus."_s)
          == QStringList{u"negentig"_s, u"achttien"_s});
}

TEST_CASE("An age is found in months, in a row and behind what it is")
{
    CHECK(ages(u"De baby, 8 mnd, en een pup van zes weken oud."_s) == QStringList{u"8 mnd"_s, u"zes weken oud"_s});
    CHECK(ages(u"Kinderen (8 en 11), bij haar ex de jongens, 8, 11 en 14."_s)
          == QStringList{u"8 en 11"_s, u"8, 11 en 14"_s});
    CHECK(ages(u"Haar jongste van zes, en zij de oudste van twaalf."_s) == QStringList{u"zes"_s});
    CHECK(ages(u"lft: 43, man 44, een 67-plusser."_s) == QStringList{u"43"_s, u"44"_s, u"67-plusser"_s});
    CHECK(ages(u"Hij was twintig toen hij trouwde, zij achttien."_s) == QStringList{u"twintig"_s, u"achttien"_s});
}

TEST_CASE("How old somebody is, stands behind the name in several ways")
{
    const auto behindName = [](const QString& rest) {
        const QString text = u"Milan"_s + rest;
        const auto age = privacy::ageBehind(text, 5);
        return age ? text.mid(age->start, age->length) : QString();
    };
    CHECK(behindName(u" van 15."_s) == u"15"_s);
    CHECK(behindName(u", zestien en een half, zegt"_s) == u"zestien en een half"_s);
    CHECK(behindName(u" (bijna zes)"_s) == u"bijna zes"_s.sliced(6));
    CHECK(behindName(u" 16 jr, havo"_s) == u"16 jr"_s);
    CHECK(behindName(u" van 15 tot 16 uur"_s).isEmpty());
    CHECK(behindName(u", een vriend"_s).isEmpty());
}

TEST_CASE("How much it costs and how long it takes is no age")
{
    for (const QString& text :
         {u"Het kost bijna veertig euro, rond de dertig euro."_s, u"De wachttijd is anderhalf jaar, ruim tien weken."_s,
          u"Er kwamen bijna veertig mensen."_s, u"Hij rijdt al 22 jaar."_s})
        CHECK(ages(text).isEmpty());
}

TEST_CASE("A date is found in words, in a part of a year and as a year of birth")
{
    CHECK(dates(u"Hij stierf op de twaalfde mei in zijn stoel."_s) == QStringList{u"twaalfde mei"_s});
    CHECK(dates(u"Geboren: ’58, zij is van '61, bouwjaar 1949."_s) == QStringList{u"’58"_s, u"'61"_s, u"1949"_s});
    CHECK(dates(u"In het derde kwartaal van 2022, en jan/feb 2023."_s)
          == QStringList{u"derde kwartaal van 2022"_s, u"jan/feb 2023"_s});
    CHECK(dates(u"Ze kwam hier in negentienhonderd achtenzestig."_s)
          == QStringList{u"negentienhonderd achtenzestig"_s});
}

TEST_CASE("A day and a month alone are told from a range, a score and a rhythm")
{
    CHECK(dates(u"Gevallen, 11-11 en 24-11."_s) == QStringList{u"11-11"_s, u"24-11"_s});
    CHECK(dates(u"Weer gezien 28/9, daarna niet."_s) == QStringList{u"28/9"_s});
    for (const QString& text :
         {u"Is 24/7 thuis."_s, u"Bloeddruk 13/8, 3-4 keer."_s, u"Nam 20/10 mg."_s, u"Score 25/30."_s})
        CHECK(dates(text).isEmpty());
}

TEST_CASE("An age is found in halves of one word, behind a child and where something happened then")
{
    CHECK(ages(u"Haar zoontje (tweeënhalf) en dochter (viereneenhalf)."_s)
          == QStringList{u"tweeënhalf"_s, u"viereneenhalf"_s});
    CHECK(ages(u"Ik heb een zoon 17, een dochter 14."_s) == QStringList{u"17"_s, u"14"_s});
    CHECK(ages(u"Zij was 5 jr bij de watersnood."_s) == QStringList{u"5 jr"_s});
    CHECK(ages(u"Ze is nog maar 19. De tweeling is 11 nu."_s) == QStringList{u"19"_s, u"11"_s});
    CHECK(ages(u"Zij woont vijf jaar hier."_s).isEmpty());
}

TEST_CASE("An age is found of several children, in halves of a number and past a round one")
{
    CHECK(ages(u"Haar kinderen zijn 9, 11 en 15."_s) == QStringList{u"9, 11 en 15"_s});
    CHECK(ages(u"Zij is 17 en een half. Een jongetje (2½ jaar)."_s) == QStringList{u"17 en een half"_s, u"2½ jaar"_s});
    CHECK(ages(u"Hij is de tachtig ruim voorbij, zij loopt tegen de veertig aan."_s)
          == QStringList{u"tachtig"_s, u"tegen de veertig"_s});
    CHECK(ages(u"Hij, 41, is sinds vorige week alleen, zij is sinds maandag 40."_s) == QStringList{u"41"_s, u"40"_s});
}

TEST_CASE("A date is found behind a part of a day and with its number in words")
{
    CHECK(dates(u"Gezien op woensdagmiddag 24 april, buiten."_s) == QStringList{u"woensdagmiddag 24 april"_s});
    CHECK(dates(u"Ze hoorde dinsdag de negende dat het goed was."_s) == QStringList{u"dinsdag de negende"_s});
}

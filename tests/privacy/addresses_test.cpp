#include "privacy/addresses.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QStringList addresses(const QString& text)
{
    const privacy::IsWord isWord = [](const QString& word) { return test::dutchSpeller().isCorrect(word); };
    QStringList found;
    for (const privacy::FoundAddress& each : privacy::addressesIn(text, privacy::tokensIn(text), isWord))
        found.append(text.mid(each.start, each.length));
    return found;
}

} // namespace

TEST_CASE("A street is found with its number in small letters, shortened and with what stands before it")
{
    CHECK(addresses(u"Adres: lange nieuwstraat 12a, dan oude dijk 3."_s)
          == QStringList{u"lange nieuwstraat 12a"_s, u"oude dijk 3"_s});
    CHECK(addresses(u"in de dorpsstr 41, of Dorpsstr. 41b"_s) == QStringList{u"dorpsstr 41"_s, u"Dorpsstr. 41b"_s});
    CHECK(addresses(u"Vroeger op de Jan van Galenstraat 3 hoog."_s) == QStringList{u"Jan van Galenstraat 3 hoog"_s});
    CHECK(addresses(u"Woonadres: Gedempte Gracht 19 hs."_s) == QStringList{u"Gedempte Gracht 19 hs"_s});
    CHECK(addresses(u"In de Kerkstraat nr. 12 en de Laan van Meerdervoort 8."_s)
          == QStringList{u"Kerkstraat nr. 12"_s, u"Laan van Meerdervoort 8"_s});
}

TEST_CASE("Where it is told that somebody lives there, any name with a number is an address")
{
    CHECK(addresses(u"Woont op ’t Hoefje 3, vroeger in Ermelo."_s) == QStringList{u"’t Hoefje 3"_s});
    CHECK(addresses(u"Ze woont sinds kort op De Bleek 12 met haar zoon."_s) == QStringList{u"De Bleek 12"_s});
    CHECK(addresses(u"Post naar Esdoorn 14, 3845 AB Harderwijk."_s) == QStringList{u"Esdoorn 14"_s});
    CHECK(addresses(u"woonachtig: de wieken 34, 8011cv zwolle"_s) == QStringList{u"de wieken 34"_s});
    CHECK(addresses(u"op de markt 3 zit nu een kapper"_s) == QStringList{u"markt 3"_s});
}

TEST_CASE("A house or a ship is found by its name")
{
    CHECK(addresses(u"Hij woont in een woonboot, De Goede Verwachting, in de stad."_s)
          == QStringList{u"De Goede Verwachting"_s});
    CHECK(addresses(u"Ze woont in Huize Avondrust, haar zus in flat Het Baken."_s)
          == QStringList{u"Huize Avondrust"_s, u"Het Baken"_s});
}

TEST_CASE("A number behind a name that is none of a house makes no address")
{
    for (const QString& text : {u"Hij woont in Ermelo 3 jaar."_s, u"Zij woont met 3 kinderen, Jan 4 en Piet 6."_s,
                                u"Hij woont sinds Maart 2 jaar alleen."_s, u"op de markt 3 kilo peren gekocht"_s,
                                u"Hij heeft een villa, De rest is van de bank."_s, u"Windows 10 op de oude computer"_s})
        CHECK(addresses(text).isEmpty());
}

TEST_CASE("A street is found where one stands, also in small letters and behind its postcode")
{
    CHECK(addresses(u"leveren aan Appelgaard 72, 3881 tw, achterom"_s) == QStringList{u"Appelgaard 72"_s});
    CHECK(addresses(u"8265 VB Noordeinde 14, begane grond"_s) == QStringList{u"Noordeinde 14"_s});
    CHECK(addresses(u"aan de kwervelweg staan bomen"_s) == QStringList{u"kwervelweg"_s});
    CHECK(addresses(u"op de weg terug, met Hemelvaart"_s).isEmpty());
}

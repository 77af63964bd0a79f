#include "privacy/dates_and_ages.h"
#include "privacy/fixed_forms.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using privacy::Form;
using privacy::FoundForm;

namespace {

struct Sentence
{
    QString before;
    QString form;
    QString after;
};

QString inOneWord(const QList<FoundForm>& found, const QString& text)
{
    QStringList parts;
    for (const FoundForm& each : found)
        parts.append(text.mid(each.start, each.length));
    return parts.join(u" | "_s);
}

void checkFound(const QList<Sentence>& sentences, Form form)
{
    for (const auto& [before, wanted, after] : sentences) {
        const QString text = before + wanted + after;
        const QList<FoundForm> found = privacy::fixedFormsIn(text);
        INFO(text.toStdString() << " -> " << inOneWord(found, text).toStdString());
        REQUIRE(found.size() == 1);
        CHECK(found.first() == FoundForm{before.size(), wanted.size(), form, true});
    }
}

} // namespace

TEST_CASE("A BSN is found with and without spaces and dots, by the test of eleven")
{
    checkFound({{u"bsn "_s, u"111222333"_s, u" genoteerd"_s},
                {u"BSN: "_s, u"1112.22.333"_s, u"."_s},
                {u"nummer "_s, u"111 222 333"_s, u", klopt"_s},
                {u""_s, u"123456782"_s, u""_s}},
               Form::Bsn);
    CHECK(privacy::isBsn(u"111222333"));
    CHECK_FALSE(privacy::isBsn(u"111222334"));
    CHECK_FALSE(privacy::isBsn(u"000000000"));
    CHECK_FALSE(privacy::isBsn(u"11122233"));
}

TEST_CASE("An IBAN is found by its check digits, of any country and however it is grouped")
{
    checkFound({{u"op "_s, u"NL91 ABNA 0417 1643 00"_s, u" storten"_s},
                {u"rek.nr. "_s, u"NL91ABNA0417164300"_s, u"."_s},
                {u"van "_s, u"nl91abna0417164300"_s, u" af"_s},
                {u"("_s, u"BE68 5390 0754 7034"_s, u")"_s},
                {u"Duits: "_s, u"DE89370400440532013000"_s, u""_s}},
               Form::Iban);
    const QList<FoundForm> mistyped = privacy::fixedFormsIn(u"naar NL91 ABNA 0417 1643 01 dus");
    REQUIRE(mistyped.size() == 1);
    CHECK(mistyped.first().form == Form::Iban);
    CHECK_FALSE(mistyped.first().isSure);
}

TEST_CASE("A telephone number is found in all the ways in which it is typed")
{
    checkFound({{u"tel "_s, u"06-12345678"_s, u" (zus)"_s},
                {u""_s, u"06 12 34 56 78"_s, u" bellen"_s},
                {u"mobiel "_s, u"0612345678"_s, u"."_s},
                {u""_s, u"+31 6 12345678"_s, u" na vijven"_s},
                {u"of "_s, u"+31 (0)6 12 34 56 78"_s, u""_s},
                {u"via "_s, u"0031612345678"_s, u""_s},
                {u"thuis "_s, u"(0341) 55 12 34"_s, u","_s},
                {u"praktijk "_s, u"0341-551234"_s, u" tot 12 uur"_s},
                {u"06nummer "_s, u"06.13.57.24.68"_s, u"."_s},
                {u""_s, u"06\u00a01234\u20115678"_s, u" appen"_s},
                {u"vast "_s, u"0543 - 51 20 34"_s, u""_s},
                {u""_s, u"+31(0)418-511 000"_s, u""_s},
                {u""_s, u"088 123 45 67"_s, u" is de balie"_s}},
               Form::Phone);
}

TEST_CASE("Addresses of mail and of sites are found, also where the sign is written out")
{
    checkFound({{u"mail naar "_s, u"j.de.vries@voorbeeld.nl"_s, u"."_s},
                {u""_s, u"zoë+huis@mijn-domein.co.uk"_s, u" werkt niet"_s},
                {u"of "_s, u"bas (at) voorbeeld.org"_s, u""_s}},
               Form::Email);
    checkFound({{u"zie "_s, u"https://www.voorbeeld.nl/wie-zijn-wij?x=1"_s, u"."_s},
                {u"op "_s, u"www.haarwinkel.nl"_s, u" staat een foto"_s},
                {u"("_s, u"bakkerij-jansen.nl"_s, u")"_s}},
               Form::Url);
}

TEST_CASE("A postcode is found glued, apart and in small letters, and a measure is none")
{
    checkFound({{u"in "_s, u"3851 AB"_s, u" Ermelo"_s}, {u""_s, u"3851AB"_s, u""_s}, {u"pc "_s, u"3851ab"_s, u","_s}},
               Form::Postcode);
    for (const QString& none :
         {u"in 2019 en 2020"_s, u"1200 mg per dag"_s, u"1500 ml"_s, u"3851 SS"_s, u"1000 km gelopen"_s, u"2023 zo"_s}) {
        INFO(none.toStdString());
        CHECK(privacy::fixedFormsIn(none).isEmpty());
    }
}

TEST_CASE("A number plate is found in every order that was given out")
{
    checkFound({{u"auto "_s, u"12-ABC-3"_s, u" stond er"_s},
                {u""_s, u"G-123-BB"_s, u""_s},
                {u"de "_s, u"xx-99-zz"_s, u"."_s},
                {u"busje "_s, u"1-ABC-23"_s, u""_s},
                {u"kenteken "_s, u"12AB34"_s, u""_s},
                {u""_s, u"AB 12 CD"_s, u" is van zijn broer"_s}},
               Form::Plate);
}

TEST_CASE("Small letters of a postcode are told by a word before it, or by a place behind")
{
    checkFound({{u"postcode "_s, u"2012 eh"_s, u" dus"_s}, {u"in "_s, u"2012 eh"_s, u" Haarlem"_s}}, Form::Postcode);
    checkFound({{u"ligt dichter bij dan "_s, u"8096gr"_s, u", zegt hij"_s}}, Form::Postcode);
    CHECK(privacy::fixedFormsIn(u"2500gr gehakt en 1250 gr suiker").isEmpty());
    CHECK(privacy::fixedFormsIn(u"het getal 317483892 was de score").isEmpty());
    CHECK(privacy::fixedFormsIn(u"sinds 2015 in Nederland").isEmpty());
    CHECK(privacy::fixedFormsIn(u"in 2012 eh ja").isEmpty());
}

TEST_CASE("A form is found behind words that look like its beginning")
{
    checkFound({{u"hier is "_s, u"12 AB 34"_s, u" van hem"_s}, {u"op de "_s, u"AB 12 CD"_s, u""_s}}, Form::Plate);
    checkFound({{u"in 12 "_s, u"NL91 ABNA 0417 1643 00"_s, u""_s}}, Form::Iban);
}

TEST_CASE("Half a character hides nothing of a text")
{
    const QString text = u"bel 06-12345678 "_s + QChar(0xd83d) + u" op 12-05-2023"_s;
    CHECK(privacy::fixedFormsIn(text).size() == 1);
    CHECK(privacy::Moments().in(text).size() == 1);
}

TEST_CASE("Longer numbers, and what is called the number of a file, are found")
{
    checkFound({{u"dossiernummer "_s, u"2023/1234"_s, u""_s},
                {u"cliëntnr. "_s, u"C-4711-22"_s, u"."_s},
                {u"zaaknummer: "_s, u"88123"_s, u" loopt"_s},
                {u"zaaknummer rechtbank "_s, u"C/05/412288"_s, u""_s},
                {u"brief "_s, u"2024-WMO-00871"_s, u""_s},
                {u"kaart "_s, u"7654321"_s, u" kwijt"_s}},
               Form::Number);
}

TEST_CASE("A number is found behind any word that ends in number, with spaces in it too")
{
    checkFound({{u"cjib-nr "_s, u"3 8827 4410 9"_s, u" staat open"_s},
                {u"zijn v-nummer is "_s, u"278 114 5530"_s, u"."_s},
                {u"lidnr. "_s, u"4417"_s, u" van de bond"_s},
                {u"ons kenmerk "_s, u"2024.118.A"_s, u", zie brief"_s},
                {u"zie "_s, u"Z24-118822"_s, u"."_s},
                {u"debiteurnr "_s, u"00912-B"_s, u""_s}},
               Form::Number);
}

TEST_CASE("The number of a passport, a licence or a pass is found")
{
    checkFound({{u"paspoort "_s, u"NW7H2K091"_s, u", geldig"_s},
                {u"gaf de "_s, u"SPR4C81D6"_s, u" af"_s},
                {u"rijbewijs "_s, u"5312998877"_s, u" verlopen"_s},
                {u"tag "_s, u"TAG 00481"_s, u""_s}},
               Form::Number);
}

TEST_CASE("What is everybody's, an amount, a dose, a score or a time is no personal data")
{
    const QString text = GENERATE(
        u"Bel 113 of 0800-0113, dag en nacht."_s, u"Bij nood 112, anders 0900-8844."_s,
        u"Op thuisarts.nl en 113.nl staat meer."_s, u"€ 125000 schuld"_s, u"een schuld van 125.000 euro"_s,
        u"sertraline 50 mg, 1 keer per dag"_s, u"PHQ-9 was 14"_s, u"van 9.30 tot 10.45 uur"_s,
        u"een 7 op een schaal van 10"_s, u"sinds 2019"_s, u"12-05-2023"_s, u"3 x 20 minuten"_s, u"10.000 stappen"_s,
        u"kamer 2b"_s, u"de A28 en de N302"_s, u"groep 7/8"_s, u"2-3 keer per week"_s, u"covid-19"_s,
        u"huisnummer 112, kamernummer 12 en nummer 3"_s, u"code DSM-5 en code 95"_s, u"nodig 1 extra, nog 4"_s);
    INFO(text.toStdString());
    const QList<FoundForm> found = privacy::fixedFormsIn(text);
    INFO(inOneWord(found, text).toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("A number is found behind a comma, and a site with an ending that few have by what stands behind it")
{
    for (const auto& [text, whole] : std::initializer_list<std::pair<QString, QString>>{
             {u"geen bsn maar een personeelsnummer, 70418"_s, u"70418"_s},
             {u"groep via discord.gg/voorbeeldcode, daar"_s, u"discord.gg/voorbeeldcode"_s}}) {
        const QList<FoundForm> found = privacy::fixedFormsIn(text);
        INFO(text.toStdString());
        REQUIRE(found.size() == 1);
        CHECK(text.mid(found[0].start, found[0].length) == whole);
    }
}

TEST_CASE("A weekday is a word of its own before a date")
{
    const QString text = u"bij oma 12-05-2023 en op ma 12-05-2023"_s;
    QStringList found;
    for (const privacy::FoundMoment& moment : privacy::Moments().in(text))
        found.append(text.mid(moment.start, moment.length));
    CHECK(found == QStringList{u"12-05-2023"_s, u"ma 12-05-2023"_s});
}

TEST_CASE("Several forms in one sentence are found in their order, and none twice")
{
    const QString text = u"Jan, 06-12345678, j@voorbeeld.nl, 3851 AB, bsn 111222333"_s;
    QList<Form> forms;
    qsizetype last = 0;
    for (const FoundForm& each : privacy::fixedFormsIn(text)) {
        CHECK(each.start >= last);
        last = each.start + each.length;
        forms.append(each.form);
    }
    CHECK(forms == QList{Form::Phone, Form::Email, Form::Postcode, Form::Bsn});
}

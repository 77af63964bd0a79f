#include "privacy/detector.h"
#include "privacy/detector_score.h"
#include "privacy/placeholders.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"
#include "support/marked_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using privacy::DetectorScore;
using privacy::Mark;
using privacy::MarkLevel;
using privacy::Tag;

namespace {

bool isWord(const QString& word)
{
    return test::dutchSpeller().isCorrect(word);
}

QString replaced(const QString& text, const QList<privacy::KnownName>& known = {})
{
    return privacy::withPlaceholders(text, privacy::Detector(known, isWord).marksIn(text));
}

} // namespace

TEST_CASE("Nearly all personal data is found, and little else, in sentences for building and in those held back")
{
    const auto [file, least] = GENERATE(std::pair(QStringLiteral(SENTENCES "/building.txt"), 0.97),
                                        std::pair(QStringLiteral(SENTENCES "/held_back.txt"), 0.95));
    const DetectorScore score = scoreOn(test::markedSentences(file), isWord);
    CAPTURE(file.toStdString());
    INFO(score.spans.found << " of " << score.spans.all << "; known " << score.known.found << " of " << score.known.all
                           << "; decoys " << score.decoys.found << " of " << score.decoys.all << "; marks "
                           << score.plainMarks << " in " << score.plainWords << " plain words");

    REQUIRE(score.spans.all > 400);
    CHECK(score.spans.part() >= least);
    CHECK(score.known.found == score.known.all);
    CHECK(score.decoys.part() <= 0.1);
    CHECK(score.plainMarksPerHundredWords() <= 2);
    for (const Tag tag : {Tag::Bsn, Tag::Iban, Tag::Email, Tag::Url, Tag::Phone, Tag::Postcode, Tag::Plate}) {
        INFO(privacy::codeOf(tag).toStdString());
        CHECK(score.byTag.at(tag).found == score.byTag.at(tag).all);
    }
}

TEST_CASE("A word between brackets stands for what was found, the same for the same name")
{
    CHECK(replaced(u"Fatima belde. Haar zus Samira komt dinsdag, fatima ook."_s,
                   {{.name = u"Fatima Haddad"_s, .placeholder = u"HULPVRAGER"_s}})
          == u"[HULPVRAGER] belde. Haar zus [PERSOON-1] komt dinsdag, [HULPVRAGER] ook."_s);
    CHECK(replaced(u"Tel 06-12345678, woont Kastanjelaan 14, 3852 XK Ermelo, bsn 111222333."_s)
          == u"Tel [TELEFOON], woont [ADRES], [POSTCODE] [PERSOON-1], bsn [BSN]."_s);
    CHECK(replaced(u"Gisteren was het rustig op de dagbesteding."_s)
          == u"Gisteren was het rustig op de dagbesteding."_s);
}

TEST_CASE("What is surely personal is red, and what may be an ordinary word amber")
{
    const privacy::Detector detector({{.name = u"Roos"_s, .placeholder = u"ZUS"_s}}, isWord);
    const auto levels = [&](const QString& text) {
        QList<MarkLevel> all;
        for (const Mark& mark : detector.marksIn(text))
            all.append(mark.level);
        return all;
    };
    CHECK(levels(u"Daar kwam Roos binnen."_s) == QList{MarkLevel::Red});
    CHECK(levels(u"Roos kwam binnen."_s) == QList{MarkLevel::Amber});
    CHECK(levels(u"Zij kreeg een roos van de buren."_s).isEmpty());
    CHECK(levels(u"Toen zei zus roos dat het goed was."_s) == QList{MarkLevel::Red});
}

TEST_CASE("A known name of which a date takes a part is gone all the same")
{
    CHECK(replaced(u"Toen belde Xander mei 2020 weer."_s, {{.name = u"Xander Mei"_s, .placeholder = u"BROER"_s}})
          == u"Toen belde [BROER] [DATUM] weer."_s);
}

TEST_CASE("How old somebody is, is told from how long something takes")
{
    const auto found = [](const QString& text) {
        QStringList ages;
        for (const Mark& mark : privacy::Detector({}, isWord).marksIn(text)) {
            if (mark.tag == Tag::Age)
                ages.append(text.mid(mark.start, mark.length));
        }
        return ages;
    };
    CHECK(found(u"Sinds haar zestiende rookt ze, kinderen van 5, 8 en 11."_s)
          == QStringList{u"zestiende"_s, u"5, 8 en 11"_s});
    CHECK(found(u"Een baby van drie maanden, hij is bijna 40, mw, 44, en een peuter van twee."_s)
          == QStringList{u"drie maanden"_s, u"bijna 40"_s, u"44"_s, u"twee"_s});
    CHECK(found(u"De wachtlijst is 9 maanden, hij is drie jaar weduwnaar en vader van twee."_s).isEmpty());
    CHECK(found(u"HbA1c was 58, het duurde een jaar, haar tweede gesprek."_s).isEmpty());
}

TEST_CASE("A disease that has the name of a doctor tells of nobody")
{
    CHECK(replaced(u"Er is sprake van de ziekte van Kwervel en een Hoefsma-lijst."_s)
          == u"Er is sprake van de ziekte van Kwervel en een Hoefsma-lijst."_s);
    CHECK(replaced(u"Dat zei Kwervel."_s) == u"Dat zei [PERSOON-1]."_s);
}

TEST_CASE("The small words of a name are of it, and those of the sentence are not")
{
    CHECK(replaced(u"Dat zei Xander in 't Veld."_s) == u"Dat zei [PERSOON-1]."_s);
    CHECK(replaced(u"Toen belde van der Kwervel."_s) == u"Toen belde [PERSOON-1]."_s);
    CHECK(replaced(u"Toen belde ter Kwervel."_s) == u"Toen belde [PERSOON-1]."_s);
    CHECK(replaced(u"Dat zei Xander in Kwervel."_s) == u"Dat zei [PERSOON-1] in [PLAATS]."_s);
}

TEST_CASE("A common name that is also a month, a saint or a method is found")
{
    for (const QString& name : {u"Jan"_s, u"Maria"_s, u"Mohammed"_s, u"Wim"_s, u"Albert"_s, u"Rogers"_s, u"Becker"_s}) {
        const QString text = u"Daar was %1 ook bij."_s.arg(name);
        INFO(text.toStdString());
        const QList<Mark> marks = privacy::Detector({}, isWord).marksIn(text);
        REQUIRE(marks.size() == 1);
        CHECK(text.mid(marks[0].start, marks[0].length) == name);
    }
}

TEST_CASE("An organisation is found with its article, its adjective and what says that it is a firm")
{
    CHECK(replaced(u"Hij was vrijwilliger bij de Zwaluw."_s) == u"Hij was vrijwilliger bij [ORGANISATIE]."_s);
    CHECK(replaced(u"De werkgever, Zorggroep Haagse Linden, schrijft."_s)
          == u"De werkgever, [ORGANISATIE], schrijft."_s);
    CHECK(replaced(u"Werkt bij scheepswerf De Hoop & Zonen, in de haven."_s)
          == u"Werkt bij [ORGANISATIE], in de haven."_s);
    CHECK(replaced(u"Lid van schaakvereniging Wit aan Zet, elke week."_s) == u"Lid van [ORGANISATIE], elke week."_s);
    CHECK(replaced(u"Zijn baan bij Metaalbewerking Tijhof BV, zei hij."_s)
          == u"Zijn baan bij [ORGANISATIE], zei hij."_s);
    CHECK(replaced(u"Bewindvoerder: Balans Bewind, via de mail."_s) == u"Bewindvoerder: [PERSOON-1], via de mail."_s);
}

TEST_CASE("An unknown name is found with its small words shortened, and a firm with points in its form")
{
    CHECK(replaced(u"Buurman Sjaak v.d. Kwervel, en ook Xander v/d Kwervel."_s)
          == u"Buurman [PERSOON-1], en ook [PERSOON-2]."_s);
    CHECK(replaced(u"Haar bewindvoerder (Kompas Bewind B.V.) reageert niet."_s)
          == u"Haar bewindvoerder ([PERSOON-1]) reageert niet."_s);
}

TEST_CASE("How old somebody is, is found behind an unknown name in small letters too")
{
    CHECK(replaced(u"Dhr oosterhuys, 21, was snel afgeleid."_s)
          == u"Dhr [PERSOON-1], [LEEFTIJD], was snel afgeleid."_s);
    CHECK(replaced(u"Dochter Mirte, zestien en een half, kwam ook."_s)
          == u"Dochter [PERSOON-1], [LEEFTIJD], kwam ook."_s);
}

TEST_CASE("A place in small letters is found where a place can stand")
{
    CHECK(replaced(u"zij woont nu in waalwijk"_s) == u"zij woont nu in [PLAATS]"_s);
    CHECK(replaced(u"na het schuldhulpgedoe"_s) == u"na het schuldhulpgedoe"_s);
}

TEST_CASE("A medicine, a language, a country, a pet, a saying and an abbreviation name nobody")
{
    for (const QString& text :
         {u"Eerst de rivastigmine, toen de Olmesartan en Spiriva."_s, u"Thuis spreken zij Sarnami en Aramees."_s,
          u"Zijn vrouw is nog in Ethiopië, haar broer in Ghana."_s, u"Hij woont er met hond Teun en poes Pluis."_s,
          u"Ze zegt dat Jan en alleman een mening heeft."_s, u"Daar kijkt ze naar Boer zoekt Vrouw."_s,
          u"komt oorspr uit het dorp, dgl hfdpijn, opgegr bij zijn oma"_s, u"Traint de D-tjes, plan op een A4-tje."_s,
          u"Bij ons stond een Fiat Panda, met Goudse kaas."_s, u"Op de afdeling somatiek zijn, met maat M."_s})
        CHECK(replaced(text) == text);
}

TEST_CASE("Somebody who is called as an ordinary word is found behind a family word")
{
    CHECK(replaced(u"zoon wim in het dorp, buurman Chi Wai ook"_s)
          == u"zoon [PERSOON-1] in het dorp, buurman [PERSOON-2] ook"_s);
    CHECK(replaced(u"Contactpersoon: zie hieronder. Huisarts: Kwervel."_s)
          == u"Contactpersoon: zie hieronder. Huisarts: [PERSOON-1]."_s);
}

TEST_CASE("Marks stand in their order inside the text, and no two share a letter, whatever the text")
{
    for (const QString& text :
         {u""_s, u" "_s, u"."_s, u"'"_s, u"\n\n"_s, u"𝔍an 👩‍👧 é\u0301"_s, u"J.J.J.J."_s, u"@@@.nl"_s,
          u"00000000000000000000"_s, u"[[{{||}}]]"_s, u"van van de de der der"_s, QString(QChar(0xd800)) + u"x"_s,
          QString(5000, u'A'), u"(0)(0)(0)"_s}) {
        qsizetype last = 0;
        for (const Mark& mark : privacy::Detector({{.name = u"J. de J"_s, .placeholder = {}}}, isWord).marksIn(text)) {
            CHECK(mark.start >= last);
            CHECK(mark.length > 0);
            last = mark.start + mark.length;
        }
        CHECK(last <= text.size());
    }
}

TEST_CASE("A thing, a law, a medicine and a people are left alone with a capital as well")
{
    for (const QString& text :
         {u"Er kwam een UWV-brief en een CIZ-brief."_s, u"Zij slikt Lyxumia 20 mcg, elke dag."_s,
          u"Hij keek naar het programma Kwervelgast."_s, u"Met Zweedse puzzels en Javaanse muziek."_s,
          u"Samen de Jeugdwet en het Signaleringsplan gelezen, op Dinsdag."_s, u"Hij traint de F'jes."_s,
          u"Buddhisme las zij over."_s, u"Hij kocht een Kwervelo, geen Twingelo."_s, u"Hij komt met Hemelvaart."_s})
        CHECK(replaced(text) == text);
}

TEST_CASE("A known name that is an adjective is left alone before what it tells of")
{
    const QList<privacy::KnownName> known{{.name = u"Lieve"_s, .placeholder = u"NICHT"_s}};
    CHECK(replaced(u"Lieve mensen genoeg."_s, known) == u"Lieve mensen genoeg."_s);
    CHECK(replaced(u"Lieve belde."_s, known) == u"[NICHT] belde."_s);
}

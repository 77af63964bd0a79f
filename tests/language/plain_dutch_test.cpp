#include "language/plain_dutch.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("Headings and lines are sentences of their own, and a wrapped line is one with the next")
{
    CHECK(test::sentencesOf(u"Heb je een vraag?\nBel Kim op\n……………\nJe sprak met de\nhuisarts. Dat kan."_s)
          == QStringList{u"Heb je een vraag?"_s, u"Bel Kim op"_s, u"Je sprak met de huisarts."_s, u"Dat kan."_s});
    CHECK(test::wordsIn(u"Op 31 januari ’s avonds: foto’s"_s)
          == QStringList{u"op"_s, u"januari"_s, u"s"_s, u"avonds"_s, u"foto’s"_s});
}

TEST_CASE("What is done by nobody in particular is found, and what happens is left alone")
{
    for (const QString& passive :
         {u"Je wordt maandag gebeld."_s, u"Er werd niets afgesproken."_s, u"De vraag wordt samen besproken."_s,
          u"De afspraken zijn genoteerd."_s, u"Dat is in overleg beslist."_s,
          u"Jij bent doorverwezen, het is gedaan."_s, u"Alles moet worden ingevuld."_s}) {
        CAPTURE(passive);
        CHECK(test::isPassive(passive));
    }
    for (const QString& active :
         {u"Wat is er gebeurd?"_s, u"Dit hebben we afgesproken"_s, u"Hoe is het gegaan?"_s, u"Wil je gezond worden?"_s,
          u"Is er geld voor?"_s, u"Wie is er bij?"_s, u"Wat is beter geworden?"_s, u"Wij bellen je maandag."_s}) {
        CAPTURE(active);
        CHECK_FALSE(test::isPassive(active));
    }
}

TEST_CASE("Common words are known with their inflections, and a compound is not common for its first part")
{
    CHECK(test::uncommonWords(u"Jij bepaalt wie het papier van de huisarts leest. Wij belden vrienden."_s).isEmpty());
    CHECK(test::uncommonWords(u"De interventie is multidisciplinair geïndiceerd."_s)
          == QStringList{u"interventie"_s, u"multidisciplinair"_s, u"geïndiceerd"_s});
    CHECK(test::uncommonWords(u"werkgelegenheid bij een zorgverzekeraar"_s).size() == 2);
    CHECK(test::uncommonWords(u"Xandrine zingt"_s, {u"xandrine"_s}).isEmpty());
}

#include "support/catch_qt.h"
#include "support/dutch_speller.h"

using namespace Qt::StringLiterals;

TEST_CASE("Dutch words are known with their inflections, compounds, capitals and accents")
{
    for (const QString& word :
         {u"verdriet"_s, u"vertelde"_s, u"huisartsenpraktijk"_s, u"Moeder"_s, u"ALTIJD"_s, u"één"_s, u"foto’s"_s,
          u"foto's"_s, u"cliëntondersteuner"_s, u"zo’n"_s, u"geërgerd"_s}) {
        CAPTURE(word);
        CHECK(test::dutchSpeller().isCorrect(word));
    }
    for (const QString& word : {u"verdreit"_s, u"verteldde"_s, u"dagbestedng"_s, u"xkjqw"_s}) {
        CAPTURE(word);
        CHECK_FALSE(test::dutchSpeller().isCorrect(word));
    }
}

TEST_CASE("A word with hyphens is right as a whole or by its parts")
{
    CHECK(test::dutchSpeller().isCorrect(u"niet-weten"_s));
    CHECK(test::dutchSpeller().isCorrect(u"moeder-dochter-gesprek"_s));
    CHECK_FALSE(test::dutchSpeller().isCorrect(u"moeder-dogter-gesprek"_s));
}

TEST_CASE("An abbreviation is known without its point")
{
    CHECK(test::dutchSpeller().isCorrect(u"bijv"_s));
}

TEST_CASE("The likeliest way to write a word is offered first")
{
    CHECK(test::dutchSpeller().suggestions(u"verdreit"_s).value(0) == u"verdriet"_s);
    CHECK(test::dutchSpeller().suggestions(u"dagbestedng"_s).value(0) == u"dagbesteding"_s);
}

TEST_CASE("An inflected word leads back to its stem")
{
    CHECK(test::dutchSpeller().stems(u"fietsen"_s).contains(u"fiets"_s));
}

#include "guide/new_id.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("A new id is made of the letters and digits of the title")
{
    CHECK(guide::newId(u"Ons gesprek"_s, {}) == u"ons_gesprek"_s);
    CHECK(guide::newId(u"  Één gesprek – mét 2 coördinatoren! "_s, {}) == u"een_gesprek_met_2_coordinatoren"_s);
    CHECK(guide::newId(u"../../etc/passwd"_s, {}) == u"etc_passwd"_s);
    CHECK(guide::newId(QString(500, u'a'), {}).size() == 40);
}

TEST_CASE("A title without any such letter has an id all the same")
{
    CHECK(guide::newId(u"محادثة"_s, {}) == u"guide"_s);
    CHECK(guide::newId({}, {u"guide"_s}) == u"guide_2"_s);
}

TEST_CASE("A new id is none of those that are taken")
{
    CHECK(guide::newId(u"Ons gesprek"_s, {u"ons_gesprek"_s, u"ons_gesprek_2"_s}) == u"ons_gesprek_3"_s);
}

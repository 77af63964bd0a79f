#include "privacy/known_names.h"
#include "privacy/name_forms.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using privacy::FoundName;
using privacy::KnownNames;

namespace {

// A language of these words alone.
bool isWord(const QString& word)
{
    static const QSet<QString> words{u"wil"_s,   u"hoop"_s, u"roos"_s, u"kok"_s,   u"de"_s,    u"van"_s, u"en"_s,
                                     u"belde"_s, u"kwam"_s, u"een"_s,  u"is"_s,    u"thuis"_s, u"met"_s, u"zus"_s,
                                     u"vries"_s, u"meer"_s, u"zijn"_s, u"fiets"_s, u"dat"_s,   u"gaf"_s, u"maarten"_s};
    return words.contains(word);
}

QStringList foundIn(const QString& text, const QStringList& names)
{
    QList<privacy::KnownName> known;
    for (const QString& name : names)
        known.append({.name = name, .placeholder = {}});
    QStringList found;
    for (const FoundName& each : KnownNames(known, isWord).in(privacy::tokensIn(text)))
        found.append(text.mid(each.start, each.length) + (each.isSure ? u""_s : u"?"_s));
    return found;
}

} // namespace

TEST_CASE("A known name is found whole, in part, in small letters and with its ending")
{
    const QStringList jan{u"Jan de Vries"_s};
    CHECK(foundIn(u"Met Jan de Vries gebeld"_s, jan) == QStringList{u"Jan de Vries"_s});
    CHECK(foundIn(u"met jan de vries gebeld"_s, jan) == QStringList{u"jan de vries"_s});
    CHECK(foundIn(u"en De Vries kwam"_s, jan) == QStringList{u"De Vries"_s});
    CHECK(foundIn(u"en de vries kwam"_s, jan) == QStringList{u"de vries"_s});
    CHECK(foundIn(u"de fiets is Jans fiets"_s, jan) == QStringList{u"Jans"_s});
    CHECK(foundIn(u"dat Jantje thuis kwam"_s, jan) == QStringList{u"Jantje"_s});
    CHECK(foundIn(u"met Fatima's zus"_s, {u"Fatima"_s}) == QStringList{u"Fatima's"_s});
    CHECK(foundIn(u"met Iris’ fiets"_s, {u"Iris"_s}) == QStringList{u"Iris’"_s});
}

TEST_CASE("A known name is found by its initials, and an initial belongs to the name behind it")
{
    const QStringList jan{u"Jan de Vries"_s};
    for (const QString& initials : {u"J.d.V."_s, u"JdV"_s, u"J. de Vries"_s, u"J de Vries"_s})
        CHECK(foundIn(u"met "_s + initials + u" thuis"_s, jan).join(u' ').remove(u'?') == initials);
    CHECK(foundIn(u"K.L. belde"_s, jan).isEmpty());
}

TEST_CASE("A known name is found without its diacritics and with a slip of the pen, an ordinary word is not")
{
    CHECK(foundIn(u"met ozgur thuis"_s, {u"Özgür"_s}) == QStringList{u"ozgur"_s});
    CHECK(foundIn(u"met Zoe thuis"_s, {u"Zoë"_s}) == QStringList{u"Zoe"_s});
    CHECK(foundIn(u"met Yildirim thuis"_s, {u"Yıldırım"_s}) == QStringList{u"Yildirim"_s});
    CHECK(foundIn(u"met Mraieke thuis"_s, {u"Marieke"_s}) == QStringList{u"Mraieke"_s});
    CHECK(foundIn(u"met Maarten thuis"_s, {u"Maartje"_s}).isEmpty());
}

TEST_CASE("Each half of a double name is found, and what stands between brackets is not the name")
{
    const QStringList anne{u"Anne van der Meer-Jansen (buurvrouw)"_s};
    CHECK(foundIn(u"met mevrouw Jansen thuis"_s, anne) == QStringList{u"Jansen"_s});
    CHECK(foundIn(u"met Van der Meer-Jansen thuis"_s, anne) == QStringList{u"Van der Meer-Jansen"_s});
    CHECK(foundIn(u"met de buurvrouw thuis"_s, anne).isEmpty());
}

TEST_CASE("A name that is an ordinary word is found by its capital, its neighbour or a family word")
{
    CHECK(foundIn(u"dat Hoop kwam"_s, {u"Hoop"_s}) == QStringList{u"Hoop"_s});
    CHECK(foundIn(u"zus hoop kwam"_s, {u"Hoop"_s}) == QStringList{u"hoop"_s});
    CHECK(foundIn(u"Hoop kwam"_s, {u"Hoop"_s}) == QStringList{u"Hoop?"_s});
    CHECK(foundIn(u"een roos en een kok"_s, {u"Roos"_s, u"Kok"_s}).isEmpty());
}

TEST_CASE("A known name is found as it sounds, an ordinary word that sounds like it by its capital alone")
{
    CHECK(foundIn(u"met Tijs thuis"_s, {u"Thijs"_s}) == QStringList{u"Tijs"_s});
    CHECK(foundIn(u"met Lukas en sarah"_s, {u"Lucas"_s, u"Sara"_s}) == QStringList{u"Lukas"_s, u"sarah"_s});
    CHECK(foundIn(u"dat Fiets kwam"_s, {u"Phiets"_s}) == QStringList{u"Fiets"_s});
    CHECK(foundIn(u"Fiets kwam"_s, {u"Phiets"_s}) == QStringList{u"Fiets?"_s});
    CHECK(foundIn(u"met zijn fiets"_s, {u"Phiets"_s}).isEmpty());
}

TEST_CASE("An initial behind a known name belongs to it, and those of the given name stand for it")
{
    CHECK(foundIn(u"met yasmina b. gebeld"_s, {u"Yasmina Bouzidi"_s}) == QStringList{u"yasmina b"_s});
    CHECK(foundIn(u"met Yasmina K. gebeld"_s, {u"Yasmina Bouzidi"_s}) == QStringList{u"Yasmina K"_s});
    CHECK(foundIn(u"met yasmina a. gebeld"_s, {u"Yasmina Bouzidi"_s}) == QStringList{u"yasmina"_s});
    CHECK(foundIn(u"dat GJ kwam"_s, {u"Gerrit-Jan ter Braak"_s}) == QStringList{u"GJ?"_s});
    CHECK(foundIn(u"De fiets is thuis"_s, {u"Dirk Evers"_s}).isEmpty());
}

TEST_CASE("A place that is an ordinary word is found in small letters where a place can stand")
{
    const KnownNames known({{.name = u"Hoop"_s, .placeholder = {}, .tag = privacy::Tag::Place}}, isWord);
    CHECK(known.in(privacy::tokensIn(u"thuis in hoop")).size() == 1);
    CHECK(known.in(privacy::tokensIn(u"een hoop is thuis")).isEmpty());
}

TEST_CASE("A name is found with its small words drawn together, and with what stands behind it")
{
    CHECK(foundIn(u"bij dhr vd Brink thuis"_s, {u"Gerrit van den Brink"_s}) == QStringList{u"vd Brink"_s});
    CHECK(foundIn(u"bij v/d Brink thuis"_s, {u"Gerrit van den Brink"_s}) == QStringList{u"v/d Brink"_s});
    CHECK(foundIn(u"met Scholten sr. thuis"_s, {u"Bertus Scholten"_s}) == QStringList{u"Scholten sr"_s});
    CHECK(foundIn(u"in castricum aan zee"_s, {u"Castricum"_s}) == QStringList{u"castricum aan zee"_s});
}

TEST_CASE("Initials are found without points, and a letter that is a kind of something is none")
{
    const QStringList names{u"Jan-Willem Post"_s, u"Hans Kroon"_s};
    CHECK(foundIn(u"Toen belde J-W terug"_s, names) == QStringList{u"J-W?"_s});
    CHECK(foundIn(u"H snapt de brief niet"_s, names) == QStringList{u"H?"_s});
    CHECK(foundIn(u"Neemt vitamine H en jas in maat H mee"_s, names).isEmpty());
}

TEST_CASE("A surname that is an ordinary word is found in small letters where somebody does something")
{
    const QStringList names{u"Wolf de Vries"_s, u"Peter Kok"_s};
    CHECK(foundIn(u"kok belde weer"_s, names) == QStringList{u"kok?"_s});
    CHECK(foundIn(u"gebeld met kok"_s, names) == QStringList{u"kok?"_s});
    CHECK(foundIn(u"daarna naar kok toe"_s, names) == QStringList{u"kok?"_s});
    CHECK(foundIn(u"elke dag kok gespeeld"_s, names).isEmpty());
    CHECK(foundIn(u"volgens wil de fiets"_s, {u"Wil Bakker"_s}) == QStringList{u"wil?"_s});
}

TEST_CASE("The small word of a surname does not belong to the given name")
{
    const auto isDutch = [](const QString& word) {
        return QSet<QString>{u"wolf"_s, u"de"_s, u"wil"_s, u"bang"_s, u"jan"_s}.contains(word);
    };
    const auto count = [&](const QString& text, const QString& name) {
        return KnownNames({{.name = name, .placeholder = {}}}, isDutch).in(privacy::tokensIn(text)).size();
    };
    CHECK(count(u"Ze was bang voor de wolf onder het bed"_s, u"Wolf de Boer"_s) == 0);
    CHECK(count(u"Ze was bang voor Wolf onder het bed"_s, u"Wolf de Boer"_s) == 1);
    CHECK(count(u"Wil zij iets zeggen, dan belt ze"_s, u"Wil Bakker"_s) == 0);
    CHECK(count(u"Wil belt vaak"_s, u"Wil Bakker"_s) == 1);
    const auto placeCount = [&](const QString& text) {
        return KnownNames({{.name = u"Bang"_s, .placeholder = {}, .tag = privacy::Tag::Place}}, isDutch)
            .in(privacy::tokensIn(text))
            .size();
    };
    CHECK(placeCount(u"toch wel bang geweest"_s) == 0);
    CHECK(placeCount(u"woont in bang sinds kort"_s) == 1);
    CHECK(count(u"slapen apart sinds jan"_s, u"Jan Post"_s) == 0);
}

TEST_CASE("Slips between two words are letters added, left out, changed and turned round")
{
    CHECK(privacy::slipsBetween(u"marieke"_s, u"marieke"_s, 2) == 0);
    CHECK(privacy::slipsBetween(u"marieke"_s, u"mareike"_s, 2) == 1);
    CHECK(privacy::slipsBetween(u"marieke"_s, u"marike"_s, 2) == 1);
    CHECK(privacy::slipsBetween(u"marieke"_s, u"maricke"_s, 2) == 1);
    CHECK(privacy::slipsBetween(u"marieke"_s, u"annelies"_s, 2) == 3);
}

TEST_CASE("An initial in small letters belongs to the name behind it, and one behind a comma to the name before it")
{
    const QStringList names{u"Fatima El Amrani"_s, u"Vera Kok"_s};
    CHECK(foundIn(u"met f. el amrani thuis"_s, names) == QStringList{u"f. el amrani"_s});
    CHECK(foundIn(u"dat v. kok kwam"_s, names).join(u' ').remove(u'?') == u"v. kok"_s);
    CHECK(foundIn(u"een v kok"_s, names).join(u' ').remove(u'?') == u"v kok"_s);
    CHECK(foundIn(u"is Amrani, F. thuis"_s, names) == QStringList{u"Amrani, F"_s});
    CHECK(foundIn(u"met F. el A. thuis"_s, names).join(u' ').remove(u'?') == u"F. el A."_s);
    CHECK(foundIn(u"met F. A. thuis"_s, names).join(u' ').remove(u'?') == u"F. A."_s);
    CHECK(foundIn(u"met Fatima_El_Amrani thuis"_s, names) == QStringList{u"Fatima_El_Amrani"_s});
}

TEST_CASE("An ordinary word is a name beside another name")
{
    const QStringList names{u"Fatima"_s, u"Roos Kok"_s};
    CHECK(foundIn(u"een fatima en roos"_s, names) == QStringList{u"fatima"_s, u"roos?"_s});
    CHECK(foundIn(u"een roos, fatima is thuis"_s, names) == QStringList{u"roos?"_s, u"fatima"_s});
    CHECK(foundIn(u"met fatima, een roos"_s, names) == QStringList{u"fatima"_s});
}

TEST_CASE("An ordinary word that does something may be a name that is shortened or has a slip of the pen")
{
    CHECK(foundIn(u"Fiets kwam"_s, {u"Fietsjan Post"_s}) == QStringList{u"Fiets?"_s});
    CHECK(foundIn(u"Vries belde"_s, {u"Vriet"_s}) == QStringList{u"Vries?"_s});
    CHECK(foundIn(u"Vries en een fiets"_s, {u"Vriet"_s}).isEmpty());
}

TEST_CASE("A name is found with ie for y, and with the small word of a Frisian name")
{
    CHECK(foundIn(u"met corry van eyk thuis"_s, {u"Corrie van Eijk"_s}) == QStringList{u"corry van eyk"_s});
    CHECK(foundIn(u"is op 'e nij thuis"_s, {u"Kaatsclub Op 'e Nij"_s}) == QStringList{u"op 'e nij"_s});
}

TEST_CASE("What is said in every text is no name")
{
    CHECK(foundIn(u"Ad hoc kwam een fiets"_s, {u"Ad"_s}).isEmpty());
    CHECK(foundIn(u"Ad kwam"_s, {u"Ad"_s}).size() == 1);
    CHECK(foundIn(u"Wil een fiets"_s, {u"Wil Bakker"_s}).isEmpty());
    CHECK(foundIn(u"Wil kwam"_s, {u"Wil Bakker"_s}).size() == 1);
}

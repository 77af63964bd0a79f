#include "privacy/anonymise.h"
#include "privacy/export_refused.h"
#include "privacy/leak_check.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"
#include "support/example_session.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using privacy::ExportRefused;

namespace {

std::optional<ExportRefused::Kind> leakIn(const QString& text, const privacy::VaultWords& known)
{
    try {
        privacy::checkForLeaks(text.toUtf8(),
                               {u"ja"_s, u"een beetje"_s, u"Voelde zich gehoord"_s, u"heard"_s, u"1000"_s}, known);
    } catch (const ExportRefused& refused) {
        return refused.kind();
    }
    return std::nullopt;
}

privacy::VaultWords wordsOfExampleSession()
{
    const QTemporaryDir folder;
    auto database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::ExperimentStore(database).save({.id = domain::ExperimentId::create(), .name = u"Proef Ermelo"_s});
    storage::SessionStore(database).save(test::exampleSession());
    return privacy::readVaultWords(database);
}

} // namespace

TEST_CASE("The words of a vault are its names and labels, and the longer words that were said")
{
    const privacy::VaultWords known = wordsOfExampleSession();

    for (const QString& word :
         {u"noor"_s, u"kim"_s, u"zoë"_s, u"zus"_s, u"slapen"_s, u"ermelo"_s, u"zingen"_s, u"belt"_s, u"langer"_s}) {
        INFO(word.toStdString());
        CHECK(known.words.contains(word));
    }
    CHECK(known.phrases.contains(u"mijn zus zoë"_s));
    CHECK(known.phrases.contains(u"proef ermelo"_s));
    CHECK_FALSE(known.words.contains(u"het"_s)); // a short word of an agreement tells nothing
}

TEST_CASE("Nothing that the vault knows gets out")
{
    const privacy::VaultWords known = wordsOfExampleSession();
    const QString leak = GENERATE(u"Noor"_s, u"NOOR"_s, u"Mijn  zus Zoë"_s, u"mijn zus Zoë"_s, u"Proef Ermelo"_s,
                                  u"zingen"_s, u"slapen"_s, u"\"kim\""_s);

    CHECK(leakIn(u"ja;een beetje;"_s + leak + u";1000\r\n"_s, known) == ExportRefused::Kind::Leak);
}

TEST_CASE("Nothing that looks like personal data gets out")
{
    const QString leak =
        GENERATE(u"0f9c4bb1-9f0a-4c3e-8a57-3c1f0d9b2a11"_s, u"2023-01-31"_s, u"a.b@c.nl"_s, u"1234"_s, u"0612345678"_s);

    CHECK(leakIn(u"ja;"_s + leak, {}) == ExportRefused::Kind::Leak);
}

TEST_CASE("A word that is not of the vocabulary stops the export")
{
    CHECK(leakIn(u"ja;iets"_s, {}) == ExportRefused::Kind::UnknownWord);
    CHECK(leakIn(u"jaap"_s, {}) == ExportRefused::Kind::UnknownWord); // not the ja within it
    CHECK(leakIn(u"heard_by"_s, {}) == ExportRefused::Kind::UnknownWord);
}

TEST_CASE("The fixed vocabulary and small numbers may be written, even where a name is spelled the same")
{
    privacy::VaultWords known;
    known.words = {u"ja"_s, u"gehoord"_s};

    CHECK(leakIn(u"\uFEFFheard;Voelde zich gehoord\r\nja;een beetje\r\n{\"heard\": 12, \"ja\": 1000}"_s, known)
          == std::nullopt);
}

TEST_CASE("On pages every word counts by itself, wherever a line ends")
{
    privacy::VaultWords known;
    known.words = {u"zus"_s};
    known.phrases = {u"mijn zus zoë"_s};
    const auto leak = [&](const QString& text) -> std::optional<ExportRefused::Kind> {
        try {
            privacy::checkPagesForLeaks(text, {u"een beetje gehoord van mijn zus zoë"_s, u"1000"_s}, known);
        } catch (const ExportRefused& refused) {
            return refused.kind();
        }
        return std::nullopt;
    };

    CHECK(leak(u"Een\nbeetje 12 van 1000"_s) == std::nullopt);
    CHECK(leak(u"Mijn zus\n Zoë"_s) == ExportRefused::Kind::Leak);
    CHECK(leak(u"een beetje\nsamen"_s) == ExportRefused::Kind::UnknownWord);
    CHECK(leak(u"2345"_s) == ExportRefused::Kind::UnknownWord);
}

TEST_CASE("The name of a file holds no name that the vault knows, and may hold words that were said")
{
    const privacy::VaultWords known = wordsOfExampleSession();

    CHECK_NOTHROW(privacy::checkNameForLeaks(u"anonieme samenvattingen, over slapen en zingen"_s, {}));
    CHECK_NOTHROW(privacy::checkNameForLeaks(u"anonieme samenvattingen"_s, known));
    for (const QString& name : {u"voor Noor"_s, u"ZOË"_s, u"proef-ermelo"_s}) {
        INFO(name.toStdString());
        CHECK_THROWS_AS(privacy::checkNameForLeaks(name, known), ExportRefused);
    }
}

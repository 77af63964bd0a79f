#include "privacy/detector.h"
#include "privacy/placeholders.h"
#include "privacy/vault_names.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"
#include "support/example_session.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

bool isWord(const QString& word)
{
    return test::dutchSpeller().isCorrect(word);
}

// Two conversations: that of Noor with her sister Zoë, and that of Esra with two close ones.
struct Vault
{
    Vault()
    {
        domain::Session noor = test::exampleSession();
        domain::Session esra = test::exampleSession();
        esra.nodes[0].label = u"Esra"_s;
        esra.nodes[1].label = u"mijn moeder"_s;
        esra.agreements[0].owners = {u"Esra"_s, u"de buurvrouw"_s, u"Gerda"_s};
        esra.participants = {
            esra.participants[0],
            {.id = domain::ParticipantId::create(), .role = domain::Role::CloseOne, .name = u"Ömer Yılmaz"_s},
            {.id = domain::ParticipantId::create(), .role = domain::Role::CloseOne, .name = u"Wil"_s},
            {.id = domain::ParticipantId::create(), .role = domain::Role::PohGgz, .name = u"  "_s}};
        esra.answers.clear();
        storage::SessionStore(database).save({noor, esra});
    }

    QString replaced(qint64 session, const QString& text)
    {
        const privacy::Detector detector(privacy::VaultNames(database, isWord).of(session), isWord);
        return privacy::withPlaceholders(text, detector.marksIn(text));
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
};

} // namespace

TEST_CASE("A name of the conversation becomes who it is in it")
{
    Vault vault;
    CHECK(vault.replaced(1, u"Het was goed dat Noor en zoe met kim spraken."_s)
          == u"Het was goed dat [HULPVRAGER] en [ZUS] met [POH] spraken."_s);
    CHECK(vault.replaced(2, u"Daar waren esra, omer en ook Wil bij."_s)
          == u"Daar waren [HULPVRAGER], [NAASTE-1] en ook [NAASTE-2] bij."_s);
}

TEST_CASE("A name of another conversation is found as well, and its role is not told")
{
    Vault vault;
    CHECK(vault.replaced(1, u"Daar was esra ook bij, met gerda."_s)
          == u"Daar was [PERSOON-1] ook bij, met [PERSOON-2]."_s);
}

TEST_CASE("A label that names nobody is no name, and neither is a theme")
{
    Vault vault;
    const QString text = u"Mijn moeder en de buurvrouw willen beter slapen."_s;
    CHECK(vault.replaced(2, text) == text);
}

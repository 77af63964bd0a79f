#include "journeys/player.h"
#include "storage/session_store.h"
#include "support/small_disk.h"
#include "vault/passphrase.h"

#include <QLabel>

using namespace Qt::StringLiterals;

TEST_CASE("When the disk fills up in a conversation the window says so until there is room, and nothing is lost")
{
    const test::SmallDisk disk;
    if (!disk.isMounted())
        SKIP("this process may not mount a disk");
    const test::JourneyFolder folder(disk.path());
    folder.makeVault();
    const QString words = u"Ik wil weer zingen. "_s.repeated(300); // more than what is free in the file itself
    {
        test::Player player;
        player.beginConversation();
        player.type(u"Er was een brand. "_s);
        REQUIRE(QTest::qWaitFor([&] { return !player.window().findChild<QLabel*>(u"saved"_s)->text().isEmpty(); }));

        disk.fill();
        player.type(words);
        REQUIRE(player.seen<QLabel>("saveProblem").text().contains(u"The disk is full"_s));
        CHECK(player.window().findChild<QLabel*>(u"saved"_s)->text().isEmpty());
        player.draw(u"koor"_s, {-180, -120}); // the conversation goes on
        CHECK(player.sees("saveBanner"));

        disk.makeRoom();
        player.press("tryAgain");
        CHECK(QTest::qWaitFor([&] { return !player.sees("saveBanner"); }));
    }
    auto vault = vault::Vault::open(folder.vault(), vault::Passphrase(test::passphrase));
    storage::SessionStore sessions(vault.database());
    const domain::Session session = *sessions.load(sessions.headings().first().id);
    CHECK(session.notes.first().text == u"Er was een brand. "_s + words);
    CHECK(session.nodes.last().label == u"koor"_s);
}

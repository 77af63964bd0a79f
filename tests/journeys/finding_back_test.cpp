#include "guide/library.h"
#include "journeys/player.h"
#include "storage/session_store.h"
#include "vault/vault.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

// One conversation among many, with an agreement that should have been done.
void fill(const test::JourneyFolder& folder)
{
    folder.makeVault();
    auto vault = vault::Vault::open(folder.vault(), vault::Passphrase(test::passphrase));
    storage::SessionStore sessions(vault.database());
    for (int day = 0; day < 20; ++day) {
        domain::Session session =
            domain::startSession(QDateTime::currentDateTimeUtc().addDays(-day), guide::readLibrary().guides[0].id);
        session.nodes[0].label = day == 13 ? u"Zoë"_s : u"Noor %1"_s.arg(day);
        if (day == 13)
            session.agreements = {{.id = domain::AgreementId::create(),
                                   .what = u"samen wandelen"_s,
                                   .due = QDate::currentDate().addDays(-1)}};
        sessions.save(session);
    }
}

} // namespace

TEST_CASE("A conversation is found back, what was agreed is looked after, and undone, by the keyboard alone")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    fill(folder);
    test::Player player;
    player.unlock();

    player.key(Qt::Key_F, Qt::ControlModifier);
    player.type(u"zoe"_s);
    CHECK(player.seen<QTreeView>("sessions").model()->rowCount() == 1);
    player.key(Qt::Key_Return);
    player.seen<QWidget>("close");
    CHECK_FALSE(player.window().windowTitle().contains(u"zo"_s, Qt::CaseInsensitive));
    player.press("back");
    player.seen<QWidget>("newConversation");

    player.seen<QWidget>("openAgreements").setFocus();
    player.key(Qt::Key_Return);
    auto& agreements = player.seen<QTreeWidget>("agreements");
    CHECK(agreements.currentItem()->text(0) == u"samen wandelen"_s);
    player.seen<QWidget>("kept").setFocus();
    player.key(Qt::Key_Return);
    CHECK(agreements.currentItem()->text(5) == u"it worked out"_s);
    player.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(agreements.currentItem()->text(5).isEmpty());
    agreements.setFocus();
    player.key(Qt::Key_Return);
    player.seen<QWidget>("close"); // it was never closed, so it goes on
}

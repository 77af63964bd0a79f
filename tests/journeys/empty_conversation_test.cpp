#include "evaluation/report.h"
#include "guide/library.h"
#include "journeys/player.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "vault/passphrase.h"
#include "vault/vault.h"

#include <QLabel>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

void holdWithoutAWord(test::Player& player)
{
    player.unlock();
    player.press("newConversation");
    player.seen<QWidget>("clock");
    player.press("close");
    player.press("finish");
    player.seen<QWidget>("newConversation");
}

void checkEveryPage(test::Player& player)
{
    const QAbstractItemModel& sessions = *player.seen<QTreeView>("sessions").model();
    REQUIRE(sessions.rowCount() == 1);
    CHECK(sessions.index(0, 0).data().toString() == u"No name"_s);
    player.seen<QTreeView>("sessions").setFocus();
    player.key(Qt::Key_Home);
    player.press("papers");
    player.seen<QWidget>("preview");
    player.press("back");
    player.press("openAgreements");
    CHECK(player.seen<QLabel>("nothingOpen").text() == u"Nothing that was agreed is still open."_s);
    player.press("back");
    player.press("evaluation");
    const auto& figures = player.seen<QTableWidget>("figures");
    CHECK(figures.item(0, 1)->text().startsWith(u"1"_s));
    player.press("back");
}

} // namespace

TEST_CASE("A conversation in which nothing was filled in is closed like any other, and counted with nothing in it")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    {
        test::Player player;
        holdWithoutAWord(player);
        checkEveryPage(player);
    }

    auto vault = vault::Vault::open(folder.vault(), vault::Passphrase(test::passphrase));
    storage::SessionStore sessions(vault.database());
    REQUIRE(sessions.headings().size() == 1);
    const domain::Session session = *sessions.load(sessions.headings().first().id);
    CHECK(session.closedAt);
    CHECK(session.notes.isEmpty());
    CHECK(session.answers.isEmpty());
    CHECK(session.agreements.isEmpty());
    CHECK(session.nodes.size() == 1);

    const guide::Library library = guide::readLibrary();
    const guide::EvaluationSet& set = library.evaluationSet(library.guide(session.guide).evaluationSet);
    const evaluation::Report report = evaluation::reportOf(evaluation::readFacts(vault.database(), set), {});
    CHECK(report.held == 1);
    CHECK(report.open == 0);
    CHECK(report.agreements.sessionsWithout == 1);
    for (const evaluation::ItemCounts& item : report.items) {
        CAPTURE(item.item.id);
        CHECK(item.leftEmpty == item.asked);
        CHECK(item.given + item.noAnswer + item.notAsked == 0);
    }
}

#include "exchange/network/import_network.h"
#include "journeys/player.h"
#include "storage/audit_trail.h"
#include "storage/session_store.h"
#include "vault/passphrase.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

void choose(test::Player& player, const QString& command)
{
    for (QAction* action : player.window().menuBar()->actions().first()->menu()->actions()) {
        if (action->text() == command)
            return action->trigger();
    }
    FAIL("no command " << command.toStdString());
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

struct Saved
{
    domain::Session session;
    QList<storage::AuditEntry> audit;
};

Saved savedIn(const test::JourneyFolder& folder)
{
    auto vault = vault::Vault::open(folder.vault(), vault::Passphrase(test::passphrase));
    storage::SessionStore sessions(vault.database());
    REQUIRE(sessions.headings().size() == 1);
    return {.session = *sessions.load(sessions.headings().first().id),
            .audit = storage::AuditTrail(vault.database()).entries()};
}

} // namespace

TEST_CASE("6: The person's own copy leaves only after a yes, holds the drawing, and leaves a mark in the audit trail")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    {
        test::Player player;
        player.beginConversation();
        player.draw(u"mijn zus Zoë"_s, {-180, -120});

        player.answerMessage(u"Cancel"_s);
        choose(player, u"The person's own copy…"_s);
        player.answerMessage(u"Save the copy…"_s);
        player.cancelFileDialog();
        choose(player, u"The person's own copy…"_s);
        player.answerMessage(u"Save the copy…"_s);
        player.answerFileDialog(folder.file(u"tekening.graphml"_s));
        choose(player, u"The person's own copy…"_s);
    }
    const exchange::ImportedFile copy = exchange::importNetworkFile(folder.file(u"tekening.graphml"_s));
    CHECK(copy.networks.first().network.nodes.last().label == u"mijn zus Zoë"_s);

    const Saved saved = savedIn(folder);
    REQUIRE(saved.audit.size() == 1);
    CHECK(saved.audit.first().event == storage::AuditEvent::DrawingExported);
    CHECK(saved.audit.first().session == saved.session.id);
    CHECK(saved.audit.first().detail == u"graphml"_s);
}

TEST_CASE("A list of names is read into the drawing as one step, which undo takes out again")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    write(folder.file(u"namen.txt"_s), "Zoë\nopa Wim\nde buren\n");
    {
        test::Player player;
        player.beginConversation();
        player.answerFileDialog(folder.file(u"namen.txt"_s));
        player.answerMessage(u"OK"_s);
        choose(player, u"Read a drawing from a file…"_s);
        player.window().activateWindow(); // offscreen no window manager does so after a message
        player.draw(u"werk"_s, {250, -150});
        player.key(Qt::Key_Z, Qt::ControlModifier);
        player.key(Qt::Key_Z, Qt::ControlModifier);
        player.key(Qt::Key_Y, Qt::ControlModifier);
    }
    const Saved saved = savedIn(folder);
    REQUIRE(saved.session.nodes.size() == 4);
    CHECK(saved.session.nodes[2].label == u"opa Wim"_s);
    REQUIRE(saved.audit.size() == 1);
    CHECK(saved.audit.first().event == storage::AuditEvent::DrawingImported);
}

TEST_CASE("A file that cannot be read changes nothing, and the message names the line")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    write(folder.file(u"half.graphml"_s), "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n<graph>\n<node");
    {
        test::Player player;
        player.beginConversation();
        player.draw(u"werk"_s, {-180, -120});
        player.answerFileDialog(folder.file(u"half.graphml"_s));
        player.answerMessage(u"OK"_s);
        choose(player, u"Read a drawing from a file…"_s);
        CHECK(player.lastMessage().contains(u"line 3"_s));
    }
    const Saved saved = savedIn(folder);
    CHECK(saved.session.nodes.size() == 2);
    CHECK(saved.audit.isEmpty());
}

#include "journeys/player.h"
#include "storage/session_store.h"
#include "vault/passphrase.h"

#include <QLabel>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

domain::Session savedSession(const test::JourneyFolder& folder)
{
    auto vault = vault::Vault::open(folder.vault(), vault::Passphrase(test::passphrase));
    storage::SessionStore sessions(vault.database());
    REQUIRE(sessions.headings().size() == 1);
    return *sessions.load(sessions.headings().first().id);
}

// By Tab alone, as somebody without a mouse.
void tabTo(test::Player& player, const QString& name)
{
    for (int step = 0; step < 60 && QApplication::focusWidget()->objectName() != name; ++step)
        player.key(Qt::Key_Tab);
    INFO(name.toStdString());
    REQUIRE(QApplication::focusWidget()->objectName() == name);
}

void typeAtTab(test::Player& player, const QString& field, const QString& text)
{
    tabTo(player, field);
    const QStringList lines = text.split(u'\n');
    player.type(lines.first());
    for (const QString& line : lines.mid(1)) {
        player.key(Qt::Key_Return);
        player.type(line);
    }
}

void beginFromPaper(test::Player& player)
{
    player.unlock();
    player.press("enterPaper");
    player.typeInto("told1", u"Ik slaap slecht."_s);
}

void typeConversation(test::Player& player)
{
    typeAtTab(player, u"minutes"_s, u"75"_s);
    player.key(Qt::Key_Tab);
    player.type(u"Noor"_s);
    typeAtTab(player, u"told1"_s, u"Ik slaap slecht.\n\nIk huilde op het werk."_s);
    typeAtTab(player, u"told4"_s, u"Iemand die meegaat."_s);
    typeAtTab(player, u"things"_s, u"mijn zus Zoë\nwerk\nhet koor"_s);
    typeAtTab(player, u"agreements"_s, u"zus bellen – Noor – over een week\nnaar het koor"_s);
}

} // namespace

TEST_CASE("A conversation that was held on paper is typed in by keyboard, drawn on, closed and counted")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    {
        test::Player player;
        player.makeVault(folder);
        tabTo(player, u"enterPaper"_s);
        player.key(Qt::Key_Return);
        player.seen<QWidget>("takeOver");
        typeConversation(player);
        tabTo(player, u"takeOver"_s);
        player.key(Qt::Key_Return);

        player.seen<QWidget>("people");
        CHECK_FALSE(player.sees("clock")); // the hour is over, though it was today
        player.draw(u"slapen"_s, {-180, -120});
        player.connectTo(u"mijn zus"_s);
        player.press("close");
        CHECK(player.seen<QLineEdit>("minutes").text() == u"75"_s);
        player.press("finish");
        player.press("evaluation");
        const auto& figures = player.seen<QTableWidget>("figures");
        CHECK(figures.item(0, 1)->text().startsWith(u"1"_s));
    }

    const domain::Session session = savedSession(folder);
    CHECK(session.closedAt);
    CHECK(session.minutes == 75);
    CHECK(session.startedAt <= *session.closedAt);
    REQUIRE(session.notes.size() == 3);
    CHECK(session.notes[1].text == u"Ik huilde op het werk."_s);
    REQUIRE(session.nodes.size() == 5);
    CHECK(session.nodes[0].label == u"Noor"_s);
    CHECK(session.relations.size() == 1);
    REQUIRE(session.agreements.size() == 2);
    CHECK(session.agreements[0].what == u"zus bellen"_s);
    CHECK(session.agreements[0].owners == QStringList{u"Noor"_s});
    CHECK(session.agreements[0].due == session.startedAt.toLocalTime().date().addDays(7));
}

TEST_CASE("The window does not close over words that were typed from paper and not taken over")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    {
        test::Player player;
        beginFromPaper(player);
        player.answerMessage(u"Cancel"_s);
        player.window().close();
        CHECK(player.window().isVisible());
        player.comeBack();
        player.answerMessage(u"Take over"_s);
        player.key(Qt::Key_L, Qt::ControlModifier);
        player.seen<QWidget>("useRecovery");
    }

    CHECK(savedSession(folder).notes.size() == 1);
}

TEST_CASE("How long a conversation on paper took may stay unknown; the clock does not make it up")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    {
        test::Player player;
        beginFromPaper(player);
        player.press("takeOver");
        player.seen<QWidget>("people");
        CHECK_FALSE(player.sees("clock"));
        player.press("close");
        player.press("finish");
    }

    CHECK_FALSE(savedSession(folder).minutes);
}

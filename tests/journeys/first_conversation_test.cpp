#include "journeys/player.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "vault/passphrase.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderVariable = "JOURNEY_FOLDER";

// Two questions, three things drawn and two relations between them.
void playFirstHalf(test::Player& player)
{
    player.key(Qt::Key_Space); // on the new conversation
    player.seen<QWidget>("clock");
    player.type(u"Sinds de ontslagronde slaap ik slecht. Eén keer huilde ik op het werk."_s);
    player.openTab(2);
    player.type(u"Ik kan goed luisteren."_s);
    player.draw(u"werk"_s, {-180, -120});
    player.draw(u"mijn zus Zoë"_s, {190, -110});
    player.connectTo(u"werk"_s);
    player.draw(u"slapen"_s, {-200, 110});
    player.connectTo(u"werk"_s);
}

void playSecondHalf(test::Player& player)
{
    player.draw(u"zingen"_s, {200, 120});
    player.connectTo(u"mijn zus"_s);
    player.draw(u"huisarts"_s, {0, 200});
    player.connectTo(u"slapen"_s);
    player.openTab(3);
    player.type(u"Weer zingen op donderdag."_s);
    player.openTab(4);
    player.type(u"Iemand die meegaat."_s);
    player.openTab(5);
    for (const QString& what : {u"zus bellen"_s, u"naar het koor"_s}) {
        player.press("add");
        player.type(what);
    }
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

domain::Session savedSession(const test::JourneyFolder& folder)
{
    auto vault = vault::Vault::open(folder.vault(), vault::Passphrase(test::passphrase));
    storage::SessionStore sessions(vault.database());
    REQUIRE(sessions.headings().size() == 1);
    return *sessions.load(sessions.headings().first().id);
}

void saveDrawing(test::Player& player, const test::JourneyFolder& folder)
{
    player.answerFileDialog(folder.file(u"tekening.svg"_s));
    player.key(Qt::Key_E, Qt::ControlModifier);
    const QByteArray drawing = bytesOf(folder.file(u"tekening.svg"_s));
    CHECK(drawing.contains("<svg"));
}

void lookBackAndCount(test::Player& player, const test::JourneyFolder& folder)
{
    player.press("close");
    player.pressText(u"huisarts"_s);
    player.press("finish");
    player.press("evaluation");
    const auto& figures = player.seen<QTableWidget>("figures");
    CHECK(figures.item(0, 1)->text().startsWith(u"1"_s));
    player.answerFileDialog(folder.file(u"evaluatie.pdf"_s));
    auto& save = player.seen<QPushButton>("save");
    save.menu()->actions().first()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return save.isEnabled(); }, 20000)); // it is made beside the window
    CHECK(bytesOf(folder.file(u"evaluatie.pdf"_s)).startsWith("%PDF"));

    player.press("back");
    player.press("summaries"); // of one conversation nothing can go out
    auto& account = player.seen<QLabel>("account");
    CHECK(QTest::qWaitFor([&] { return account.text().contains(u"too few"_s); }));
    CHECK_FALSE(player.seen<QWidget>("save").isEnabled());
}

} // namespace

TEST_CASE("(plays the first half and waits for the end)", "[.][player]")
{
    const test::JourneyFolder folder(qEnvironmentVariable(folderVariable));
    test::Player player;
    player.makeVault(folder);
    playFirstHalf(player);
    REQUIRE(QTest::qWaitFor([&] { return player.window().findChild<QLabel*>(u"saved"_s)->text() != QString(); }));
    QTest::qWait(300); // the last of it is being saved
    QFile(folder.file(u"half"_s)).open(QIODevice::WriteOnly);
    QTest::qWait(60000);
}

TEST_CASE(
    "A first conversation: from no file to a conversation that is counted and exported, with the power cut half-way")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    QProcess firstHalf;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(folderVariable), place.path());
    firstHalf.setProcessEnvironment(environment);
    firstHalf.setProcessChannelMode(QProcess::ForwardedChannels);
    firstHalf.start(QCoreApplication::applicationFilePath(), {u"[player]"_s});
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(folder.file(u"half"_s)); }, 60000));
    kill(static_cast<pid_t>(firstHalf.processId()), SIGKILL);
    firstHalf.waitForFinished();

    {
        test::Player player;
        player.unlock();
        REQUIRE(player.sees("resumeCard"));
        player.press("resume");
        playSecondHalf(player);
        saveDrawing(player, folder);
        lookBackAndCount(player, folder);
    }

    const domain::Session session = savedSession(folder);
    CHECK(session.closedAt);
    CHECK(session.minutes);
    CHECK(session.nodes.size() == 6);
    CHECK(session.relations.size() == 4);
    REQUIRE(session.notes.size() == 4);
    CHECK(session.notes[0].text == u"Sinds de ontslagronde slaap ik slecht. Eén keer huilde ik op het werk."_s);
    REQUIRE(session.agreements.size() == 2);
    CHECK(session.agreements[1].what == u"naar het koor"_s);
    CHECK(session.answers.size() == 1);
}

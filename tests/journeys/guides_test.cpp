#include "guide/library.h"
#include "journeys/player.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "support/catch_qt.h"
#include "vault/passphrase.h"
#include "vault/vault.h"
#include "widgets/network/network_view.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTreeView>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QWidget* focused()
{
    return QApplication::focusWidget();
}

// Goes on with Tab until the keyboard is on what has this name, within what has the other name if that is given.
void tabTo(test::Player& player, const QString& name, const QString& within = {})
{
    const auto isWithin = [&](const QWidget* widget) {
        for (; widget; widget = widget->parentWidget()) {
            if (widget->objectName() == within)
                return true;
        }
        return within.isEmpty();
    };
    for (int steps = 0; steps < 250; ++steps) {
        if (focused() && focused()->objectName() == name && isWithin(focused()))
            return;
        player.key(Qt::Key_Tab);
    }
    FAIL("the keyboard does not come to " << name.toStdString() << ", it is on "
                                          << (focused() ? focused()->objectName().toStdString() : "nothing"));
}

void pressByKey(test::Player& player, const QString& name, const QString& within = {})
{
    tabTo(player, name, within);
    player.key(Qt::Key_Space);
    QCoreApplication::processEvents();
}

void prepare(test::Player& player, qsizetype guide)
{
    pressByKey(player, u"prepare"_s);
    player.seen<QWidget>("begin");
    tabTo(player, u"guide"_s);
    player.key(Qt::Key_Home);
    for (qsizetype i = 0; i < guide; ++i)
        player.key(Qt::Key_Down);
    tabTo(player, u"room"_s);
    player.type(u"kamer 2"_s);
    pressByKey(player, u"begin"_s);
    player.seen<QWidget>("clock");
}

void allowLearning(test::Player& player)
{
    pressByKey(player, u"permissions"_s);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QWidget* panel = QApplication::activePopupWidget();
    panel->setFocus();
    for (int steps = 0; steps < 60; ++steps) {
        QWidget* now = panel->focusWidget();
        if (now && now->objectName() == u"spoken"_s
            && now->parentWidget()->parentWidget()->objectName() == u"learning"_s)
            break;
        QTest::keyClick(now ? now : panel, Qt::Key_Tab);
    }
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space);
    QTest::keyClick(panel, Qt::Key_Escape);
    QCoreApplication::processEvents();
}

void talk(test::Player& player)
{
    for (int question = 1; question <= 4; ++question) {
        player.openTab(question);
        if (player.sees("tableCard"))
            player.key(Qt::Key_Return);
        player.type(u"antwoord %1"_s.arg(question));
    }
    player.window().findChild<widgets::NetworkView*>()->setFocus(); // F6 goes there, see parts_test
    player.key(Qt::Key_N);
    REQUIRE(QTest::qWaitFor([] { return qobject_cast<QLineEdit*>(focused()) != nullptr; }));
    player.type(u"mijn zus"_s);
    player.key(Qt::Key_Return);
    player.openTab(5);
    pressByKey(player, u"add"_s);
    player.type(u"samen wandelen"_s);
    player.key(Qt::Key_Tab);
    player.key(Qt::Key_Tab);
    tabTo(player, u"self"_s);
    player.key(Qt::Key_Space);
}

// Answers in words what can be answered so, in the first part of the help-seeker.
void lookBack(test::Player& player)
{
    pressByKey(player, u"close"_s);
    auto& parts = player.seen<QListWidget>("sections");
    tabTo(player, u"sections"_s);
    player.key(Qt::Key_Down);
    CHECK(parts.currentRow() == 1);
    for (int steps = 0; steps < 100 && !qobject_cast<QPlainTextEdit*>(focused()); ++steps)
        player.key(Qt::Key_Tab);
    player.type(u"Ik kon het zelf vertellen"_s);
    pressByKey(player, u"finish"_s);
    player.seen<QWidget>("newConversation");
}

void lookAgain(test::Player& player)
{
    tabTo(player, u"sessions"_s);
    player.key(Qt::Key_Home);
    pressByKey(player, u"followUp"_s);
    player.seen<QWidget>("sections");
    pressByKey(player, u"kept"_s);
    pressByKey(player, u"finish"_s);
    player.seen<QWidget>("newConversation");
}

domain::Session savedIn(const test::JourneyFolder& folder)
{
    auto vault = vault::Vault::open(folder.vault(), vault::Passphrase(test::passphrase));
    storage::SessionStore sessions(vault.database());
    REQUIRE(sessions.headings().size() == 1);
    return *sessions.load(sessions.headings().first().id);
}

void checkHeld(const domain::Session& session, const QString& guide)
{
    CHECK(session.guide == guide);
    CHECK(session.preparation.room == u"kamer 2"_s);
    CHECK(session.hasBegun);
    CHECK(session.closedAt);
    CHECK(session.followedUpAt);
    REQUIRE(session.notes.size() == 4);
    for (qsizetype i = 0; i < 4; ++i)
        CHECK(session.notes[i].text == u"antwoord %1"_s.arg(i + 1));
    CHECK(session.nodes.last().label == u"mijn zus"_s);
    REQUIRE(session.agreements.size() == 1);
    CHECK(session.agreements[0].what == u"samen wandelen"_s);
    CHECK(session.agreements[0].source == domain::NeedSource::Self);
    CHECK(session.agreements[0].status == domain::AgreementStatus::Kept);
    CHECK(std::ranges::any_of(
        session.answers, [](const domain::Answer& answer) { return answer.text == u"Ik kon het zelf vertellen"_s; }));
}

void playByKeyboard(qsizetype guide)
{
    const QString id = guide::readLibrary().guides[guide].id;
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    {
        test::Player player;
        player.unlock();
        prepare(player, guide);
        allowLearning(player);
        talk(player);
        lookBack(player);
        lookAgain(player);
    }
    const domain::Session session = savedIn(folder);
    checkHeld(session, id);
    CHECK(session.allows(domain::Purpose::Learning));
}

QPointingDevice& screen()
{
    static QPointingDevice* device = QTest::createTouchDevice();
    return *device;
}

void tap(QWidget& widget, std::optional<QPoint> at = {})
{
    const QPoint place = at.value_or(widget.rect().center());
    QTest::touchEvent(&widget, &screen()).press(0, place);
    QTest::touchEvent(&widget, &screen()).release(0, place);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("The conversation at the GP's is played by keyboard alone, from preparation to weeks later")
{
    playByKeyboard(0);
}

TEST_CASE("The second guide is played by keyboard alone, from preparation to weeks later")
{
    playByKeyboard(1);
}

TEST_CASE("The third guide is played by keyboard alone, from preparation to weeks later")
{
    playByKeyboard(2);
}

TEST_CASE("The fourth guide is played by keyboard alone, from preparation to weeks later")
{
    playByKeyboard(3);
}

TEST_CASE("The fifth guide is played by keyboard alone, from preparation to weeks later")
{
    playByKeyboard(4);
}

TEST_CASE("The sixth guide is played by keyboard alone, from preparation to weeks later, and there is no other")
{
    CHECK(guide::readLibrary().guides.size() == 6);
    playByKeyboard(5);
}

TEST_CASE("A conversation is played by touch, with the keyboard of the screen for words alone")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    {
        test::Player player;
        player.window().resize(780, 780); // within the screen, which is all that takes fingers
        player.unlock();
        tap(player.seen<QWidget>("prepare"));
        tap(player.seen<QWidget>("room"));
        player.type(u"kamer 2"_s);
        tap(player.seen<QWidget>("begin"));
        player.seen<QWidget>("clock");
        for (int question = 1; question <= 4; ++question) {
            for (auto* tab : player.window().findChildren<QPushButton*>()) {
                if (tab->text() == QString::number(question))
                    tap(*tab);
            }
            if (player.sees("tableCard"))
                tap(player.seen<QWidget>("closeCard"));
            player.type(u"antwoord %1"_s.arg(question));
        }
        auto& sheet = *player.window().findChild<widgets::NetworkView*>()->viewport();
        tap(sheet, QPoint(40, 40));
        tap(sheet, QPoint(40, 40));
        REQUIRE(QTest::qWaitFor([] { return qobject_cast<QLineEdit*>(focused()) != nullptr; }));
        player.type(u"mijn zus"_s);
        player.key(Qt::Key_Return);
        for (auto* tab : player.window().findChildren<QPushButton*>()) {
            if (tab->text() == u"Agreements"_s)
                tap(*tab);
        }
        tap(player.seen<QWidget>("add"));
        player.type(u"samen wandelen"_s);
        tap(player.seen<QWidget>("self"));
        tap(player.seen<QWidget>("close"));
        auto& parts = player.seen<QListWidget>("sections");
        tap(*parts.viewport(), parts.visualItemRect(parts.item(1)).center());
        QPlainTextEdit* experience = nullptr;
        for (auto* field : player.window().findChildren<QPlainTextEdit*>())
            experience = field->isVisible() && !experience ? field : experience;
        REQUIRE(experience);
        tap(*experience->viewport());
        player.type(u"Ik kon het zelf vertellen"_s);
        tap(player.seen<QWidget>("finish"));
        auto& sessions = player.seen<QTreeView>("sessions");
        tap(*sessions.viewport(), sessions.visualRect(sessions.model()->index(0, 0)).center());
        tap(player.seen<QWidget>("followUp"));
        tap(player.seen<QWidget>("kept"));
        tap(player.seen<QWidget>("finish"));
        player.seen<QWidget>("newConversation");
    }
    checkHeld(savedIn(folder), guide::readLibrary().guides[0].id);
}

namespace {

void checkNothingIsLeftAfter(const std::function<void(test::Player& player)>& putAway)
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    {
        test::Player player;
        player.beginConversation();
        player.type(u"dit mag weg"_s);
        player.draw(u"mijn zus"_s, {-180, -120});
        pressByKey(player, u"permissions"_s);
        QWidget* panel = QApplication::activePopupWidget();
        REQUIRE(panel);
        auto* notes = panel->findChild<QWidget*>(u"shared_notes"_s);
        QTest::mouseClick(notes->findChild<QWidget*>(u"spoken"_s), Qt::LeftButton);
        player.answerMessage(u"Yes"_s);
        QTest::mouseClick(notes->findChild<QWidget*>(u"withdraw"_s), Qt::LeftButton);
        QTest::keyClick(panel, Qt::Key_Escape);
        putAway(player);
    }
    const domain::Session session = savedIn(folder);
    CHECK(session.notes.isEmpty());
    CHECK(session.nodes.size() == 1);
    CHECK(session.emptied);
}

} // namespace

TEST_CASE("When notes may no longer be kept, nothing of them is left once the conversation is put away")
{
    checkNothingIsLeftAfter([](test::Player& player) {
        player.press("back");
        player.seen<QWidget>("newConversation");
    });
}

TEST_CASE("When notes may no longer be kept, nothing of them is left once the window is closed")
{
    checkNothingIsLeftAfter([](test::Player& player) { player.window().close(); });
}

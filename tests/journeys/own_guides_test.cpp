#include "journeys/player.h"
#include "support/catch_qt.h"
#include "widgets/preferences.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray ownGuide()
{
    QFile shipped(u":/guides/hog_huisartsenpraktijk.json"_s);
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    return shipped.readAll()
        .replace("\"hog_huisartsenpraktijk\"", "\"ours\"")
        .replace("Herstelondersteunend netwerkgesprek in de huisartsenpraktijk", "Ons gesprek & <b>meer</b>")
        .replace("Wat is er gebeurd?", "Waar wil je over praten?");
}

// The keys go to the menu that stands open over the window, as soon as there is one.
void typeIntoMenu(test::Player& player, const QList<Qt::Key>& keys)
{
    auto* waiting = new QTimer(&player.window());
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, keys] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        waiting->deleteLater();
        for (const Qt::Key key : keys)
            QTest::keyClick(menu, key);
    });
    waiting->start(50);
}

} // namespace

TEST_CASE("A practice's own guide lies beside its file, is begun by keyboard, and is offered first from then on")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    REQUIRE(QDir(place.path()).mkpath(u"guides"_s));
    put(folder.file(u"guides/ours.json"_s), ownGuide());
    put(folder.file(u"guides/broken.json"_s), "{\n\"id\": \"broken\",\n}");
    {
        test::Player player;
        player.makeVault(folder);

        CHECK(player.seen<QLabel>("refusedGuides")
                  .text()
                  .startsWith(u"The file broken.json cannot be used. See line 3."));
        CHECK(player.seen<QLabel>("guide").text() == u"Herstelondersteunend netwerkgesprek in de huisartsenpraktijk");
        CHECK(QApplication::focusWidget() == &player.seen<QWidget>("newConversation"));
        player.key(Qt::Key_Tab);
        player.key(Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == &player.seen<QWidget>("chooseGuide"));
        const QList<QAction*> offered = player.seen<QToolButton>("chooseGuide").menu()->actions();
        CHECK(offered[offered.size() - 3]->text() == u"Ons gesprek && <b>meer</b>"); // behind it a line and one more
        typeIntoMenu(player, {Qt::Key_Up, Qt::Key_Up, Qt::Key_Return});              // up from the first is the last
        player.key(Qt::Key_Return);

        CHECK(player.seen<QLabel>("title").text() == u"Waar wil je over praten?");
    }
    CHECK(widgets::preferences::guide() == u"ours"_s);

    test::Player later;
    later.unlock();
    CHECK(later.seen<QLabel>("guide").text() == u"Ons gesprek & <b>meer</b>");
    later.press("newConversation");
    CHECK(later.seen<QLabel>("title").text() == u"Waar wil je over praten?");
}

TEST_CASE("By keyboard alone a practice makes a guide of its own and holds a conversation with it")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    test::Player player;
    const auto tabTo = [&](const char* name) {
        const QWidget& wanted = player.seen<QWidget>(name);
        for (int tab = 0; tab < 60 && QApplication::focusWidget() != &wanted; ++tab)
            player.key(Qt::Key_Tab);
        INFO(name);
        REQUIRE(QApplication::focusWidget() == &wanted);
    };
    player.unlock();
    player.key(Qt::Key_Tab);
    player.key(Qt::Key_Tab);
    typeIntoMenu(player, {Qt::Key_Up, Qt::Key_Return}); // the last is to change the guides
    player.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &player.seen<QWidget>("guides"));

    tabTo("copy");
    player.key(Qt::Key_Space);
    player.type(u"Ons gesprek"_s);
    tabTo("parts");
    for (int part = 0; part < 3; ++part)
        player.key(Qt::Key_Down);
    tabTo("text");
    player.key(Qt::Key_A, Qt::ControlModifier);
    player.type(u"Waar denk je aan?"_s);
    player.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(player.seen<QPlainTextEdit>("text").toPlainText() == u"Waar wil je beginnen?"_s);
    player.key(Qt::Key_Y, Qt::ControlModifier);
    player.answerMessage(u"Cancel"_s);
    player.key(Qt::Key_L, Qt::ControlModifier); // locking asks too
    CHECK(player.lastMessage() == u"You have changed “Ons gesprek”. Save it?"_s);
    player.comeBack();
    player.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(player.seen<QLabel>("notice").text().startsWith(u"Saved."));
    tabTo("back");
    player.key(Qt::Key_Return);

    CHECK(QApplication::focusWidget() == &player.seen<QWidget>("newConversation"));
    player.key(Qt::Key_Tab);
    player.key(Qt::Key_Tab);
    typeIntoMenu(player, {Qt::Key_Up, Qt::Key_Up, Qt::Key_Return});
    player.key(Qt::Key_Return);
    tabTo("askOn");
    player.key(Qt::Key_Space);
    CHECK(player.seen<QLabel>("prompts").text().startsWith(u"Waar denk je aan?"));
}

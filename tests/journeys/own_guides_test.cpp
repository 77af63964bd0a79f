#include "journeys/player.h"
#include "support/catch_qt.h"
#include "widgets/preferences.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
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
                  .startsWith(u"The guide broken.json cannot be used. See line 3."));
        CHECK(player.seen<QLabel>("guide").text() == u"Herstelondersteunend netwerkgesprek in de huisartsenpraktijk");
        CHECK(QApplication::focusWidget() == &player.seen<QWidget>("newConversation"));
        player.key(Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == &player.seen<QWidget>("chooseGuide"));
        CHECK(player.seen<QToolButton>("chooseGuide").menu()->actions().last()->text()
              == u"Ons gesprek && <b>meer</b>");
        typeIntoMenu(player, {Qt::Key_Up, Qt::Key_Return}); // up from the first is the last
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

#include "journeys/player.h"

#include <QListWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("Back from the papers one is at the part of looking back where one was, and undo goes on there")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    folder.makeVault();
    test::Player player;
    player.beginConversation();
    player.type(u"Ik slaap slecht."_s);
    player.press("close");
    player.seen<QListWidget>("sections").setFocus();
    player.key(Qt::Key_Down);
    const QString part = player.seen<QListWidget>("sections").currentItem()->text();
    REQUIRE(player.seen<QListWidget>("sections").currentRow() == 1);

    player.press("papers");
    player.seen<QWidget>("parts");
    player.press("back");

    auto& sections = player.seen<QListWidget>("sections");
    CHECK(sections.currentItem()->text() == part);
    CHECK(sections.hasFocus());
    player.key(Qt::Key_Up);
    player.typeInto("minutes", u"75"_s);
    player.key(Qt::Key_Tab); // else the field keeps what is in it
    player.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(player.seen<QLineEdit>("minutes").text() != u"75"_s);
}

#include "journeys/player.h"
#include "widgets/network/drawing_panel.h"
#include "widgets/network/network_view.h"
#include "widgets/network/writer_strip.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("F6 goes on from the words to the sheet, the lists, what is selected and writing along")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    test::Player player;
    player.makeVault(folder);
    player.press("newConversation");
    player.seen<QWidget>("clock");
    const auto partWithKeyboard = [] {
        QWidget* focus = QApplication::focusWidget();
        for (QWidget* part = focus; part; part = part->parentWidget()) {
            for (const char* type : {"widgets::NetworkView", "widgets::DrawingLists", "widgets::SelectionInspector",
                                     "widgets::WriterStrip", "widgets::QuestionPage"}) {
                if (part->inherits(type))
                    return QString::fromLatin1(type);
            }
        }
        return QString();
    };
    const auto partsOnTheWay = [&](int steps) {
        QStringList parts{partWithKeyboard().mid(9)};
        while (steps-- > 0) {
            player.key(Qt::Key_F6);
            parts.append(partWithKeyboard().mid(9));
        }
        return parts;
    };
    REQUIRE(QTest::qWaitFor([&] { return partWithKeyboard() == u"widgets::QuestionPage"_s; }));
    player.type(u"een woord"_s);

    CHECK(partsOnTheWay(3) == QStringList{u"QuestionPage"_s, u"NetworkView"_s, u"WriterStrip"_s, u"QuestionPage"_s});
    CHECK(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())); // in the same note

    player.draw(u"zus"_s, {-150, -100});
    player.press("showLists");
    player.seen<QWidget>("clock").window()->activateWindow();
    player.window().findChild<widgets::NetworkView*>()->setFocus();
    CHECK(partsOnTheWay(5)
          == QStringList{u"NetworkView"_s, u"DrawingLists"_s, u"SelectionInspector"_s, u"WriterStrip"_s,
                         u"QuestionPage"_s, u"NetworkView"_s});
}
